// Every number of the formula, with where it comes from. "Measured": on public sets of answers marked by people (see
// docs/grading.md); "set": by judgement, to be fitted by a bench. A change here is a change of the engine's version.

/** How coverage and similarity make a raw score from 0 to 1. */
export const SCORE = {
  /** Measured: coverage agrees with people better than cosine on nine of nine sets, and cosine added lowers the mean. */
  coverage: 0.9,
  /** Set low for that reason; it pays for what the concepts do not hold. */
  similarity: 0.1,
  /** Measured: good answers in own words have cosines far below 1, so this much counts as full. Set. */
  similarityFullAt: 0.5,
  /**
   * Raw score to score. Measured: a full-mark answer holds a third to a half of the reference's words and the map is
   * concave; the knots are set.
   */
  curve: [
    [0, 0],
    [0.1, 10],
    [0.3, 38],
    [0.5, 62],
    [0.7, 82],
    [0.85, 94],
    [1, 100],
  ],
} as const;

/** What a wording or concept earns, from 0 to 1. */
export const CREDIT = {
  /** A part of a wording earns from this share of its weight on ... */
  fromShare: 0.6,
  /** ... beginning with this, growing evenly to 1. Set: just "partly". */
  atFromShare: 0.15,
  /** Of k groups at least this share must be found: one word of three is no evidence. Set. */
  fromGroups: 0.4,
  /** A thing that is only named, without a word on what it does or why. Set. */
  named: 0.6,
  /** At most this many slots and fewer than this many other words in the sentence: only named. Set. */
  namedSlots: 2,
  namedOtherWords: 2,
  /** Evidence made of nothing but words of the question. Measured: a quarter does best. */
  fromQuestion: 0.25,
  /** The most that a turn which lists keywords earns per concept. Measured: lifts a wrong answer to .26 to .32. Set. */
  listed: 0.25,
  /** What remains after a hint. Set. */
  afterHint: 0.5,
} as const;

/** From which credit on a concept is covered, or partly covered. */
export const STATUS = { covered: 0.6, partly: 0.25 } as const;

/** From which score on a band begins. */
export const BANDS = { partial: 40, good: 60, strong: 80 } as const;

/**
 * What a misconception takes. A wrong accusation costs more than a missed one, so the whole wording must be there, within
 * a stretch of `reach` words. All set.
 */
export const MISCONCEPTION = {
  fromShare: 0.999,
  reach: 12,
  points: { major: 18, minor: 7 },
  most: 50,
} as const;

/** When a flag is raised. All set, on the measured observation named. */
export const FLAGS = {
  /** Share of a turn's content words in keyword runs. Measured: honest lists are 1 to 9 % of answers, so clip, never zero. */
  keywordList: {
    share: 0.6,
    words: 5,
    /** Or, in a long turn, fewer words of grammar than this share of its content words: keywords joined by glue. */
    longWords: 12,
    grammarShare: 0.08,
    /** And at least this share of its content words known, to the rubric or as common English. */
    known: 0.4,
  },
  /** An answer that strings concept names together: this many of them, and this share of its content words. */
  nameList: { names: 3, share: 0.75 },
  /** At most this many own words beside at least this many of the question, making up this share. */
  echo: { ownWords: 2, words: 4, share: 0.7 },
  /** Runs of this many words, this share of the answer's runs found in one reference, in answers this long; `whole` of
   * them make it the reference itself, which is no list even where it looks like one. */
  copy: { run: 5, share: 0.5, words: 15, whole: 0.85 },
  /** Share of words in neither the rubric nor the common ones, function words below a share, in answers this long. */
  unknown: { share: 0.6, functionWords: 0.2, words: 8 },
  /** Fewer content words than this. */
  tooShort: 8,
  /** All below: coverage, similarity, share of the answer's words that the rubric knows; in answers this long. */
  offTopic: { coverage: 0.05, similarity: 0.05, known: 0.15, words: 8 },
  /** A denial of a concept counts as a contradiction from this share of a wording on. */
  contradiction: 0.8,
  /** "I don't know" with fewer other content words than this is no answer. */
  noAnswerWords: 4,
} as const;

/** The highest score under a flag that clips. */
export const CAPS = { 'keyword-list': 35, 'echoes-question': 15, 'off-topic': 5, empty: 0 } as const;

/** How far a grade is trusted: a start, less what each doubt takes. All set. */
export const CONFIDENCE = {
  start: 0.9,
  /** Per flag that asks for a person. */
  flag: 0.25,
  /** A low score is the unreliable one: a long answer with little found may say it in words nobody foresaw. */
  longButLow: 0.45,
  longWords: 40,
  lowCoverage: 0.35,
  /** Within this many points of a band's edge. */
  nearEdge: 0.1,
  edge: 3,
  /** Right and wrong together. */
  mixed: 0.2,
  /** Covered much, yet unlike any reference: perhaps a collection of everything. */
  unlike: 0.2,
  unlikeCoverage: 0.6,
  unlikeSimilarity: 0.08,
  /** Below this a person should look. */
  review: 0.5,
} as const;
