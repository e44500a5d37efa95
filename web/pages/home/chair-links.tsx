// The links of a new interview, one for each chair, with what that chair sees.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { type Copied, copyFrom } from '../../ui/copy-field.ts';
import type { Made } from './offers.ts';

const chairs = [
  { role: 'candidate', name: 'Candidate', sees: 'answers; sees nothing early' },
  { role: 'interviewer', name: 'Interviewer', sees: 'watches, marks, takes notes; sees the answer key' },
  { role: 'observer', name: 'Observer', sees: 'watches only; sees the answer key' },
] as const;

const copyWords: Record<Copied, string> = { copied: 'Copied', selected: 'Selected' };

function whole(link: string): string {
  return new URL(link, location.href).href;
}

function Chair({
  name,
  sees,
  link,
}: {
  readonly name: string;
  readonly sees: string;
  readonly link: string;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  async function copy() {
    if (field.current) setCopied(await copyFrom(field.current));
  }
  return (
    <li>
      <span>
        <b>{name}</b>
        <br />
        <span class="label">{sees}</span>
      </span>
      <input
        class="link"
        ref={field}
        readOnly
        value={link}
        aria-label={`Link for the ${name.toLowerCase()}`}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>
        {copied ? copyWords[copied] : 'Copy'}
        <span class="aside-only"> the link for the {name.toLowerCase()}</span>
      </Button>
      <span class="aside-only" role="status">
        {copied === 'copied' && `The link for the ${name.toLowerCase()} is copied`}
        {copied === 'selected' && 'The link is selected; copy it by hand'}
      </span>
    </li>
  );
}

/** Three links to copy; nobody but this page has them, since only their hashes are kept. */
export function ChairLinks({ title, made }: { readonly title: string; readonly made: Made }) {
  const board = made.links.interviewer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 class="head" tabIndex={-1} ref={heading}>
        {title} is ready. Three links, one for each chair
      </h3>
      <p class="soft">
        Whoever holds a link sits in that chair. JsonStorage the interviewer’s to yourself: it opens the
        answers. The links are shown only here and now.
      </p>
      <ol>
        {chairs.map(({ role, name, sees }) => {
          const link = made.links[role];
          return link === undefined ? null : <Chair key={role} name={name} sees={sees} link={whole(link)} />;
        })}
      </ol>
      {board && (
        <p>
          <a href={whole(board)}>Sit down at the board</a>
        </p>
      )}
    </>
  );
}
