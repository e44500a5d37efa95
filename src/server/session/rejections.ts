// Rejections that the session itself makes, and the one place where a rejection becomes the message of a frame.
import { reject } from '../../interview/core/rejection.ts';
import type { Rejection } from '../../interview/index.ts';
import type { ServerMessage } from '../../interview/protocol/index.ts';

export const idReused = reject(
  'id-reused',
  'This id belongs to another command of yours. Send it with a new id.',
);

export const draftNotAllowed = reject('not-allowed', 'Only the candidate has drafts.');

export const draftTooLate = reject(
  'turn-closed',
  'This turn takes no answer any more. Your text is still in the box.',
);

/** `id` is the command's, or null where it was not a command. */
export function rejectedMessage(id: string | null, rejection: Rejection): ServerMessage {
  return { type: 'rejected', id, code: rejection.rejected, message: rejection.message };
}
