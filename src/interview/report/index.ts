// Reports: what an interview came to, as one viewer may see it.
export { buildReport } from './build-report.ts';
export { reportMarkdown } from './markdown.ts';
export type { Report } from './report-types.ts';
