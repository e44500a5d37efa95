// Who is let into an interview, and who is shown out.
import { describe, it } from 'vitest';
import type { Command } from '../../../src/interview/commands/index.ts';
import { by, event } from '../../support/interview/events.ts';
import { given } from '../../support/interview/given.ts';

const QUESTION = 3;
function asked(setup = {}) {
  return [event.created(setup), event.started(), event.asked('tea', 1)];
}
function answered(setup = {}) {
  return [...asked(setup), event.submitted(QUESTION), event.graded(QUESTION, 'tea', ['kettle'])];
}
function closed(setup = {}) {
  return [...answered(setup), event.closed(QUESTION)];
}
describe('addParticipant', () => {
  function add(id: string, role: 'candidate' | 'interviewer' | 'observer' | 'reader'): Command {
    return {
      type: 'addParticipant',
      participant: { id, role, name: 'Newcomer' },
    };
  }

  it.each(['interviewer', 'observer'] as const)('lets an %s in', (role) => {
    given(event.created())
      .when(add('nina', role), 'interviewer')
      .yields({ type: 'participantAdded', participant: { id: 'nina', role, name: 'Newcomer' } });
  });

  it('knows one candidate only', () => {
    given(event.created()).when(add('nina', 'candidate'), 'interviewer').rejects('not-allowed');
  });

  it('lets at most 20 in', () => {
    function crowd(size: number) {
      return Array.from({ length: size }, (_, nth) => event.added(`guest${nth}`));
    }

    given(event.created(), ...crowd(15))
      .when(add('nina', 'observer'), 'interviewer')
      .yields('participantAdded');
    given(event.created(), ...crowd(16))
      .when(add('nina', 'observer'), 'interviewer')
      .rejects('too-many-participants');
  });

  it('makes the newcomer a participant like any other', () => {
    given(...closed(), event.added('ivan2', 'interviewer'), by('interviewer', event.revoked('ivan2')))
      .when({ type: 'revokeLink', participant: 'ivan2' }, 'interviewer')
      .rejects('already-revoked');
  });
});

describe('revokeLink', () => {
  function revoke(participant: string): Command {
    return { type: 'revokeLink', participant };
  }

  it('shows somebody out', () => {
    given(event.created())
      .when(revoke('olga'), 'interviewer')
      .yields({ type: 'linkRevoked', participant: 'olga' });
    given(...closed(), event.finished())
      .when(revoke('cat'), 'interviewer')
      .yields({ type: 'linkRevoked', participant: 'cat' });
  });

  it('happens once', () => {
    given(event.created(), event.revoked('olga'))
      .when(revoke('olga'), 'interviewer')
      .rejects('already-revoked');
  });

  it('[R11] is not for one’s own link', () => {
    given(event.created()).when(revoke('ida'), 'interviewer').rejects('not-allowed');
    given(event.created()).when(revoke('ida'), 'other').yields({ type: 'linkRevoked', participant: 'ida' });
  });

  it.each(['nobody', '__proto__', 'constructor', ''])(
    'knows its participants, so not “%s”',
    (participant) => {
      given(event.created()).when(revoke(participant), 'interviewer').rejects('unknown-participant');
    },
  );
});
