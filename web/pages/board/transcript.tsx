// The transcript of one question: its turns, the answers with their evidence, and the answer being typed.
import type { QuestionModel, TurnModel } from '../../../src/interview/model/interview-model.ts';
import type { Footnote } from '../../ui/evidence/footnotes.ts';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { FOOTNOTE_PREFIX } from './coverage-rows.ts';
import { LiveAnswer } from './live-answer.tsx';
import { candidateFirst } from './participant-names.ts';
import type { ProvisionalGrade } from './provisional-grade.ts';
import { clockTime } from './time-of-day.ts';

interface TurnProps {
  readonly turn: TurnModel;
  /** Its index among the answered turns. */
  readonly index: number;
  readonly footnotes: readonly Footnote[];
}

function Answer({ turn, index, footnotes }: TurnProps) {
  const candidate = candidateFirst(useModel());
  const { transcript: words } = boardWords;
  return (
    turn.answer && (
      <>
        <p class={turn.kind === 'question' ? 'label turn-first' : 'label turn'}>
          <b>{candidate}</b>
          {words.answeredAt(clockTime(turn.at), clockTime(turn.answer.at))}
          {turn.answer.byClock && words.byClock}
        </p>
        <MarkedAnswer text={turn.answer.text} turn={index} footnotes={footnotes} prefix={FOOTNOTE_PREFIX} />
      </>
    )
  );
}

function Turn(props: TurnProps) {
  const { turn } = props;
  const { transcript: words } = boardWords;
  return (
    <>
      {turn.kind !== 'question' && (
        <>
          <p class="label turn">
            <b>{words.kinds[turn.kind]}</b> · {clockTime(turn.at)}
          </p>
          <p class="probe">{turn.text}</p>
        </>
      )}
      {turn.hints.map((hint) => (
        <div key={hint.version}>
          <p class="label turn">
            <b>{words.hint}</b>
            {words.hintAt(clockTime(hint.at))}
          </p>
          <p class="probe">{hint.text}</p>
        </div>
      ))}
      <Answer {...props} />
    </>
  );
}

/** The question that is arriving at the candidate's page this moment. */
function Arriving() {
  const { client, chosen } = useBoard();
  const delta = client.delta.value;
  if (delta === null || chosen.value !== null) return null;
  return (
    <p class="probe turn" aria-hidden="true">
      {delta.text}
      <span class="caret" />
    </p>
  );
}

/** The question before this one, once it is closed: a line that leads back to it. */
function QuestionBefore({ question }: { readonly question: QuestionModel }) {
  const board = useBoard();
  const { questions } = useModel();
  const { transcript: words } = boardWords;
  const before = questions[questions.indexOf(question) - 1];
  if (!before?.closed) return null;
  return (
    <p class="past label">
      <b>{before.number}</b>
      {words.before(before.title, clockTime(before.closed.at))}
      <button type="button" class="inline" onClick={() => board.choose(before.question)}>
        {words.readBefore}
      </button>
    </p>
  );
}

interface TranscriptProps {
  readonly question: QuestionModel;
  /** Of the grade shown. */
  readonly footnotes: readonly Footnote[];
  readonly provisional: ProvisionalGrade | null;
}

/** One question with everything said to it. */
export function Transcript({ question, footnotes, provisional }: TranscriptProps) {
  const { transcript: words, levels } = boardWords;
  const { number, topics, level, askedAt, turns, closed } = question;
  const answered = turns.filter(({ answer }) => answer !== null);
  return (
    <>
      <QuestionBefore question={question} />
      <p class="label">{words.asked(number, [...topics, levels[level]].join(', '), clockTime(askedAt))}</p>
      <h1 class="ask" id="talk" tabIndex={-1}>
        {question.text}
      </h1>
      {turns.map((turn) => (
        <Turn key={turn.to} turn={turn} index={answered.indexOf(turn)} footnotes={footnotes} />
      ))}
      <LiveAnswer question={question} provisional={provisional} index={answered.length} />
      <Arriving />
      {closed && (
        <p class="label turn">
          {words.closed[closed.reason]} · {clockTime(closed.at)}
        </p>
      )}
    </>
  );
}
