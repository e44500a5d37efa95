// Which concept a hint or a probe is about, where several weigh the same.
import { describe, expect, it } from 'vitest';
import type { CompiledRubric, Concept } from '../../../src/engine/index.ts';
import { followUp, nextHint } from '../../../src/interview/core/follow-ups.ts';
import { interviewerWords } from '../../../src/interview/words/interviewer.ts';
import { event, stored } from '../../support/interview/events.ts';
import { fold } from '../../support/interview/given.ts';
import { conceptOf, rubricByHash } from '../../support/interview/rubrics.ts';

const names = ['kettle', 'leaves', 'milk'] as const;
type Name = (typeof names)[number];

/** The tea, of which these concepts are changed; all weigh 2 and none is required, where not said otherwise. */
function teaWith(changes: Partial<Record<Name, Partial<Concept>>>): CompiledRubric {
  const compiled = rubricByHash('zqhash-tea');
  const { rubric } = compiled.used;
  const concepts = rubric.concepts.map((concept) => {
    const name = names.find((each) => conceptOf('tea', each) === concept.id);
    const change = name === undefined ? {} : changes[name];
    return { ...concept, probe: `Go on about ${name}?`, weight: 2, required: false, ...change };
  });
  return { ...compiled, used: { ...compiled.used, rubric: { ...rubric, concepts } } };
}

/** An open question, answered so that these concepts are covered and those partly. */
function answered(covered: readonly Name[], partly: readonly Name[]) {
  const state = fold(
    stored([
      event.created({ followUps: { pumps: 0, probes: 3, authored: 0 } }),
      event.started(),
      event.asked('tea', 1),
      event.submitted(3),
      event.graded(3, 'tea', covered, partly),
    ]),
  );
  const [question] = state.questions;
  if (question === undefined) throw new Error('nothing was asked');
  return { state, question };
}

/** What hint and probe are about. */
function aims(rubric: CompiledRubric, covered: readonly Name[] = [], partly: readonly Name[] = []) {
  const { state, question } = answered(covered, partly);
  const ids = [
    nextHint(question, rubric)?.concept,
    followUp(state, question, rubric, interviewerWords)?.concepts[0],
  ];
  return ids.map((id) => names.find((name) => conceptOf('tea', name) === id));
}

describe('a hint and a probe', () => {
  it('are about the heaviest open concept, wherever it stands', () => {
    expect(aims(teaWith({ milk: { weight: 3 } }))).toEqual(['milk', 'milk']);
    expect(aims(teaWith({ leaves: { weight: 3 } }), [], ['milk'])).toEqual(['leaves', 'leaves']);
    expect(aims(teaWith({ milk: { weight: 3 }, leaves: { required: true } }))).toEqual(['milk', 'milk']);
  });

  it('are about a required one among those that weigh the same', () => {
    expect(aims(teaWith({ leaves: { required: true } }))).toEqual(['leaves', 'leaves']);
    expect(aims(teaWith({ leaves: { required: true } }), [], ['milk'])).toEqual(['leaves', 'leaves']);
  });

  it('are about the one nearest to being covered among those that are equal else', () => {
    expect(aims(teaWith({}), [], ['leaves'])).toEqual(['leaves', 'leaves']);
    expect(aims(teaWith({}), ['leaves'], ['milk'])).toEqual(['milk', 'milk']);
  });

  it('are about the one that the rubric names first among equals', () => {
    expect(aims(teaWith({}))).toEqual(['kettle', 'kettle']);
    expect(aims(teaWith({}), ['kettle'])).toEqual(['leaves', 'leaves']);
  });
});
