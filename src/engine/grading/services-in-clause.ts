// What a stretch of an answer says of services: which it names, what part each has in what is done, and which jobs it tells of.
import type { CompiledServices } from '../rubrics/services.ts';
import { type Analysis, type Clause, ClauseRole, hasRole } from '../text/index.ts';
import { WRONG_PRODUCTS } from './weights.ts';

/** Words [from, to]. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A service as it is named. */
export interface Mention extends Stretch {
  readonly service: number;
}

/** A job as it is told. */
export interface Told extends Stretch {
  readonly job: number;
  /** True where a single word or name tells it ("the monitoring"), which is less than a verb with its object. */
  readonly isBare: boolean;
}

/** A service with its part: it does the job, the job is done with it, in it, towards it; null where none can be told. */
export interface Cast extends Mention {
  readonly part: 'subject' | 'instrument' | 'place' | 'target' | null;
}

/** The services that a clause names, each by its longest name. */
export function mentionsIn(
  { servicesByFirst }: CompiledServices,
  { words }: Analysis,
  { firstWord, lastWord }: Clause,
): Mention[] {
  const mentions: Mention[] = [];
  for (let from = firstWord; from <= lastWord; from++) {
    const entries = servicesByFirst.get(words[from]?.stem ?? '');
    const entry = entries?.find(
      ({ name }) => from + name.length - 1 <= lastWord && standsAt(words, from, name),
    );
    if (entry === undefined) continue;
    const to = from + entry.name.length - 1;
    mentions.push({ service: entry.of, from, to });
    from = to;
  }
  return mentions;
}

/** The part of a service, by the words before it. */
export function castOf(
  services: CompiledServices,
  { words, language }: Analysis,
  stretch: Stretch,
  mention: Mention,
): Cast {
  const { instruments, uses, places, targets } = language.parts;
  function has(position: number, role: number): boolean {
    return hasRole(words[position]?.form, role, language);
  }
  function isSkipped(position: number): boolean {
    return has(position, ClauseRole.determiner) || services.makers.has(words[position]?.stem ?? '');
  }
  let before = mention.from - 1;
  while (before >= stretch.from && isSkipped(before)) before -= 1;
  if (before < stretch.from) return { ...mention, part: 'subject' };
  const form = words[before]?.form ?? '';
  if (instruments.has(form) || uses.has(form)) return { ...mention, part: 'instrument' };
  if (places.has(form)) return { ...mention, part: 'place' };
  if (targets.has(form)) return { ...mention, part: 'target' };
  if (has(before, ClauseRole.preposition)) return { ...mention, part: null };
  for (let position = stretch.from; position <= before; position++)
    if (has(position, ClauseRole.verb)) return { ...mention, part: null };
  return { ...mention, part: 'subject' };
}

/** The jobs that a stretch tells of, in order; words of the services' names tell of none. */
export function jobsIn(
  services: CompiledServices,
  analysis: Analysis,
  stretch: Stretch,
  mentions: readonly Stretch[],
): Told[] {
  const hits = slotHits(services, analysis, stretch, mentions);
  const touched = new Set([...hits.keys()].map((slot) => services.wordingOfSlot[slot] ?? -1));
  const told: Told[] = [];
  for (const number of touched) {
    const wording = services.wordings[number];
    if (wording === undefined) continue;
    const places = placesOf(wording.slots.map((slot) => hits.get(slot) ?? []));
    for (const place of places) told.push({ job: wording.job, isBare: wording.slots.length === 1, ...place });
  }
  return withoutParts(told).sort((one, two) => one.from - two.from);
}

/** A single word within a longer telling of another job is part of that: "holds the encryption keys" encrypts nothing. */
function withoutParts(told: readonly Told[]): Told[] {
  const whole = told.filter(({ isBare }) => !isBare);
  function isPart({ isBare, job, from, to }: Told): boolean {
    return isBare && whole.some((one) => one.job !== job && one.from <= from && to <= one.to);
  }
  return told.filter((one) => !isPart(one));
}

/** By slot the words that fill it, near the services: what stands farther away has nothing to do with them. */
function slotHits(
  services: CompiledServices,
  { words }: Analysis,
  stretch: Stretch,
  mentions: readonly Stretch[],
): Map<number, Stretch[]> {
  const hits = new Map<number, Stretch[]>();
  for (const from of positionsNear(stretch, mentions)) {
    for (const { name, of } of services.slotsByFirst.get(words[from]?.stem ?? '') ?? []) {
      const place = { from, to: from + name.length - 1 };
      if (place.to > stretch.to || !standsAt(words, from, name)) continue;
      if (mentions.some((mention) => overlap(mention, place))) continue;
      const list = hits.get(of);
      if (list === undefined) hits.set(of, [place]);
      else list.push(place);
    }
  }
  return hits;
}

/** The positions of a stretch that lie near any mention, each once and in order. */
function positionsNear(stretch: Stretch, mentions: readonly Stretch[]): number[] {
  const positions: number[] = [];
  let next = stretch.from;
  for (const { from, to } of mentions) {
    const last = Math.min(stretch.to, to + WRONG_PRODUCTS.near);
    next = Math.max(next, from - WRONG_PRODUCTS.near);
    for (; next <= last; next++) positions.push(next);
  }
  return positions;
}

function standsAt(words: Analysis['words'], from: number, name: readonly string[]): boolean {
  return name.every((stem, offset) => words[from + offset]?.stem === stem);
}

/** Where all slots are filled near each other by words of their own. */
function placesOf([first = [], ...others]: readonly (readonly Stretch[])[]): Stretch[] {
  return first.flatMap((start) => {
    const filled = [start];
    for (const slot of others) {
      const near = nearest(slot, start, filled);
      if (near === null) return [];
      filled.push(near);
    }
    const from = Math.min(...filled.map((one) => one.from));
    return [{ from, to: Math.max(...filled.map((one) => one.to)) }];
  });
}

function nearest(slot: readonly Stretch[], start: Stretch, taken: readonly Stretch[]): Stretch | null {
  let best: Stretch | null = null;
  for (const one of slot) {
    const away = Math.abs(one.from - start.from);
    if (away > WRONG_PRODUCTS.span || taken.some((other) => overlap(one, other))) continue;
    if (best === null || away < Math.abs(best.from - start.from)) best = one;
  }
  return best;
}

function overlap(one: Stretch, two: Stretch): boolean {
  return one.from <= two.to && two.from <= one.to;
}
