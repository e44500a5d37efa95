// How a closed question was marked: the score and its words, what was missing, and a strong answer on demand.

import type { Grade } from '../../../src/engine/index.ts';
import {
  participantNamed,
  type QuestionModel,
  standingMarks,
} from '../../../src/interview/model/interview-model.ts';
import { ScoreLine, ScoreScale } from '../../ui/score.tsx';
import { StrongAnswer } from '../../ui/strong-answer.tsx';
import { Flags, Raise, Tally } from '../../ui/tally.tsx';
import { interviewWords } from '../../words/interview.ts';
import { useInterview } from './interview-context.tsx';
import { placeOf } from './progress.ts';

/** A person's mark beside the machine's, in the person's voice. */
function MarkOf({
  name,
  mark,
  reason,
}: {
  readonly name: string;
  readonly mark: number;
  readonly reason: string | null;
}) {
  return (
    <p class="soft">
      {name}
      {interviewWords.marking.gave}
      <b class="by-hand">{mark}</b>
      {interviewWords.marking.ofFour}
      {reason && <span class="hand"> {reason}</span>}
    </p>
  );
}

interface MarkingProps {
  readonly question: QuestionModel;
  readonly grade: Grade;
  readonly prefix: string;
}

/** Everything about the marks of one question, from its reveal on. */
export function Marking({ question, grade, prefix }: MarkingProps) {
  const { client, references } = useInterview();
  const model = client.model.value;
  const marks = standingMarks(question);
  const answers = question.turns.flatMap((turn) => (turn.answer ? [turn.answer.text] : []));
  const heading = `${placeOf.marking(question.question)}-heading`;
  return (
    <section class="marking" id={placeOf.marking(question.question)} aria-labelledby={heading}>
      <h3 class="aside-only" id={heading}>
        {interviewWords.marking.heading(question.number)}
      </h3>
      <ScoreLine grade={grade} />
      <ScoreScale score={grade.score} band={grade.band} marks={marks.map(({ mark }) => mark)} />
      {marks.map(({ version, by, mark, reason }) => (
        <MarkOf
          key={version}
          name={participantNamed(model, by)?.name || interviewWords.marking.anInterviewer}
          mark={mark}
          reason={reason}
        />
      ))}
      <Flags grade={grade} />
      <Tally grade={grade} answers={answers} prefix={prefix} />
      <Raise grade={grade} />
      <StrongAnswer references={() => references(question.question)} />
    </section>
  );
}
