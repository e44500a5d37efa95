// What a viewer must not know yet, worked out from the log alone and from DESIGN's words, never by the code under test.

import type { Rubric } from '../../../src/engine/index.ts';
import type { EventOf, EventType, StoredEvent } from '../../../src/interview/core/events.ts';
import { type Person, people } from './events.ts';
import { rubrics } from './rubrics.ts';

type At<Type extends EventType> = EventOf<Type> & { readonly version: number; readonly by: string };

function all<Type extends EventType>(log: readonly StoredEvent[], type: Type): readonly At<Type>[] {
  return log
    .filter((stored) => stored.event.type === type)
    .map((stored) => ({ ...(stored.event as EventOf<Type>), version: stored.version, by: stored.by }));
}

/** Has the reveal of this question come? */
export function revealed(log: readonly StoredEvent[], question: number): boolean {
  const closed = all(log, 'questionClosed').some((each) => each.question === question);
  const policy = all(log, 'interviewCreated')[0]?.reveal;
  if (policy === 'question') return closed;
  if (policy === 'end') return all(log, 'interviewFinished').length > 0;
  return closed && all(log, 'scoresRevealed').length > 0;
}

/** The reason that a property test gives with a mark, so that it can be found again. */
export function reasonOf(marker: string, question: number): string {
  return `zqreason-${marker}-${question}-`;
}
export function noteOf(author: string, isPrivate: boolean): string {
  return `zqnote-${author}-${isPrivate ? 'private' : 'shared'}`;
}

function openConcepts(rubric: Rubric, log: readonly StoredEvent[], question: number): readonly string[] {
  const practice = all(log, 'interviewCreated')[0]?.mode === 'practice';
  const grades = all(log, 'answerGraded').filter((each) => each.question === question);
  const earned = grades.flatMap(({ grade }) => grade.concepts.filter(({ status }) => status === 'covered'));
  return (rubric.concepts ?? [])
    .filter((concept) => !practice || !earned.some(({ id }) => id === concept.id))
    .flatMap(({ id, name }) => [id, name]);
}

function unsaid(rubric: Rubric, log: readonly StoredEvent[], question: number): readonly string[] {
  const said = [...all(log, 'followUpAsked'), ...all(log, 'hintGiven')]
    .filter((each) => each.question === question)
    .map(({ text }) => text);
  const texts = [
    ...(rubric.concepts ?? []).flatMap(({ probe, hint }) => [probe, hint]),
    ...rubric.followUps.map(({ text }) => text),
  ];
  return texts.filter((text) => text !== undefined).filter((text) => !said.includes(text));
}

function hashesOf(rubric: Rubric, log: readonly StoredEvent[]): readonly string[] {
  return all(log, 'interviewCreated').flatMap(({ plan }) =>
    plan.sections.flatMap(({ pool }) =>
      pool.filter((each) => each.rubric === rubric.id).map(({ hash }) => hash),
    ),
  );
}

function keyOf(rubric: Rubric, log: readonly StoredEvent[]): readonly string[] {
  return [
    ...hashesOf(rubric, log),
    `zqreference-${rubric.id.slice('zqrubric-'.length, 'zqrubric-'.length + 2)}`,
    ...(rubric.concepts ?? []).map(({ missed }) => missed ?? ''),
    ...rubric.misconceptions.flatMap(({ id, says, correction }) => [id, says, correction]),
  ];
}

function hiddenOfRubric(rubric: Rubric, log: readonly StoredEvent[]): readonly string[] {
  const question = all(log, 'questionAsked').find((each) => each.rubric === rubric.id)?.version;
  if (question === undefined)
    return [
      rubric.id,
      rubric.title,
      ...keyOf(rubric, log),
      ...openConcepts(rubric, log, 0),
      ...unsaid(rubric, log, 0),
    ];
  if (revealed(log, question)) return [];
  return [...keyOf(rubric, log), ...openConcepts(rubric, log, question), ...unsaid(rubric, log, question)];
}

function candidates(log: readonly StoredEvent[]): readonly string[] {
  const marks = all(log, 'answerMarked').filter((each) => !revealed(log, each.question));
  return [
    'zqnote',
    'zqperson',
    ...rubrics.flatMap((rubric) => hiddenOfRubric(rubric, log)),
    ...marks.map((each) => reasonOf(each.by, each.question)),
  ];
}

function observers(log: readonly StoredEvent[]): readonly string[] {
  const marks = all(log, 'answerMarked').filter((each) => !revealed(log, each.question));
  return ['zqnote', 'zqperson', ...marks.map((each) => reasonOf(each.by, each.question))];
}

function interviewers(log: readonly StoredEvent[], id: string): readonly string[] {
  const notes = all(log, 'noteAdded').filter((each) => each.by !== id && each.private);
  const marks = all(log, 'answerMarked');
  function blind(question: number): boolean {
    return (
      all(log, 'interviewCreated')[0]?.blindFirst === true &&
      !marks.some((each) => each.by === id && each.question === question)
    );
  }
  return [
    'zqperson',
    ...notes.map((each) => noteOf(each.by, true)),
    ...marks
      .filter((each) => each.by !== id && blind(each.question))
      .map((each) => reasonOf(each.by, each.question)),
    ...all(log, 'answerGraded')
      .filter((each) => blind(each.question))
      .map((each) => `"answerGraded","question":${each.question},`),
  ];
}

/** Strings that nothing sent to this person may hold after this log. */
export function mustNotKnow(person: Person, log: readonly StoredEvent[]): readonly string[] {
  if (person === 'candidate') return candidates(log);
  return person === 'observer' ? observers(log) : interviewers(log, people[person].id);
}
