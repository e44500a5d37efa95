// Sentences around the figures of a report, made from the words of the page.

import type {
  MachineSummary,
  Report,
  ReportMark,
  ReportQuestion,
} from '../../../src/interview/report/report-types.ts';
import { wordsOfId } from '../../../src/interview/words/formats.ts';
import { share } from '../../ui/evidence/grade-sentences.ts';
import { reportWords } from '../../words/report.ts';

/** Who was interviewed; a name that only repeats the role is said as a role. */
export function candidateName({ candidate }: Report): string {
  const name = candidate.trim();
  return name === '' || name.toLowerCase() === 'candidate' ? reportWords.sentences.candidate : name;
}

/** The line over the title: plan, kind, and when. */
export function overTitle({ plan, mode, startedAt, createdAt, finished }: Report): string {
  const from = reportWords.dayAndTime(startedAt ?? createdAt);
  const when = finished ? reportWords.fromTo(from, reportWords.time(finished.at)) : from;
  return `${reportWords.sentences.planAndMode(plan.title, mode)} · ${when}`;
}

/** How far the machine's mean can be trusted. */
export function machineWords({ graded, skipped, confidence, needReview, reviewed }: MachineSummary): string {
  const { meanOf, confidence: says, answersThatAsk } = reportWords.opening;
  return [
    meanOf(graded + skipped),
    ...(confidence === null ? [] : [says(share(confidence))]),
    ...(needReview === 0 ? [] : [answersThatAsk(needReview, reviewed)]),
  ].join(' ');
}

/** Topics, level and time of a question. */
export function factsOf({ topics, level, seconds, turns }: ReportQuestion): string {
  const followUps = turns.filter(({ kind }) => kind !== 'question').length;
  const { sentences, question } = reportWords;
  return [
    sentences.heading(topics.map(wordsOfId).join(', ')),
    sentences.levels[level],
    ...(seconds === null ? [] : [sentences.lasting(seconds)]),
    ...(followUps === 0 ? [] : [question.followUps(followUps)]),
  ].join(' · ');
}

/** What a question without a visible grade says instead. */
export function insteadOfGrade({ counting, closed }: ReportQuestion): string {
  const { question: says } = reportWords;
  if (counting === 'graded') return '';
  return counting === 'skipped' && closed?.reason === 'time' ? says.timeUp : says[counting];
}

/** Where a person's ticks differ from the machine, or decide where the machine is not seen. */
export function ticksInWords({ ticks }: ReportMark, { grade }: ReportQuestion): readonly string[] {
  const differing = ticks.flatMap(({ concept, said }) => {
    const found = grade?.concepts.find(({ id }) => id === concept);
    return found && said !== (found.status === 'covered') ? [{ name: found.name, said }] : [];
  });
  const heard = differing.filter(({ said }) => said).map(({ name }) => name);
  const missed = differing.filter(({ said }) => !said).map(({ name }) => name);
  return [
    ...(heard.length > 0 ? [reportWords.question.heard(heard)] : []),
    ...(missed.length > 0 ? [reportWords.question.missed(missed)] : []),
  ];
}
