// What a candidate writes before it is sent: kept, set aside, and shown to those who watch.
import { describe, expect, it } from 'vitest';
import { SAVE_EVERY } from '../../../web/client/drafts.ts';
import { GATHER_FOR } from '../../../web/client/typist.ts';
import { FakeEnvironment } from './fake-environment.ts';
import { inQuestion, join, rejoined } from './joined.ts';
import { answered, asked, candidate, created, event, interviewer, started, welcome } from './messages.ts';

const closed = { type: 'questionClosed', question: 3, reason: 'skipped' } as const;

describe('a draft', () => {
  it('is kept in the browser at once and on the server soon after', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'We');
    client.saveDraft(3, 'We use');
    expect(client.draft.value).toMatchObject({ to: 3, text: 'We use', status: 'writing' });
    environment.pass(SAVE_EVERY);
    expect(environment.socket.sentOf('saveDraft')).toEqual([
      { type: 'saveDraft', to: 3, revision: 2, text: 'We use' },
    ]);
    environment.socket.say({ type: 'draftSaved', to: 3, revision: 2 });
    expect(client.draft.value.status).toBe('saved');
  });

  it('is sent at once when the page is left, and only if something waits', () => {
    const { environment, client } = inQuestion();
    environment.leave();
    expect(environment.socket.sentOf('saveDraft')).toEqual([]);
    client.saveDraft(3, 'The last half second');
    environment.leave();
    expect(environment.socket.sentOf('saveDraft')).toMatchObject([{ text: 'The last half second' }]);
  });

  it('is not called saved while a later revision is on its way', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'We');
    environment.pass(SAVE_EVERY);
    client.saveDraft(3, 'We use');
    environment.socket.say({ type: 'draftSaved', to: 3, revision: 1 });
    expect(client.draft.value.status).toBe('writing');
  });

  it('written without a connection is kept and sent when it is back', () => {
    const { environment, client } = inQuestion();
    environment.socket.drop();
    client.saveDraft(3, 'Offline words');
    environment.pass(SAVE_EVERY - 1);
    environment.pass(1);
    expect(client.draft.value.status).toBe('kept');
    environment.socket.open();
    environment.socket.say(welcome(3));
    expect(environment.socket.sentOf('saveDraft')).toMatchObject([{ text: 'Offline words' }]);
  });

  it('comes back after a reload from the browser where the server has less', () => {
    const first = inQuestion();
    first.client.saveDraft(3, 'Unsent');
    const second = inQuestion(new FakeEnvironment(first.environment.stored));
    expect(second.client.draft.value).toMatchObject({ to: 3, text: 'Unsent' });
    expect(second.environment.socket.sentOf('saveDraft')).toMatchObject([{ text: 'Unsent' }]);
  });

  it('comes from the server where that has more', () => {
    const { environment, client } = join();
    environment.socket.open();
    environment.socket.say(welcome(3, { draft: { to: 3, revision: 9, text: 'From elsewhere' } }));
    expect(client.draft.value).toMatchObject({ to: 3, revision: 9, text: 'From elsewhere', status: 'saved' });
  });

  it('is done with when its turn has an answer', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'We do');
    environment.socket.say(event(4, answered(3, 3, 'We do')));
    expect(client.draft.value).toMatchObject({ text: '', status: 'empty' });
    environment.pass(SAVE_EVERY);
    expect(environment.socket.sentOf('saveDraft')).toEqual([]);
    expect([...environment.stored.keys()]).toEqual([]);
  });

  it('of a turn that is closed is neither sent nor complained about, but set aside', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'Late words');
    environment.socket.drop();
    rejoined(environment, 4);
    environment.socket.say(event(4, closed, { by: interviewer.id }));
    expect(environment.socket.sentOf('saveDraft')).toEqual([]);
    environment.socket.say({
      type: 'rejected',
      id: null,
      code: 'turn-closed',
      message: 'That turn is closed.',
    });
    expect(client.rejected.value).toBeNull();
    expect(client.draft.value).toMatchObject({ text: '', status: 'empty' });
    expect(client.unsent.value).toEqual([{ to: 3, text: 'Late words' }]);
  });

  it('set aside outlives the next answer and a reload, until it is put away', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'Late words');
    environment.socket.say(event(4, closed, { by: interviewer.id }), event(5, asked(2)));
    client.saveDraft(5, 'A new answer');
    expect(client.unsent.value).toEqual([{ to: 3, text: 'Late words' }]);

    const later = join(new FakeEnvironment(environment.stored));
    expect(later.client.unsent.value).toEqual([{ to: 3, text: 'Late words' }]);
    later.client.discardUnsent(3);
    expect(join(new FakeEnvironment(environment.stored)).client.unsent.value).toEqual([]);
  });

  it('is set aside when an interviewer ends the interview', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'In the middle of');
    environment.socket.say(
      event(4, { type: 'questionClosed', question: 3, reason: 'finished' }, { by: interviewer.id }),
      event(5, { type: 'interviewFinished', reason: 'interviewer' }, { by: interviewer.id }),
    );
    expect(client.unsent.value).toEqual([{ to: 3, text: 'In the middle of' }]);
  });

  it('of the open turn outlives a reload, though an earlier question was skipped', () => {
    const { environment, client } = inQuestion();
    environment.socket.say(event(4, closed), event(5, asked(2)));
    client.saveDraft(5, 'The answer to the second');
    const later = join(new FakeEnvironment(environment.stored));
    later.environment.socket.open();
    later.environment.socket.say(
      welcome(5, { draft: { to: 5, revision: 9, text: 'The answer to the second' } }),
    );
    later.environment.socket.say(event(1, created()), event(2, started), event(3, asked()));
    later.environment.socket.say(event(4, closed), event(5, asked(2)));
    expect(later.client.draft.value).toMatchObject({ to: 5, text: 'The answer to the second' });
  });

  it('is set aside once, as it was last', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'Late');
    environment.socket.say(event(4, closed, { by: interviewer.id }));
    client.saveDraft(3, 'Late words');
    environment.socket.say(event(5, asked(2)));
    expect(client.unsent.value).toEqual([{ to: 3, text: 'Late words' }]);
  });

  it('goes with the question that its writer skips', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'Not worth it');
    environment.socket.say(event(4, closed));
    expect(client.draft.value.text).toBe('');
    expect(client.unsent.value).toEqual([]);
  });

  it('stays when its answer is refused', () => {
    const { environment, client } = inQuestion();
    client.saveDraft(3, 'Late words');
    const id = client.send({ type: 'submitAnswer', to: 3, text: 'Late words' });
    environment.socket.say({ type: 'rejected', id, code: 'turn-closed', message: 'That turn is closed.' });
    expect(client.draft.value.text).toBe('Late words');
  });
});

describe('typing', () => {
  it('goes out as small edits after the whole text of the first key', () => {
    const { environment, client } = inQuestion();
    client.typing(3, 'W');
    environment.pass(GATHER_FOR);
    client.typing(3, 'We');
    client.typing(3, 'We u');
    environment.pass(GATHER_FOR);
    expect(environment.socket.sentOf('typing')).toEqual([
      { type: 'typing', to: 3, offset: 0, remove: 0, insert: 'W', length: 1 },
      { type: 'typing', to: 3, offset: 1, remove: 0, insert: 'e u', length: 4 },
    ]);
  });

  it('is told whole to an interviewer who comes later', () => {
    const { environment, client } = inQuestion();
    client.typing(3, 'We use');
    environment.pass(GATHER_FOR);
    environment.socket.say({ type: 'presence', present: [candidate.id, interviewer.id] });
    environment.pass(GATHER_FOR);
    expect(environment.socket.sentOf('typing').at(-1)).toMatchObject({
      offset: 0,
      insert: 'We use',
      length: 6,
    });
  });

  it('is told whole again to an interviewer who came back with an empty page', () => {
    const { environment, client } = inQuestion();
    environment.socket.say({ type: 'presence', present: [candidate.id, interviewer.id] });
    client.typing(3, 'We use');
    environment.pass(GATHER_FOR);
    const before = environment.socket.sentOf('typing').length;
    environment.socket.say({ type: 'presence', present: [candidate.id, interviewer.id] });
    environment.pass(GATHER_FOR);
    expect(environment.socket.sentOf('typing').slice(before)).toMatchObject([
      { offset: 0, insert: 'We use' },
    ]);
  });

  it('is told to nobody where the plan hides it', () => {
    const { environment, client } = inQuestion(new FakeEnvironment(), 'hidden');
    client.typing(3, 'We use');
    environment.pass(GATHER_FOR);
    expect(environment.socket.sentOf('typing')).toEqual([]);
  });

  it('goes with the answer where the plan records it', () => {
    const { environment, client } = inQuestion(new FakeEnvironment(), 'recorded');
    client.typing(3, 'We');
    environment.pass(GATHER_FOR);
    client.typing(3, 'We do');
    client.send({ type: 'submitAnswer', to: 3, text: 'We do' });
    expect(environment.socket.sentOf('submitAnswer')[0]?.splices).toEqual([
      { offset: 0, remove: 0, insert: 'We', length: 2 },
      { offset: 2, remove: 0, insert: ' do', length: 5 },
    ]);
  });

  it('goes without its recording where that is too large, but goes', () => {
    const { environment, client } = inQuestion(new FakeEnvironment(), 'recorded');
    client.typing(3, 'x'.repeat(70_000));
    client.send({ type: 'submitAnswer', to: 3, text: 'short' });
    expect(environment.socket.sentOf('submitAnswer')[0]).not.toHaveProperty('splices');
  });
});
