// What the rubric has beside its points, on demand: the reference answers, and every probe, hint and follow-up.
import type { RubricAsUsed } from '../../../src/engine/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { MarkedAnswer } from '../../ui/marked-answer.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import type { BoardState } from './board-state.ts';
import type { RubricState } from './rubrics.ts';

type Settled = RubricAsUsed['rubric'];

function References({ rubric }: { readonly rubric: Settled }) {
  return (
    <>
      {rubric.referenceAnswers.map((reference, index) => (
        <div class="reference" key={reference}>
          <p class="label">{index === 0 ? 'A strong answer' : 'Another way to say it'}</p>
          <MarkedAnswer text={reference} turn={0} footnotes={[]} prefix="reference" />
        </div>
      ))}
    </>
  );
}

function Ladder({ rubric }: { readonly rubric: Settled }) {
  return (
    <dl class="ladder">
      {rubric.concepts.map(({ id, name, probe, hint }, index) => (
        <div key={id}>
          <dt>
            {index + 1} {name}
          </dt>
          <dd>
            {probe && (
              <p>
                <span class="label">Probe</span> <span class="hand">{probe}</span>
              </p>
            )}
            {hint && (
              <p>
                <span class="label">Hint</span> <span class="hand">{hint}</span>
              </p>
            )}
            {!probe && !hint && <p class="label">No probe, no hint.</p>}
          </dd>
        </div>
      ))}
      {rubric.followUps.length > 0 && (
        <div>
          <dt>Follow-ups of a real interview</dt>
          <dd>
            {rubric.followUps.map(({ text }) => (
              <p class="hand" key={text}>
                {text}
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Content({ board, rubric }: { readonly board: BoardState; readonly rubric: Settled }) {
  return board.drawer.value === 'reference' ? <References rubric={rubric} /> : <Ladder rubric={rubric} />;
}

export interface DrawerProps {
  readonly board: BoardState;
  readonly rubric: RubricState | null;
  readonly retry: () => void;
}

/** Two buttons, and below them what was asked for. */
export function Drawer({ board, rubric, retry }: DrawerProps) {
  const open = board.drawer.value;
  return (
    <>
      <p class="row">
        <Button
          look="quiet"
          expanded={open === 'reference'}
          controls="drawer"
          onClick={() => board.toggleDrawer('reference')}
        >
          Reference <kbd>R</kbd>
        </Button>
        <Button
          look="quiet"
          expanded={open === 'ladder'}
          controls="drawer"
          onClick={() => board.toggleDrawer('ladder')}
        >
          All probes and hints
        </Button>
      </p>
      <div id="drawer" hidden={open === 'closed'}>
        {open !== 'closed' && rubric?.state === 'here' && (
          <Content board={board} rubric={rubric.used.rubric} />
        )}
        {open !== 'closed' && rubric?.state === 'loading' && <Waiting>Fetching the rubric…</Waiting>}
      </div>
      {rubric?.state === 'failed' && <ErrorNote retry={retry}>{rubric.message}</ErrorNote>}
    </>
  );
}
