// How much people may say in one go. Plain numbers, so that the pages can know them without the schemas.

/** UTF-16 units; about 3,000 words, far more than anybody says in ten minutes. */
export const ANSWER_LIMIT = 20_000;
export const NOTE_LIMIT = 4_000;
export const NAME_LIMIT = 80;
