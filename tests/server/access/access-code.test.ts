import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAccessCode, isLoopback, settleAccess } from '../../../src/server/access/access-code.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const open = { host: '0.0.0.0', accessCode: null };

describe('who is asked for an access code', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('nobody, on the loopback address %s', (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(settleAccess({ host, accessCode: null, dataDir: '/nowhere' })).toEqual({
      code: null,
      madeNow: false,
    });
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', '127.0.0.1.example.org', 'localhost.example.org'])(
    'everybody, on %s',
    (host) => {
      expect(settleAccess({ ...open, host, dataDir: tempFolder() }).code).not.toBeNull();
    },
  );

  it('[R13] everybody where the operator set a code, wherever the server listens', () => {
    for (const host of ['0.0.0.0', '127.0.0.1']) {
      const access = settleAccess({ host, accessCode: 'sesame', dataDir: '/nowhere' });
      expect(access).toEqual({ code: 'sesame', madeNow: false });
    }
  });
});

describe('the access code that the server makes', () => {
  it('is made once, kept for the next start, and readable by nobody else', () => {
    const dataDir = join(tempFolder(), 'data');
    const first = settleAccess({ ...open, dataDir });
    expect(first.madeNow).toBe(true);
    expect(first.code).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(settleAccess({ ...open, dataDir })).toEqual({ code: first.code, madeNow: false });
    const file = join(dataDir, 'access-code');
    expect(readFileSync(file, 'utf8').trim()).toBe(first.code);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('differs from server to server', () => {
    const codes = Array.from({ length: 5 }, () => settleAccess({ ...open, dataDir: tempFolder() }).code);
    expect(new Set(codes).size).toBe(5);
  });

  it('is made anew where the file is empty, and closed to others even then', () => {
    const dataDir = tempFolder();
    writeFileSync(join(dataDir, 'access-code'), '\n', { mode: 0o644 });
    expect(settleAccess({ ...open, dataDir }).madeNow).toBe(true);
    expect(statSync(join(dataDir, 'access-code')).mode & 0o777).toBe(0o600);
  });

  it('is not replaced where the file cannot be read', () => {
    const dataDir = tempFolder();
    mkdirSync(join(dataDir, 'access-code'));
    expect(() => settleAccess({ ...open, dataDir })).toThrow('EISDIR');
  });
});

it('only the whole code is the code', () => {
  expect(isAccessCode('sesame', 'sesame')).toBe(true);
  for (const wrong of ['', 'sesam', 'sesame ', 'Sesame', '__proto__', 'sésame']) {
    expect(isAccessCode(wrong, 'sesame')).toBe(false);
  }
});
