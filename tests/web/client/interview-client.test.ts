import { describe, expect, it } from 'vitest';
import { closeCodes } from '../../../src/interview/protocol/close-codes.ts';
import { PATIENCE } from '../../../web/client/connection.ts';
import { FakeEnvironment } from './fake-environment.ts';
import { inQuestion, join, rejoined } from './joined.ts';
import { answered, asked, candidate, created, event, interviewer, started, welcome } from './messages.ts';

describe('joining', () => {
  it('says hello first, with the token and the last version held', () => {
    const { environment, client } = join();
    expect(client.connection.value).toBe('connecting');
    environment.socket.open();
    expect(environment.socket.sent).toEqual([{ type: 'hello', protocol: 1, token: 'secret', after: 0 }]);
    environment.socket.say(welcome(0));
    expect(client.connection.value).toBe('open');
    expect(client.you.value).toEqual(candidate);
  });

  it('draws the list only when it is whole', () => {
    const { environment, client } = join();
    environment.socket.open();
    environment.socket.say(welcome(3), event(1, created()), event(2, started));
    expect(client.ready.value).toBe(false);
    environment.socket.say(event(3, asked()));
    expect(client.ready.value).toBe(true);
    expect(client.model.value.questions).toHaveLength(1);
  });

  it("counts deadlines by the server's clock", () => {
    const { environment, client } = join();
    environment.socket.open();
    environment.socket.say(welcome(0, { now: environment.now() + 90_000 }));
    environment.pass(1_000);
    expect(client.serverNow()).toBe(environment.now() + 90_000);
  });

  it('keeps what it drew while a reset brings the list again', () => {
    const { environment, client } = inQuestion();
    environment.socket.say({ type: 'reset', from: 1 }, event(1, created()));
    expect(client.model.value.questions).toHaveLength(1);
    environment.socket.say(event(2, started), event(3, asked(7)));
    expect(client.model.value.questions[0]?.number).toBe(7);
  });
});

describe('a lost connection', () => {
  it('is joined again after a wait, from the version held', () => {
    const { environment, client } = inQuestion();
    environment.socket.drop();
    expect(client.connection.value).toBe('waiting');
    expect(client.attempt.value).toBe(1);
    rejoined(environment, 3);
    expect(environment.sockets).toHaveLength(2);
    expect(environment.socket.sent[0]).toMatchObject({ type: 'hello', after: 3 });
    expect(client.connection.value).toBe('open');
    expect(client.lostAt.value).toBeNull();
  });

  it('is tried at once when the network is back or the page is looked at again', () => {
    const { environment } = inQuestion();
    environment.socket.drop();
    environment.wake();
    expect(environment.sockets).toHaveLength(2);
  });

  it('is noticed when the server answers nothing for a while', () => {
    const { environment, client } = inQuestion();
    client.send({ type: 'skipQuestion' });
    environment.pass(PATIENCE + 600);
    expect(environment.sockets).toHaveLength(2);
  });

  it('waits longer when the server takes connections but never welcomes', () => {
    const { environment, client } = inQuestion();
    environment.socket.drop();
    environment.pass(500);
    environment.socket.open();
    environment.socket.drop(closeCodes.logUnavailable);
    expect(client.attempt.value).toBe(2);
  });

  it('waits longer when the server welcomes but fails before the list is whole', () => {
    const { environment, client } = inQuestion();
    environment.socket.drop();
    environment.pass(500);
    environment.socket.open();
    environment.socket.say(welcome(9));
    environment.socket.drop(closeCodes.logUnavailable);
    expect(client.attempt.value).toBe(2);
  });

  it('rejoins from what it holds when a version is missing', () => {
    const { environment, client } = inQuestion();
    environment.socket.say(event(5, asked(2)));
    expect(client.model.value.questions).toHaveLength(1);
    environment.pass(500);
    environment.socket.open();
    expect(environment.socket.sent[0]).toMatchObject({ after: 3 });
  });

  it('starts over where the server knows less than the page', () => {
    const { environment } = inQuestion();
    environment.socket.drop();
    rejoined(environment, 1);
    environment.pass(750);
    environment.socket.open();
    expect(environment.socket.sent[0]).toMatchObject({ after: 0 });
  });

  it.each([
    [closeCodes.seatTaken, 'taken'],
    [closeCodes.tokenRefused, 'refused'],
    [closeCodes.protocolUnknown, 'outdated'],
  ])('with close code %i stays %s', (code, state) => {
    const { environment, client } = inQuestion();
    environment.socket.drop(code);
    environment.pass(60_000);
    expect(client.connection.value).toBe(state);
    expect(environment.sockets).toHaveLength(1);
  });

  it('takes the seat back when asked', () => {
    const { environment, client } = inQuestion();
    environment.socket.drop(closeCodes.seatTaken);
    client.takeBack();
    environment.socket.open();
    environment.socket.say(welcome(3));
    expect(client.connection.value).toBe('open');
  });
});

describe('a command', () => {
  it('is pending until its event comes back', () => {
    const { environment, client } = inQuestion();
    const id = client.send({ type: 'submitAnswer', to: 3, text: 'We do' });
    expect(environment.socket.sentOf('submitAnswer')).toEqual([
      { type: 'submitAnswer', to: 3, text: 'We do', id },
    ]);
    expect(client.pending.value).toHaveLength(1);
    environment.socket.say(event(4, answered(3, 3, 'We do'), { commandId: id }));
    expect(client.pending.value).toEqual([]);
  });

  it("is not answered by somebody else's event with the same id", () => {
    const { environment, client } = inQuestion();
    const id = client.send({ type: 'skipQuestion' });
    environment.socket.say(event(4, { type: 'interviewPaused' }, { by: interviewer.id, commandId: id }));
    expect(client.pending.value).toHaveLength(1);
  });

  it('is refused with its body at hand', () => {
    const { environment, client } = inQuestion();
    const id = client.send({ type: 'askForHint' });
    environment.socket.say({ type: 'rejected', id, code: 'no-hint-left', message: 'No hint is left.' });
    expect(client.pending.value).toEqual([]);
    expect(client.rejected.value).toMatchObject({
      id,
      code: 'no-hint-left',
      command: { type: 'askForHint' },
    });
  });

  it('goes out again with the same id after a gap, once the list is whole', () => {
    const { environment, client } = inQuestion();
    const id = client.send({ type: 'submitAnswer', to: 3, text: 'We do' });
    environment.socket.drop();
    rejoined(environment, 4);
    expect(environment.socket.sentOf('submitAnswer')).toEqual([]);
    environment.socket.say({ type: 'hidden', version: 4 });
    expect(environment.socket.sentOf('submitAnswer')).toMatchObject([{ id, text: 'We do' }]);
  });

  it('is not sent again where the list holds its event', () => {
    const { environment, client } = inQuestion();
    const id = client.send({ type: 'submitAnswer', to: 3, text: 'We do' });
    environment.socket.drop();
    rejoined(environment, 4);
    environment.socket.say(event(4, answered(3, 3, 'We do'), { commandId: id }));
    expect(environment.socket.sentOf('submitAnswer')).toEqual([]);
    expect(client.pending.value).toEqual([]);
  });

  it('that answers is sent again with the same id by the page that was loaded anew', () => {
    const first = inQuestion();
    const id = first.client.send({ type: 'submitAnswer', to: 3, text: 'We do' });
    const second = inQuestion(new FakeEnvironment(first.environment.stored, 50));
    expect(second.environment.socket.sentOf('submitAnswer')).toMatchObject([{ id, text: 'We do' }]);
  });

  it('other than an answer is not kept over a reload', () => {
    const first = inQuestion();
    first.client.send({ type: 'skipQuestion' });
    const second = inQuestion(new FakeEnvironment(first.environment.stored, 50));
    expect(second.environment.socket.sentOf('skipQuestion')).toEqual([]);
  });

  it('too large for a frame is refused here and never ends the connection', () => {
    const { environment, client } = inQuestion();
    const id = client.send({ type: 'submitAnswer', to: 3, text: 'x'.repeat(300_000) });
    expect(environment.socket.sentOf('submitAnswer')).toEqual([]);
    expect(client.rejected.value).toMatchObject({ id, code: 'answer-too-long' });
  });
});

describe('a new build', () => {
  it('makes the page stale when the server comes back as another', () => {
    const { environment, client } = inQuestion();
    expect(client.stale.value).toBe(false);
    environment.socket.drop();
    rejoined(environment, 3, { build: 'b' });
    expect(client.stale.value).toBe(true);
  });
});

describe('closing', () => {
  it('ends for good', () => {
    const { environment, client } = inQuestion();
    client.close();
    environment.wake();
    environment.pass(60_000);
    expect(client.connection.value).toBe('closed');
    expect(environment.sockets).toHaveLength(1);
  });
});
