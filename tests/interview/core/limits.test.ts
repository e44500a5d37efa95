// Each limit stands once, and whoever holds to it imports it.
import { describe, expect, it } from 'vitest';
import { sampleSchema } from '../../../src/engine/schemas.ts';
import * as limits from '../../../src/interview/core/limits.ts';
import { sourceFiles } from '../../support/source-files.ts';

/** The same figure meaning something else. */
const OTHERS: Readonly<Record<string, string>> = {
  'src/engine/text/languages/english/stem.ts': 'words in the cache of stems',
  'src/engine/rubrics/schema.ts':
    'the engine knows no interview; a test below holds its samples to the limit',
  'src/cli/healthcheck.ts': 'milliseconds',
};

describe('the limits of an interview', () => {
  it('are these', () => {
    expect({ ...limits }).toEqual({
      ANSWER_LIMIT: 20_000,
      NOTE_LIMIT: 4_000,
      NAME_LIMIT: 80,
      ID_LIMIT: 80,
      MARK_LIMIT: 4,
      EVENT_LIMIT: 5_000,
      RESERVED_FOR_CANDIDATE: 1_000,
      PARTICIPANT_LIMIT: 20,
      VERSION_LIMIT: 1_000_000,
      REVISION_LIMIT: 1_000_000_000,
    });
  });

  it('stand nowhere else in figures', () => {
    const copies = sourceFiles('src', 'web')
      .filter(({ path }) => path !== 'src/interview/core/limits.ts' && !(path in OTHERS))
      .filter(({ text }) => /\b(20_?000|4_?000|1_?000_?000|1_000_000_000)\b/.test(text))
      .map(({ path }) => path);

    expect(copies).toEqual([]);
  });

  it('hold for the sample answers of rubrics too', () => {
    const { answer } = sampleSchema.shape;

    expect(answer.safeParse('a'.repeat(limits.ANSWER_LIMIT)).success).toBe(true);
    expect(answer.safeParse('a'.repeat(limits.ANSWER_LIMIT + 1)).success).toBe(false);
  });
});
