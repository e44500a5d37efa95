// One question of a report as blocks of Markdown.
import type { ExplainedGrade, Span } from '../../engine/index.ts';
import { wordsOfId } from '../words/formats.ts';
import type { ReportWords } from '../words/report.ts';
import { blockQuotation, escapeLine } from './escape-markdown.ts';
import { quoteOf } from './quotation.ts';
import type { ReportMark, ReportNote, ReportQuestion, ReportTurn } from './report-types.ts';

/** A lead-in and a list below it; nothing where the list is empty. */
function listBlock(leadIn: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [[leadIn, '', ...items.map((item) => `- ${item}`)].join('\n')];
}

function turnBlocks(turn: ReportTurn, { markdown: says }: ReportWords): readonly string[] {
  return [
    ...(turn.kind === 'question' ? [] : [`*${escapeLine(turn.text)}*`]),
    ...turn.hints.map((hint) => `*${says.hint(escapeLine(hint))}*`),
    ...(turn.answer
      ? [blockQuotation(turn.answer.text, says.nothing), ...(turn.answer.byClock ? [says.byClock] : [])]
      : []),
  ];
}

function quotes({ turns }: ReportQuestion, spans: readonly Span[], words: ReportWords): string {
  const answers = turns.flatMap(({ answer }) => (answer ? [answer.text] : []));
  return words.markdown.quotation(escapeLine(quoteOf(answers, spans)));
}

function ticksOn(
  marks: readonly ReportMark[],
  concept: string,
  { markdown: says }: ReportWords,
): readonly string[] {
  return marks.flatMap(({ name, ticks }) =>
    ticks
      .filter((tick) => tick.concept === concept)
      .map(({ said }) => (said ? says.said(escapeLine(name)) : says.notSaid(escapeLine(name)))),
  );
}

function conceptLine(
  question: ReportQuestion,
  concept: ExplainedGrade['concepts'][number],
  words: ReportWords,
): string {
  return [
    `**${escapeLine(concept.name)}**`,
    ...(concept.required ? [words.markdown.required] : []),
    ...(concept.spans.length > 0 ? [quotes(question, concept.spans, words)] : []),
    ...(concept.status === 'covered' ? [] : [escapeLine(concept.sentence)]),
    ...ticksOn(question.marks, concept.id, words),
  ].join(' ');
}

function conceptBlocks(
  question: ReportQuestion,
  grade: ExplainedGrade,
  words: ReportWords,
): readonly string[] {
  return (['covered', 'partly', 'missing'] as const).flatMap((status) =>
    listBlock(
      words.markdown.concepts[status],
      grade.concepts
        .filter((concept) => concept.status === status)
        .map((concept) => conceptLine(question, concept, words)),
    ),
  );
}

function misconceptionBlock(
  question: ReportQuestion,
  grade: ExplainedGrade,
  words: ReportWords,
): readonly string[] {
  return listBlock(
    words.markdown.misconceptions,
    grade.misconceptions.map(({ spans, correction, severity, points }) =>
      [
        quotes(question, spans, words),
        escapeLine(correction),
        words.markdown.cost(words.severities[severity], points),
      ].join(' '),
    ),
  );
}

function rejectionBlock(
  question: ReportQuestion,
  grade: ExplainedGrade,
  words: ReportWords,
): readonly string[] {
  return listBlock(
    words.markdown.rejections,
    (grade.rejections ?? []).map(
      ({ spans, points }) => `${quotes(question, spans, words)} ${words.markdown.gain(points)}`,
    ),
  );
}

function gradeBlocks(question: ReportQuestion, grade: ExplainedGrade, words: ReportWords): readonly string[] {
  const { markdown: says, bands } = words;
  const verdict = [
    `**${says.machine}**`,
    says.machineScore(grade.score, bands[grade.band]),
    escapeLine(grade.explanation.summary),
    ...(grade.needsReview ? [says.asksForPerson] : []),
  ].join(' ');
  return [
    verdict,
    ...grade.flags.map((flag) => escapeLine(flag.sentence)),
    ...conceptBlocks(question, grade, words),
    ...misconceptionBlock(question, grade, words),
    ...rejectionBlock(question, grade, words),
    ...(grade.explanation.raise ? [says.raise(escapeLine(grade.explanation.raise.sentence))] : []),
  ];
}

function markLine({ name, mark, reason }: ReportMark, { markdown: says }: ReportWords): string {
  return [
    `**${says.person(escapeLine(name))}**`,
    says.mark(mark),
    ...(reason ? [`*${escapeLine(reason)}*`] : []),
  ].join(' ');
}

/** A list of notes with their times; nothing where there are none. */
export function noteBlock(notes: readonly ReportNote[], { markdown: says }: ReportWords): readonly string[] {
  return listBlock(
    says.notes,
    notes.map(
      ({ at, name, text, private: isPrivate }) =>
        `${says.instant(at)}, ${says.noteBy(escapeLine(name), isPrivate)} ${escapeLine(text)}`,
    ),
  );
}

function outcomeBlocks(question: ReportQuestion, words: ReportWords): readonly string[] {
  const { grade, counting } = question;
  if (grade) return gradeBlocks(question, grade, words);
  return [words.markdown.instead[counting === 'graded' ? 'open' : counting]];
}

/** A heading, what was said, and what it came to. */
export function questionBlocks(question: ReportQuestion, words: ReportWords): readonly string[] {
  const facts = [
    ...question.topics.map(wordsOfId),
    words.levels[question.level],
    ...(question.seconds === null ? [] : [words.lasting(question.seconds)]),
  ];
  return [
    `## ${question.number}. ${escapeLine(question.title)}`,
    escapeLine(facts.join(' · ')),
    `**${escapeLine(question.text)}**`,
    ...question.turns.flatMap((turn) => turnBlocks(turn, words)),
    ...question.marks.map((mark) => markLine(mark, words)),
    ...outcomeBlocks(question, words),
    ...noteBlock(question.notes, words),
  ];
}
