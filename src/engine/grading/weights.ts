// Every number of the formula but the caps of flags (flags.ts), with where it comes from. "Measured": on public sets of answers
// marked by people (see docs/grading.md); "set": by judgement, to be fitted by a bench. A change here is a change of the
// engine's version.

/** How coverage and similarity make a raw score from 0 to 1. */
export const SCORE = {
  /** Measured: coverage agrees with people better than cosine on nine of nine sets, and cosine added lowers the mean. */
  coverage: 0.9,
  /** Set low for that reason; it pays for what the concepts do not hold. */
  similarity: 0.1,
  /** Measured: good answers in own words have cosines far below 1, so this much counts as full. Set. */
  similarityFullAt: 0.5,
  /**
   * Raw score to score: straight lines, steeper where somebody begins to answer. Set between a straight line, which lies
   * nearest to the ranges that authors expect of answers they have not seen, and a higher one, which lies nearest to
   * experts.
   */
  curve: [
    [0, 0],
    [0.1, 11],
    [0.3, 40],
    [0.8, 90],
    [1, 100],
  ],
} as const;

/**
 * The same for concepts derived from references: coverage is then recall of words, and the wording of the whole answer
 * counts beside it. Measured on four public sets of marked answers and on the shipped samples and references with derived
 * concepts; what concerns several references on the one public set that has them, and on the samples.
 */
export const DERIVED = {
  coverage: 0.2,
  wording: 0.6,
  precision: 0.2,
  /** Precision of n words is taken over n and so many more: two words that happen to be right prove little. */
  precisionFrom: 2,
  /** A concept is full from this share of its words on. */
  fullAt: 0.8,
  /** Of several references the best counts this much, the mean of the best few the rest. */
  references: { best: 0.6, mean: 3 },
  /** What any answer has of the best of several references by chance: so much for each beyond the first, up to a most. */
  chance: { each: 0.1, most: 0.3 },
  /**
   * Of any reference's wording n foreign words hold `most` × n / (n + `half`) by chance. Measured on the references of other
   * questions of a pack, and somewhat less than there: people reward length.
   */
  foreign: { most: 0.45, half: 100 },
  /** Wording counts up to this much beyond coverage. */
  wordingBeyond: 0.15,
  /** An answer may have so many words, or so many times those of the shortest reference, before its wording counts less. */
  longest: { words: 100, times: 3 },
  /** How much of the excess counts against the whole, as far as it is foreign to the references. Set. */
  dump: 1.5,
  /** Nobody says all of a long reference: from this many content words on a little less of it is enough. */
  breadth: { from: 60, over: 480 },
  /** So much of the whole is lost where another number stands in the place of every concept. Set. */
  misnumbered: 0.75,
  /** A denial counts as a contradiction from this share of a concept's words on. */
  contradiction: 0.5,
  /** From level to score. Measured: full-mark answers have two fifths of a reference, the others hardly any. */
  growth: { steepness: 5, power: 1.35 },
} as const;

/** What a wording or concept earns, from 0 to 1. */
export const CREDIT = {
  /** A part of a wording earns from this share of its weight on ... */
  fromShare: 0.6,
  /** ... beginning with this, growing evenly to 1. Set: just "partly". */
  atFromShare: 0.15,
  /** What a match over two neighbouring clauses counts beside 1 for one within a clause. */
  twoClauses: 0.7,
  /** Of k groups at least this share must be found: one word of three is no evidence. Set. */
  fromGroups: 0.4,
  /** A thing that is only named, without a word on what it does or why: by the number of slots filled. Set. */
  named: [0, 0.6, 0.6, 0.8],
  /** Fewer than this many other words in the sentence: only named. Set. */
  namedOtherWords: 2,
  /** Evidence made of nothing but words of the question. Measured: a quarter does best. */
  fromQuestion: 0.25,
  /** The most that a turn which lists keywords earns per concept. Measured: lifts a wrong answer to .26 to .32. Set. */
  listed: 0.25,
  /** What remains after a hint. Set. */
  afterHint: 0.5,
} as const;

/** What evidence counts by how many different wordings of the concept are found beside it; see docs/grading.md. */
export const CORROBORATION = {
  by: [0.8, 0.95, 1],
  /** One wording of so many is asked for, up to as many as `by` has. */
  oneOf: 3,
  /** Wordings agree within so many clauses ... */
  clauses: 2,
  /** ... from this share of their weight on. */
  share: 0.8,
} as const;

/** What is said in a mood is no plain claim; so much of its credit is left. */
export const MOODS = {
  leaves: { dismissed: 0, shelved: 0.5, asked: 1, questioned: 0.3, disowned: 0.3, warned: 1 },
} as const;

/** From which credit on a concept is covered, or partly covered. */
export const STATUS = { covered: 0.6, partly: 0.25 } as const;

/** From which score on a band begins. */
export const BANDS = { partial: 40, good: 60, strong: 80 } as const;

/**
 * What a misconception takes. A wrong accusation costs more than a missed one, so the whole wording must be there, within
 * a stretch of `reach` words. All set but the points.
 */
export const MISCONCEPTION = {
  fromShare: 0.999,
  reach: 12,
  points: { major: 22, minor: 9 },
  /** What is said within so many words of it, in its clause, is no evidence. */
  voids: 12,
  /** A single one beside so much coverage takes nothing and is asked about: it is more often a misreading. */
  sparedFrom: 0.6,
  /** All together take at most so many points ... */
  most: 60,
  /**
   * ... and at most this share of what was earned: sound points stay sound beside a few errors. From `upTo` points on the share
   * grows, and is 1 from `allFrom` on: who is wrong throughout has said nothing. Chosen with `points` on samples by hands that
   * knew no wording.
   */
  mostShare: { few: 0.6, upTo: 54, allFrom: 98 },
} as const;

/** What an answer gains that warns of a listed misconception, for so many at most. */
export const REJECTION = { points: { major: 8, minor: 4 }, most: 3 } as const;

/** What an answer loses that calls needless what it is asked for: so many points a concept, for so many at most. */
export const DISMISSAL = { points: 8, concepts: 3 } as const;

/** When a flag is raised. All set, on the measured observation named. */
export const FLAGS = {
  /** Measured: honest lists are 1 to 5 % of the answers of four public sets, so clip, never zero. */
  keywordList: {
    /** From this listness on a turn is called a list; what it earns falls evenly from 0 on. */
    from: 0.25,
    /**
     * Shares between which a turn becomes a list, measured on samples and interview answers: notes lie below, lists above.
     * So many content words in bare runs, without a verb or a word of grammar; smaller shares where the turn has no word of
     * grammar at all.
     */
    run: { words: 5, share: [0.65, 0.85], shareAlone: [0.55, 0.65] },
    /** Or words standing alone between linking words and commas; a little less in a longer turn. */
    alone: { words: 5, share: [0.9, 1], longWords: 7, longShare: [0.78, 0.9] },
    /** Or items between commas, so many at least; so many labels make a note of them. */
    items: { items: 5, share: [0.74, 0.9], labels: 3 },
    /** But a short turn with fewer different words than these shares ("the shorter the string, the higher ...") is none. */
    repeated: { below: 20, inRuns: 0.9, linked: 0.8 },
    /** And at least this share of its content words known, to the rubric or as common English. */
    known: 0.4,
  },
  /** An answer that strings concept names together: this many of them, and this share of its content words; or this
   * share of all that an author wrote in so many content words or more. */
  nameList: { names: 3, share: 0.75, all: 0.5, longName: 3 },
  /** At most this many own words beside at least this many of the question, making up this share, and this share of it. */
  echo: { ownWords: 2, words: 4, share: 0.7, asked: 0.6 },
  /** This share of the answer's word n-grams found in one reference, in answers this long; `whole` of
   * them make it the reference itself, which is no list even where it looks like one. */
  copy: { share: 0.5, words: 15, whole: 0.85 },
  /**
   * So many misplaced words of grammar, and this share of all articles and prepositions. Measured: no honest answer of some
   * 900, nearly all texts of shuffled words.
   */
  brokenSentences: { misplaced: 2, share: 0.05 },
  /** Clauses speak of the same from so many shared words on; so many turned round for each said the right way. Set. */
  turnedRound: { words: 2, share: 0.5 },
  /**
   * So many points credited, this share of them by one wording alone, and this share of all content words counted. Measured:
   * one honest answer in a hundred, nine in ten texts made of wordings.
   */
  thin: { credits: 4, share: 0.4, counted: 0.6 },
  /** Share of words in neither the rubric nor the common ones, function words below a share, in answers this long. */
  unknown: { share: 0.6, functionWords: 0.2, words: 8 },
  /** Fewer content words than this, and than any reference. */
  tooShort: 8,
  /**
   * All below: coverage, similarity, share of the answer's words that the rubric knows; in answers this long. Where concepts
   * are derived, from references of so many content words: few tell little of what belongs to a topic.
   */
  offTopic: { coverage: 0.05, similarity: 0.05, known: 0.15, words: 12, derivedFrom: 40 },
  /** A denial of a concept counts as a contradiction from this share of a wording on. */
  contradiction: 0.8,
  /** Concepts that are covered in one place and denied in another: from so many on that is one, too. Set. */
  alsoDenied: 3,
  /** A part of a wording from this share and so many words on, beside the opposite of a word that is missing. */
  opposed: { from: 0.5, words: 2 },
  /** "I don't know" with fewer other content words than this is no answer. */
  noAnswerWords: 4,
} as const;

/** When a job counts as given to a service. Set. */
export const WRONG_PRODUCTS = {
  /** The words of a job stand within so many words of its first slot. */
  span: 7,
  /** Jobs are looked for so many words around a service: what can be given, and words of it that stand farther out. */
  near: 16,
  /** A clause that names more services than this is a list. */
  mostNamed: 10,
  /** A job begins at most so many words behind the service that does it. */
  reach: 7,
  /** A job ends at most so many words before the service that it is done in. */
  placeReach: 4,
  /**
   * Measured: so many services with jobs of others raise the flag at 0 to 1 % of honest answers, one alone at 4 %, and at 1 %
   * where no service is used rightly beside it.
   */
  services: 2,
} as const;

/**
 * The learned doubt, see doubt.ts. Measured (bench fit): ridge logistic regression of "twenty points or more above the mark" on
 * samples by hands that knew no wording. Coefficients of the signs as they are, not scaled.
 */
export const DOUBT = {
  intercept: -10.85,
  coefficients: {
    /** Whoever has a high score has more to lose ... */
    score: 2.33,
    /** ... and in the middle of the scale right and wrong lie side by side. */
    middle: 1.96,
    /** Points that nothing agrees with. */
    thin: 1.91,
    /** Errors made of the rubric's own words are the ones that are paid for. */
    known: 2.73,
    /** Nearly a misconception that somebody wrote down. */
    nearError: 3.69,
    /** People who bluff make light of things, and allow no exception. */
    absolutes: 0.98,
  },
  /** A person looks from this probability on. */
  review: 0.3,
  /** Thinness is that of so many points at least. */
  fewest: 3,
  /** A misconception is near from this share of a wording on, within a window of so many words. */
  nearFrom: 0.6,
  window: 14,
  /** So many absolute words among so many words at most. */
  mostAbsolutes: 3,
  perWords: 20,
} as const;

/** How far a grade is trusted: signs of doubt are counted, and the count tells the confidence. The signs are set. */
export const CONFIDENCE = {
  /** A doubt for each of these that the score is farther from both ends than: extremes are the reliable ones. */
  fromEnd: [12, 25],
  /** With derived concepts the low end lies so many points farther away. */
  derivedLow: 13,
  /** One for each flag that asks for a person, up to this many. */
  mostFlags: 2,
  /** One for a misconception beside coverage of this much: right and wrong together. */
  mixedCoverage: 0.15,
  /** One where much is covered in an answer unlike any reference. */
  unlikeCoverage: 0.6,
  unlikeSimilarity: 0.08,
  /** So many where a long answer has little: somebody may say it in words that nobody foresaw. */
  longButLow: 1,
  longWords: 40,
  lowCoverage: 0.35,
  /**
   * Measured (bench fit): the share of grades with so many doubts that lay within twelve points of the mark; with authored
   * concepts on answers by hands that knew no wording, with derived ones on interview answers and two public sets.
   */
  byDoubts: {
    authored: [0.84, 0.84, 0.6, 0.49, 0.37],
    derived: [0.87, 0.37, 0.17, 0.11, 0.11],
  },
  /** Below this a person should look. */
  review: { authored: 0.45, derived: 0.15 },
} as const;
