// The strip of all questions: where one is, what each came to, what is still to come.

import type { QuestionModel } from '../../client/model.ts';
import { questionCount } from '../interview/terms.ts';
import type { BoardState } from './board-state.ts';
import { ownMark } from './judgement.ts';

/** Items for questions not asked yet; beyond these one item counts the rest. */
const AHEAD_AT_MOST = 4;

function outcome(question: QuestionModel) {
  if (question.grade)
    return (
      <>
        <b>{question.grade.score}</b> {question.grade.band}
      </>
    );
  if (question.closed === null) return question.turns.some(({ answer }) => answer) ? 'answered' : 'asked';
  return question.turns.some(({ answer }) => answer) ? 'marks hidden' : 'no answer';
}

function Asked({ board, question }: { readonly board: BoardState; readonly question: QuestionModel }) {
  const mark = ownMark(question, board.you.value);
  const last = board.client.model.value.questions.at(-1) === question;
  return (
    <li aria-current={board.shown.value === question ? 'step' : undefined}>
      <button type="button" onClick={() => board.choose(last ? null : question.question)}>
        <span class="topic">
          <b>{question.number}</b>
          {question.title}
        </span>
        <span class="label">
          {outcome(question)}
          {mark && (
            <>
              {' '}
              · you <b class="by-hand">{mark.mark}</b>
            </>
          )}
          {question.closed === null && ' · open'}
        </span>
      </button>
    </li>
  );
}

function ahead(from: number, to: number): readonly { readonly title: string; readonly label: string }[] {
  const count = to - from + 1;
  const shown = count > AHEAD_AT_MOST ? AHEAD_AT_MOST - 1 : count;
  const items = Array.from({ length: Math.max(0, shown) }, (_, index) => ({
    title: `Question ${from + index}`,
    label: index === 0 ? 'next' : 'to come',
  }));
  return count > AHEAD_AT_MOST ? [...items, { title: `and ${count - shown} more`, label: 'to come' }] : items;
}

/** A click shows that question; the last one follows the interview again. */
export function Strip({ board }: { readonly board: BoardState }) {
  const { questions, plan, status } = board.client.model.value;
  const all = plan ? questionCount(plan) : questions.length;
  const coming = status === 'finished' ? [] : ahead(questions.length + 1, all);
  return (
    <nav aria-label="Questions">
      <ol class="strip">
        {questions.map((question) => (
          <Asked key={question.question} board={board} question={question} />
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
