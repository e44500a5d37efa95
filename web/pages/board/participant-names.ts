// Display names of participants.
import {
  candidateOf,
  type InterviewModel,
  type ParticipantModel,
  participantNamed,
} from '../../../src/interview/model/interview-model.ts';
import { boardWords } from '../../words/board.ts';

/** A participant's name, or the role where the name says no more. */
export function nameOf({ name, role }: Pick<ParticipantModel, 'name' | 'role'>): string {
  const trimmed = name.trim();
  return trimmed === '' || trimmed.toLowerCase() === role ? boardWords.people.theRole[role] : trimmed;
}

/** The name of the participant with this id; whoever looks is `you`. */
export function calledBy(model: InterviewModel, id: string, you: string): string {
  if (id === you) return boardWords.people.you;
  const participant = participantNamed(model, id);
  return participant ? nameOf(participant) : boardWords.people.somebody;
}

/** The candidate's name within a sentence. */
export function candidateName(model: InterviewModel): string {
  const candidate = candidateOf(model);
  return candidate ? nameOf(candidate) : boardWords.people.theRole.candidate;
}

/** The candidate's name where it begins a sentence. */
export function candidateFirst(model: InterviewModel): string {
  return boardWords.people.first(candidateName(model));
}

/** Whether the candidate is connected. */
export function isCandidateHere(model: InterviewModel, present: readonly string[]): boolean {
  const candidate = candidateOf(model);
  return candidate !== null && present.includes(candidate.id);
}
