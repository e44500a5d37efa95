// Makes a `Language` of what a language file holds: a few functions and plain lists of words.
import type { MoodKind } from './analysis-types.ts';
import { type NumbersSource, numberWordsOf } from './define-numbers.ts';
import {
  type ClauseCues,
  ClauseRole,
  IDF_OF_CLASS,
  type Language,
  type MoodCue,
  type MoodScope,
  type NegationCues,
  type PartCues,
  type TenseCues,
  type VerdictWords,
} from './language.ts';

/** A language as it is written: lists of words are texts, words parted by white space. What is left out is empty. */
interface LanguageSource extends Pick<Language, 'id' | 'name' | 'stem'> {
  readonly spelling?: Language['spelling'];
  readonly withoutEnding?: Language['withoutEnding'];
  readonly headOfContraction?: Language['headOfContraction'];
  readonly functionWords: { readonly linking: string; readonly others: string; readonly relating?: string };
  readonly frequency?: { readonly [Class in Exclude<keyof typeof IDF_OF_CLASS, 'rarer'>]: string };
  /** Pairs: "more/less high/low". */
  readonly opposites?: string;
  /** "rather/than before": with a slash the word that must follow. */
  readonly comparisons?: string;
  readonly abbreviations?: { readonly within: string; readonly final: string };
  readonly negation: NegationSource;
  readonly clauses?: ClauseSource;
  readonly moods?: MoodSource;
  readonly numbers?: NumbersSource;
  /** Words for yes and for no, the name first of each; those that say nothing else; what may stand before them. */
  readonly verdicts?: {
    readonly yes: string;
    readonly no: string;
    readonly plain: string;
    readonly before: string;
  };
  readonly parts?: { readonly [List in keyof PartCues]?: string };
  readonly tenses?: TenseSource;
  readonly absolutes?: string;
  readonly articles?: string;
  readonly beforeVerbs?: string;
  readonly isWrongArticle?: Language['isWrongArticle'];
  readonly finiteVerbs?: string;
  readonly imperatives?: string;
  readonly conjunctions?: string;
  /** Phrases parted by "|". */
  readonly listRequests?: string;
  readonly noAnswers?: string;
}

type CueLists = Exclude<
  keyof NegationCues,
  'negators' | 'negatedVerb' | 'rejectingBefore' | 'hedges' | 'asSlot'
>;

export type NegationSource = { readonly [List in CueLists]?: string } & {
  readonly negators: string;
  readonly negatedVerb?: NegationCues['negatedVerb'];
  /** "rather/than instead/of". */
  readonly rejectingBefore?: string;
  /** "some/think might/think". */
  readonly hedges?: string;
  readonly asSlot: string;
};

/** Words by the role that they have in a clause, and pairs for `notBefore`: "so/far". */
export type ClauseSource = { readonly [Role in keyof typeof ClauseRole | 'notBefore']?: string };

export type TenseSource = { readonly [List in Exclude<keyof TenseCues, 'looksPast'>]?: string } & {
  readonly looksPast?: TenseCues['looksPast'];
};

/** Phrases parted by "|", by mood and by what they concern. */
export type MoodSource = { readonly [Kind in MoodKind]?: { readonly [Scope in MoodScope]?: string } };

const NO_WORDS: readonly string[] = [];

/** Makes a language ready for use. */
export function defineLanguage(source: LanguageSource): Language {
  const { id, name, stem, functionWords, frequency, abbreviations } = source;
  return {
    id,
    name,
    stem,
    spelling: source.spelling ?? unchanged,
    withoutEnding: source.withoutEnding ?? unchanged,
    headOfContraction: source.headOfContraction ?? unchanged,
    functionWords: setOf(`${functionWords.others} ${functionWords.linking}`),
    linkingWords: setOf(functionWords.linking),
    relatingWords: setOf(functionWords.relating),
    idfByStem: idfByStem(frequency, stem),
    opposites: oppositesIn(source.opposites, stem),
    comparisons: new Map(pairsOf(source.comparisons)),
    abbreviations: setOf(`${abbreviations?.within ?? ''} ${abbreviations?.final ?? ''}`),
    finalAbbreviations: setOf(abbreviations?.final),
    negation: cuesOf(source.negation, stem),
    numbers: numberWordsOf(source.numbers),
    verdicts: verdictsOf(source.verdicts),
    clauses: clauseCuesOf(source.clauses ?? {}),
    moods: moodCuesOf(source.moods ?? {}),
    parts: {
      instruments: setOf(source.parts?.instruments),
      uses: setOf(source.parts?.uses),
      places: setOf(source.parts?.places),
      targets: setOf(source.parts?.targets),
      pronouns: setOf(source.parts?.pronouns),
    },
    tenses: tensesOf(source.tenses ?? {}),
    absolutes: setOf(source.absolutes),
    articles: setOf(source.articles),
    beforeVerbs: setOf(source.beforeVerbs),
    isWrongArticle: source.isWrongArticle ?? (() => false),
    finiteVerbs: setOf(source.finiteVerbs),
    imperatives: setOf(source.imperatives),
    conjunctions: wordsOf(source.conjunctions),
    listRequests: byFirstWord((source.listRequests ?? '').split('|').map(wordsOf)),
    noAnswers: byFirstWord((source.noAnswers ?? '').split('|').map(wordsOf)),
  };
}

function cuesOf(source: NegationSource, stem: Language['stem']): NegationCues {
  return {
    negators: setOf(source.negators),
    negatedVerb: source.negatedVerb ?? (() => NO_WORDS),
    rejecting: setOf(source.rejecting),
    rejectingBefore: new Map(pairsOf(source.rejectingBefore)),
    hedges: setsByFirst(pairsOf(source.hedges)),
    limiting: setOf(source.limiting),
    affirming: setOf(source.affirming),
    denyingSubject: setOf(source.denyingSubject),
    excepting: setOf(source.excepting),
    dismissing: setOf(source.dismissing),
    conditions: setOf(source.conditions),
    copulas: setOf(source.copulas),
    negatedCopulas: setOf(source.negatedCopulas),
    clauseBreaks: setOf(source.clauseBreaks),
    needs: new Set(wordsOf(source.needs).map(stem)),
    asSlot: source.asSlot,
  };
}

function clauseCuesOf({ notBefore, ...lists }: ClauseSource): ClauseCues {
  const roles = new Map<string, number>();
  for (const [role, words] of Object.entries(lists) as [keyof typeof ClauseRole, string][])
    for (const word of wordsOf(words)) roles.set(word, (roles.get(word) ?? 0) | ClauseRole[role]);
  return { roles, notBefore: setsByFirst(pairsOf(notBefore)) };
}

function tensesOf({ looksPast = () => false, ...lists }: TenseSource): TenseCues {
  return {
    past: setOf(lists.past),
    participles: setOf(lists.participles),
    looksPast,
    perfect: setOf(lists.perfect),
    subjects: setOf(lists.subjects),
    adverbs: setOf(lists.adverbs),
    unreal: setOf(lists.unreal),
  };
}

function moodCuesOf(source: MoodSource): Map<string, MoodCue[]> {
  const byFirst = new Map<string, MoodCue[]>();
  for (const [mood, scopes] of Object.entries(source) as [MoodKind, NonNullable<MoodSource[MoodKind]>][]) {
    for (const [scope, phrases] of Object.entries(scopes) as [MoodScope, string][]) {
      for (const words of phrases.split('|').map(wordsOf)) {
        const [first] = words;
        if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, mood, scope }]);
      }
    }
  }
  return byFirst;
}

function verdictsOf(source: LanguageSource['verdicts']): VerdictWords {
  const [yes = ''] = wordsOf(source?.yes);
  const [no = ''] = wordsOf(source?.no);
  return {
    yes: setOf(source?.yes),
    no: setOf(source?.no),
    plain: setOf(source?.plain),
    shortest: no,
    before: setOf(source?.before),
    named: new Map([
      ['yes', yes],
      ['no', no],
    ]),
  };
}

/** Where a word stands in two classes, the commoner one counts. */
function idfByStem(frequency: LanguageSource['frequency'], stem: Language['stem']): Map<string, number> {
  const byStem = new Map<string, number>();
  for (const frequencyClass of ['onceChapter', 'oncePage', 'everyPage'] as const)
    for (const word of wordsOf(frequency?.[frequencyClass]))
      byStem.set(stem(word), IDF_OF_CLASS[frequencyClass]);
  return byStem;
}

function oppositesIn(pairs: string | undefined, stem: Language['stem']): Map<string, Set<string>> {
  const stems = pairsOf(pairs).map(([one, two]) => [stem(one), stem(two)] as const);
  return setsByFirst(stems.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
}

function setsByFirst(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [first, second] of pairs) sets.set(first, (sets.get(first) ?? new Set()).add(second));
  return sets;
}

function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** "a/b c" as [a, b] and [c, '']. */
function pairsOf(list: string | undefined): (readonly [string, string])[] {
  return wordsOf(list).map((pair) => {
    const [one = '', two = ''] = pair.split('/');
    return [one, two] as const;
  });
}

function setOf(list: string | undefined): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/** The words of a list, parted by white space. */
export function wordsOf(list = ''): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function unchanged(form: string): string {
  return form;
}
