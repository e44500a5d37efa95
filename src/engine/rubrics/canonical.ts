// Canonical JSON: keys sorted, no spaces, so that equal values have equal hashes.

/**
 * @param value anything that JSON can hold; properties that are undefined are left out, as JSON.stringify does
 * @returns its canonical text; object keys are sorted by UTF-16 code units
 * @throws TypeError on what JSON cannot hold (functions, symbols, big integers, numbers that are not finite)
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number is not finite');
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`JSON cannot hold a ${typeof value}`);
  return text;
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
