import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, english, fold } from '../../../src/engine/text/index.ts';

const { stem: stemOf } = english;

function tokens(text: string): string[] {
  const analysis = analyse(text, english);
  return analysis.tokens.map((token) => text.slice(token.start, token.end));
}
function sentences(text: string): string[] {
  return analyse(text, english).sentences.map(({ start, end }) => text.slice(start, end));
}
function words(analysis: Analysis): string[] {
  return analysis.words.map((word) => word.form);
}

describe('tokens', () => {
  it.each([
    'S3',
    'SSE-KMS',
    '99.99%',
    'O(n log n)',
    's3://bucket/key.csv?x=1',
    'c++',
    'c#',
    '--dryrun',
    'us-east-1',
    'node.js',
    'v1.2.3',
    'lambda_handler',
    'I/O',
    '1,000',
    "don't",
    '==',
  ])('keeps %s whole', (token) => {
    expect(tokens(`we use ${token} here`)).toEqual(['we', 'use', token, 'here']);
    expect(tokens(`(${token}).`)).toEqual([token]);
  });

  it('takes compounds apart as well, so that their parts can be met', () => {
    expect(words(analyse('dead-letter us-east-1', english))).toEqual(['dead', 'letter', 'us', 'east', '1']);
  });

  it('finds the scheme of an address as a word of its own', () => {
    expect(words(analyse('--zip-file fileb://f.zip', english))).toEqual(['zip', 'file', 'fileb', 'f.zip']);
  });

  it('splits at a slash between words, and at a full stop whose space was forgotten', () => {
    expect(tokens('read/write memory.Then')).toEqual(['read', 'write', 'memory', 'Then']);
  });

  it('does not take a dash or a bullet for an option', () => {
    expect(tokens('- one -- two --three')).toEqual(['one', 'two', '--three']);
  });
});

describe('folding', () => {
  it('meets composed, decomposed, full-width and curly spellings', () => {
    expect(fold('Cafe\u0301', english)).toBe(fold('caf\u00e9', english));
    expect(fold('\uff33\uff13', english)).toBe('s3');
    expect(fold('Stra\u00dfe', english)).toBe('strasse');
    expect(fold('\u0141\u00f3d\u017a', english)).toBe('lodz');
    expect(fold('R\u00f8nne', english)).toBe('ronne');
    expect(fold('\u00c6r\u00f8, \u0152uvre', english)).toBe('aero, oeuvre');
    expect(fold('don\u2019t', english)).toBe("don't");
    expect(fold('lambda\u2019s', english)).toBe('lambda');
    expect(fold('O(n\u00b2)', english)).toBe(fold('O(n^2)', english));
    expect(fold('O(n log n)', english)).toBe(fold('O(nlogn)', english));
  });

  it('looks through invisible characters within a word', () => {
    const text = 'the ca\u200bche\u00ad works';
    expect(words(analyse(text, english))).toEqual(['the', 'cache', 'works']);
    expect(tokens(text)[1]).toBe('ca\u200bche');
  });
});

describe('offsets', () => {
  it('are UTF-16 units of the text as given', () => {
    const text = '\u{1f600} S3 \u{1f469}\u200d\u{1f4bb} caf\u0065\u0301!';
    expect(tokens(text)).toEqual(['S3', 'caf\u0065\u0301']);
    expect(analyse(text, english).tokens[0]?.start).toBe(3);
  });

  it('stay in order and inside the text for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyse(text, english);
        let end = 0;
        for (const word of analysis.words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(fold(text.slice(word.start, word.end), english)).toBe(word.form);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('every word stands in exactly one sentence and one token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words: all, sentences: parts, tokens: whole } = analyse(text, english);
        const bySentence = parts.flatMap(({ firstWord, lastWord }) => range(firstWord, lastWord));
        const byToken = whole.flatMap(({ firstWord, lastWord }) => range(firstWord, lastWord));
        expect(bySentence).toEqual(range(0, all.length - 1));
        expect(byToken).toEqual(range(0, all.length - 1));
        all.forEach((word, index) => {
          expect(parts[word.sentence]?.firstWord).toBeLessThanOrEqual(index);
          expect(parts[word.sentence]?.lastWord).toBeGreaterThanOrEqual(index);
        });
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('sentences', () => {
  it('end at end marks, line breaks and list items', () => {
    expect(sentences('One is. Two? Three!\nFour\n- five\n2. six: seven')).toEqual([
      'One is',
      'Two',
      'Three',
      'Four',
      'five',
      '2. six: seven',
    ]);
    expect(sentences('There are (1) caches and (2) queues.')).toEqual([
      'There are',
      '1) caches and',
      '2) queues',
    ]);
    expect(sentences('\u2022 caches \u2022 queues')).toEqual(['caches', 'queues']);
  });

  it.each([
    'Use a store, e.g. Redis, for it',
    'It is up 99.99% of the time',
    'Version 1.2.3 of main.py did it',
    'Caches, queues etc. help here',
    'It waits ... and then goes on',
    'It takes (at most 5) seconds',
    'A vs. B',
  ])('do not end within: %s', (text) => {
    expect(sentences(text)).toHaveLength(1);
  });

  it('end behind a quotation mark or bracket', () => {
    expect(sentences('He said \u201cno.\u201d Then (they left.) We stay')).toHaveLength(3);
  });
});

describe('folding', () => {
  it('reads letters of another script in a Latin word as the Latin ones they look like', () => {
    expect(forms('c\u0430che, \u0440rice')).toEqual(['cache', 'price']);
    expect(forms('\u043a\u044d\u0448')).toEqual(['\u043a\u044d\u0448']);
  });
});

describe('stems', () => {
  it('meet the forms of a word, regular and irregular', () => {
    expect(stemOf('caching')).toBe(stemOf('cached'));
    expect(stemOf('queries')).toBe(stemOf('query'));
    expect(stemOf('kept')).toBe(stemOf('keeping'));
    expect(stemOf('written')).toBe(stemOf('writes'));
    expect(stemOf('lost')).toBe(stemOf('loss'));
    expect(stemOf('used')).toBe(stemOf('using'));
    expect(stemOf('use')).not.toBe(stemOf('us'));
    expect(stemOf('one')).not.toBe(stemOf('on'));
  });

  it('are the same in British and American spelling', () => {
    const pairs = [
      ['behaviour', 'behavior'],
      ['optimising', 'optimizing'],
      ['serialisation', 'serialization'],
      ['centres', 'centers'],
      ['catalogue', 'catalog'],
      ['modelling', 'modeling'],
      ['metres', 'meters'],
      ['grey', 'gray'],
    ] as const;
    for (const [british, american] of pairs) expect(stemOf(british)).toBe(stemOf(american));
    for (const [one, two] of [
      ['precise', 'precision'],
      ['called', 'call'],
      ['hour', 'hours'],
      ['raised', 'raise'],
    ] as const)
      expect(stemOf(one)).toBe(stemOf(two));
  });

  it('leave names, numbers and endless words alone', () => {
    expect(stemOf('s3')).toBe('s3');
    expect(stemOf('__proto__')).toBe('__proto__');
    expect(stemOf('b'.repeat(20_000))).toHaveLength(20_000);
  });
});

function forms(text: string): string[] {
  return analyse(text, english).words.map(({ form }) => form);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'a',
        'S3',
        '.',
        ' ',
        '\n',
        '-',
        '_',
        "'",
        '(',
        ')',
        '1',
        '://',
        '!',
        'O(',
        '\u200b',
        ',',
        ':',
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);
