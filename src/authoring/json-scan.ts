// Walks through JSON text and tells where things stand: `JSON.parse` forgets positions and says too little of a mistake.

/** Names and indexes from the outermost value inwards. */
export type JsonPath = readonly (string | number)[];

/** A mistake in the text: what is wrong at which UTF-16 offset. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** Called for every value with its path, before what it holds. A member's offset is that of its name. */
export type VisitJson = (path: JsonPath, offset: number) => void;

/** No file that a person writes nests deeper, and the walk must not run out of stack. */
const DEPTH_LIMIT = 100;

const SPACE = /[ \t\r\n]*/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

class Fault extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

class Scanner {
  readonly #text: string;
  readonly #visit: VisitJson;
  readonly #path: (string | number)[] = [];
  #offset = 0;

  constructor(text: string, visit: VisitJson) {
    this.#text = text;
    this.#visit = visit;
  }

  document(): void {
    this.#skipSpace();
    this.#value(this.#offset);
    if (this.#offset < this.#text.length) this.#fail('nothing may follow the outermost value');
  }

  /** One value and the space after it; `from` is where it is said to stand. */
  #value(from: number): void {
    if (this.#path.length > DEPTH_LIMIT) this.#fail(`this is nested more than ${DEPTH_LIMIT} deep`);
    this.#visit(this.#path, from);
    const character = this.#text[this.#offset];
    if (character === '{') this.#list('}', new Set<string>());
    else if (character === '[') this.#list(']', null);
    else if (character === '"') this.#string();
    else this.#literal();
    this.#skipSpace();
  }

  /** An object where the names seen so far are handed in, else an array. */
  #list(end: string, names: Set<string> | null): void {
    this.#offset += 1;
    this.#skipSpace();
    if (this.#take(end)) return;
    for (let index = 0; ; index += 1) {
      const from = this.#offset;
      this.#path.push(names === null ? index : this.#name(names));
      this.#value(names === null ? this.#offset : from);
      this.#path.pop();
      if (this.#take(end)) return;
      if (!this.#take(',')) this.#fail(`a comma or ${end} is expected here`);
      this.#skipSpace();
      if (this.#text[this.#offset] === end) this.#fail(`there is a comma too many before ${end}`);
    }
  }

  #name(names: Set<string>): string {
    const from = this.#offset;
    if (this.#text[from] !== '"') this.#fail('a name in double quotes is expected here');
    const name = this.#string();
    if (names.has(name)) throw new Fault(from, `the name "${name}" stands twice in this object`);
    names.add(name);
    this.#skipSpace();
    if (!this.#take(':')) this.#fail('a colon is expected after the name');
    this.#skipSpace();
    return name;
  }

  #string(): string {
    const from = this.#offset;
    this.#offset += 1;
    for (let character = ''; character !== '"'; ) {
      character = this.#text[this.#offset] ?? '\n';
      if (character === '\n' || character === '\r')
        throw new Fault(from, 'this text does not end on its line');
      if (character < ' ') this.#fail('a control character, such as a tab, must be written as an escape');
      if (character === '\\') this.#match(ESCAPE, 'this is no escape that JSON knows');
      else this.#offset += 1;
    }
    return JSON.parse(this.#text.slice(from, this.#offset));
  }

  #literal(): void {
    this.#match(
      LITERAL,
      'a value is expected here: text in double quotes, a number, true, false, null, { or [',
    );
  }

  #match(pattern: RegExp, otherwise: string): void {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) this.#fail(otherwise);
    this.#offset = pattern.lastIndex;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#offset;
    SPACE.test(this.#text);
    this.#offset = SPACE.lastIndex;
  }

  #take(character: string): boolean {
    if (this.#text[this.#offset] !== character) return false;
    this.#offset += 1;
    return true;
  }

  #fail(message: string): never {
    const atEnd = this.#offset >= this.#text.length;
    throw new Fault(this.#offset, atEnd ? 'the file ends before its outermost value does' : message);
  }
}

/** Walks through the text up to the first mistake, which it returns. A name given twice in an object is one. */
export function scanJson(text: string, visit: VisitJson = () => undefined): JsonFault | null {
  try {
    new Scanner(text, visit).document();
    return null;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { offset: fault.offset, message: fault.message };
  }
}
