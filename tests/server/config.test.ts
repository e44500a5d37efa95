import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, configVariables, readConfig } from '../../src/server/config.ts';

function failure(env: Record<string, string>): ConfigError {
  try {
    readConfig(env);
  } catch (fault) {
    if (fault instanceof ConfigError) return fault;
  }
  throw new Error('It was read.');
}

describe('the configuration', () => {
  const defaults = {
    port: 3000,
    host: '127.0.0.1',
    basePath: '',
    dataDir: resolve('data'),
    rubricsDir: null,
    accessCode: null,
    publicUrl: null,
    logLevel: 'info',
    trustProxy: 0,
    linkDays: 14,
  };

  it('is complete without any variable', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig(Object.fromEntries(configVariables.map(({ name }) => [name, ' '])))).toEqual(defaults);
  });

  it('takes every variable', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::',
      BASE_PATH: '/coach',
      DATA_DIR: '/data',
      RUBRICS_DIR: '/rubrics',
      ACCESS_CODE: 'open-sesame!',
      PUBLIC_URL: 'https://example.org/coach/',
      LOG_LEVEL: 'debug',
      TRUST_PROXY: '2',
      LINK_DAYS: '365',
    });
    expect(config).toEqual({
      port: 0,
      host: '::',
      basePath: '/coach',
      dataDir: '/data',
      rubricsDir: '/rubrics',
      accessCode: 'open-sesame!',
      publicUrl: 'https://example.org/coach',
      logLevel: 'debug',
      trustProxy: 2,
      linkDays: 365,
    });
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    ['', ''],
    ['/', ''],
    ['coach', '/coach'],
    ['/coach/', '/coach'],
    ['/a/b.c~d_e-f', '/a/b.c~d_e-f'],
  ])('normalises the base path %j to %j', (written, basePath) => {
    expect(readConfig({ BASE_PATH: written }).basePath).toBe(basePath);
  });

  it.each([
    ['off', 0],
    ['false', 0],
    ['0', 0],
    ['on', 1],
    ['true', 1],
    ['3', 3],
  ])('takes TRUST_PROXY=%s for %i proxies', (written, proxies) => {
    expect(readConfig({ TRUST_PROXY: written }).trustProxy).toBe(proxies);
  });
});

describe('a wrong variable is refused:', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['PORT', 'http'],
    ['HOST', '127.0.0.1:3000'],
    ['HOST', 'http://localhost'],
    ['BASE_PATH', '/a//b'],
    ['BASE_PATH', '/a/../b'],
    ['BASE_PATH', '/a b'],
    ['BASE_PATH', '/a?b'],
    ['BASE_PATH', 'https://example.org'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://example.org/#x'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', '11'],
    ['TRUST_PROXY', 'perhaps'],
    ['LINK_DAYS', '0'],
    ['LINK_DAYS', '1.5'],
    ['LINK_DAYS', '366'],
  ])('%s=%s', (name, value) => {
    const { message, problems } = failure({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(message).toContain(`${name} is ${JSON.stringify(value)}: allowed is `);
  });

  it('ACCESS_CODE, without printing it', () => {
    const { message } = failure({ ACCESS_CODE: 'secret word' });
    expect(message).toContain('ACCESS_CODE: allowed is');
    expect(message).not.toContain('secret');
  });

  it('all of them at once', () => {
    expect(failure({ PORT: 'x', LINK_DAYS: 'y', LOG_LEVEL: 'z' }).problems).toHaveLength(3);
  });
});

it.each(['docs/operations.md', 'README.md'])(
  'every variable stands in the table of %s, with its default',
  (file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm)].map(([, name, byDefault]) => ({
      name,
      byDefault,
    }));
    const expected = configVariables.map(({ name, default: value }) => ({
      name,
      byDefault: value && `\`${value}\``,
    }));
    expect(rows.map((row) => ({ ...row, byDefault: row.byDefault?.trim() }))).toEqual(expected);
    for (const { meaning } of configVariables) expect(meaning).not.toBe('');
  },
);
