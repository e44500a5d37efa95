// Navigation over all questions: the current one, the outcome of each, how many are to come.
import type { QuestionModel } from '../../../src/interview/model/interview-model.ts';
import { questionCount } from '../../client/question-count.ts';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { ownMark } from './judgement.ts';

/** Items for questions not asked yet; beyond these one item counts the rest. */
const AHEAD_AT_MOST = 4;

function Outcome({ question }: { readonly question: QuestionModel }) {
  const { grade, closed, turns } = question;
  const { strip: words } = boardWords;
  const isAnswered = turns.some(({ answer }) => answer);
  if (grade)
    return (
      <>
        <b>{grade.score}</b> {boardWords.bands[grade.band]}
      </>
    );
  if (closed === null) return <>{isAnswered ? words.answered : words.asked}</>;
  return <>{isAnswered ? words.marksHidden : words.noAnswer}</>;
}

function Asked({ question }: { readonly question: QuestionModel }) {
  const board = useBoard();
  const mark = ownMark(question, board.you.value);
  const last = useModel().questions.at(-1) === question;
  return (
    <li aria-current={board.shown.value === question ? 'step' : undefined}>
      <button type="button" onClick={() => board.choose(last ? null : question.question)}>
        <span class="topic">
          <b>{question.number}</b>
          {question.title}
        </span>
        <span class="label">
          <Outcome question={question} />
          {mark && (
            <>
              {boardWords.strip.you}
              <b class="by-hand">{mark.mark}</b>
            </>
          )}
          {question.closed === null && boardWords.strip.open}
        </span>
      </button>
    </li>
  );
}

function ahead(from: number, to: number): readonly { readonly title: string; readonly label: string }[] {
  const { strip: words } = boardWords;
  const count = to - from + 1;
  const shown = count > AHEAD_AT_MOST ? AHEAD_AT_MOST - 1 : count;
  const items = Array.from({ length: Math.max(0, shown) }, (_, index) => ({
    title: words.question(from + index),
    label: index === 0 ? words.next : words.toCome,
  }));
  return count > AHEAD_AT_MOST
    ? [...items, { title: words.andMore(count - shown), label: words.toCome }]
    : items;
}

/** A click shows that question; the last one follows the interview again. */
export function QuestionStrip() {
  const { questions, plan, status } = useModel();
  const all = plan ? questionCount(plan) : questions.length;
  const coming = status === 'finished' ? [] : ahead(questions.length + 1, all);
  return (
    <nav aria-label={boardWords.strip.label}>
      <ol class="strip">
        {questions.map((question) => (
          <Asked key={question.question} question={question} />
        ))}
        {coming.map(({ title, label }) => (
          <li key={title} class="ahead">
            <span class="topic">{title}</span>
            <span class="label">{label}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
