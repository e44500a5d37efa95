// A client that has joined an interview in a miniature browser.
import { connectInterview } from '../../../web/client/interview-client.ts';
import { FakeEnvironment } from './fake-environment.ts';
import { asked, created, event, started, welcome } from './messages.ts';

export function join(environment = new FakeEnvironment()) {
  const client = connectInterview(
    { base: '/coach/', id: 'one', token: 'secret', origin: 'ws://host' },
    environment,
  );
  return { environment, client };
}

/** Joined, with question 3 open. */
export function inQuestion(
  environment = new FakeEnvironment(),
  typing: 'hidden' | 'live' | 'recorded' = 'live',
) {
  const { client } = join(environment);
  environment.socket.open();
  environment.socket.say(welcome(3), event(1, created(typing)), event(2, started), event(3, asked()));
  return { environment, client };
}

/** The next try after a lost connection, welcomed with everything up to `version`. */
export function rejoined(environment: FakeEnvironment, version: number, more = {}) {
  environment.pass(500);
  environment.socket.open();
  environment.socket.say(welcome(version, more));
}
