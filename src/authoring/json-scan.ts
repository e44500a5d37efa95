// Walks through JSON text and tells where its values stand: `JSON.parse` forgets positions and says too little of a mistake.
import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser';

/** Names and indexes from the outermost value inwards. */
export type JsonPath = readonly (string | number)[];

/** Line and column, both from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake in the text: where it stands and what is wrong. */
interface JsonFault extends Position {
  readonly message: string;
}

/** Called for every value with its path, before what it holds. A member's position is that of its name. */
type OnJsonValue = (path: JsonPath, position: Position) => void;

/** No file that a person writes nests deeper, and the walk must not run out of stack. */
const DEPTH_LIMIT = 100;

/** The opening quote of a text, and all that follows up to what JSON does not allow in a text. */
const ALLOWED_TEXT = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy;

/** What the parser finds wrong within a text. */
const TEXT_FAULTS: ReadonlySet<string> = new Set([
  'UnexpectedEndOfString',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
  'InvalidCharacter',
]);

const MESSAGES = {
  value: 'a value is expected here: text in double quotes, a number, true, false, null, { or [',
  name: 'a name in double quotes is expected here',
  colon: 'a colon is expected after the name',
  end: 'nothing may follow the outermost value',
  unfinished: 'the file ends before its outermost value does',
  text: 'this text does not end on its line',
  escape: 'this is no escape that JSON knows',
  control: 'a control character, such as a tab, must be written as an escape',
  depth: `this is nested more than ${DEPTH_LIMIT} deep`,
} as const;

/** Leaves the parser, which would go on after a mistake. */
class FaultFound extends Error {
  readonly fault: JsonFault;

  constructor(position: Position, message: string) {
    super(message);
    this.fault = { ...position, message };
  }
}

/** An object or array that is open; an object knows the names that it has had. */
interface Container {
  readonly end: '}' | ']';
  readonly names: Set<string>;
}

/** A number, true, false or null, and the offset at which it ended. */
interface Word {
  readonly position: Position;
  readonly end: number;
}

/** Follows the parser through the text, so that a mistake is told by what had to stand in its place. */
class Walk {
  readonly #text: string;
  readonly #onValue: OnJsonValue;
  readonly #open: Container[] = [];
  #expected: 'value' | 'name' | 'colon' | 'next' = 'value';
  #isAfterComma = false;
  #name: Position | null = null;
  #word: Word | null = null;

  constructor(text: string, onValue: OnJsonValue) {
    this.#text = text;
    this.#onValue = onValue;
  }

  run(): void {
    visit(this.#text, this.#visitor(), { disallowComments: true, allowTrailingComma: false });
  }

  #visitor(): JSONVisitor {
    return {
      onObjectBegin: (_offset, _length, line, column, path) => {
        this.#begin('}', positionOf(line, column), path());
      },
      onArrayBegin: (_offset, _length, line, column, path) => {
        this.#begin(']', positionOf(line, column), path());
      },
      onObjectProperty: (name, _offset, _length, line, column) => {
        this.#member(name, positionOf(line, column));
      },
      onLiteralValue: (value, offset, length, line, column, path) => {
        const position = positionOf(line, column);
        this.#value(path(), position);
        this.#word = typeof value === 'string' ? null : { position, end: offset + length };
        this.#expected = 'next';
      },
      onSeparator: (character) => this.#separator(character),
      onObjectEnd: () => this.#end(),
      onArrayEnd: () => this.#end(),
      onError: (code, offset, _length, line, column) => {
        this.#fail(printParseErrorCode(code), offset, positionOf(line, column));
      },
    };
  }

  #value(path: JsonPath, position: Position): void {
    if (path.length > DEPTH_LIMIT) throw new FaultFound(position, MESSAGES.depth);
    this.#onValue(path, this.#name ?? position);
    this.#name = null;
    this.#isAfterComma = false;
  }

  #begin(end: Container['end'], position: Position, path: JsonPath): void {
    this.#value(path, position);
    this.#open.push({ end, names: new Set() });
    this.#expected = end === '}' ? 'name' : 'value';
  }

  #end(): void {
    this.#open.pop();
    this.#expected = 'next';
  }

  #member(name: string, position: Position): void {
    const names = this.#open.at(-1)?.names;
    if (names?.has(name)) throw new FaultFound(position, `the name "${name}" stands twice in this object`);
    names?.add(name);
    this.#name = position;
    this.#isAfterComma = false;
    this.#expected = 'colon';
  }

  #separator(character: string): void {
    const isComma = character === ',';
    this.#isAfterComma = isComma;
    this.#expected = isComma && this.#open.at(-1)?.end === '}' ? 'name' : 'value';
  }

  #fail(code: ReturnType<typeof printParseErrorCode>, offset: number, position: Position): never {
    if (offset >= this.#text.length) throw new FaultFound(position, MESSAGES.unfinished);
    const isTextExpected = this.#expected === 'value' || this.#expected === 'name';
    if (isTextExpected && TEXT_FAULTS.has(code)) throw this.#faultInText(offset, position);
    const character = this.#text[offset] ?? '';
    const word = this.#word;
    if (this.#expected === 'next' && word?.end === offset && /[\w.+-]/.test(character))
      throw new FaultFound(word.position, MESSAGES.value);
    throw new FaultFound(position, this.#missing(character));
  }

  /** The parser tells where the text begins; its author looks for the character. */
  #faultInText(offset: number, { line, column }: Position): FaultFound {
    ALLOWED_TEXT.lastIndex = offset;
    const { length } = ALLOWED_TEXT.exec(this.#text)?.[0] ?? '';
    const character = this.#text[offset + length] ?? '\n';
    if (character === '\n' || character === '\r') return new FaultFound({ line, column }, MESSAGES.text);
    const message = character === '\\' ? MESSAGES.escape : MESSAGES.control;
    return new FaultFound({ line, column: column + length }, message);
  }

  #missing(character: string): string {
    const end = this.#open.at(-1)?.end;
    if (this.#expected === 'next')
      return end === undefined ? MESSAGES.end : `a comma or ${end} is expected here`;
    if (this.#isAfterComma && character === end) return `there is a comma too many before ${end}`;
    return MESSAGES[this.#expected];
  }
}

/** From the parser's count, which begins with 0. */
function positionOf(line: number, column: number): Position {
  return { line: line + 1, column: column + 1 };
}

/** Walks through the text up to the first mistake, which it returns. A name given twice in an object is one. */
export function scanJson(text: string, onValue: OnJsonValue = () => undefined): JsonFault | null {
  try {
    new Walk(text, onValue).run();
    return null;
  } catch (fault) {
    if (!(fault instanceof FaultFound)) throw fault;
    return fault.fault;
  }
}
