// What is said to the question shown: its turns, the marked answers, and the words being typed.

import { candidateOf, openTurn, type QuestionModel, type TurnModel } from '../../client/model.ts';
import type { Footnote } from '../../ui/evidence/footnotes.ts';
import { counted } from '../../ui/evidence/words.ts';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { wordCount } from '../interview/answer-line.ts';
import type { BoardState } from './board-state.ts';
import { footnotesInOrder } from './coverage-rows.ts';
import { capital, nameOf } from './participant-names.ts';
import type { ProvisionalGrade } from './provisional-grade.ts';
import { clockTime } from './time-of-day.ts';

/** Prefix of the ids that footnotes lead to, in the coverage table. */
export const PREFIX = 'point';

const kinds: Record<TurnModel['kind'], string> = {
  question: '',
  pump: 'The interviewer, to hear more',
  probe: 'The interviewer, with a probe',
  authored: 'The interviewer, with a follow-up',
};

function candidateName(board: BoardState): string {
  const candidate = candidateOf(board.client.model.value);
  return candidate ? capital(nameOf(candidate)) : 'The candidate';
}

interface TurnProps {
  readonly board: BoardState;
  readonly turn: TurnModel;
  /** Its index among the answered turns. */
  readonly index: number;
  readonly footnotes: readonly Footnote[];
}

function Answer({ board, turn, index, footnotes }: TurnProps) {
  return (
    turn.answer && (
      <>
        <p class={turn.kind === 'question' ? 'label turn-first' : 'label turn'}>
          <b>{candidateName(board)}</b> · {clockTime(turn.at)} to {clockTime(turn.answer.at)}
          {turn.answer.byClock && ' · handed in by the clock'}
        </p>
        <MarkedAnswer text={turn.answer.text} turn={index} footnotes={footnotes} prefix={PREFIX} />
      </>
    )
  );
}

function Said(props: TurnProps) {
  const { turn } = props;
  return (
    <>
      {turn.kind !== 'question' && (
        <>
          <p class="label turn">
            <b>{kinds[turn.kind]}</b> · {clockTime(turn.at)}
          </p>
          <p class="probe">{turn.text}</p>
        </>
      )}
      {turn.hints.map((hint) => (
        <div key={hint.version}>
          <p class="label turn">
            <b>A hint</b>, asked for · {clockTime(hint.at)}
          </p>
          <p class="probe">{hint.text}</p>
        </div>
      ))}
      <Answer {...props} />
    </>
  );
}

interface LiveProps {
  readonly board: BoardState;
  readonly question: QuestionModel;
  readonly provisional: ProvisionalGrade | null;
  readonly index: number;
}

/** Marks what is typed as far as it was graded: words typed since then have no marks yet. */
function LiveAnswer({ board, question, provisional, index }: LiveProps) {
  const turn = openTurn(board.client.model.value);
  const typing = board.client.beingTyped.value;
  if (turn === null || !question.turns.includes(turn)) return null;
  const text = typing?.to === turn.to ? typing.text : null;
  if (text === null || text === '') return <Silence board={board} />;
  const fits = provisional !== null && text.startsWith(provisional.text);
  return (
    <section class="live" aria-label="What is being typed">
      <p class="label">
        <b>{candidateName(board)}</b> is typing · {counted(wordCount(text), 'word')}
      </p>
      <div class="typed">
        <MarkedAnswer
          text={text}
          turn={index}
          footnotes={fits ? footnotesInOrder(provisional.grade) : []}
          prefix={PREFIX}
        />
      </div>
    </section>
  );
}

/** Why nothing is seen of an open turn. */
function Silence({ board }: { readonly board: BoardState }) {
  const model = board.client.model.value;
  const candidate = candidateOf(model);
  const here = candidate !== null && board.client.presence.value.includes(candidate.id);
  const name = candidateName(board);
  if (!here) return <p class="label live">{name} is not connected. What was written so far is kept.</p>;
  if (model.status === 'paused')
    return <p class="label live">Paused. {name} sees a note and a button to go on.</p>;
  if (!board.judges.value)
    return <p class="label live">What {name} is writing is shown to interviewers only.</p>;
  if (model.plan?.typing === 'hidden')
    return <p class="label live">{name} may be writing; this plan does not show it.</p>;
  return <p class="label live">{name} has not typed anything here yet.</p>;
}

/** The question that is arriving at the candidate's page this moment. */
function Arriving({ board }: { readonly board: BoardState }) {
  const delta = board.client.delta.value;
  if (delta === null || board.chosen.value !== null) return null;
  return (
    <p class="probe turn" aria-hidden="true">
      {delta.text}
      <span class="caret" />
    </p>
  );
}

function Past({ board, question }: { readonly board: BoardState; readonly question: QuestionModel }) {
  const { questions } = board.client.model.value;
  const before = questions[questions.indexOf(question) - 1];
  if (!before?.closed) return null;
  return (
    <p class="past label">
      <b>{before.number}</b> {before.title}, closed {clockTime(before.closed.at)} ·{' '}
      <button type="button" class="inline" onClick={() => board.choose(before.question)}>
        read the answer
      </button>
    </p>
  );
}

const closings = {
  answered: 'Answered and closed',
  skipped: 'Skipped',
  time: 'Closed by the clock',
  finished: 'Closed with the interview',
} as const;

export interface TranscriptProps {
  readonly board: BoardState;
  readonly question: QuestionModel;
  /** Of the grade shown. */
  readonly footnotes: readonly Footnote[];
  readonly provisional: ProvisionalGrade | null;
}

/** One question with everything said to it. */
export function Transcript({ board, question, footnotes, provisional }: TranscriptProps) {
  const answered = question.turns.filter(({ answer }) => answer !== null);
  return (
    <>
      <Past board={board} question={question} />
      <p class="label">
        Question {question.number} · {[...question.topics, question.level].join(', ')} · asked{' '}
        {clockTime(question.askedAt)}
      </p>
      <h1 class="ask" id="talk" tabIndex={-1}>
        {question.text}
      </h1>
      {question.turns.map((turn) => (
        <Said key={turn.to} board={board} turn={turn} index={answered.indexOf(turn)} footnotes={footnotes} />
      ))}
      <LiveAnswer board={board} question={question} provisional={provisional} index={answered.length} />
      <Arriving board={board} />
      {question.closed && (
        <p class="label turn">
          {closings[question.closed.reason]} · {clockTime(question.closed.at)}
        </p>
      )}
    </>
  );
}
