// The answer being typed, or the reason why it is not shown.
import { openTurn, type QuestionModel } from '../../../src/interview/model/interview-model.ts';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { wordCount } from '../../ui/word-count.ts';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import type { BoardState } from './board-state.ts';
import { FOOTNOTE_PREFIX, footnotesInOrder } from './coverage-rows.ts';
import { candidateFirst, isCandidateHere } from './participant-names.ts';
import type { ProvisionalGrade } from './provisional-grade.ts';

/** Why nothing is seen of an open turn. */
function silenceOf({ client, judges }: BoardState): string {
  const model = client.model.value;
  const { silence: words } = boardWords;
  const name = candidateFirst(model);
  if (!isCandidateHere(model, client.presence.value)) return words.notConnected(name);
  if (model.status === 'paused') return words.paused(name);
  if (!judges.value) return words.forInterviewers(name);
  return model.plan?.typing === 'hidden' ? words.notShown(name) : words.nothingTyped(name);
}

interface LiveAnswerProps {
  readonly question: QuestionModel;
  readonly provisional: ProvisionalGrade | null;
  /** The index that the open turn will have among the answered ones. */
  readonly index: number;
}

/** Marks what is typed as far as it was graded: words typed since then have no marks yet. */
export function LiveAnswer({ question, provisional, index }: LiveAnswerProps) {
  const board = useBoard();
  const model = useModel();
  const { transcript: words } = boardWords;
  const turn = openTurn(model);
  const typing = board.client.beingTyped.value;
  if (turn === null || !question.turns.includes(turn)) return null;
  const text = typing?.to === turn.to ? typing.text : null;
  if (text === null || text === '') return <p class="label live">{silenceOf(board)}</p>;
  const fits = provisional !== null && text.startsWith(provisional.text);
  return (
    <section class="live" aria-label={words.typed}>
      <p class="label">
        <b>{candidateFirst(model)}</b>
        {words.isTyping(wordCount(text))}
      </p>
      <div class="typed">
        <MarkedAnswer
          text={text}
          turn={index}
          footnotes={fits ? footnotesInOrder(provisional.grade) : []}
          prefix={FOOTNOTE_PREFIX}
        />
      </div>
    </section>
  );
}
