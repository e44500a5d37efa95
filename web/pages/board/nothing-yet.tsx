// The board before the first question.
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { candidateName, isCandidateHere } from './participant-names.ts';

/** Says that nothing was asked yet, or that nothing will be. */
export function NothingYet() {
  const { client } = useBoard();
  const model = useModel();
  const { nothingYet: words } = boardWords;
  const name = candidateName(model);
  const here = isCandidateHere(model, client.presence.value);
  return (
    <section class="talk">
      <div class="inner">
        <h1 class="ask" id="coverage" tabIndex={-1}>
          {model.status === 'finished' ? words.ended : words.notBegun(name)}
        </h1>
        {model.status === 'created' && <p class="soft">{here ? words.here(name) : words.notHere(name)}</p>}
      </div>
    </section>
  );
}
