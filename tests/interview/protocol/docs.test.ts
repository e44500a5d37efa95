// docs/protocol.md tells the truth, and tells all of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventSchemas, reducedSchemas } from '../../../src/interview/core/events.ts';
import { addParticipantBody, createInterviewBody } from '../../../src/interview/protocol/http/index.ts';
import {
  clientMessageSchemas,
  closeCodes,
  serverMessageSchemas,
} from '../../../src/interview/protocol/index.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
const page = read('docs/protocol.md');

/** The part of the page below a heading of the second level. */
function chapter(title: string): string {
  const [, rest] = page.split(`\n## ${title}\n`);
  if (rest === undefined) throw new Error(`the page has no chapter "${title}"`);
  return rest.split('\n## ')[0] ?? '';
}

interface Example {
  readonly type: string;
}

function examplesIn(title: string): readonly Example[] {
  return [...chapter(title).matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));
}

type Schemas = Readonly<
  Record<string, { parse(value: unknown): unknown; safeParse(value: unknown): { success: boolean } }>
>;

const chapters: readonly (readonly [string, Schemas])[] = [
  ['What a client says', clientMessageSchemas],
  ['What the server says', serverMessageSchemas],
];

describe('docs/protocol.md', () => {
  it.each(chapters)('shows in "%s" examples that fit their schemas', (title, schemas) => {
    for (const example of examplesIn(title)) expect(schemas[example.type]?.parse(example)).toEqual(example);
  });

  it.each(chapters)('leaves nothing out in "%s"', (title, schemas) => {
    expect(new Set(examplesIn(title).map(({ type }) => type))).toEqual(new Set(Object.keys(schemas)));
  });

  it('shows bodies of requests that fit their schemas', () => {
    const bodies: Schemas = { createInterview: createInterviewBody, addParticipant: addParticipantBody };
    const shown = [...chapter('Over HTTP').matchAll(/```json http (\w+)\n([\s\S]*?)```/g)];
    expect(shown.map(([, name]) => name)).toEqual(Object.keys(bodies));
    for (const [, name = '', json = ''] of shown)
      expect(bodies[name]?.parse(JSON.parse(json))).toEqual(JSON.parse(json));
  });

  it('shows every event as it is stored', () => {
    const whole: Schemas = eventSchemas;
    const shown = examplesIn('Events').filter((example) => whole[example.type]?.safeParse(example).success);
    expect(new Set(shown.map(({ type }) => type))).toEqual(new Set(Object.keys(eventSchemas)));
  });

  it('shows every event as it is reduced', () => {
    const reduced: Schemas = reducedSchemas;
    const shown = examplesIn('Events').filter((example) => reduced[example.type]?.safeParse(example).success);
    expect(new Set(shown.map(({ type }) => type))).toEqual(new Set(Object.keys(reducedSchemas)));
  });

  it('shows no event that fits neither', () => {
    const all: readonly Schemas[] = [eventSchemas, reducedSchemas];
    for (const example of examplesIn('Events')) {
      expect(all.some((schemas) => schemas[example.type]?.safeParse(example).success)).toBe(true);
    }
  });

  it('names every close code with its number, and no other', () => {
    const rows = [...chapter('Why a socket closes').matchAll(/^\| (\d{4}) \| `(\w+)` \|/gm)];
    expect(Object.fromEntries(rows.map(([, code, name]) => [name, Number(code)]))).toEqual(closeCodes);
  });

  it('names every refusal, and no other', () => {
    const [, union = ''] =
      /export type RejectionCode =([^;]*);/.exec(read('src/interview/core/rejection.ts')) ?? [];
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    const rows = [...chapter('What the server says').matchAll(/^\| `([a-z-]+)` \|/gm)].map(
      ([, code]) => code,
    );
    expect(codes.length).toBeGreaterThan(10);
    expect(rows.sort()).toEqual(codes.sort());
  });
});
