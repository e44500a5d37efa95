// A second language is a file (toy-german.ts) and a name in the registry, nothing else: here the registry is replaced.
import { describe, expect, it, vi } from 'vitest';
import {
  adHocRubric,
  canonicalJson,
  compileRubric,
  type Grade,
  gradeAnswer,
  isNonAnswer,
  packKnowledge,
  prepareRubric,
} from '../../../src/engine/index.ts';
import { packSchema, rubricSchema } from '../../../src/engine/schemas.ts';
import { german } from './toy-german.ts';

vi.mock('../../../src/engine/text/languages/registry.ts', async () => {
  const { english } = await import('../../../src/engine/text/languages/english/index.ts');
  const toy = await import('./toy-german.ts');
  return { languages: [english, toy.german] };
});

const rubric = rubricSchema.parse({
  id: 'doppelte-nachrichten',
  title: 'Doppelte Nachrichten',
  question: 'Eine Warteschlange stellt manche Nachricht zweimal zu. Was tust du?',
  level: 'mid',
  topics: ['messaging'],
  minutes: 3,
  referenceAnswers: [
    'Der Empfänger speichert die Schlüssel der verarbeiteten Nachrichten in einer Tabelle und prüft sie vor jeder Verarbeitung. Fehlerhafte Nachrichten landen in einer eigenen Warteschlange.',
  ],
  concepts: [
    { id: 'keys', name: 'Schlüssel speichern', weight: 2, anyOf: ['schlüssel speichern|merken'] },
    {
      id: 'no-memory',
      name: 'Keinen Zustand im Speicher halten',
      weight: 1,
      anyOf: ['nicht|kein|nie zustand speicher'],
    },
  ],
  misconceptions: [
    {
      id: 'exactly-once',
      says: 'Jede Nachricht kommt genau einmal',
      severity: 'major',
      anyOf: ['nachricht genau einmal'],
      correction: 'Nachrichten kommen mindestens einmal.',
    },
  ],
});
const pack = { id: 'deutsch', version: '1.0.0', language: 'de' };
const used = prepareRubric(rubric, packKnowledge(pack, null, [rubric]));
const ready = compileRubric(used);

function grade(text: string): Grade {
  return gradeAnswer(ready, [{ text, heard: [], hinted: [] }]);
}
function status(text: string, id: string) {
  return grade(text).concepts.find((concept) => concept.id === id)?.status;
}
function flags(text: string): string[] {
  return grade(text).flags.map(({ id }) => id);
}

describe('a rubric in a second language', () => {
  it('says so wherever it travels, and is compiled from nothing but itself', () => {
    expect(used.language).toBe('de');
    const again = compileRubric(JSON.parse(canonicalJson(used)));
    expect(again.language).toBe(german);
    const turns = [{ text: 'Ich speichere die Schlüssel in einer Tabelle.', heard: [], hinted: [] }];
    expect(gradeAnswer(again, turns)).toEqual(gradeAnswer(ready, turns));
  });

  it('is graded by its own stems', () => {
    expect(status('Der Dienst speichert den Schlüssel jeder Nachricht.', 'keys')).toBe('covered');
    expect(status('Ich speichere die Schlüssel, dann prüfe ich sie bei jeder Nachricht.', 'keys')).toBe(
      'covered',
    );
    expect(grade(rubric.referenceAnswers[0] ?? '').score).toBeGreaterThan(60);
  });

  it('is graded by its own negators, their scope, and the words that end it', () => {
    expect(status('Ich muss nie Schlüssel speichern.', 'keys')).toBe('missing');
    expect(flags('Ich muss nie Schlüssel speichern.')).toContain('contradiction');
    expect(status('Das geht nicht gut, aber Schlüssel speichern wir trotzdem.', 'keys')).toBe('covered');
    expect(status('Wir halten keinen Zustand, also nie den Zustand im Speicher.', 'no-memory')).toBe(
      'covered',
    );
  });

  it('knows its own misconceptions, lists of keywords and "I don\u2019t know"', () => {
    const wrong = grade('Jede Nachricht kommt genau einmal an, das ist so.');
    expect(wrong.misconceptions.map(({ id }) => id)).toEqual(['exactly-once']);
    expect(flags('Schlüssel, Tabelle, Nachrichten, Warteschlange, Empfänger, Verarbeitung')).toContain(
      'keyword-list',
    );
    expect(flags('Das weiß ich nicht, keine Ahnung.')).toEqual(['empty']);
    expect(isNonAnswer('Keine Ahnung.', german)).toBe(true);
  });

  it('may have its concepts derived', () => {
    const derived = compileRubric(adHocRubric(rubric.question, rubric.referenceAnswers, german));
    const turns = [
      { text: 'Der Empfänger merkt sich die Schlüssel in einer Tabelle.', heard: [], hinted: [] },
    ];
    const score = gradeAnswer(derived, turns).score;
    expect(score).toBeGreaterThan(20);
    expect(score).toBeLessThan(
      gradeAnswer(derived, [{ text: rubric.referenceAnswers[0] ?? '', heard: [], hinted: [] }]).score,
    );
  });
});

describe('a language that nobody registered', () => {
  const file = {
    format: 1,
    id: 'p',
    title: 'P',
    description: 'P.',
    language: 'fr',
    licence: 'CC0-1.0',
    version: '1.0.0',
  };

  it('is refused by the schema of packs with a sentence that names those that are known', () => {
    expect(packSchema.safeParse({ ...file, language: 'de' }).success).toBe(true);
    const { error } = packSchema.safeParse(file);
    expect(error?.issues).toMatchObject([
      {
        path: ['language'],
        message: 'answers in the language "fr" cannot be graded; known are English ("en"), German ("de")',
      },
    ]);
  });

  it('is refused where a rubric is prepared or compiled, instead of being graded as if it were English', () => {
    expect(() => packKnowledge({ ...pack, language: 'fr' }, null, [])).toThrow(/"fr" cannot be graded/);
    expect(() => compileRubric({ ...used, language: 'fr' })).toThrow(/"fr" cannot be graded/);
  });
});
