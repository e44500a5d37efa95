// Invitations: links for participants who are added to an existing interview.
import { type Role, roles } from '../../../src/interview/core/roles.ts';
import { askJson, interviewPath } from '../../client/api.ts';

/** Roles that may be added. */
type InvitableRole = {
  [Each in Role]: (typeof roles)[Each]['canBeAdded'] extends true ? Each : never;
}[Role];

function isInvitable(role: Role): role is InvitableRole {
  return roles[role].canBeAdded;
}

export const invitableRoles: readonly InvitableRole[] = (Object.keys(roles) as Role[]).filter(isInvitable);

export interface Invitation {
  readonly role: InvitableRole;
  /** Empty where none was given. */
  readonly name: string;
}

/** Asks the server for a new link; the answer is shown once and kept nowhere. */
export function inviter(id: string, token: string) {
  return async ({ role, name }: Invitation): Promise<string> => {
    const body = name === '' ? { role } : { role, name };
    const { link } = await askJson<{ link: string }>(`${interviewPath(id)}/links`, {
      method: 'POST',
      token,
      body,
    });
    return new URL(link, location.href).href;
  };
}
