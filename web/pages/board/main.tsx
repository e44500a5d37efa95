// Starts the board: joins, and follows the interview.
import { basePath, linkSuffix } from '../../client/api.ts';
import { browserEnvironment } from '../../client/environment.ts';
import { connectInterview } from '../../client/interview-client.ts';
import { reloadWhenStale } from '../../client/reload-when-stale.ts';
import { startLinkedPage } from '../../ui/start-page.tsx';
import { BoardPage } from './board-page.tsx';
import { BoardState } from './board-state.ts';
import { inviter } from './invitation.ts';
import { ProvisionalGrader } from './provisional-grade.ts';
import { Rubrics, rubricFetcher } from './rubrics.ts';

startLinkedPage((link) => {
  const environment = browserEnvironment();
  const client = connectInterview({ base: basePath(), ...link }, environment);
  reloadWhenStale(client);
  const board = new BoardState(client, environment.after);
  const rubrics = new Rubrics(rubricFetcher(link.id, link.token));
  return (
    <BoardPage
      board={board}
      rubrics={rubrics}
      provisional={new ProvisionalGrader(board, rubrics, environment.after)}
      invite={inviter(link.id, link.token)}
      report={`report${linkSuffix(link)}`}
    />
  );
});
