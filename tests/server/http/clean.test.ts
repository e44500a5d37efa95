import { describe, expect, it } from 'vitest';
import { clean, UncleanError } from '../../../src/server/http/clean.ts';

/** So many lists, or objects, one within the other. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  return depth === 0 ? 'inside' : wrap(nested(depth - 1, wrap));
}

function wrappedInList(inner: unknown): unknown {
  return [inner];
}

function wrappedInObject(inner: unknown): unknown {
  return { inner };
}

describe('clean', () => {
  it('leaves what is no text as it is', () => {
    for (const value of [null, 0, 1.5, true, false, undefined]) expect(clean(value)).toBe(value);
    expect(clean({ list: [1, null, 'a'], empty: {} })).toEqual({ list: [1, null, 'a'], empty: {} });
  });

  it('takes control characters out of texts and keys, tab and newline apart, and replaces lone surrogates', () => {
    expect(clean({ 'k\u0000ey\ud800': ['a\u0007\u001b\u007f\u0085b\t\n\r', '\udc00\u{1f600}'] })).toEqual({
      'key\ufffd': ['ab\t\n', '\ufffd\u{1f600}'],
    });
  });

  it.each([wrappedInList, wrappedInObject])('takes twelve levels and refuses the thirteenth: %o', (wrap) => {
    expect(clean(nested(12, wrap))).toEqual(nested(12, wrap));
    expect(() => clean(nested(13, wrap))).toThrow(new UncleanError('too-deep'));
  });

  it('refuses the one key that means something to an object, also where it only appears when cleaned', () => {
    for (const key of ['__proto__', '__pro\u0000to__'])
      expect(() => clean(JSON.parse(JSON.stringify({ a: [{ [key]: 1 }] })))).toThrow(
        new UncleanError('proto-key'),
      );
  });

  it('says what is wrong, by reason and in words', () => {
    expect(new UncleanError('too-deep')).toMatchObject({
      name: 'UncleanError',
      reason: 'too-deep',
      message: 'nested too deeply',
    });
    expect(new UncleanError('proto-key').message).toBe('the key __proto__ is not taken');
    expect(new UncleanError('not-json').message).toBe('not JSON');
  });
});
