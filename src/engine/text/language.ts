// What the engine must know of a language. The algorithms know none: words, endings and phrases come from an object of this
// type, which `defineLanguage` makes of plain lists of words.
import type { MoodKind } from './analysis-types.ts';

/** The words that negate, and those that decide how far a negation reaches. All as folded forms. */
export interface NegationCues {
  /** Deny what follows: "not", "never", "without". */
  readonly negators: ReadonlySet<string>;
  /** The words that a verb holds which is one with its negator ("can't": not, cannot); empty for all other forms. */
  readonly negatedVerb: (form: string) => readonly string[];
  /** Name a thing in order to reject it: "avoid", "mistake", "instead". */
  readonly rejecting: ReadonlySet<string>;
  /** Words that reject only before a certain other one: "instead" before "of". */
  readonly rejectingBefore: ReadonlyMap<string, string>;
  /** Two words that tell of what others hold: "some think". */
  readonly hedges: ReadonlyMap<string, ReadonlySet<string>>;
  /** Behind a negator: what follows is not all of it ("not just X"), so it is no advice, yet not denied either. */
  readonly limiting: ReadonlySet<string>;
  /** Behind a negator: nothing is denied ("no doubt", "never forget"). */
  readonly affirming: ReadonlySet<string>;
  /** Near behind a negator: what stands before it is denied, too ("encryption is not needed"). */
  readonly denyingSubject: ReadonlySet<string>;
  /** Negate what a negation before them has denied: "never X without Y" claims both. */
  readonly excepting: ReadonlySet<string>;
  /** Said of something, dismiss it ("an optimizer is useless"), unless a condition follows ("useless without it"). */
  readonly dismissing: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** The forms of "to be", and those that are one with their negator. */
  readonly copulas: ReadonlySet<string>;
  readonly negatedCopulas: ReadonlySet<string>;
  /** Begin another clause, where the scope of a negation ends. */
  readonly clauseBreaks: ReadonlySet<string>;
  /** Stems of verbs of need: "we do not need X" says of a need that it is not there, nothing of X. */
  readonly needs: ReadonlySet<string>;
  /** The slot of a wording that stands for any negator: "no|not|never". */
  readonly asSlot: string;
}

/**
 * What a word may be in a clause, as bits: one word may be several things.
 * `opener`: opens a clause wherever it stands ("because", "if", "which"); `notAfter`: but not behind these ("even if");
 * `relative`: openers that open none behind a `preposition` ("in which"); `joiner`: opens one, as a comma does, where a clause
 * with a verb lies on both sides ("and"); `before`: opens one before a pronoun ("as it"); `verb`: in the forms that clauses
 * have, auxiliaries and contractions among them ("it's"); `finite`: forms that stand behind a subject only ("keeps");
 * `continuing`: a clause that opens with it goes on with what the one before speaks of ("it", "which"); `turning`: turns
 * against that or makes a condition of it ("but", "if"); `reasoning`: a reason or consequence stands behind it ("because").
 */
export const ClauseRole = {
  opener: 1,
  notAfter: 2,
  relative: 4,
  preposition: 8,
  joiner: 16,
  before: 32,
  pronoun: 64,
  auxiliary: 128,
  verb: 256,
  finite: 512,
  determiner: 1024,
  continuing: 2048,
  turning: 4096,
  reasoning: 8192,
} as const;

/** The words by which sentences are cut into clauses. */
export interface ClauseCues {
  /** By folded form the roles that it may have: `ClauseRole` bits. */
  readonly roles: ReadonlyMap<string, number>;
  /** Openers that open none before these: "so" before "far". */
  readonly notBefore: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words before a thing that tell which part it has in what is done. */
export interface PartCues {
  /** It is done with the thing: "with", "by", "through". */
  readonly instruments: ReadonlySet<string>;
  /** The thing is taken for it: "use", "using", "choose". */
  readonly uses: ReadonlySet<string>;
  /** It is done in the thing: "in", "from". */
  readonly places: ReadonlySet<string>;
  /** It goes to the thing, or past it: "to", "into", "between". */
  readonly targets: ReadonlySet<string>;
  /** Stand for a single thing that was named just before: "it", "which". */
  readonly pronouns: ReadonlySet<string>;
}

/** How the past is told. All words as folded forms. */
export interface TenseCues {
  /** Verbs in forms that are of the past only: "was", "wrote". */
  readonly past: ReadonlySet<string>;
  /** Those that may be participles as well: "kept". */
  readonly participles: ReadonlySet<string>;
  /** Whether a form that is in neither list looks like them: "stored". */
  readonly looksPast: (form: string) => boolean;
  /** Subjects that are one with "had": "we'd". */
  readonly perfect: ReadonlySet<string>;
  /** Subjects beside the pronouns: "which". */
  readonly subjects: ReadonlySet<string>;
  /** What may stand between a subject and its verb: "also". */
  readonly adverbs: ReadonlySet<string>;
  /** Open clauses in which forms of the past tell what is imagined: "if". */
  readonly unreal: ReadonlySet<string>;
}

/** A phrase that puts words in a mood. */
export interface MoodCue {
  /** Folded forms, in order. */
  readonly words: readonly string[];
  readonly mood: MoodKind;
  /**
   * What it concerns: the clause before it, the rest of its sentence up to a clause that turns or gives a reason, the rest
   * reasons and all, its sentence, all that follows, all that went before.
   */
  readonly scope: MoodScope;
}

export type MoodScope = 'before' | 'rest' | 'whole' | 'sentence' | 'after' | 'preceding';

/** Words that answer a yes/no question. All as folded forms. */
export interface VerdictWords {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Those of them that say nothing else, whatever follows. */
  readonly plain: ReadonlySet<string>;
  /** The one that a pronoun may follow without a comma: "no it is not". */
  readonly shortest: string;
  /** What may stand before them: "well". */
  readonly before: ReadonlySet<string>;
  /** How a wording names either. */
  readonly named: ReadonlyMap<'yes' | 'no', string>;
}

/** A unit: what it measures, and how many of the base unit it is; of bytes by thousands and by 1,024, else twice the same. */
export interface Unit {
  readonly measures: string;
  readonly factors: readonly [decimal: number, binary: number];
}

/** How numbers and units are said. All words as folded forms. */
export interface NumberWords {
  /** Below a hundred: "two", "fifteen", "thirty". */
  readonly words: ReadonlyMap<string, number>;
  /** "hundred", "thousand", "k". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** The word within a number: "two hundred and fifty". */
  readonly within: string;
  /** Words between the ends of a range: "10 to 15". */
  readonly ranges: ReadonlySet<string>;
  /** Number words that mostly mean something else where no unit follows: "one". */
  readonly onlyWithUnit: ReadonlySet<string>;
  /** By form, two words with a space between; a form may be several units ("m"). */
  readonly units: ReadonlyMap<string, readonly Unit[]>;
}

export interface Language {
  /** BCP 47 tag, as packs and rubrics name their language. */
  readonly id: string;
  /** Its name in English. */
  readonly name: string;
  /** The stem of a folded word; called for every word, so it should remember. */
  readonly stem: (form: string) => string;
  /** A folded word in the one of its spellings that stands for all: behaviour as behavior. */
  readonly spelling: (form: string) => string;
  /** A folded word without endings that make no other word of it: a possessive 's. */
  readonly withoutEnding: (form: string) => string;
  /** The part of a contraction that decides whether it is a function word: "you" of "you're". */
  readonly headOfContraction: (form: string) => string;
  /** Words of grammar, linking words among them. */
  readonly functionWords: ReadonlySet<string>;
  /** Function words that join the items of a list and show no sentence around them: "the", "and", "with". */
  readonly linkingWords: ReadonlySet<string>;
  /** Function words that say where, when or how many, so that they are part of what is said: "before", "without". */
  readonly relatingWords: ReadonlySet<string>;
  /** How rare the common words are, by stem; see `IDF_OF_CLASS`. */
  readonly idfByStem: ReadonlyMap<string, number>;
  /** By stem the stems that mean the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that set one thing before another, with the word that must follow, if any: "rather" than, "before". */
  readonly comparisons: ReadonlyMap<string, string>;
  /** Written with a full stop that ends no sentence ... */
  readonly abbreviations: ReadonlySet<string>;
  /** ... but ends one before a capital letter: "etc". */
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly negation: NegationCues;
  readonly numbers: NumberWords;
  readonly verdicts: VerdictWords;
  readonly clauses: ClauseCues;
  /** Phrases by which somebody says a thing without standing by it, by their first word. */
  readonly moods: ReadonlyMap<string, readonly MoodCue[]>;
  readonly parts: PartCues;
  readonly tenses: TenseCues;
  /** Words that allow no exception, or make light of a thing: "always", "simply". */
  readonly absolutes: ReadonlySet<string>;
  /** Words behind which a noun must follow, with what belongs to it: "the", "our". */
  readonly articles: ReadonlySet<string>;
  /** Prepositions that stand before verbs, too: "to be". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Whether an article has the form that it has before other words: "an table". */
  readonly isWrongArticle: (article: string, next: string) => boolean;
  /** Verbs in forms that a list of keywords hardly holds: "uses", "needs". */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Verbs that begin an instruction: "Ask the business." */
  readonly imperatives: ReadonlySet<string>;
  /** Words between two commands in a sentence: "then", "and". */
  readonly conjunctions: readonly string[];
  /** How a question asks for a list: phrases, as forms, by their first word. */
  readonly listRequests: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What "I don't know" looks like: phrases, as forms, by their first word. */
  readonly noAnswers: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Inverse document frequency of words by how often they are met; the steps are about a factor of e in frequency. */
export const IDF_OF_CLASS = { everyPage: 1.5, oncePage: 2.5, onceChapter: 3.5, rarer: 5 } as const;
