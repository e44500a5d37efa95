// Why a command was refused, as the person who gave it is told. Made where the refusal leaves the server.
import type { ParametersOf, Rejection, RejectionParameters, RejectionReason } from '../core/rejection.ts';

/** What a second language must have: a sentence for every reason, from the same parameters. */
export type RejectionWords = {
  readonly [Reason in RejectionReason]: Reason extends keyof RejectionParameters
    ? (parameters: RejectionParameters[Reason]) => string
    : string;
};

/** English. */
export const rejectionWords: RejectionWords = {
  linkInvalid: 'This link is no longer part of the interview.',
  roleNotAllowed: ({ role }) => `The ${role} cannot do this.`,
  notCreated: 'There is no such interview yet.',
  notStarted: 'The interview has not begun.',
  alreadyStarted: 'The interview is under way.',
  interviewPaused: 'The interview is paused. Resume it first.',
  notPaused: 'The interview is not paused.',
  alreadyFinished: 'The interview is over.',
  interviewFull: 'This interview holds as many events as it can. Finish it.',
  idReused: 'This id belongs to another command of yours. Send it with a new id.',

  noOpenQuestion: 'No question is open.',
  answerTurnClosed: 'This turn takes no answer any more. Your text is still in the box.',
  commandTurnClosed: 'The interview has gone on meanwhile; nothing was done.',
  answerTooLong: ({ limit, length }) =>
    `An answer has at most ${limit} characters; this one has ${length}. Shorten it and send it again.`,
  answerEmpty: 'Write something, or skip the question.',
  hintsOff: 'This interview gives no hints.',
  noHintLeft: 'There is no further hint for this question.',
  nextQuestionAutomatic: 'In a real interview the next question comes by itself.',
  questionOpen: 'Answer or skip the open question first.',
  draftsOfCandidateOnly: 'Only the candidate has drafts.',

  unknownQuestion: ({ question }) => `There is no question ${question} in this interview.`,
  noAnswerToMark: 'There is no answer to mark yet.',
  unknownConcept: ({ concept }) => `This question has no concept "${concept}".`,
  nothingToUndo: 'You have not marked this answer.',
  revealedByPlan: 'This plan shows the scores by itself.',
  alreadyRevealed: 'The scores are shown already.',
  noAnswerToReveal: 'There is no answer yet.',
  noteEmpty: 'Write something into the note.',

  pauseOff: 'This plan has no pause for the candidate.',
  pausedByInterviewer: 'An interviewer paused; they go on.',
  roleNotAddable: 'Only interviewers and observers can be added.',
  tooManyParticipants: ({ limit }) => `An interview has at most ${limit} participants.`,
  unknownParticipant: 'Nobody of this id takes part.',
  alreadyRevoked: 'This link has been taken back already.',
  ownLink: 'Nobody can take back their own link.',
};

/** Each sentence as a function of its parameters; a plain sentence takes none. */
type Sentence<Reason extends RejectionReason> = string | ((parameters: ParametersOf<Reason>) => string);

/** The sentence of a rejection: what was wrong, and what to do. */
export function rejectionMessage<Reason extends RejectionReason>(
  { reason, parameters }: Rejection<Reason>,
  words: RejectionWords,
): string {
  const sentences: { readonly [Each in RejectionReason]: Sentence<Each> } = words;
  const sentence: Sentence<Reason> = sentences[reason];
  return typeof sentence === 'function' ? sentence(parameters) : sentence;
}
