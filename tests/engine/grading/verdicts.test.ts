import { describe, expect, it } from 'vitest';
import { adHocRubric, compileRubric, deriveConcepts, gradeAnswer } from '../../../src/engine/index.ts';
import { turn } from './answers.ts';

const ASKED = 'Do ephemeral containers guarantee execution?';

function grade(references: readonly string[], ...answers: readonly string[]) {
  const rubric = compileRubric(adHocRubric(ASKED, references));
  return gradeAnswer(
    rubric,
    answers.map((answer) => turn(answer)),
  );
}

function flagsOf(references: readonly string[], answer: string): string[] {
  return grade(references, answer).flags.map(({ id }) => id);
}

describe('a question whose reference is a bare yes or no', () => {
  it.each([
    ['No', 'No.'],
    ['No', 'No, they do not guarantee execution.'],
    ['No, they do not guarantee execution.', 'no'],
    ['Yes', 'Yes, of course they do, since somebody restarts them.'],
  ])('of "%s" is answered by "%s"', (reference, answer) => {
    expect(grade([reference], answer).score).toBeGreaterThanOrEqual(90);
  });

  it.each([
    ['No', 'Yes.'],
    ['No', 'Yes, they do guarantee execution.'],
    ['Yes', 'No, they do not guarantee execution.'],
  ])('of "%s" is not answered by "%s"', (reference, answer) => {
    expect(grade([reference], answer)).toMatchObject({ score: 0, flags: [] });
  });

  it('is shown to a person where an answer says neither', () => {
    const unclear = grade(['No'], 'The kubelet will not start them a second time.');
    expect(unclear.flags.map(({ id }) => id)).toEqual(['unclear-verdict']);
    expect(unclear.needsReview).toBe(true);
    expect(flagsOf(['No'], "I don't know.")).toEqual(['empty']);
  });

  it('may be answered in a later turn, and with several references of one sense', () => {
    const references = ['No', 'No, they do not.'];
    expect(grade(references, 'Let me think about that for a moment.', 'No.').score).toBeGreaterThanOrEqual(
      90,
    );
    expect(deriveConcepts(ASKED, references).map(({ anyOf }) => anyOf)).toEqual([['no']]);
    expect(deriveConcepts(ASKED, ['No', 'Yes']).map(({ anyOf }) => anyOf)).not.toContainEqual(['no']);
  });
});

describe('a question whose reference is a bare number', () => {
  it.each([
    ['two', '2', 90, 100],
    ['15 minutes', 'fifteen minutes', 90, 100],
    ['15 minutes', 'It is 900 seconds.', 90, 100],
    ['two', 'three', 0, 0],
    ['15 minutes', '50 minutes', 0, 5],
  ])('of "%s" gives "%s" %d to %d', (reference, answer, low, high) => {
    const { score } = grade([reference], answer);
    expect(score).toBeGreaterThanOrEqual(low);
    expect(score).toBeLessThanOrEqual(high);
  });
});

describe('a question whose references open with yes or no', () => {
  const references = ['No, nobody promises resources or restarts to such a container.'];

  it('clips whoever says the contrary, and quotes the word', () => {
    const wrong = grade(references, 'Yes, somebody promises resources or restarts to such a container.');
    expect(wrong.score).toBeLessThanOrEqual(15);
    expect(wrong.flags.find(({ id }) => id === 'opposite-verdict')?.spans).toEqual([
      { turn: 0, start: 0, end: 3 },
    ]);
  });

  it('leaves all others to their words', () => {
    const right = grade(references, 'No, nobody promises resources or restarts to such a container.');
    expect(right.score).toBeGreaterThanOrEqual(80);
    expect(flagsOf(references, 'Nobody promises resources or restarts to it.')).not.toContain(
      'opposite-verdict',
    );
    const both = [...references, 'Yes, resources and restarts.'];
    expect(flagsOf(both, 'Yes, resources and restarts.')).not.toContain('opposite-verdict');
  });
});

describe('a number where the reference has another', () => {
  it.each([
    ['It uses port 8443.', 'It uses port 8444.', ['8444']],
    ['At least Python 3.12 is needed.', 'At least Python 2.7 is needed.', ['2.7']],
    ['It may run for 15 minutes.', 'It may run for 50 minutes.', ['50 minutes']],
    ['One unit gives 1,000 reads of 4 KB.', 'One unit gives 5,000 reads of 8 KB.', ['5,000', '8 KB']],
    ['It uses port 8443.', 'It uses port 8443.', []],
    ['It may run for 15 minutes.', 'It may run for 900 seconds.', []],
    ['It may run for 15 minutes.', 'It may run for fifteen minutes, and twice a day.', []],
    ['It uses port 8443.', 'It uses TLS on 3 of the hosts.', []],
    ['It may take 10-15 minutes.', 'It may take 12 minutes.', []],
  ])('of "%s" in "%s": %j asks for a person', (reference, answer, wrong) => {
    const { flags } = gradeAnswer(compileRubric(adHocRubric('What is known?', [reference])), [turn(answer)]);
    const spans = flags.flatMap(({ id, spans }) => (id === 'wrong-number' ? spans : []));
    expect(spans.map(({ start, end }) => answer.slice(start, end))).toEqual(wrong);
  });
});
