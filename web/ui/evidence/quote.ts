// Quotes the words that a finding stands on, as reports do.
export { quoteOf } from '../../../src/interview/report/quotation.ts';
