// Quotes the words that a finding stands on, as reports do.
export { quoteOf } from '../../src/reports/quotation.ts';
