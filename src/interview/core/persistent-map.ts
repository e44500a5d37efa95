// A map that is never changed: `set` gives a new one that shares nearly all of the old. It is a hash array mapped trie
// (Bagwell 2001): each level of the trie is chosen by four further bits of the key's hash, so that a new entry copies one
// short node a level, however many entries there are.

interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/** A branch has WIDTH children, some of them missing; a leaf holds the entries of one hash, nearly always one. */
type Node<Value> =
  | { readonly children: readonly (Node<Value> | undefined)[] }
  | { readonly hash: number; readonly entries: readonly Entry<Value>[] };

const BITS = 4;
const WIDTH = 2 ** BITS;

/** FNV-1a over UTF-16 units, as an unsigned 32-bit number. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function slotOf(hash: number, depth: number): number {
  return (hash >>> (depth * BITS)) & (WIDTH - 1);
}

function withChild<Value>(
  children: readonly (Node<Value> | undefined)[],
  slot: number,
  child: Node<Value>,
): Node<Value> {
  const copy = children.slice();
  copy[slot] = child;
  return { children: copy };
}

function emptyBranch(): readonly undefined[] {
  return new Array<undefined>(WIDTH).fill(undefined);
}

function withEntry<Value>(
  node: Node<Value> | undefined,
  depth: number,
  hash: number,
  entry: Entry<Value>,
): Node<Value> {
  if (node === undefined) return { hash, entries: [entry] };
  if ('children' in node) {
    const slot = slotOf(hash, depth);
    return withChild(node.children, slot, withEntry(node.children[slot], depth + 1, hash, entry));
  }
  if (node.hash === hash) {
    return { hash, entries: [...node.entries.filter(({ key }) => key !== entry.key), entry] };
  }
  const branch = withChild(emptyBranch(), slotOf(node.hash, depth), node);
  return withEntry(branch, depth, hash, entry);
}

function entryOf<Value>(root: Node<Value> | undefined, hash: number, key: string): Entry<Value> | undefined {
  let node = root;
  for (let depth = 0; node !== undefined && 'children' in node; depth += 1) {
    node = node.children[slotOf(hash, depth)];
  }
  return node?.hash === hash ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** Values by string key. Every method takes the same time, nearly, for ten entries and for ten thousand. */
export interface PersistentMap<Value> {
  readonly size: number;
  get(key: string): Value | undefined;
  /** A map that has this entry too, or in place of the one with its key; this one stays as it is. */
  set(key: string, value: Value): PersistentMap<Value>;
}

class Trie<Value> implements PersistentMap<Value> {
  readonly size: number;
  readonly root: Node<Value> | undefined;
  constructor(size: number, root: Node<Value> | undefined) {
    this.size = size;
    this.root = root;
  }
  get(key: string): Value | undefined {
    return entryOf(this.root, hashOf(key), key)?.value;
  }
  set(key: string, value: Value): PersistentMap<Value> {
    const hash = hashOf(key);
    const size = this.size + (entryOf(this.root, hash, key) === undefined ? 1 : 0);
    return new Trie(size, withEntry(this.root, 0, hash, { key, value }));
  }
}

/** The map of no entries. */
export const emptyMap: PersistentMap<never> = new Trie<never>(0, undefined);
