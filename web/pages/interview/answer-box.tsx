// Where the candidate writes: it grows, keeps every word, and says where the words are.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { TurnModel } from '../../../src/interview/model/interview-model.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { interviewWords } from '../../words/interview.ts';
import { type AnswerStatus, answerStatus } from './answer-status.ts';
import { useFocusOn } from './following.ts';
import { useInterview } from './interview-context.tsx';
import { isLate } from './notices.tsx';
import { placeOf } from './progress.ts';
import { TalkTools } from './talk-tools.tsx';

/** Lines that the box has at least, and at most where the browser cannot let it grow by itself. */
const LINES = { least: 5, most: 24 } as const;

function growsByItself(): boolean {
  return CSS.supports('field-sizing', 'content');
}

function isMac(): boolean {
  return /Mac|iP(hone|ad)/.test(navigator.userAgent);
}

function fitLines(box: HTMLTextAreaElement): void {
  box.rows = LINES.least;
  const line = Number.parseFloat(getComputedStyle(box).lineHeight) || 28;
  box.rows = Math.min(
    LINES.most,
    LINES.least + Math.ceil(Math.max(0, box.scrollHeight - box.clientHeight) / line),
  );
}

/** A time that moves on now and then, so that "just now" does not stay. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Under({ line, hints }: { readonly line: AnswerStatus; readonly hints: boolean }) {
  return (
    <div class="under label">
      <span id="draft">
        {line.strong && <b>{line.strong}</b>}
        {line.plain}
      </span>
      <span id="keys">{hints ? interviewWords.answer.hintCost : ''}</span>
      <span class="aside-only" role="status">
        {line.strong}
      </span>
    </div>
  );
}

interface AnswerBoxProps {
  /** The open turn. */
  readonly turn: TurnModel;
  /** True where nothing can be written now: the interview is paused, or another tab has the seat. */
  readonly locked: boolean;
}

/** What stands in the box and around it, and what writing and sending do. */
function useAnswer({ turn, locked }: AnswerBoxProps, focusBox: () => void) {
  const { client } = useInterview();
  const [remark, setRemark] = useState('');
  const draft = client.draft.value;
  const sent = client.pending.value.find((each) => each.type === 'submitAnswer' && each.to === turn.to);
  const text = sent?.type === 'submitAnswer' ? sent.text : draft.to === turn.to ? draft.text : '';
  const line = answerStatus({
    text,
    status: draft.to === turn.to ? draft.status : 'empty',
    savedAt: draft.savedAt,
    sent: sent !== undefined,
    connected: client.connection.value === 'open',
    now: Math.max(useNow(), draft.savedAt ?? 0),
  });
  const refusal = isLate(client.rejected.value) ? null : client.rejected.value;

  function write(value: string) {
    setRemark('');
    client.rejected.value = null;
    client.saveDraft(turn.to, value);
    client.typing(turn.to, value);
  }
  function submit() {
    if (locked || sent) return;
    focusBox();
    if (text.trim() === '') return setRemark(interviewWords.answer.writeFirst);
    if (line.sendable) client.send({ type: 'submitAnswer', text, to: turn.to });
  }
  return { text, line, isSent: sent !== undefined, problem: remark || refusal?.message, write, submit };
}

/** The answer to one turn, held by the client's draft; a refusal keeps the text. */
export function AnswerBox({ turn, locked }: AnswerBoxProps) {
  const { client } = useInterview();
  const words = interviewWords.answer;
  const box = useFocusOn<HTMLTextAreaElement>(`${turn.to} ${locked}`);
  const answer = useAnswer({ turn, locked }, () => box.current?.focus({ preventScroll: true }));
  const { text, line, isSent, problem, write, submit } = answer;

  useLayoutEffect(() => {
    if (!growsByItself() && box.current) fitLines(box.current);
  }, [text, box]);

  return (
    <form
      class="write no-print"
      data-steps-aside
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="label" for={placeOf.answer}>
        <b>{words.label}</b>
      </label>
      <textarea
        id={placeOf.answer}
        ref={box}
        rows={LINES.least}
        aria-describedby="draft keys"
        value={text}
        readOnly={locked || isSent}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <Under
        line={line}
        hints={client.model.value.mode === 'practice' && client.model.value.plan?.hints === true}
      />
      {problem && <ErrorNote>{problem}</ErrorNote>}
      <div class="row">
        <Button look="first" type="submit" disabled={locked || isSent}>
          {words.send}
          <kbd>{isMac() ? words.macKeys : words.keys}</kbd>
        </Button>
        <TalkTools open />
      </div>
    </form>
  );
}
