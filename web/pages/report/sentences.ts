// The sentences around the figures of a report. Pure but for the reader's time zone.
import type {
  MachineSummary,
  Report,
  ReportMark,
  ReportQuestion,
} from '../../../src/interview/report/report-types.ts';
import {
  capital,
  counted,
  lasting,
  listed,
  planInWords,
  wordsOfId,
} from '../../../src/interview/report/words.ts';
import { share } from '../../ui/evidence/words.ts';

/** `Monday, 9 March 2026 at 14:05`, by the reader's time zone. */
export function dayAndTime(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** `14:05`, by the reader's time zone. */
export function timeOnly(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
}

/** Who was interviewed; a name that only repeats the role is said as a role. */
export function candidateName({ candidate }: Report): string {
  return candidate.trim() === '' || candidate.trim().toLowerCase() === 'candidate'
    ? 'The candidate'
    : candidate.trim();
}

/** The line over the title: plan, kind, and when. */
export function overTitle(report: Report): string {
  const from = dayAndTime(report.startedAt ?? report.createdAt);
  const to = report.finished ? ` to ${timeOnly(report.finished.at)}` : '';
  return `${planInWords(report)} · ${from}${to}`;
}

/** How far the machine's mean can be trusted. */
export function machineWords(machine: MachineSummary): string {
  const base = `Out of 100, the mean of ${counted(machine.graded + machine.skipped, 'question')}.`;
  const confidence = machine.confidence === null ? '' : ` Confidence ${share(machine.confidence)}.`;
  if (machine.needReview === 0) return base + confidence;
  const asks = `${capital(counted(machine.needReview, 'answer'))} ${machine.needReview === 1 ? 'asks' : 'ask'} for a person`;
  const read =
    machine.reviewed === machine.needReview
      ? `, and ${machine.needReview === 1 ? 'has' : 'have'} been marked by one.`
      : machine.reviewed === 0
        ? '.'
        : `; ${counted(machine.reviewed, 'of them', 'of them')} ${machine.reviewed === 1 ? 'has' : 'have'} been marked by one.`;
  return `${base}${confidence} ${asks}${read}`;
}

/** Topics, level and time of a question. */
export function factsOf({ topics, level, seconds, turns }: ReportQuestion): string {
  const followUps = turns.filter(({ kind }) => kind !== 'question').length;
  return [
    capital(topics.map(wordsOfId).join(', ')),
    level,
    ...(seconds === null ? [] : [lasting(seconds)]),
    ...(followUps === 0 ? [] : [counted(followUps, 'follow-up')]),
  ].join(' · ');
}

/** What a question without a visible grade says instead. */
export function insteadOfGrade({ counting, closed }: ReportQuestion): string {
  switch (counting) {
    case 'skipped':
      return closed?.reason === 'time'
        ? 'Time was up before an answer. It counts as 0.'
        : 'Skipped without an answer. It counts as 0.';
    case 'unanswered':
      return 'Still open when the interview was ended. It does not count.';
    case 'open':
      return 'This question is open.';
    case 'sealed':
      return 'The marks of this answer cannot be seen here yet.';
    default:
      return '';
  }
}

/** Where a person's ticks differ from the machine, or decide where the machine is not seen. */
export function ticksInWords({ ticks }: ReportMark, { grade }: ReportQuestion): readonly string[] {
  function conceptOf(id: string) {
    return grade?.concepts.find((concept) => concept.id === id);
  }
  const differing = ticks.filter(({ concept, said }) => {
    const found = conceptOf(concept);
    return found !== undefined && said !== (found.status === 'covered');
  });
  function names(said: boolean) {
    return differing
      .filter((tick) => tick.said === said)
      .map(({ concept }) => `“${conceptOf(concept)?.name ?? concept}”`);
  }
  const [heard, missed] = [names(true), names(false)];
  return [
    ...(heard.length > 0 ? [`Heard, where the machine did not: ${listed(heard)}.`] : []),
    ...(missed.length > 0 ? [`Did not hear, where the machine did: ${listed(missed)}.`] : []),
  ];
}
