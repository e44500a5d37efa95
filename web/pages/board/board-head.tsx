// The head of the board: candidate, plan, who is present, connection and clock.
import { useEffect } from 'preact/hooks';
import { candidateOf } from '../../../src/interview/model/interview-model.ts';
import { Clock } from '../../ui/clock.tsx';
import { clockFacts } from '../../ui/clock-reading.ts';
import { ConnectionWord } from '../../ui/connection-word.tsx';
import { RunningHead } from '../../ui/running-head.tsx';
import { boardWords } from '../../words/board.ts';
import { useBoard, useModel } from './board-context.tsx';
import { calledBy, candidateFirst } from './participant-names.ts';

function Where({ candidate }: { readonly candidate: string }) {
  const { client, you } = useBoard();
  const model = useModel();
  const present = client.presence.value.map((id) => calledBy(model, id, you.value));
  return model.plan === null ? null : (
    <>
      <b>{candidate}</b>
      <span class="roomy"> · {boardWords.planAndMode(model.plan.title, model.mode)}</span> ·{' '}
      {boardWords.present(present)}
    </>
  );
}

/** Also keeps the page's title. */
export function BoardHead() {
  const { client } = useBoard();
  const model = useModel();
  const candidate = candidateOf(model) ? candidateFirst(model) : '';
  useEffect(() => {
    document.title = boardWords.pageTitle(candidate);
  }, [candidate]);
  return (
    <RunningHead
      where={<Where candidate={candidate} />}
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
