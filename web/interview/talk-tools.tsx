// What a candidate can do besides answering: ask for a hint, skip, pause, finish.
import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import type { InterviewClient } from '../live/interview-client.ts';
import { FinishDialog } from './finish-dialog.tsx';

export interface TalkToolsProps {
  readonly client: InterviewClient;
  /** True while a question is open. */
  readonly open: boolean;
}

/** The quiet row beside the main button; each tool shows only where the plan allows it. */
export const TalkTools = ({ client, open }: TalkToolsProps) => {
  const [finishing, setFinishing] = useState(false);
  const { plan, mode, status } = client.model.value;
  const waits = (type: string) => client.pending.value.some((each) => each.type === type);
  const tool = (type: 'askForHint' | 'skipQuestion' | 'pauseInterview', words: string) => (
    <Button look="quiet" disabled={waits(type) || status === 'paused'} onClick={() => client.send({ type })}>
      {words}
    </Button>
  );
  return (
    <>
      {open && mode === 'practice' && plan?.hints && tool('askForHint', 'Ask for a hint')}
      {open && tool('skipQuestion', 'Skip')}
      <span class="push row">
        {open && plan?.pause && tool('pauseInterview', 'Pause')}
        <Button look="quiet" onClick={() => setFinishing(true)}>
          Finish
        </Button>
      </span>
      {finishing && <FinishDialog client={client} onClose={() => setFinishing(false)} />}
    </>
  );
};
