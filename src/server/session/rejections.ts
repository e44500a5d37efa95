// How a rejection becomes the message of a frame: here, and nowhere else, it becomes a sentence.
import type { Rejection } from '../../interview/index.ts';
import type { ServerMessage } from '../../interview/protocol/index.ts';
import { type RejectionWords, rejectionMessage } from '../../interview/words/rejections.ts';

/** `id` is the command's, or null where it was not a command. */
export function rejectedMessage(
  id: string | null,
  rejection: Rejection,
  words: RejectionWords,
): ServerMessage {
  return {
    type: 'rejected',
    id,
    code: rejection.rejected,
    message: rejectionMessage(rejection, words),
  };
}
