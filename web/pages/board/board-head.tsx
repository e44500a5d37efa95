// The head of the board: whose interview it is, who is there, the connection, the clock.
import { useEffect } from 'preact/hooks';
import { planInWords } from '../../../src/interview/report/words.ts';
import { candidateOf } from '../../client/model.ts';
import { Clock } from '../../ui/clock.tsx';
import { ConnectionWord } from '../../ui/connection-word.tsx';
import { listed } from '../../ui/evidence/words.ts';
import { RunningHead } from '../../ui/running-head.tsx';
import { clockFacts } from '../interview/progress.ts';
import type { BoardState } from './board-state.ts';
import { calledBy, capital, nameOf } from './participant-names.ts';

/** Also keeps the page's title. */
export function BoardHead({ board }: { readonly board: BoardState }) {
  const { client } = board;
  const model = client.model.value;
  const candidate = candidateOf(model);
  const name = candidate ? capital(nameOf(candidate)) : '';
  const present = client.presence.value.map((id) => calledBy(model, id, board.you.value));
  useEffect(() => {
    document.title = [name, 'board', 'Vivavoce'].filter(Boolean).join(' · ');
  }, [name]);
  return (
    <RunningHead
      where={
        model.plan && (
          <>
            <b>{name}</b>
            <span class="roomy"> · {planInWords({ plan: model.plan, mode: model.mode })}</span> · present:{' '}
            {listed(present)}
          </>
        )
      }
      connection={
        <ConnectionWord
          state={client.connection.value}
          attempt={client.attempt.value}
          lostAt={client.lostAt.value}
        />
      }
      clock={<Clock facts={clockFacts(model)} now={() => client.serverNow()} />}
    />
  );
}
