// A rubric as used, under the hash by which an interview and its grades name it.
import { createHash } from 'node:crypto';
import { canonicalJson, type RubricAsUsed } from '../engine/index.ts';

export interface HashedRubric {
  /** SHA-256 of the canonical JSON, in hex. */
  readonly hash: string;
  /** The rubric as canonical JSON. */
  readonly json: string;
}

export function hashedRubric(rubric: RubricAsUsed): HashedRubric {
  const json = canonicalJson(rubric);
  return { hash: createHash('sha256').update(json).digest('hex'), json };
}
