// Every limit of an interview, each number once. Plain numbers, so that the pages can have them without the schemas.

/** UTF-16 units of an answer; about 3,000 words, far more than anybody says in ten minutes. */
export const ANSWER_LIMIT = 20_000;

/** UTF-16 units of a note or of the reason for a mark: two pages, more than anybody writes while listening. */
export const NOTE_LIMIT = 4_000;

/** UTF-16 units of a participant's name: long names in full, and one line on a page. */
export const NAME_LIMIT = 80;

/** UTF-16 units of the id of a participant or a concept that a command names: as long as a rubric's ids may be. */
export const ID_LIMIT = 80;

/** Points of a person's mark, 0 to this many. */
export const MARK_LIMIT = 4;

/** Events that one interview may hold before only its end is accepted: a long one has some hundreds. */
export const EVENT_LIMIT = 5_000;

/** The last of these events are the candidate's, so that nobody who watches can fill the log and shut them out. */
export const RESERVED_FOR_CANDIDATE = 1_000;

/** Participants of one interview, so that links and presence stay small. */
export const PARTICIPANT_LIMIT = 20;

/** The largest version that a client may name: far above EVENT_LIMIT, and safe to count with. */
export const VERSION_LIMIT = 1_000_000;

/** The largest revision of a draft: a save for every keystroke of a lifetime. */
export const REVISION_LIMIT = 1_000_000_000;
