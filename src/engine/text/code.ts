// Finds commands, queries and code in an answer: they hold hardly a word of grammar, yet are no lists of keywords.
import type { Range } from './analysis-types.ts';
import type { Language } from './language.ts';

/** Fenced blocks and code spans. */
const QUOTED = /```[^`]*```|`[^`\n]+`/g;
/** Where a command may begin or end within prose. */
const STATEMENT_ENDS =
  /\n\s*\n|;|\n(?=(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|COPY|UNLOAD|MERGE|WITH|VACUUM)\b)/g;
const SIGNS =
  /[`=|<]|:\/\/|\s--?[a-zA-Z]|\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|COPY|UNLOAD|MERGE|VACUUM) /;

const PROGRAMS = wordSet(
  `$ airflow ansible aws awk az bash bq cat cdk chmod cp curl databricks dbt docker gcloud git go grep gsutil hadoop hdfs
  helm java kafka-topics.sh kubectl make mv mysql node npm npx pip pip3 pnpm psql pytest python python3 rm rsync sam scp
  sed sh spark-submit ssh sudo systemctl tail tar terraform top uv wget yarn`,
);
const QUERIES = wordSet(
  'select insert update delete create alter drop truncate copy unload merge with grant revoke vacuum analyze explain msck',
);
const CLAUSES = wordSet(
  `from into set where group order by having join on using values table view as to limit and or partition partitioned
  location format returning over union distinct like in when matched database schema user role repair`,
);

/** An option, an address, a path, an assignment, a pipe: what a command has and a list of names has not. */
const COMMAND_SIGN = /^--?[a-z]|[=|<>*$]|:\/\/|^[./~]|\w\/\w/i;
const CALL = /[\w\])]\([^)]{0,200}\)/;
const ASSIGNMENT = /[\w\])]\s*(?:=|:=|\+=|=>|->)\s*\S/;
const CODE_SIGN = /[(){}[\]=;<>"']|\w\.\w/g;

/** At least one sign for so many words of a command or of code, one word of SQL for so many of a query. */
const DENSITY = { command: 5, query: 6, code: 3 } as const;
/** Between quotes a program with so few words is a command without a sign (`docker compose up`). */
const PLAIN_WORDS = 5;

/**
 * The stretches of a text that are commands, queries or code, in order: whole code spans and fenced blocks, and in plain
 * text the pieces between line breaks and other ends. A code span that only holds a name is none.
 */
export function codeRanges(text: string, language: Language): Range[] {
  if (!SIGNS.test(text)) return [];
  const ends = commandEnds(language);
  const ranges: Range[] = [];
  let offset = 0;
  for (const match of text.matchAll(QUOTED)) {
    ranges.push(...plainRanges(text, offset, match.index, ends));
    offset = match.index + match[0].length;
    const inner = match[0].replace(/^`+(?:[a-z]+(?=\n))?|`+$/g, '');
    if (isCode(inner, true)) ranges.push({ start: match.index, end: offset });
    else if (match[0].startsWith('```')) ranges.push(...plainRanges(text, match.index + 3, offset - 3, ends));
  }
  ranges.push(...plainRanges(text, offset, text.length, ends));
  return ranges;
}

const endsByLanguage = new WeakMap<Language, RegExp>();

/** Where a command may end within prose: at a mark, or at a word like "then". */
function commandEnds(language: Language): RegExp {
  const known = endsByLanguage.get(language);
  if (known !== undefined) return known;
  const words = language.conjunctions.map((word) => `|\\b${word} `).join('');
  const ends = new RegExp(`[\\n;]|&&|\\|\\||: |[.,] ${words}`, 'g');
  endsByLanguage.set(language, ends);
  return ends;
}

function plainRanges(text: string, from: number, to: number, ends: RegExp): Range[] {
  const plain = text.slice(from, to);
  const ranges: Range[] = [];
  for (const statement of piecesOf(plain, STATEMENT_ENDS)) {
    const { start, end } = statement;
    if (isQuery(wordsOf(plain.slice(start, end)), false)) {
      ranges.push({ start: from + start, end: from + end });
      continue;
    }
    for (const piece of piecesOf(plain.slice(start, end), ends)) {
      if (!isCode(plain.slice(start + piece.start, start + piece.end), false)) continue;
      ranges.push({ start: from + start + piece.start, end: from + start + piece.end });
    }
  }
  return ranges;
}

function piecesOf(text: string, ends: RegExp): Range[] {
  const pieces: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(ends)) {
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ start, end: text.length });
  return pieces.filter((piece) => piece.end > piece.start);
}

function isCode(piece: string, quoted: boolean): boolean {
  const words = wordsOf(piece);
  return isQuery(words, quoted) || isCommand(words, quoted) || isProgram(piece, words.length, quoted);
}

function wordsOf(piece: string): string[] {
  return piece.split(/[\s,]+/).filter((word) => word !== '');
}

/** Outside quotes a query shows by its capitals or signs: "select the rows from which ..." is prose. */
function isQuery(words: readonly string[], quoted: boolean): boolean {
  const first = words[0]?.toLowerCase() ?? '';
  if (!QUERIES.has(first)) return false;
  function isClause(word: string): boolean {
    return CLAUSES.has(word.toLowerCase());
  }
  const clauses = words.filter((word) => isClause(word) && (quoted || word === word.toUpperCase())).length;
  return clauses > 0 && (clauses + 1) * DENSITY.query >= words.length;
}

function isCommand(words: readonly string[], quoted: boolean): boolean {
  if (words.length < 2 || !PROGRAMS.has(words[0] ?? '')) return false;
  const signs = words.filter((word) => COMMAND_SIGN.test(word)).length;
  if (signs > 0) return signs * DENSITY.command >= words.length;
  return quoted && words.length <= PLAIN_WORDS && !words.slice(1).some((word) => PROGRAMS.has(word));
}

/** Outside quotes a call alone may be a name with something in brackets. */
function isProgram(piece: string, words: number, quoted: boolean): boolean {
  const isAssigned = ASSIGNMENT.test(piece);
  if (!isAssigned && !(quoted && CALL.test(piece))) return false;
  return (piece.match(CODE_SIGN)?.length ?? 0) * DENSITY.code >= words * (quoted ? 1 : DENSITY.code);
}

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
