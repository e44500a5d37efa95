// Builds the report of an interview from its events as its asker may see them.
import type { Viewer } from '../core/state.ts';
import { foldEntries } from '../model/fold.ts';
import {
  candidateOf,
  type InterviewModel,
  participantNamed,
  type ViewedEntry,
} from '../model/interview-model.ts';
import type { ReportWords } from '../words/report.ts';
import { noteOf, reportQuestion, secondsBetween } from './report-question.ts';
import type { Report, ReportPerson } from './report-types.ts';
import { leftOut, sealed, standfirst } from './standfirst.ts';
import { agreementOf, machineSummary, peopleSummary, rowsByLevel, rowsByTopic } from './summary.ts';

function planOf({ plan }: InterviewModel): Report['plan'] {
  return {
    id: plan?.id ?? '',
    title: plan?.title ?? '',
    minutes: plan?.minutes ?? 0,
    pack: plan?.pack.id ?? '',
    packVersion: plan?.pack.version ?? '',
  };
}

function viewerOf(model: InterviewModel, viewer: Viewer): ReportPerson {
  return {
    id: viewer.id,
    role: viewer.role,
    name: participantNamed(model, viewer.id)?.name ?? '',
  };
}

/**
 * The report of the interview that these entries tell, in the order of their versions, each as `view` gave it to
 * this viewer. Nothing is added that the entries do not hold, so the report can show no more than the viewer may see.
 * The first entry must be `interviewCreated`; without it the report is empty. `words` says its few sentences.
 */
export function buildReport(entries: readonly ViewedEntry[], viewer: Viewer, words: ReportWords): Report {
  const model = foldEntries(entries);
  const questions = model.questions.map((question) => reportQuestion(model, question, words));
  const { finished, startedAt, pauses } = model;
  const seconds = finished && startedAt !== null ? secondsBetween(startedAt, finished.at, pauses) : null;
  return {
    format: 1,
    interview: model.interview,
    status: model.status === 'none' ? 'created' : model.status,
    viewer: viewerOf(model, viewer),
    plan: planOf(model),
    mode: model.mode,
    candidate: candidateOf(model)?.name ?? '',
    people: model.participants.map(({ id, role, name }) => ({ id, role, name })),
    createdAt: model.createdAt ?? 0,
    startedAt,
    finished,
    seconds,
    engine: model.engine,
    standfirst: standfirst(questions, seconds, words),
    sealed: sealed(model, questions, viewer, words),
    leftOut: leftOut(questions, words),
    machine: machineSummary(questions),
    byPeople: peopleSummary(questions),
    agreement: agreementOf(model),
    byTopic: rowsByTopic(questions),
    byLevel: rowsByLevel(questions, words),
    questions,
    notes: model.notes.filter((note) => note.question === null).map((note) => noteOf(model, note, words)),
  };
}
