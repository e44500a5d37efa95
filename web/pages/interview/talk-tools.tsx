// What a candidate can do besides answering: ask for a hint, skip, pause, finish.
import { useState } from 'preact/hooks';
import { openTurn } from '../../../src/interview/model/interview-model.ts';
import type { InterviewClient } from '../../client/interview-client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { counted } from '../../ui/evidence/grade-sentences.ts';
import { wordCount } from '../../ui/word-count.ts';
import { FinishDialog } from './finish-dialog.tsx';

export interface TalkToolsProps {
  readonly client: InterviewClient;
  /** True while a question is open. */
  readonly open: boolean;
}

/** The quiet row beside the main button; each tool shows only where the plan allows it. */
export function TalkTools({ client, open }: TalkToolsProps) {
  const [finishing, setFinishing] = useState(false);
  const [skipping, setSkipping] = useState(false);
  const { plan, mode, status } = client.model.value;
  function waits(type: string) {
    return client.pending.value.some((each) => each.type === type);
  }
  function tool(type: 'askForHint' | 'skipQuestion' | 'pauseInterview', words: string, use: () => void) {
    return (
      <Button look="quiet" disabled={waits(type) || status === 'paused'} onClick={use}>
        {words}
      </Button>
    );
  }
  const turn = openTurn(client.model.value);
  const meant = turn === null ? {} : { to: turn.to };
  function skip() {
    client.send({ type: 'skipQuestion', ...meant });
    setSkipping(false);
  }
  const { to, text } = client.draft.value;
  const written = turn !== null && to === turn.to ? wordCount(text) : 0;
  return (
    <>
      {open &&
        mode === 'practice' &&
        plan?.hints &&
        tool('askForHint', 'Ask for a hint', () => client.send({ type: 'askForHint', ...meant }))}
      {open && tool('skipQuestion', 'Skip', () => (written > 0 ? setSkipping(true) : skip()))}
      <span class="push row">
        {open &&
          plan?.pause &&
          tool('pauseInterview', 'Pause', () => client.send({ type: 'pauseInterview' }))}
        <Button look="quiet" onClick={() => setFinishing(true)}>
          Finish
        </Button>
      </span>
      {skipping && (
        <Dialog title="Skip this question?" onClose={() => setSkipping(false)}>
          <p>What you have written here, {counted(written, 'word')}, is not sent.</p>
          <div class="row">
            <Button look="first" onClick={() => setSkipping(false)}>
              Go back to it
            </Button>
            <Button look="quiet" onClick={skip}>
              Skip without it
            </Button>
          </div>
        </Dialog>
      )}
      {finishing && <FinishDialog client={client} onClose={() => setFinishing(false)} />}
    </>
  );
}
