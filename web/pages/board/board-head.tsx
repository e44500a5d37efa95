// The head of the board: whose interview it is, who is there, the connection, the clock.
import { useEffect } from 'preact/hooks';
import { candidateOf } from '../../../src/interview/model/interview-model.ts';
import { planInWords } from '../../../src/interview/report/words.ts';
import { Clock } from '../../ui/clock.tsx';
import { clockFacts } from '../../ui/clock-reading.ts';
import { ConnectionWord } from '../../ui/connection-word.tsx';
import { RunningHead } from '../../ui/running-head.tsx';
import { sharedWords } from '../../words/shared.ts';
import type { BoardState } from './board-state.ts';
import { calledBy, capital, nameOf } from './names.ts';

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
            {sharedWords.listed(present)}
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
