// Every sentence of the home page comes from a catalogue: in a language nobody speaks, no English is left over.
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../../../web/client/api.ts';
import { AccessCode } from '../../../../web/pages/home/access-code.tsx';
import { ChairLinks } from '../../../../web/pages/home/chair-links.tsx';
import { HomePage } from '../../../../web/pages/home/home-page.tsx';
import { InvitePanel } from '../../../../web/pages/home/invite-panel.tsx';
import { type PlanOffer, problemWords } from '../../../../web/pages/home/offers.ts';
import { PlanItem } from '../../../../web/pages/home/plan-item.tsx';
import { englishHomeWords, setHomeWords } from '../../../../web/words/home.ts';
import { englishSharedWords, setSharedWords } from '../../../../web/words/shared.ts';
import { pseudo, readable, wordsOutside } from '../../../support/pseudo-words.ts';

const offer: PlanOffer = {
  id: 'pack/quick',
  plan: 'quick',
  pack: { id: 'pack', title: 'αβγ' },
  group: null,
  title: 'δεζ',
  description: 'ηθι',
  minutes: 10,
  mode: 'practice',
  questions: 3,
  hints: true,
  pause: true,
  timer: 'off',
  typing: 'hidden',
};
const made = {
  id: 'i',
  links: { candidate: 'interview', interviewer: 'board', observer: 'board' },
  tokens: { candidate: 'c' },
};

function nothing() {}

function storageWith(kept: Readonly<Record<string, unknown>>) {
  return { getItem: (key: string) => (key in kept ? JSON.stringify(kept[key]) : null) };
}

describe('in a language nobody speaks', () => {
  beforeEach(() => {
    setHomeWords(pseudo(englishHomeWords));
    setSharedWords(pseudo(englishSharedWords));
    vi.stubGlobal('location', new URL('http://localhost/'));
    const left = { id: 'i', token: 't', title: 'κλμ', question: 2, of: 3, at: 1 };
    vi.stubGlobal(
      'localStorage',
      storageWith({ 'vivavoce:unfinished': [left, { ...left, id: 'j', question: 0 }] }),
    );
  });
  afterEach(() => {
    setHomeWords(englishHomeWords);
    setSharedWords(englishSharedWords);
    vi.unstubAllGlobals();
  });

  test.each([
    ['the whole page', <HomePage key="page" />],
    ['a plan', <PlanItem key="plan" plan={offer} first grouped={false} create={async () => made} />],
    [
      'a real plan',
      <PlanItem key="real" plan={{ ...offer, mode: 'real' }} first grouped create={async () => made} />,
    ],
    ['the access code', <AccessCode key="code" code="" problem="" onCode={nothing} />],
    ['an access code that is kept', <AccessCode key="kept" code="x" problem="" onCode={nothing} />],
    [
      'an invitation',
      <InvitePanel key="invite" id="p" plan={offer} creation={{ kind: 'busy' }} onCreate={nothing} />,
    ],
    ['the links', <ChairLinks key="links" title="δεζ" made={made} />],
  ])('has no English of its own: %s', (_, part) => {
    const text = readable(renderToString(part));
    expect(text).toContain('⟦');
    // The number of a misconception is a letter.
    expect(wordsOutside(text).filter((word) => word !== 'a')).toEqual([]);
  });

  test('nor have its refusals', () => {
    const errors = [
      new Error('x'),
      new ApiError(0, 'offline', ''),
      new ApiError(401, 'access-code-needed', ''),
      new ApiError(429, 'too-many-requests', ''),
    ];
    for (const error of errors) expect(wordsOutside(problemWords(error))).toEqual([]);
  });
});
