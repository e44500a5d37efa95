// The links of a new interview, one for each role ("chair"), with what that role sees.

import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { type Copied, copyFrom } from '../../ui/copy-field.ts';
import { homeWords } from '../../words/home.ts';
import { sharedWords } from '../../words/shared.ts';
import type { Made } from './offers.ts';

type Chair = keyof Made['links'];

const chairs: readonly Chair[] = ['candidate', 'interviewer', 'observer'];

function whole(link: string): string {
  return new URL(link, location.href).href;
}

function ChairLink({ chair, link }: { readonly chair: Chair; readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied | null>(null);
  const words = homeWords.chairs;
  const role = sharedWords.roles[chair];
  async function copy() {
    if (field.current) setCopied(await copyFrom(field.current));
  }
  return (
    <li>
      <span>
        <b>{words[chair]}</b>
        <br />
        <span class="label">{words[`${chair}Sees`]}</span>
      </span>
      <input
        class="link"
        ref={field}
        readOnly
        value={link}
        aria-label={words.linkFor(role)}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>
        {copied ? words[copied] : words.copy}
        <span class="aside-only">{words.copyLinkFor(role)}</span>
      </Button>
      <span class="aside-only" role="status">
        {copied === 'copied' && words.linkCopied(role)}
        {copied === 'selected' && words.linkSelected}
      </span>
    </li>
  );
}

/** Three links to copy; nobody but this page has them, since only their hashes are kept. */
export function ChairLinks({ title, made }: { readonly title: string; readonly made: Made }) {
  const board = made.links.interviewer;
  const words = homeWords.chairs;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 class="head" tabIndex={-1} ref={heading}>
        {words.heading(title)}
      </h3>
      <p class="soft">{words.remark}</p>
      <ol>
        {chairs.map((chair) => {
          const link = made.links[chair];
          return link === undefined ? null : <ChairLink key={chair} chair={chair} link={whole(link)} />;
        })}
      </ol>
      {board && (
        <p>
          <a href={whole(board)}>{words.toBoard}</a>
        </p>
      )}
    </>
  );
}
