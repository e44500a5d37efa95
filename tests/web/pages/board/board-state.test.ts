import { describe, expect, it } from 'vitest';
import type { ViewedEvent } from '../../../../src/interview/core/events.ts';
import { connectInterview } from '../../../../web/client/interview-client.ts';
import { BoardState } from '../../../../web/pages/board/board-state.ts';
import { tickOf } from '../../../../web/pages/board/judgement.ts';
import { SETTLE_FOR } from '../../../../web/pages/board/marking-state.ts';
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

const other = { id: 'o1', role: 'observer', name: 'Ola' } as const;

/** A board with question 3 asked and answered; `you` may be somebody else than the interviewer. */
function boardWith(more: { you?: typeof interviewer | typeof other; first?: ViewedEvent } = {}) {
  const world = new FakeEnvironment();
  const client = connectInterview({ base: '/', id: 'one', token: 'secret', origin: 'ws://host' }, world);
  const board = new BoardState(client, (milliseconds, action) => world.after(milliseconds, action));
  world.socket.open();
  world.socket.say(
    welcome(4, { you: more.you ?? interviewer }),
    event(1, more.first ?? created()),
    event(2, started),
    event(3, asked()),
    event(4, answered(3, 3, 'We shard by key.')),
  );
  return { world, client, board };
}

function marked(version: number, mark: number, id: string, ticks: Record<string, boolean> = {}) {
  return event(
    version,
    { type: 'answerMarked', question: 3, mark, ticks, reason: null },
    { by: interviewer.id, commandId: id },
  );
}

describe('marking', () => {
  it('is sent once it has settled, the last choice only', () => {
    const { world, board } = boardWith();
    board.marking.judge({ mark: 1 });
    board.marking.judge({ mark: 2 });
    board.marking.tick('a', true);
    expect(world.socket.sentOf('markAnswer')).toEqual([]);
    world.pass(SETTLE_FOR);
    expect(world.socket.sentOf('markAnswer')).toMatchObject([{ question: 3, mark: 2, ticks: { a: true } }]);
    expect(world.socket.sentOf('markAnswer')[0]).not.toHaveProperty('reason');
  });

  it('shows as saving until its event is back', () => {
    const { world, board } = boardWith();
    board.marking.judge({ mark: 2 });
    expect(board.marking.saving.value).toBe(true);
    world.pass(SETTLE_FOR);
    expect(board.marking.saving.value).toBe(true);
    const id = String(world.socket.sentOf('markAnswer')[0]?.id);
    world.socket.say(marked(5, 2, id));
    expect(board.marking.saving.value).toBe(false);
    expect(board.marking.own.value?.mark).toBe(2);
    expect(board.marking.drafts.value.size).toBe(0);
  });

  it('goes on from the mark that stands', () => {
    const { world, board } = boardWith();
    world.socket.say(marked(5, 2, 'earlier', { a: false }));
    board.marking.judge({ reason: ' Clear. ' });
    world.pass(SETTLE_FOR);
    expect(world.socket.sentOf('markAnswer')).toMatchObject([
      { mark: 2, ticks: { a: false }, reason: 'Clear.' },
    ]);
  });

  it('keeps ticks at hand before a mark is chosen and sends nothing', () => {
    const { world, board } = boardWith();
    board.marking.tick('a', true);
    world.pass(SETTLE_FOR);
    expect(world.socket.sentOf('markAnswer')).toEqual([]);
    expect(board.marking.judgement.value.ticks.get('a')).toBe(true);
  });

  it('that is refused stays on the page', () => {
    const { world, board } = boardWith();
    board.marking.judge({ mark: 2 });
    world.pass(SETTLE_FOR);
    const id = String(world.socket.sentOf('markAnswer')[0]?.id);
    world.socket.say({ type: 'rejected', id, code: 'not-answered-yet', message: 'No.' });
    expect(board.marking.judgement.value.mark).toBe(2);
  });

  it('is undone with its ticks kept', () => {
    const { world, board } = boardWith();
    world.socket.say(marked(5, 2, 'earlier', { a: true }));
    board.marking.undo();
    expect(world.socket.sentOf('undoMark')).toMatchObject([{ question: 3 }]);
    expect(board.marking.judgement.value).toMatchObject({ mark: null });
    expect(board.marking.judgement.value.ticks.get('a')).toBe(true);
  });

  it('undone before it was sent is never sent', () => {
    const { world, board } = boardWith();
    board.marking.judge({ mark: 2 });
    board.marking.undo();
    world.pass(SETTLE_FOR);
    expect(world.socket.sentOf('markAnswer')).toEqual([]);
    expect(world.socket.sentOf('undoMark')).toEqual([]);
  });

  it('undone while it is on its way is undone behind it', () => {
    const { world, board } = boardWith();
    board.marking.judge({ mark: 2 });
    world.pass(SETTLE_FOR);
    board.marking.undo();
    expect(world.socket.sent.slice(-2).map(({ type }) => type)).toEqual(['markAnswer', 'undoMark']);
    expect(board.marking.judgement.value.mark).toBeNull();
  });

  it('belongs to interviewers', () => {
    const { world, board } = boardWith({ you: other });
    board.marking.judge({ mark: 2 });
    board.act({ type: 'mark', mark: 3 }, () => {});
    board.act({ type: 'end' }, () => {});
    world.pass(SETTLE_FOR);
    expect(world.socket.sent.map(({ type }) => type)).toEqual(['hello']);
    expect(board.dialog.value).toBe('none');
  });
});

describe('blindness', () => {
  function blindFirst(): ViewedEvent {
    const { plan, ...whole } = created() as Extract<ViewedEvent, { type: 'interviewCreated' }>;
    const pool = [
      { rubric: 'rubric-1', hash: 'h', level: 'mid', topics: ['streaming'], minutes: 5 },
    ] as const;
    const sections = [
      {
        title: null,
        order: 'fixed',
        count: 1,
        pool: pool.map((entry) => ({ ...entry, topics: [...entry.topics] })),
      },
    ] as const;
    return { ...whole, plan: { ...plan, sections: [...sections] }, seed: 1, person: null, blindFirst: true };
  }

  it('lasts until the own mark, and does not come back when that is undone', () => {
    const { world, board } = boardWith({ first: blindFirst() });
    expect(board.blind.value).toBe(true);
    world.socket.say(marked(5, 2, 'mine'));
    expect(board.blind.value).toBe(false);
    world.socket.say(event(6, { type: 'markUndone', question: 3 }, { by: interviewer.id }));
    expect(board.blind.value).toBe(false);
  });

  it('is no matter for observers', () => {
    expect(boardWith({ first: blindFirst(), you: other }).board.blind.value).toBe(false);
  });
});

describe('steering', () => {
  it('asks for the next question only between questions', () => {
    const { world, board } = boardWith();
    board.next();
    expect(world.socket.sentOf('nextQuestion')).toEqual([]);
    world.socket.say(event(5, { type: 'questionClosed', question: 3, reason: 'answered' }));
    board.next();
    expect(world.socket.sentOf('nextQuestion')).toHaveLength(1);
  });

  it('pauses what runs and goes on with what is paused', () => {
    const { world, board } = boardWith();
    board.pauseOrResume();
    world.socket.say(event(5, { type: 'interviewPaused' }));
    board.pauseOrResume();
    expect(world.socket.sent.slice(1).map(({ type }) => type)).toEqual(['pauseInterview', 'resumeInterview']);
  });

  it('asks before it ends', () => {
    const { world, board } = boardWith();
    board.act({ type: 'end' }, () => {});
    expect(board.dialog.value).toBe('end');
    expect(world.socket.sentOf('finishInterview')).toEqual([]);
    board.end();
    expect(world.socket.sentOf('finishInterview')).toHaveLength(1);
  });
});

describe('the question shown', () => {
  it('follows the interview until another is chosen', () => {
    const { world, board } = boardWith();
    world.socket.say(
      event(5, { type: 'questionClosed', question: 3, reason: 'answered' }),
      event(6, asked(2), { by: candidate.id }),
    );
    expect(board.shown.value?.question).toBe(6);
    board.choose(3);
    expect(board.shown.value?.question).toBe(3);
    board.choose(null);
    expect(board.shown.value?.question).toBe(6);
  });
});

describe('a tick', () => {
  it("shows the machine's view until the marker speaks", () => {
    const judgement = { mark: null, ticks: new Map([['b', true]]), reason: '' };
    expect(tickOf(judgement, 'a', 'covered')).toEqual({ checked: true, differs: false });
    expect(tickOf(judgement, 'b', 'partly')).toEqual({ checked: true, differs: true });
    expect(tickOf(judgement, 'c', null)).toEqual({ checked: false, differs: false });
  });
});
