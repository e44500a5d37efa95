// Reports: folds over the events of an interview as one viewer may see them.
export { foldEntries } from '../model/fold.ts';
export { buildReport, type Report, type ViewedEntry } from './build-report.ts';
export { reportMarkdown } from './markdown.ts';
