// English stems: Porter's (natural's stemmer, by deep path) behind a bounded cache, with the irregular forms that Porter
// cannot know.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

// Beyond this length no English word is meant, and the stemmer's patterns take quadratic time on runs of consonants.
const LONGEST_STEMMED = 40;
const CACHE_SIZE = 20_000;

const IRREGULAR = new Map(
  Object.entries({
    kept: 'keep',
    wrote: 'write',
    written: 'write',
    sent: 'send',
    built: 'build',
    rebuilt: 'rebuild',
    ran: 'run',
    held: 'hold',
    lost: 'lose',
    losing: 'lose',
    loss: 'lose',
    losses: 'lose',
    left: 'leave',
    leaving: 'leave',
    made: 'make',
    paid: 'pay',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    went: 'go',
    gone: 'go',
    got: 'get',
    gotten: 'get',
    broke: 'break',
    broken: 'break',
    chose: 'choose',
    chosen: 'choose',
    choosing: 'choose',
    choice: 'choose',
    choices: 'choose',
    grew: 'grow',
    grown: 'grow',
    fell: 'fall',
    fallen: 'fall',
    knew: 'know',
    known: 'know',
    met: 'meet',
    saw: 'see',
    seen: 'see',
    spent: 'spend',
    split: 'split',
    splitting: 'split',
    stood: 'stand',
    thought: 'think',
    threw: 'throw',
    thrown: 'throw',
    hidden: 'hide',
    hid: 'hide',
    froze: 'freeze',
    frozen: 'freeze',
    began: 'begin',
    begun: 'begin',
    bought: 'buy',
    brought: 'bring',
    caught: 'catch',
    dealt: 'deal',
    drove: 'drive',
    driven: 'drive',
    felt: 'feel',
    found: 'find',
    led: 'lead',
    meant: 'mean',
    rose: 'rise',
    risen: 'rise',
    sold: 'sell',
    shrank: 'shrink',
    shrunk: 'shrink',
    spoke: 'speak',
    spoken: 'speak',
    told: 'tell',
    understood: 'understand',
    data: 'data',
    indices: 'index',
    indexes: 'index',
    analyses: 'analysis',
    analyse: 'analysis',
    analyze: 'analysis',
    analysed: 'analysis',
    analyzed: 'analysis',
    analysing: 'analysis',
    analyzing: 'analysis',
  }),
);

// Porter makes "on" of "one" and "us" of "use".
const EXACT = new Map(Object.entries({ one: 'one', use: 'use', uses: 'use', used: 'use', using: 'use' }));

// British endings behind at least three letters, with what American spelling has instead.
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})our(s|ed|ing|al|able|ful)?$/, '$1or$2'],
  [/^(.{3,})([td])re(s|d)?$/, '$1$2er$3'],
  [/^(.{3,})ogue(s|d)?$/, '$1og$2'],
  [/^(.{3,})ell(ed|ing|er|ers)$/, '$1el$2'],
];
const BRITISH_WORDS = new Map(
  Object.entries({
    metre: 'meter',
    metres: 'meters',
    litre: 'liter',
    litres: 'liters',
    grey: 'gray',
    judgement: 'judgment',
    programme: 'program',
    programmes: 'programs',
    fulfil: 'fulfill',
    defence: 'defense',
    licence: 'license',
    licences: 'licenses',
    artefact: 'artifact',
    artefacts: 'artifacts',
  }),
);
// Words in -ise that are spelt so everywhere, and have relatives in -is- ("precision", "advisor").
const ALWAYS_ISE =
  /^(prec|conc|pra|bru|cru|adv|rev|superv|exerc|prom|prem|comprom|surpr|expert|enterpr|compr|dev|improv)is/;

const cache = new Map<string, string>();

/** The stem of a folded word. Words with anything but a-z in them are their own stem. */
export function stemOf(form: string): string {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const stem = computeStem(form);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(form, stem);
  return stem;
}

function computeStem(form: string): string {
  if (form.length > LONGEST_STEMMED || !isPlainWord(form)) return form;
  return EXACT.get(form) ?? porter.stem(americanSpelling(IRREGULAR.get(form) ?? form));
}

/** A folded word as Americans spell it: behaviour, optimise, centre, catalogue, modelling. */
export function americanSpelling(form: string): string {
  const word = BRITISH_WORDS.get(form);
  if (word !== undefined) return word;
  if (form.length > LONGEST_STEMMED || ALWAYS_ISE.test(form)) return form;
  for (const [ending, replacement] of BRITISH) {
    if (ending.test(form)) return form.replace(ending, replacement);
  }
  return form;
}

function isPlainWord(form: string): boolean {
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
