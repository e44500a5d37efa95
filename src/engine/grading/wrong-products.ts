// Wrong products: services that an answer gives jobs which other services do. "Athena rotates the keys" names two things that are
// right, each by itself; only the table of a pack tells that they do not belong together.
import type { CompiledServices } from '../rubrics/services.ts';
import { type Analysis, type Clause, ClauseRole, hasRole } from '../text/index.ts';
import type { AnalysedTurn } from './analysed-turn.ts';
import type { Span } from './grade.ts';
import {
  type Cast,
  castOf,
  jobsIn,
  type Mention,
  mentionsIn,
  type Stretch,
  type Told,
} from './services-in-clause.ts';
import { WRONG_PRODUCTS } from './weights.ts';

/** A service with a job that it does not do. */
interface Misuse {
  readonly mention: Cast;
  readonly job: Told;
  readonly spans: readonly Span[];
}

/** What a stretch says of its services. */
interface Uses {
  /** Services with jobs of their own. */
  readonly right: readonly number[];
  readonly wrong: readonly Pick<Misuse, 'mention' | 'job'>[];
}

const NO_SPANS: readonly Span[] = [];

/**
 * Where an answer gives services the jobs of others: the spans of the services and of these jobs. Empty where there are too few
 * to tell from a clause misread: it takes two services, or one in an answer that uses none rightly.
 * What is denied, rejected or said in a mood counts for nothing. Linear in the text.
 * @param services null where the pack does not tell what its services do
 */
export function wrongProductSpans(
  services: CompiledServices | null,
  turns: readonly Pick<AnalysedTurn, 'analysis' | 'number'>[],
): readonly Span[] {
  if (services === null) return NO_SPANS;
  const uses = turns.map((turn) => usesIn(services, turn));
  const wrong = uses.flatMap((one) => one.wrong);
  const usesNoneRightly = uses.every(({ right }) => right.length === 0);
  const misused = new Set(wrong.map(({ mention }) => mention.service)).size;
  return misused >= WRONG_PRODUCTS.services || usesNoneRightly
    ? wrong.flatMap(({ spans }) => spans)
    : NO_SPANS;
}

/** The services that a turn uses rightly, and those that it gives jobs of others. */
function usesIn(
  services: CompiledServices,
  { analysis, number }: Pick<AnalysedTurn, 'analysis' | 'number'>,
): { right: number[]; wrong: Misuse[] } {
  const unclaimed = unclaimedWords(analysis);
  function isClaimed({ from, to }: Stretch): boolean {
    for (let position = from; position <= to; position++) if (unclaimed.has(position)) return false;
    return true;
  }
  function spanOf({ from, to }: Stretch): Span {
    const { words } = analysis;
    return { turn: number, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  }
  let meant: number | null = null;
  const uses = analysis.clauses.flatMap((clause) => {
    const mentions = mentionsIn(services, analysis, clause);
    if (mentions.length > 0) {
      meant = mentions.length === 1 ? (mentions[0]?.service ?? null) : null;
      return usesInClause(services, analysis, clause, mentions);
    }
    const stand = meant === null ? null : standIn(analysis, clause, meant);
    if (stand === null) {
      meant = null;
      return [];
    }
    const stretch = { from: clause.firstWord, to: clause.lastWord };
    return [usesOf(services, analysis, [stand], jobsIn(services, analysis, stretch, [stand]))];
  });
  const wrong = uses
    .flatMap((one) => one.wrong)
    .filter(({ mention, job }) => isClaimed(mention) && isClaimed(job));
  return {
    right: uses.flatMap(({ right }) => right),
    wrong: wrong.map(({ mention, job }) => {
      const places = [mention, job].sort((one, two) => one.from - two.from);
      return { mention, job, spans: places.map(spanOf) };
    }),
  };
}

/** The pronoun with which a clause goes on about the one service of the clause before it: "it keeps", "which draws". */
function standIn(
  { words, language }: Analysis,
  { firstWord, lastWord }: Clause,
  service: number,
): Cast | null {
  const { pronouns } = language.parts;
  for (let from = firstWord; from <= Math.min(firstWord + 1, lastWord); from++)
    if (pronouns.has(words[from]?.form ?? '')) return { service, part: 'subject', from, to: from };
  return null;
}

function usesInClause(
  services: CompiledServices,
  analysis: Analysis,
  clause: Clause,
  mentions: readonly Mention[],
): Uses[] {
  if (mentions.length > WRONG_PRODUCTS.mostNamed) return [];
  return partsAt(services, analysis, clause, mentions).map((stretch) => {
    const inside = mentions.filter(({ from }) => stretch.from <= from && from <= stretch.to);
    const cast = inside.map((mention) => castOf(services, analysis, stretch, mention));
    return usesOf(services, analysis, cast, jobsIn(services, analysis, stretch, mentions));
  });
}

/** A job that any service of the stretch does is nobody's mistake, unless it only goes to that service. */
function usesOf(
  services: CompiledServices,
  analysis: Analysis,
  cast: readonly Cast[],
  told: readonly Told[],
): Uses {
  function does({ service }: Cast, { job }: Told): boolean {
    return services.does[service]?.has(job) === true;
  }
  const doers = cast.filter(({ part }) => part !== 'target');
  const foreign = told.filter((job) => !doers.some((service) => does(service, job)));
  const [right, others] = partition(doers, (service) => told.some((job) => does(service, job)));
  return {
    right: right.map(({ service }) => service),
    wrong: others.flatMap((mention) => {
      const job = foreign.find((one) => isGiven(analysis, mention, one));
      return job === undefined ? [] : [{ mention, job }];
    }),
  };
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

/** A clause cut once more where a service with a verb of its own follows "and" or a comma: "and Athena delivers ...". */
function partsAt(
  services: CompiledServices,
  { words, text, language }: Analysis,
  { firstWord, lastWord }: Clause,
  mentions: readonly Stretch[],
): Stretch[] {
  function has(position: number, role: number): boolean {
    return hasRole(words[position]?.form, role, language);
  }
  const starts = mentions.slice(1).flatMap(({ from, to }) => {
    const next = words[to + 1];
    if (next === undefined || to + 1 > lastWord) return [];
    const isVerb = has(to + 1, ClauseRole.verb) || (!next.isStop && services.slotsByFirst.has(next.stem));
    const isJoined = has(from - 1, ClauseRole.joiner);
    const isMarked = text.slice(words[from - 1]?.end ?? 0, words[from]?.start).includes(',');
    return isVerb && (isJoined || isMarked) ? [from] : [];
  });
  return [firstWord, ...starts].map((from, index) => ({ from, to: (starts[index] ?? lastWord + 1) - 1 }));
}

/** Whether a job is given to a service: it does it, it is used for it, or the job is done in it. */
function isGiven(analysis: Analysis, mention: Cast, job: Told): boolean {
  const { part } = mention;
  const behind = job.from - mention.to;
  const before = mention.from - job.to;
  if (Math.max(behind, before) > WRONG_PRODUCTS.reach) return false;
  if (part === 'instrument') return true;
  if (part === 'place') return before > 0 && before <= WRONG_PRODUCTS.placeReach;
  if (part !== 'subject' || behind <= 0 || isDoneTo(analysis, mention, job)) return false;
  return !job.isBare || hasVerb(analysis, mention.to + 1, job.from - 1);
}

function hasVerb({ words, language }: Analysis, from: number, to: number): boolean {
  for (let position = from; position <= to; position++)
    if (hasRole(words[position]?.form, ClauseRole.verb, language)) return true;
  return false;
}

/** "S3 is (also) encrypted": nothing but words of grammar between "is" and the job, which the service suffers then. */
function isDoneTo({ words, language }: Analysis, mention: Stretch, job: Told): boolean {
  for (let position = job.from - 1; position > mention.to; position--) {
    const word = words[position];
    if (word === undefined) return false;
    if (language.negation.copulas.has(word.form)) return true;
    const isFree = hasRole(word.form, ClauseRole.determiner | ClauseRole.opener, language);
    if (!word.isStop || isFree) return false;
  }
  return false;
}

/** The words that the speaker does not stand by: denied, rejected, or said in a mood. */
function unclaimedWords({ negations, moods }: Analysis): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const { from, to } of [...negations, ...moods])
    for (let position = from; position <= to; position++) positions.add(position);
  return positions;
}
