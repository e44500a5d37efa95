// Starts the board: reads its link, joins, and follows the interview.
import { render } from 'preact';
import { basePath, linkOfPage } from '../../client/api.ts';
import { connectInterview } from '../../client/interview-client.ts';
import { browserWorld } from '../../client/world.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { reloadWhenStale } from '../interview/reloading.ts';
import { BoardPage } from './board-page.tsx';
import { BoardState } from './board-state.ts';
import { inviter } from './invitation.ts';
import { ProvisionalGrader } from './provisional-grade.ts';
import { Rubrics, rubricFetcher } from './rubrics.ts';

function start(root: Element, { id, token }: { readonly id: string; readonly token: string }): void {
  const world = browserWorld();
  const client = connectInterview({ base: basePath(), id, token }, world);
  reloadWhenStale(client);
  const board = new BoardState(client, world.after);
  const rubrics = new Rubrics(rubricFetcher(id, token));
  const provisional = new ProvisionalGrader(board, rubrics, world.after);
  const report = `report?id=${encodeURIComponent(id)}#${encodeURIComponent(token)}`;
  render(
    <BoardPage
      board={board}
      rubrics={rubrics}
      provisional={provisional}
      invite={inviter(id, token)}
      report={report}
    />,
    root,
  );
}

const root = document.getElementById('page');
const link = linkOfPage();
if (root && link) start(root, link);
else if (root)
  render(
    <main class="leaf">
      <ErrorNote>
        This address is not whole: it names no interview, or its last part was cut off. Open the link again as
        it was sent.
      </ErrorNote>
    </main>,
    root,
  );
// A changed fragment is another seat: the browser does not load the page again by itself.
addEventListener('hashchange', () => location.reload());
