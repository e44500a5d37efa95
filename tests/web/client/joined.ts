// A client that has joined an interview in a miniature browser.
import { connectInterview } from '../../../web/client/interview-client.ts';
import { FakeWorld } from './fake-world.ts';
import { asked, created, event, started, welcome } from './messages.ts';

export function join(world = new FakeWorld()) {
  const client = connectInterview(
    { base: '/coach/', id: 'one', token: 'secret', origin: 'ws://host' },
    world,
  );
  return { world, client };
}

/** Joined, with question 3 open. */
export function inQuestion(world = new FakeWorld(), typing: 'hidden' | 'live' | 'recorded' = 'live') {
  const { client } = join(world);
  world.socket.open();
  world.socket.say(welcome(3), event(1, created(typing)), event(2, started), event(3, asked()));
  return { world, client };
}

/** The next try after a lost connection, welcomed with everything up to `version`. */
export function rejoined(world: FakeWorld, version: number, more = {}) {
  world.pass(500);
  world.socket.open();
  world.socket.say(welcome(version, more));
}
