// How the board calls the people of an interview. Pure.
import { type InterviewModel, type ParticipantModel, participantNamed } from '../../client/model.ts';

/** A participant's name, or the role where the name says no more. */
export function nameOf({ name, role }: Pick<ParticipantModel, 'name' | 'role'>): string {
  return name.trim() === '' || name.trim().toLowerCase() === role ? `the ${role}` : name.trim();
}

/** The name of the participant with this id; whoever looks is `you`. */
export function calledBy(model: InterviewModel, id: string, you: string): string {
  if (id === you) return 'you';
  const participant = participantNamed(model, id);
  return participant ? nameOf(participant) : 'somebody';
}

/** The first letter in upper case, to begin a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
