// The report as Markdown, to read, to keep and to send. What people wrote is escaped: it can never become markup.
import type { ExplainedGrade, Span, Status } from '../../engine/index.ts';
import { quoteOf } from './quotation.ts';
import type {
  Report,
  ReportMark,
  ReportNote,
  ReportQuestion,
  ReportRow,
  ReportTurn,
} from './report-types.ts';
import { agreementInWords } from './standfirst.ts';
import { capital, counted, lasting, listed, planInWords, utc, wordsOfId } from './words.ts';

/** Characters that mean something anywhere in a line, and those that do so at its beginning. */
const ANYWHERE = /[\\`*_[\]<>|~&$]/gu;
const LIST_NUMBER = /^(\d+)([.)])/u;
const LINE_START = /^[#+=-]/u;

/** One line of foreign text as literal Markdown: what could become markup is escaped, line breaks become blanks. */
export function escapeLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(ANYWHERE, '\\$&');
  return line.replace(LIST_NUMBER, '$1\\$2').replace(LINE_START, '\\$&');
}

function escapeProse(text: string): readonly string[] {
  return text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '');
}

/** Foreign prose as a quotation; paragraphs are kept. */
function quoted(text: string): string {
  const lines = escapeProse(text);
  return lines.length === 0 ? '> (nothing)' : lines.map((line) => `> ${line}`).join('\n>\n');
}

function cell(value: number | string | null): string {
  return value === null ? '–' : String(value);
}

function table(title: string, rows: readonly ReportRow[]): readonly string[] {
  return rows.length === 0
    ? []
    : [
        [
          `| ${title} | Questions | Machine (of 100) | People (of 4) |`,
          '| --- | ---: | ---: | ---: |',
          ...rows.map(
            ({ name, questions, machine, people }) =>
              `| ${escapeLine(capital(name))} | ${questions} | ${cell(machine)} | ${cell(people === null ? null : people.toFixed(1))} |`,
          ),
        ].join('\n'),
      ];
}

function head(report: Report): readonly string[] {
  const when = report.startedAt ?? report.createdAt;
  const facts = [
    escapeLine(planInWords(report)),
    utc(when),
    ...(report.seconds === null ? [`not finished (${report.status})`] : [lasting(report.seconds)]),
  ];
  return [
    `# ${escapeLine(report.candidate) || 'The candidate'}: interview report`,
    facts.join(' · '),
    escapeLine(report.standfirst),
  ];
}

function verdicts({ machine, byPeople, agreement, leftOut, sealed }: Report): readonly string[] {
  return [
    ...(machine ? [`**The machine:** ${machine.score} of 100, ${machine.band}.`] : []),
    ...(byPeople
      ? [
          `**${escapeLine(listed(byPeople.names))}:** ${byPeople.mean.toFixed(1)} of 4, from ${counted(byPeople.marks, 'mark')}. A person’s mark outranks the machine’s.`,
        ]
      : []),
    ...(agreement ? [agreementInWords(agreement)] : []),
    ...(leftOut ? [escapeLine(leftOut)] : []),
    ...(sealed ? [escapeLine(sealed)] : []),
  ];
}

function hintLines(turn: ReportTurn): readonly string[] {
  return turn.hints.map((hint) => `*Hint: ${escapeLine(hint)}*`);
}

function turnBlocks(turn: ReportTurn): readonly string[] {
  return [
    ...(turn.kind === 'question' ? [] : [`*${escapeLine(turn.text)}*`]),
    ...hintLines(turn),
    ...(turn.answer
      ? [quoted(turn.answer.text), ...(turn.answer.byClock ? ['(handed in by the clock)'] : [])]
      : []),
  ];
}

function quotes({ turns }: ReportQuestion, spans: readonly Span[]): string {
  const answers = turns.flatMap(({ answer }) => (answer ? [answer.text] : []));
  return `“${escapeLine(quoteOf(answers, spans))}”`;
}

function ticksOn(marks: readonly ReportMark[], concept: string): string {
  return marks
    .flatMap(({ name, ticks }) =>
      ticks
        .filter((tick) => tick.concept === concept)
        .map(({ said }) => ` ${escapeLine(name)}: ${said ? 'said' : 'not said'}.`),
    )
    .join('');
}

function conceptLine(question: ReportQuestion, concept: ExplainedGrade['concepts'][number]): string {
  const required = concept.required ? ' (required)' : '';
  const words = concept.spans.length > 0 ? ` ${quotes(question, concept.spans)}` : '';
  const says = concept.status === 'covered' ? '' : ` ${escapeLine(concept.sentence)}`;
  return `- **${escapeLine(concept.name)}**${required}${words}${says}${ticksOn(question.marks, concept.id)}`;
}

const statuses: readonly { readonly status: Status; readonly title: string }[] = [
  { status: 'covered', title: 'Covered' },
  { status: 'partly', title: 'Partly' },
  { status: 'missing', title: 'Missing' },
];

function conceptBlocks(question: ReportQuestion, grade: ExplainedGrade): readonly string[] {
  return statuses.flatMap(({ status, title }) => {
    const concepts = grade.concepts.filter((concept) => concept.status === status);
    return concepts.length === 0
      ? []
      : [[`${title}:`, '', ...concepts.map((concept) => conceptLine(question, concept))].join('\n')];
  });
}

function misconceptionBlock(question: ReportQuestion, grade: ExplainedGrade): readonly string[] {
  return grade.misconceptions.length === 0
    ? []
    : [
        [
          'Not so:',
          '',
          ...grade.misconceptions.map(
            ({ spans, correction, severity, points }) =>
              `- ${quotes(question, spans)} ${escapeLine(correction)} (${severity}, ${counted(points, 'point')})`,
          ),
        ].join('\n'),
      ];
}

function gradeBlocks(question: ReportQuestion, grade: ExplainedGrade): readonly string[] {
  return [
    `**The machine:** ${grade.score} of 100, ${grade.band}. ${escapeLine(grade.explanation.summary)}${grade.needsReview ? ' It asks for a person to look.' : ''}`,
    ...grade.flags.map((flag) => escapeLine(flag.sentence)),
    ...conceptBlocks(question, grade),
    ...misconceptionBlock(question, grade),
    ...(grade.explanation.raise
      ? [`Would raise this most: ${escapeLine(grade.explanation.raise.sentence)}`]
      : []),
  ];
}

function markLine({ name, mark, reason }: ReportMark): string {
  return `**${escapeLine(name)}:** ${mark} of 4.${reason ? ` *${escapeLine(reason)}*` : ''}`;
}

function noteBlock(notes: readonly ReportNote[]): readonly string[] {
  return notes.length === 0
    ? []
    : [
        [
          'Notes:',
          '',
          ...notes.map(
            ({ at, name, text, private: own }) =>
              `- ${utc(at)}, ${escapeLine(name)}${own ? ' (private)' : ''}: ${escapeLine(text)}`,
          ),
        ].join('\n'),
      ];
}

function outcome(question: ReportQuestion): readonly string[] {
  if (question.grade) return gradeBlocks(question, question.grade);
  if (question.counting === 'skipped') return ['No answer; it counts as 0.'];
  if (question.counting === 'unanswered')
    return ['Still open when the interview was ended; it does not count.'];
  return question.counting === 'sealed' ? ['Not shown yet.'] : ['Still open.'];
}

function questionBlocks(question: ReportQuestion): readonly string[] {
  const facts = [
    ...question.topics.map(wordsOfId),
    question.level,
    ...(question.seconds === null ? [] : [lasting(question.seconds)]),
  ];
  return [
    `## ${question.number}. ${escapeLine(question.title)}`,
    escapeLine(facts.join(' · ')),
    `**${escapeLine(question.text)}**`,
    ...question.turns.flatMap(turnBlocks),
    ...question.marks.map(markLine),
    ...outcome(question),
    ...noteBlock(question.notes),
  ];
}

function colophon({ engine, plan }: Report): string {
  return `Graded by engine ${escapeLine(engine ?? '–')} without a language model; pack ${escapeLine(`${plan.pack} ${plan.packVersion}`)}.`;
}

/** The whole report as Markdown, ending in a line break. It shows what the report holds and nothing more. */
export function reportMarkdown(report: Report): string {
  return `${[
    ...head(report),
    ...verdicts(report),
    ...table('Topic', report.byTopic),
    ...table('Level', report.byLevel),
    ...report.questions.flatMap(questionBlocks),
    ...(report.notes.length > 0 ? ['## Notes between questions', ...noteBlock(report.notes)] : []),
    '---',
    colophon(report),
  ].join('\n\n')}\n`;
}
