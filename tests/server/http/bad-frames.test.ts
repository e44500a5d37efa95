// Bad input over the socket: each ends in a clear error of its own, the server goes on, and nothing is lost.
import { describe, expect, it } from 'vitest';
import {
  clientMessageSchemas,
  closeCodes,
  FRAME_BYTES,
  HELLO_WITHIN,
} from '../../../src/interview/protocol/index.ts';
import { settle } from '../../bot/candidate.ts';
import { startApp } from '../../support/app/app.ts';
import { begin, nextRejection, type Scene, say, whatStands } from '../../support/app/scenes.ts';
import { sayingNothing } from '../../support/interview/rubrics.ts';

const begun = ['interviewCreated', 'interviewStarted', 'questionAsked'];

async function expectIntact({ app, made }: Scene): Promise<void> {
  expect(await whatStands(app, made)).toEqual(begun);
}

describe('a frame that cannot be taken', () => {
  const frames: readonly (readonly [string, string, string])[] = [
    ['is not JSON', '{"type": "submitAns', 'not JSON'],
    ['is empty', '', 'not JSON'],
    ['is a list', '[]', 'a frame is an object with a type'],
    ['is a number', '12', 'a frame is an object with a type'],
    ['is null', 'null', 'a frame is an object with a type'],
    ['has no type', '{}', 'a frame is an object with a type'],
    ['is of an unknown type', '{"type":"resign"}', 'unknown type resign'],
    ['is of a type that every object has', '{"type":"constructor"}', 'unknown type constructor'],
    ['is of the type __proto__', '{"type":"__proto__"}', 'unknown type __proto__'],
    [
      'is of a type that only the server may send',
      '{"type":"passTime","draft":null}',
      'unknown type passTime',
    ],
    ['lacks the id', '{"type":"startInterview"}', 'startInterview: id: '],
    ['has an id of spaces', '{"type":"startInterview","id":"a b"}', 'startInterview: id: use 1 to 64'],
    ['has a version below 1', '{"type":"undoMark","id":"a","question":0}', 'undoMark: question: '],
    [
      'has a number beyond all numbers',
      '{"type":"undoMark","id":"a","question":1e999}',
      'undoMark: question: ',
    ],
    ['has a mark of 5', '{"type":"markAnswer","id":"a","question":3,"mark":5}', 'markAnswer: mark: '],
    [
      'has __proto__ among the ticks',
      '{"type":"markAnswer","id":"a","question":3,"mark":1,"ticks":{"__proto__":true}}',
      'the key __proto__ is not taken',
    ],
    ['is nested without bottom', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested too deeply'],
  ];

  it.each(frames)('closes the socket when it %s', async (_, frame, why) => {
    const scene = await begin(await startApp());
    scene.candidate.bare.send(frame);
    const { code, reason } = await scene.candidate.closed;
    expect(code).toBe(closeCodes.badFrame);
    expect(reason).toContain(why);
    await expectIntact(scene);
  });

  it.each(['__proto__', 'constructor'])(
    'of any type closes the socket when it has the key %s',
    async (key) => {
      const scene = await begin(await startApp());
      for (const type of Object.keys(clientMessageSchemas)) {
        const socket = await scene.app.join(scene.made, 'candidate');
        socket.bare.send(`{"type":"${type}","id":"a","${key}":{"polluted":true}}`);
        expect((await socket.closed).code, type).toBe(closeCodes.badFrame);
      }
      expect('polluted' in {}).toBe(false);
      await expectIntact(scene);
    },
  );

  it('closes the socket when it is binary', async () => {
    const scene = await begin(await startApp());
    scene.candidate.bare.send(Buffer.from('{"type":"startInterview","id":"a"}'));
    expect(await scene.candidate.closed).toEqual({ code: closeCodes.badFrame, reason: 'frames are text' });
    await expectIntact(scene);
  });

  it('closes the socket when it is broken UTF-8', async () => {
    const scene = await begin(await startApp());
    scene.candidate.bare.send(Buffer.from([0x22, 0xc3, 0x28, 0x22]), { binary: false });
    expect((await scene.candidate.closed).code).toBe(1007);
    await expectIntact(scene);
  });

  it('closes the socket when it is one byte over the limit', async () => {
    const scene = await begin(await startApp());
    scene.candidate.bare.send('x'.repeat(FRAME_BYTES + 1));
    expect((await scene.candidate.closed).code).toBe(closeCodes.frameTooLarge);
    await expectIntact(scene);
  });

  it('is not even read when it is far over the limit', async () => {
    const scene = await begin(await startApp());
    scene.candidate.bare.send('x'.repeat(16 * FRAME_BYTES));
    expect((await scene.candidate.closed).code).toBe(1009);
    await expectIntact(scene);
  });

  it('is one too many of a flood', async () => {
    const scene = await begin(await startApp());
    const splice = { offset: 0, remove: 0, insert: 'x', length: 1 };
    for (let count = 0; count < 300; count += 1) {
      scene.candidate.send({ type: 'typing', to: scene.question, ...splice });
    }
    expect((await scene.candidate.closed).code).toBe(closeCodes.tooFast);
    await expectIntact(scene);
  });

  it('is one too many where 100 a second come for longer than a moment', async () => {
    const scene = await begin(await startApp());
    const { candidate, app, question } = scene;
    async function second(): Promise<boolean> {
      for (let count = 0; count < 99; count += 1) {
        candidate.send({ type: 'typing', to: question, offset: 0, remove: 0, insert: 'x', length: 1 });
      }
      const lives = await settle(candidate).then(
        () => true,
        () => false,
      );
      app.clock.advance(1_000);
      return lives;
    }
    app.clock.advance(1_000);
    let seconds = 0;
    while (await second()) seconds += 1;
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(3);
    expect((await candidate.closed).code).toBe(closeCodes.tooFast);
    await expectIntact(scene);
  });
});

describe('hello', () => {
  it('must come in time', async () => {
    const app = await startApp();
    const made = await app.create();
    const socket = await app.socket(made.id).opened();
    app.clock.advance(HELLO_WITHIN);
    expect((await socket.closed).code).toBe(closeCodes.helloExpected);
  });

  it('must come first', async () => {
    const app = await startApp();
    const made = await app.create();
    const socket = await app.socket(made.id).opened();
    socket.send({ type: 'startInterview', id: 'a' });
    expect((await socket.closed).code).toBe(closeCodes.helloExpected);
  });

  it('comes once', async () => {
    const scene = await begin(await startApp());
    scene.candidate.send({ type: 'hello', protocol: 1, token: scene.made.tokens.candidate, after: 0 });
    expect((await scene.candidate.closed).code).toBe(closeCodes.badFrame);
    await expectIntact(scene);
  });

  it('must speak the protocol of this server', async () => {
    const app = await startApp();
    const made = await app.create();
    const socket = await app.socket(made.id).opened();
    socket.send({ type: 'hello', protocol: 2, token: made.tokens.candidate, after: 0 });
    expect((await socket.closed).code).toBe(closeCodes.protocolUnknown);
  });

  it('may come in one breath with the first command', async () => {
    const app = await startApp();
    const made = await app.create();
    const socket = await app.socket(made.id).opened();
    socket.send({ type: 'hello', protocol: 1, token: made.tokens.candidate, after: 0 });
    socket.send({ type: 'startInterview', id: 'a' });
    expect((await socket.nextEvent('questionAsked')).version).toBe(3);
  });
});

describe('text that is hard to store', () => {
  it('loses control characters but tab and newline, and lone surrogates are replaced', async () => {
    const scene = await begin(await startApp());
    const text = `a\u0000b\u0007c\td\ne\u0085f\r\ng\ud800h\udc00i \u{1f600}`;
    scene.candidate.bare.send(JSON.stringify({ type: 'submitAnswer', id: 'a', text }));
    const { event } = await scene.candidate.nextEvent('answerSubmitted');
    expect('text' in event && event.text).toBe('abc\td\nef\ng\ufffdh\ufffdi \u{1f600}');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'may be the word %s, wherever a text can stand',
    async (word) => {
      const app = await startApp();
      const scene = await begin(app, { candidateName: word });
      const interviewer = await app.join(scene.made, 'interviewer');
      scene.candidate.send({ type: 'submitAnswer', id: word, text: `${word} ${sayingNothing} ${word}` });
      await interviewer.nextEvent('answerSubmitted');
      const graded = await interviewer.nextEvent('answerGraded');
      expect('grade' in graded.event && Number.isInteger(graded.event.grade.score)).toBe(true);
      interviewer.send({ type: 'addNote', id: word, text: word, private: false });
      expect(await interviewer.nextEvent('noteAdded')).toMatchObject({ event: { text: word } });
      interviewer.send({ type: 'revokeLink', id: `${word}-2`, participant: word });
      expect(await nextRejection(interviewer)).toMatchObject({ code: 'unknown-participant' });
    },
  );

  it.each(['constructor', 'toString', 'nothing-known'])(
    'is refused as the name of a concept: %s',
    async (concept) => {
      const app = await startApp();
      const scene = await begin(app);
      say(scene.candidate, { type: 'submitAnswer', text: sayingNothing });
      const interviewer = await app.join(scene.made, 'interviewer');
      say(interviewer, { type: 'markAnswer', question: scene.question, mark: 2, ticks: { [concept]: true } });
      expect(await nextRejection(interviewer)).toMatchObject({ code: 'unknown-concept' });
    },
  );
});
