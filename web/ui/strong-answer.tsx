// The reference answer, fetched when it is asked for.

import { useId, useState } from 'preact/hooks';
import { sharedWords } from '../words/shared.ts';
import { Button } from './button.tsx';
import { ErrorNote } from './error-note.tsx';
import { MarkedAnswer } from './marked-answer.tsx';
import { Waiting } from './waiting.tsx';

type Loaded = { readonly references: readonly string[] } | { readonly problem: string } | null;

/** A button, and below it the first reference in full; others follow where the author wrote them. */
export function StrongAnswer({ references }: { readonly references: () => Promise<readonly string[]> }) {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>(null);
  const place = useId();
  function load() {
    setLoaded(null);
    references().then(
      (all) => setLoaded({ references: all }),
      (error: unknown) => setLoaded({ problem: error instanceof Error ? error.message : String(error) }),
    );
  }
  function toggle() {
    if (!open && (loaded === null || 'problem' in loaded)) load();
    setOpen(!open);
  }
  return (
    <>
      <p class="row no-print">
        <Button look="quiet" expanded={open} controls={place} onClick={toggle}>
          {open ? sharedWords.strongAnswer.putAway : sharedWords.strongAnswer.read}
        </Button>
      </p>
      <div id={place} hidden={!open}>
        {open && loaded === null && <Waiting>{sharedWords.strongAnswer.fetching}</Waiting>}
        {loaded && 'problem' in loaded && <ErrorNote retry={load}>{loaded.problem}</ErrorNote>}
        {loaded && 'references' in loaded && <References all={loaded.references} />}
      </div>
    </>
  );
}

function References({ all }: { readonly all: readonly string[] }) {
  return (
    <>
      {all.map((reference, index) => (
        <div class="reference" key={reference}>
          <p class="label">
            {index === 0 ? sharedWords.strongAnswer.first : sharedWords.strongAnswer.another}
          </p>
          <MarkedAnswer text={reference} turn={0} footnotes={[]} prefix="reference" />
        </div>
      ))}
    </>
  );
}
