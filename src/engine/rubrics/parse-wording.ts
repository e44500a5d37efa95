// Takes a wording apart as it was written: slots in their order, which of them must be filled, what must not stand near.

/** A slot as it was written. */
export interface ParsedSlot {
  readonly alternatives: readonly string[];
  /** `+slot`: while it is empty, the wording earns nothing. */
  readonly must: boolean;
  /** How many `>` stand before it: what has a smaller number must be said before it. */
  readonly stage: number;
}

/** A wording taken apart as it was written. */
export interface ParsedWording {
  readonly slots: readonly ParsedSlot[];
  /** What must not stand near. */
  readonly forbidden: readonly string[];
}

/** The signs of the wording language. */
export const SIGNS = { alternatives: '|', forbidden: '!', must: '+', order: '>' } as const;

/** Takes a wording apart; empty slots and alternatives are left out, and so is a `>` with no slot before or behind it. */
export function parseWording(text: string): ParsedWording {
  const slots: ParsedSlot[] = [];
  const forbidden: string[] = [];
  let stage = 0;
  for (const part of text.split(/\s+/)) {
    if (part === SIGNS.order) {
      if (slots.length > 0 && slots.at(-1)?.stage === stage) stage += 1;
      continue;
    }
    const must = part.startsWith(SIGNS.must);
    const isForbidden = part.startsWith(SIGNS.forbidden);
    const alternatives = (must || isForbidden ? part.slice(1) : part)
      .split(SIGNS.alternatives)
      .filter((alternative) => alternative !== '');
    if (alternatives.length === 0) continue;
    if (isForbidden) forbidden.push(...alternatives);
    else slots.push({ alternatives, must, stage });
  }
  return { slots, forbidden };
}

/** Every alternative of every slot of a wording, as it was written. */
export function alternativesOf(text: string): string[] {
  return parseWording(text).slots.flatMap(({ alternatives }) => alternatives);
}
