// What a candidate can do besides answering: ask for a hint, skip, pause, finish.

import { useState } from 'preact/hooks';
import { openTurn } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { wordCount } from '../../ui/word-count.ts';
import { interviewWords } from '../../words/interview.ts';
import { FinishDialog } from './finish-dialog.tsx';
import { useInterview } from './interview-context.tsx';

interface TalkToolsProps {
  /** True while a question is open. */
  readonly open: boolean;
}

interface SkipDialogProps {
  /** How many words would be lost. */
  readonly written: number;
  readonly onClose: () => void;
  readonly onSkip: () => void;
}

function SkipDialog({ written, onClose, onSkip }: SkipDialogProps) {
  const words = interviewWords.skipDialog;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.notSent(written)}</p>
      <div class="row">
        <Button look="first" onClick={onClose}>
          {words.back}
        </Button>
        <Button look="quiet" onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
    </Dialog>
  );
}

/** The quiet row beside the main button; each tool shows only where the plan allows it. */
export function TalkTools({ open }: TalkToolsProps) {
  const { client } = useInterview();
  const words = interviewWords.tools;
  const [finishing, setFinishing] = useState(false);
  const [skipping, setSkipping] = useState(false);
  const { plan, mode, status } = client.model.value;
  function waits(type: string) {
    return client.pending.value.some((each) => each.type === type);
  }
  function tool(type: 'askForHint' | 'skipQuestion' | 'pauseInterview', label: string, use: () => void) {
    return (
      <Button look="quiet" disabled={waits(type) || status === 'paused'} onClick={use}>
        {label}
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
        tool('askForHint', words.hint, () => client.send({ type: 'askForHint', ...meant }))}
      {open && tool('skipQuestion', words.skip, () => (written > 0 ? setSkipping(true) : skip()))}
      <span class="push row">
        {open &&
          plan?.pause &&
          tool('pauseInterview', words.pause, () => client.send({ type: 'pauseInterview' }))}
        <Button look="quiet" onClick={() => setFinishing(true)}>
          {words.finish}
        </Button>
      </span>
      {skipping && <SkipDialog written={written} onClose={() => setSkipping(false)} onSkip={skip} />}
      {finishing && <FinishDialog onClose={() => setFinishing(false)} />}
    </>
  );
}
