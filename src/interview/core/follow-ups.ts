// What the interviewer asks after an answer, and which hint it gives.

import { type CompiledRubric, type Concept, type ConceptGrade, isNonAnswer } from '../../engine/index.ts';
import type { InterviewerWords } from '../words/interviewer.ts';
import type { EventOf } from './events.ts';
import type { InterviewState, QuestionState } from './state.ts';

interface OpenConcept {
  readonly concept: Concept;
  readonly grade: ConceptGrade | null;
}

/** Concepts not yet covered, heaviest first; among equals required ones, then those nearest to being covered. */
function openConcepts(question: QuestionState, rubric: CompiledRubric): readonly OpenConcept[] {
  function gradeOf(id: string) {
    return question.grade?.concepts.find((each) => each.id === id) ?? null;
  }
  return rubric.used.rubric.concepts
    .map((concept) => ({ concept, grade: gradeOf(concept.id) }))
    .filter(({ grade }) => grade?.status !== 'covered')
    .sort(
      (one, other) =>
        other.concept.weight - one.concept.weight ||
        Number(other.concept.required) - Number(one.concept.required) ||
        (other.grade?.credit ?? 0) - (one.grade?.credit ?? 0),
    );
}

function turnsOf(question: QuestionState, kind: 'pump' | 'probe' | 'authored') {
  return question.turns.filter((turn) => turn.kind === kind);
}

type FollowUp = EventOf<'followUpAsked'>;

/** In practice: a pump, then probes for what is open; nothing once all is covered or the candidate has no more to say. */
function practiceFollowUp(
  state: InterviewState,
  question: QuestionState,
  rubric: CompiledRubric,
  phrases: InterviewerWords,
): FollowUp | null {
  const limits = state.plan?.followUps;
  const open = openConcepts(question, rubric);
  const lastAnswer = question.turns.at(-1)?.answer?.text ?? '';
  if (!limits || open.length === 0 || isNonAnswer(lastAnswer, rubric.language)) return null;
  const probes = turnsOf(question, 'probe');
  if (probes.length === 0 && turnsOf(question, 'pump').length < limits.pumps) {
    return {
      type: 'followUpAsked',
      question: question.question,
      kind: 'pump',
      text: phrases.pump,
      concepts: [],
    };
  }
  if (probes.length >= limits.probes) return null;
  const probed = new Set(probes.flatMap((turn) => turn.concepts));
  const target = open.find(({ concept }) => concept.probe !== undefined && !probed.has(concept.id))?.concept;
  if (target?.probe === undefined) return null;
  return {
    type: 'followUpAsked',
    question: question.question,
    kind: 'probe',
    text: target.probe,
    concepts: [target.id],
  };
}

/** In a real interview: the rubric's own follow-ups, in order, the same for everybody. */
function realFollowUp(
  state: InterviewState,
  question: QuestionState,
  rubric: CompiledRubric,
): FollowUp | null {
  const asked = turnsOf(question, 'authored').length;
  const next = rubric.used.rubric.followUps[asked];
  if (next === undefined || asked >= (state.plan?.followUps.authored ?? 0)) return null;
  return {
    type: 'followUpAsked',
    question: question.question,
    kind: 'authored',
    text: next.text,
    concepts: next.concepts,
  };
}

/** The follow-up to this question's last answer, or null where the question is done. */
export function followUp(
  state: InterviewState,
  question: QuestionState,
  rubric: CompiledRubric,
  phrases: InterviewerWords,
): FollowUp | null {
  return state.mode === 'practice'
    ? practiceFollowUp(state, question, rubric, phrases)
    : realFollowUp(state, question, rubric);
}

/** The next hint: for what the open probe aims at, else for the heaviest open concept that has one not yet given. */
export function nextHint(question: QuestionState, rubric: CompiledRubric): EventOf<'hintGiven'> | null {
  const given = new Set(question.turns.flatMap((turn) => turn.hinted));
  const aimedAt = question.turns.at(-1)?.concepts ?? [];
  const usable = openConcepts(question, rubric)
    .map(({ concept }) => concept)
    .filter((concept) => concept.hint !== undefined && !given.has(concept.id));
  const target = usable.find((concept) => aimedAt.includes(concept.id)) ?? usable[0];
  if (target?.hint === undefined) return null;
  return { type: 'hintGiven', question: question.question, text: target.hint, concept: target.id };
}
