import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/interview/report/build-report.ts';
import { escapeLine } from '../../../src/interview/report/escape-markdown.ts';
import { reportMarkdown } from '../../../src/interview/report/markdown.ts';
import { englishReport } from '../../../src/interview/words/report.ts';
import {
  answered,
  asked,
  closed,
  concept,
  created,
  finished,
  graded,
  gradeOf,
  ivo,
  log,
  marked,
  nia,
  started,
} from './entries.ts';

const grade = gradeOf(63, {
  concepts: [
    concept('a', 'covered', { spans: [{ turn: 0, start: 0, end: 8 }] }),
    concept('b', 'missing', { required: true, sentence: 'How often it is drilled was not said.' }),
  ],
  misconceptions: [
    {
      id: 'm',
      says: 'x',
      severity: 'major',
      correction: 'It outlives a zone, not a region.',
      points: 12,
      spans: [{ turn: 0, start: 12, end: 20 }],
    },
  ],
  flags: [{ id: 'contradiction', sentence: 'One sentence contradicts the reference.', spans: [] }],
});

function interview(text: string) {
  return [
    created(),
    started,
    asked(0, 1, { topics: ['event-streaming'] }),
    answered(60, 3, 3, text),
    graded(60, 3, grade),
    closed(60, 3),
    finished(61),
  ];
}

function markdownOf(entries: ReturnType<typeof log>, viewer: typeof ivo | typeof nia): string {
  return reportMarkdown(buildReport(entries, viewer, englishReport), englishReport);
}

describe('the report as Markdown', () => {
  const markdown = markdownOf(
    log(
      ...interview('We shard by two keys.'),
      marked(70, ivo.id, 3, 2, { ticks: { b: true }, reason: 'Said it aloud.' }),
    ),
    ivo,
  );

  it('names the candidate, the plan and the time', () => {
    expect(markdown).toContain('# Nia: interview report\n\nShort practice · 2026-03-09 14:05 UTC · 1 min\n');
  });

  it("says the machine's score and the people's side by side", () => {
    expect(markdown).toContain('**The machine:** 63 of 100, good.');
    expect(markdown).toContain('**Ivo:** 2.0 of 4, from one mark. A person’s mark outranks the machine’s.');
    expect(markdown).toContain('They agree within one mark.');
  });

  it('has a table by topic', () => {
    expect(markdown).toContain('| Event streaming | 1 | 63 | 2.0 |');
  });

  it('quotes the words that earned a concept and says what is missing', () => {
    expect(markdown).toContain('- **Concept a** “We shard”');
    expect(markdown).toContain('- **Concept b** (required) How often it is drilled was not said. Ivo: said.');
  });

  it('quotes what is not so with its correction', () => {
    expect(markdown).toContain('- “two keys” It outlives a zone, not a region. (major, twelve points)');
  });

  it('gives marks with their reasons', () => {
    expect(markdown).toContain('**Ivo:** 2 of 4. *Said it aloud.*');
  });

  it('says how a question without an answer counts', () => {
    const skipped = markdownOf(log(created(), started, asked(0, 1), closed(5, 3, 'skipped')), nia);
    expect(skipped).toContain('No answer; it counts as 0.');
  });
});

describe('what people wrote', () => {
  it('never becomes markup', () => {
    const answer = '<script>alert(1)</script>\n# Head\n![x](http://evil)\n1. one\n| a | b |\n```';
    const markdown = markdownOf(log(...interview(answer)), ivo);
    const quotation = markdown.split('\n').filter((line) => line.startsWith('>'));
    expect(quotation).toEqual([
      '> \\<script\\>alert(1)\\</script\\>',
      '>',
      '> \\# Head',
      '>',
      '> !\\[x\\](http://evil)',
      '>',
      '> 1\\. one',
      '>',
      '> \\| a \\| b \\|',
      '>',
      '> \\`\\`\\`',
    ]);
  });

  it('stays on its line', () => {
    expect(escapeLine(' one\n\n- two\u2028three ')).toBe('one - two three');
    expect(escapeLine('- two')).toBe('\\- two');
    expect(escapeLine('a_b *c* &lt; $5')).toBe('a\\_b \\*c\\* \\&lt; \\$5');
  });
});
