import { describe, expect, it, vi } from 'vitest';
import { adHocRubric, type Turn } from '../../../../src/engine/index.ts';
import type { ServerMessage } from '../../../../src/interview/protocol/server-messages.ts';
import { connectInterview } from '../../../../web/client/interview-client.ts';
import { BoardState } from '../../../../web/pages/board/board-state.ts';
import { graderFor } from '../../../../web/pages/board/grader.ts';
import { GRADE_EVERY, ProvisionalGrader } from '../../../../web/pages/board/provisional-grade.ts';
import { Rubrics } from '../../../../web/pages/board/rubrics.ts';
import { gradeOf } from '../../../interview/report/entries.ts';
import { FakeEnvironment } from '../../client/fake-environment.ts';
import {
  answered,
  asked,
  candidate,
  created,
  event,
  interviewer,
  started,
  welcome,
} from '../../client/messages.ts';

const used = adHocRubric('Question 1?', ['Partition the stream by a key so that order is kept.']);

function typing(text: string): ServerMessage {
  return {
    type: 'typing',
    by: candidate.id,
    to: 3,
    offset: 0,
    remove: 0,
    insert: text,
    length: text.length,
  };
}

/** A board that watches question 3; the score of the stand-in grader is the number of words. */
async function watching() {
  const world = new FakeEnvironment();
  function after(milliseconds: number, action: () => void) {
    return world.after(milliseconds, action);
  }
  const client = connectInterview({ base: '/', id: 'one', token: 'secret', origin: 'ws://host' }, world);
  const board = new BoardState(client, after);
  const rubrics = new Rubrics(async () => used);
  const grade = vi.fn((turns: readonly Turn[]) => gradeOf(turns.at(-1)?.text.split(' ').length ?? 0));
  const provisional = new ProvisionalGrader(board, rubrics, after, async () => grade);
  world.socket.open();
  world.socket.say(
    welcome(3, { you: interviewer }),
    event(1, created()),
    event(2, started),
    event(3, asked()),
  );
  rubrics.want(3);
  await vi.waitFor(() => expect(rubrics.of(3)?.state).toBe('here'));
  function type(text: string) {
    return world.socket.say(typing(text));
  }
  return { world, board, provisional, grade, type };
}

describe('the grade of what is being typed', () => {
  it('follows the words', async () => {
    const { provisional, type } = await watching();
    type('We shard');
    await vi.waitFor(() => expect(provisional.grade.value).toMatchObject({ question: 3, text: 'We shard' }));
    expect(provisional.grade.value?.grade.score).toBe(2);
  });

  it('is made at most five times a second, and ends with the last words', async () => {
    const { world, provisional, grade, type } = await watching();
    type('a');
    await vi.waitFor(() => expect(grade).toHaveBeenCalledTimes(1));
    for (const text of ['a b', 'a b c', 'a b c d']) type(text);
    await Promise.resolve();
    expect(grade).toHaveBeenCalledTimes(1);
    world.pass(GRADE_EVERY);
    await vi.waitFor(() => expect(provisional.grade.value?.text).toBe('a b c d'));
    expect(grade).toHaveBeenCalledTimes(2);
  });

  it('is gone when the answer is sent', async () => {
    const { world, provisional, type } = await watching();
    type('We shard');
    await vi.waitFor(() => expect(provisional.grade.value).not.toBeNull());
    world.socket.say(event(4, answered(3, 3, 'We shard')));
    expect(provisional.grade.value).toBeNull();
  });

  it('is not made where only sent words are wanted', async () => {
    const { board, provisional, grade, type } = await watching();
    board.toggleSentOnly();
    type('We shard');
    await Promise.resolve();
    expect(grade).not.toHaveBeenCalled();
    expect(provisional.grade.value).toBeNull();
  });

  it('comes from the engine that the server uses', () => {
    const grade = graderFor(used)([{ text: 'Partition by key keeps the order.', heard: [], hinted: [] }]);
    expect(grade.concepts.length).toBeGreaterThan(0);
    expect(grade.score).toBeGreaterThan(0);
  });
});
