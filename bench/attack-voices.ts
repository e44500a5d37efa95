// Attacks that say right things without standing by them, or string right words together without saying anything: a strong
// answer in another voice, and texts made of a rubric's own words.
import { sentencesOf, wordsIn } from './disguises.ts';
import { below, oneOf, type Random, shuffled } from './random.ts';

/** What such attacks are made of. */
export interface VoiceSource {
  /** A strong answer in somebody's own words. */
  readonly strong: string;
  readonly reference: string;
  /** The first wording of each concept, as plain words. */
  readonly wordings: readonly string[];
  /** What candidates are told where they missed something. */
  readonly feedback: readonly string[];
  /** Names of products and things, as the lexicon has them. */
  readonly names: readonly string[];
}

const GLUE = ['Here we use', 'Then there is', 'We also have', 'It all comes with', 'Next you need'];
const VERBS = ['eats', 'paints', 'marries', 'sings to', 'folds', 'waters'];
const GERMAN = ['und der', 'mit dem', 'f\u00fcr die', 'oder das', 'bei einer', 'in den', 'nach dem'];
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['more', 'less'],
  ['always', 'never'],
  ['inside', 'outside'],
  ['small', 'large'],
  ['increase', 'decrease'],
  ['first', 'last'],
  ['cheap', 'expensive'],
  ['fast', 'slow'],
  ['with', 'without'],
  ['enable', 'disable'],
  ['allow', 'deny'],
  ['high', 'low'],
  ['long', 'short'],
  ['open', 'close'],
];

/** The names of all of them. */
export const VOICES: ReadonlySet<string> = new Set(
  voicesOf(
    { strong: 'A B. C', reference: 'alpha beta', wordings: ['a'], feedback: ['a'], names: ['A', 'B'] },
    () => 0,
  ).map(([name]) => name),
);

/** The attacks by name; those that a source has nothing for are left out. */
export function voicesOf(source: VoiceSource, random: Random): [name: string, text: string][] {
  const { strong, reference, wordings, feedback, names } = source;
  const ofStrong: [string, string][] = [
    ['every sentence a question', each(strong, (said) => `${said}?`)],
    ['"I would never do this"', `I would never do this: ${strong}`],
    ['"they used to claim"', each(strong, (said) => `They used to claim that ${said}.`)],
    ['ascribed to somebody wrong', `My old boss was wrong about everything, and he always said: ${strong}`],
    ['disowned at the end', `${strong} But all of that is wrong, I would do exactly the contrary.`],
    ['hedged both ways', each(strong, (said) => `Either ${said}, or the contrary.`)],
    ['"it is not true that"', each(strong, (said) => `It is not true that ${said}.`)],
    ['"no need to say that"', each(strong, (said) => `There is no need to say that ${said}.`)],
    ['names rotated', rotated(strong, names)],
    ['content words reversed', reversed(strong)],
    ['opposites', opposed(strong)],
  ];
  const ofWords: [string, string][] = [
    [
      'glue around first wordings',
      wordings.map((words) => `${oneOf(GLUE, random) ?? ''} ${words}.`).join(' '),
    ],
    ["glue around the reference's words", glued(reference, random)],
    ['grammatical nonsense', nonsense(reference, random)],
    ['all names in an essay', essay(names, random)],
    ['feedback pasted', feedback.join(' ')],
    ['German function words', germanised(reference, random)],
  ];
  return [...(strong === '' ? [] : ofStrong), ...ofWords].filter(([, text]) => text.trim() !== '');
}

function each(text: string, change: (said: string) => string): string {
  return sentencesOf(text)
    .map((sentence) => sentence.replace(/[.!?]+$/, ''))
    .map((sentence) => change(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`))
    .join(' ');
}

/** Every name replaced by the next one that the text holds. */
function rotated(text: string, names: readonly string[]): string {
  const present = names.filter((name) => text.includes(name));
  const next = new Map(present.map((name, index) => [name, present[(index + 1) % present.length] ?? name]));
  if (present.length < 2) return '';
  const pattern = new RegExp(
    present.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  return text.replace(pattern, (name) => next.get(name) ?? name);
}

/** In each sentence the longer words in opposite order, the short ones where they were. */
function reversed(text: string): string {
  return sentencesOf(text)
    .map((sentence) => {
      const words = wordsIn(sentence);
      const long = words.filter((word) => word.length > 3).reverse();
      let next = 0;
      return `${words.map((word) => (word.length > 3 ? (long[next++] ?? word) : word)).join(' ')}.`;
    })
    .join(' ');
}

function opposed(text: string): string {
  const swap = new Map(
    OPPOSITES.flatMap(
      ([one, two]) =>
        [
          [one, two],
          [two, one],
        ] as const,
    ),
  );
  return text.replace(/\p{L}+/gu, (word) => swap.get(word.toLowerCase()) ?? word);
}

/** Content words of a text, three at a time, with empty phrases before them. */
function glued(text: string, random: Random): string {
  const words = contentOf(text);
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += 3)
    sentences.push(`${oneOf(GLUE, random) ?? ''} ${words.slice(at, at + 3).join(' and the ')}.`);
  return sentences.join(' ');
}

/** "The watermark eats the merge": grammar without sense. */
function nonsense(text: string, random: Random): string {
  const words = shuffled(contentOf(text), random);
  const sentences: string[] = [];
  for (let at = 0; at + 1 < words.length; at += 2)
    sentences.push(`The ${words[at]} ${oneOf(VERBS, random) ?? ''} the ${words[at + 1]}.`);
  return sentences.join(' ');
}

function essay(names: readonly string[], random: Random): string {
  return shuffled(names, random)
    .slice(0, 60)
    .map((name) => `A good platform makes wise use of ${name}, which matters a lot.`)
    .join(' ');
}

function germanised(text: string, random: Random): string {
  return contentOf(text)
    .map((word) => `${GERMAN[below(GERMAN.length, random)] ?? ''} ${word}`)
    .join(' ');
}

function contentOf(text: string): string[] {
  return [...new Set(wordsIn(text).filter((word) => word.length > 3))];
}
