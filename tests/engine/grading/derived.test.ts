import { describe, expect, it } from 'vitest';
import { adHocRubric, type CompiledRubric, compileRubric, gradeAnswer } from '../../../src/engine/index.ts';
import { deployment, indexes } from '../../fixtures/rubrics.ts';
import { flags, gradeText, turn } from './answers.ts';

function adHoc(question: string, ...references: string[]): CompiledRubric {
  return compileRubric(adHocRubric(question, references));
}

const backups = adHoc(
  'Why does a database need backups when it is replicated?',
  'A replica copies every mistake within seconds, so a dropped table is dropped everywhere. A backup keeps the state of an earlier moment. Only a restore that was rehearsed shows that it works.',
);
function credits(rubric: CompiledRubric, text: string): number[] {
  return gradeText(rubric, text).concepts.map(({ credit }) => credit);
}
function sum(values: readonly number[]): number {
  return values.reduce((one, two) => one + two, 0);
}

describe('a concept derived from a reference', () => {
  it('earns by the words of it that stand anywhere in the answer', () => {
    const text = 'Mistakes are copied. After some seconds every replica has them, and the table is dropped.';
    expect(sum(credits(backups, text))).toBeGreaterThan(sum(credits(backups, 'Mistakes are copied.')));
    expect(sum(credits(backups, 'The weather is fine in spring.'))).toBe(0);
  });

  it('shows the words that were counted: without them it earns nothing', () => {
    const answer =
      'An erlier state is kept, and I would rehearse to restore it, because replicas copy a mistake.';
    const { concepts } = gradeText(backups, answer);
    const spans = concepts.flatMap((one) => one.spans).sort((one, two) => two.start - one.start);
    const shown = spans.map(({ start, end }) => answer.slice(start, end));
    for (const word of ['erlier', 'rehearse', 'mistake']) expect(shown.join(' ')).toContain(word);
    const erased = spans.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), answer);
    expect(sum(credits(backups, erased))).toBe(0);
  });

  it('takes a mistyped word, a compound and a related form for the word', () => {
    for (const word of ['rehersed', 'rehearsal', 're-hearsed'])
      expect([word, sum(credits(backups, `It was ${word} once, we hope.`)) > 0]).toEqual([word, true]);
  });

  it('earns nothing by what the answer denies, which is a contradiction', () => {
    const said = 'A backup keeps the state of an earlier moment.';
    const denied = 'A backup does not keep the state of an earlier moment.';
    expect(sum(credits(backups, denied))).toBeLessThan(sum(credits(backups, said)) / 2);
    expect(flags(gradeText(backups, denied))).toContain('contradiction');
    expect(flags(gradeText(backups, said))).not.toContain('contradiction');
  });

  it('asks for a denial where the reference denies', () => {
    const state = adHoc('What must a worker not do?', 'It must never keep session state in memory.');
    expect(sum(credits(state, 'Never keep session state in memory.'))).toBeGreaterThan(
      2 * sum(credits(state, 'Keep session state in memory.')),
    );
  });

  it('counts words heard from the interviewer for nothing, and half after a hint', () => {
    const answer = 'We rehearse to restore it, that shows it works.';
    const plain = gradeAnswer(backups, [turn(answer)]).concepts;
    const heard = ['Did you ever rehearse to restore it, and what does that show?'];
    const parrot = gradeAnswer(backups, [turn(answer, { heard })]).concepts;
    expect(sum(parrot.map(({ credit }) => credit))).toBeLessThan(sum(plain.map(({ credit }) => credit)) / 2);
    const hinted = plain.filter(({ credit }) => credit > 0).map(({ id }) => id);
    const after = gradeAnswer(backups, [turn(answer, { hinted })]).concepts;
    for (const { id, credit, afterHint } of after) {
      if (!hinted.includes(id)) continue;
      expect(afterHint).toBe(true);
      expect(credit).toBeCloseTo((plain.find((one) => one.id === id)?.credit ?? 0) / 2, 1);
    }
  });
});

describe('a score without authored concepts', () => {
  it('does not ask for a long reference whole', () => {
    const reference = deployment.referenceAnswers[0] ?? '';
    const long = adHoc(
      deployment.question,
      `${reference}\n${(indexes.referenceAnswers[0] ?? '').replaceAll('. ', '.\n')}`,
    );
    const lines = long.used.rubric.referenceAnswers[0]?.split('\n') ?? [];
    const half = lines.filter((_, index) => index % 2 === 1).join('\n');
    expect(gradeText(long, half).score).toBeGreaterThanOrEqual(50);
  });

  it('takes several references together: saying it either way is right', () => {
    const question = 'What is a queue for?';
    const first = 'It decouples the producer from the consumer.';
    const second = 'Work waits there until somebody has time for it.';
    const both = adHoc(question, first, second);
    const answer = 'Jobs wait there until a worker has time.';
    expect(gradeText(both, answer).score).toBeGreaterThan(
      gradeText(adHoc(question, first), answer).score + 20,
    );
    expect(gradeText(both, second).score).toBeGreaterThanOrEqual(75);
  });

  it('is low for a heap of text that holds the reference somewhere', () => {
    const heap = [...deployment.referenceAnswers, ...indexes.referenceAnswers].join(' ').repeat(5);
    const reference = backups.used.rubric.referenceAnswers[0] ?? '';
    expect(gradeText(backups, reference).score).toBeGreaterThanOrEqual(90);
    expect(gradeText(backups, `${heap} ${reference}`).score).toBeLessThan(50);
  });

  it('is low for all that is known of a topic, said to a question of one sentence', () => {
    const bulb = adHoc('Why does the bulb light?', 'The bulb is in a closed path with the battery.');
    const parts = ['switch', 'wire', 'motor', 'terminal', 'voltage', 'lamp', 'gap', 'meter', 'fuse', 'node'];
    const bank = parts.flatMap((part) => [
      `The ${part} is in a closed path with the bulb.`,
      `A battery lights the ${part} where nothing of it is open.`,
    ]);
    const answer = 'The bulb lights because there is a closed path from it to the battery.';
    expect(gradeText(bulb, answer).score).toBeGreaterThanOrEqual(80);
    expect(gradeText(bulb, bank.join(' ')).score).toBeLessThan(50);
    const longer = 'I looked at it twice, and it did. '.repeat(3);
    expect(gradeText(bulb, `${longer}${answer}`).score).toBeGreaterThanOrEqual(70);
  });

  it('is the same in British and American spelling', () => {
    const metre = adHoc('What does it show?', 'The meter shows a gray color at the center.');
    const american = gradeText(metre, 'A gray color is at the center of the meter.').score;
    expect(gradeText(metre, 'A grey colour is at the centre of the metre.').score).toBe(american);
  });

  it('does not call it an echo where words of the reference stand beside the question', () => {
    const circuit = adHoc(
      'Why does bulb A light when switch Y is open?',
      'Bulb A is in a closed path with the battery.',
    );
    const answer = 'Bulb A lights when switch Y is open because it has a closed path.';
    expect(flags(gradeText(circuit, answer))).not.toContain('echoes-question');
    expect(flags(gradeText(circuit, 'Bulb A lights when switch Y is open.'))).toContain('echoes-question');
  });
});
