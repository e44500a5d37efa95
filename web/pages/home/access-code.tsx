// The access code, asked for where the server wants one, and kept until the tab is closed.

import { useId, useRef } from 'preact/hooks';
import { jsonStorage } from '../../client/environment.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { homeWords } from '../../words/home.ts';

const KEY = 'vivavoce:access-code';
function keep() {
  return jsonStorage(() => sessionStorage);
}

/** The code kept in this tab; empty where there is none. */
export function keptCode(): string {
  const code = keep().read(KEY);
  return typeof code === 'string' ? code : '';
}

/** Keeps a code, or with an empty one forgets it. */
export function keepCode(code: string): void {
  if (code === '') keep().remove(KEY);
  else keep().write(KEY, code);
}

interface AccessCodeProps {
  /** The code in use; empty where none is. */
  readonly code: string;
  /** Said where the code was refused; empty before. */
  readonly problem: string;
  readonly onCode: (code: string) => void;
}

/** The id of the field, so that whoever lacks a code can be led to it. */
export const codeField = 'access-code';

/** A field while there is no code; then a line that says so. */
export function AccessCode({ code, problem, onCode }: AccessCodeProps) {
  const field = useRef<HTMLInputElement>(null);
  const remark = useId();
  if (code !== '')
    return (
      <p class="row label">
        <span>{homeWords.access.kept}</span>
        <Button look="quiet" onClick={() => onCode('')}>
          {homeWords.access.change}
        </Button>
      </p>
    );
  return (
    <form
      class="access"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(field.current?.value.trim() ?? '');
      }}
    >
      <div class="field">
        <label class="label" for={codeField}>
          <b>{homeWords.access.label}</b>
        </label>
        <input
          id={codeField}
          ref={field}
          data-code
          autocomplete="off"
          spellcheck={false}
          aria-describedby={remark}
        />
        <p class="label" id={remark}>
          {homeWords.access.remark}
        </p>
      </div>
      {problem && <ErrorNote>{problem}</ErrorNote>}
      <p class="row">
        <Button type="submit">{homeWords.access.use}</Button>
      </p>
    </form>
  );
}
