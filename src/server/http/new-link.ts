// The link of a participant, with a token of its own in the fragment, which browsers send to nobody.
import { rightsOf } from '../../interview/core/roles.ts';
import type { Participant } from '../../interview/index.ts';
import { type IssuedLink, issueLink } from '../access/links.ts';
import type { Services } from './services.ts';

interface NewLink extends IssuedLink {
  /** Path and fragment, to be put below whatever address the server is reached by. */
  readonly link: string;
}

/** Makes a link for a participant. Only its row, which holds no token, is to be kept. */
export function newLink(
  interview: string,
  { id, role }: Participant,
  { base, clock, linkDays }: Services,
): NewLink {
  const issued = issueLink({ interview, participant: id }, clock.now(), linkDays);
  return { ...issued, link: `${base}/${rightsOf(role).page}?id=${interview}#${issued.token}` };
}
