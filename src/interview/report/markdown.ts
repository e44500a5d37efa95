// The report as Markdown, to read, to keep and to send. What people wrote is escaped: it can never become markup.
import type { ReportWords } from '../words/report.ts';
import { escapeLine } from './escape-markdown.ts';
import { noteBlock, questionBlocks } from './markdown-question.ts';
import type { Report, ReportRow } from './report-types.ts';
import { agreementInWords } from './standfirst.ts';

function rowLine({ name, questions, machine, people }: ReportRow, words: ReportWords): string {
  const cells = [
    escapeLine(words.heading(name)),
    String(questions),
    machine === null ? '–' : String(machine),
    people === null ? '–' : people.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A table of means; nothing without rows. */
function table(title: string, rows: readonly ReportRow[], words: ReportWords): readonly string[] {
  const { questions, machine, people } = words.markdown.columns;
  const head = [`| ${title} | ${questions} | ${machine} | ${people} |`, '| --- | ---: | ---: | ---: |'];
  return rows.length === 0 ? [] : [[...head, ...rows.map((row) => rowLine(row, words))].join('\n')];
}

function head(report: Report, words: ReportWords): readonly string[] {
  const { markdown: says } = words;
  const { plan, mode, seconds, status } = report;
  const facts = [
    escapeLine(words.planAndMode(plan.title, mode)),
    says.instant(report.startedAt ?? report.createdAt),
    seconds === null ? says.notFinished[status] : words.lasting(seconds),
  ];
  return [
    `# ${says.title(escapeLine(report.candidate) || words.candidate)}`,
    facts.join(' · '),
    escapeLine(report.standfirst),
  ];
}

function verdicts(report: Report, words: ReportWords): readonly string[] {
  const { machine, byPeople, agreement, leftOut, sealed } = report;
  const { markdown: says, bands } = words;
  return [
    ...(machine ? [`**${says.machine}** ${says.machineScore(machine.score, bands[machine.band])}`] : []),
    ...(byPeople
      ? [
          [
            `**${says.person(escapeLine(words.listed(byPeople.names)))}**`,
            says.peopleScore(byPeople.mean.toFixed(1), byPeople.marks),
            words.outranks,
          ].join(' '),
        ]
      : []),
    ...(agreement ? [agreementInWords(agreement, words)] : []),
    ...(leftOut ? [escapeLine(leftOut)] : []),
    ...(sealed ? [escapeLine(sealed)] : []),
  ];
}

function colophon({ engine, plan }: Report, { markdown: says }: ReportWords): string {
  return says.colophon(escapeLine(engine ?? '–'), escapeLine(`${plan.pack} ${plan.packVersion}`));
}

/** The whole report as Markdown, ending in a line break. It shows what the report holds and nothing more. */
export function reportMarkdown(report: Report, words: ReportWords): string {
  const { markdown: says } = words;
  return `${[
    ...head(report, words),
    ...verdicts(report, words),
    ...table(says.columns.byTopic, report.byTopic, words),
    ...table(says.columns.byLevel, report.byLevel, words),
    ...report.questions.flatMap((question) => questionBlocks(question, words)),
    ...(report.notes.length > 0 ? [`## ${says.notesBetween}`, ...noteBlock(report.notes, words)] : []),
    '---',
    colophon(report, words),
  ].join('\n\n')}\n`;
}
