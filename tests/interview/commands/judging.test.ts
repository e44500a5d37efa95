// People judge: marks and notes, and when scores are revealed.
import { describe, expect, it } from 'vitest';
import type { Command, CommandOf } from '../../../src/interview/commands/index.ts';
import { by, event } from '../../support/interview/events.ts';
import { given } from '../../support/interview/given.ts';
import { conceptOf } from '../../support/interview/rubrics.ts';

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
function mark(extra: Partial<CommandOf<'markAnswer'>> = {}): Command {
  return {
    type: 'markAnswer',
    question: QUESTION,
    mark: 2,
    ticks: {},
    ...extra,
  };
}
const undo: Command = { type: 'undoMark', question: QUESTION };

describe('markAnswer', () => {
  it('stands with its ticks and its reason', () => {
    const ticks = { [conceptOf('tea', 'kettle')]: true, [conceptOf('tea', 'milk')]: false };

    given(...closed())
      .when(mark({ mark: 4, ticks, reason: 'Said it all.' }), 'interviewer')
      .yields({ type: 'answerMarked', question: QUESTION, mark: 4, ticks, reason: 'Said it all.' });
    given(...closed())
      .when(mark(), 'interviewer')
      .yields({ type: 'answerMarked', mark: 2, ticks: {}, reason: null });
  });

  it('keeps its reason without the white space around it, and none of white space only', () => {
    given(...closed())
      .when(mark({ reason: ' \n Said it all.\t ' }), 'interviewer')
      .yields({ type: 'answerMarked', reason: 'Said it all.' });
    given(...closed())
      .when(mark({ reason: ' \n ' }), 'interviewer')
      .yields({ type: 'answerMarked', reason: null });
  });

  it('replaces the marker’s own earlier one', () => {
    given(...closed(), event.marked(QUESTION, 1))
      .when(mark({ mark: 3 }), 'interviewer')
      .yields({ type: 'answerMarked', mark: 3 });
  });

  it('is possible while the question is open, in a pause and after the end', () => {
    const open = [...answered(), event.probed(QUESTION, 'tea', 'leaves')];

    given(...open)
      .when(mark(), 'interviewer')
      .yields('answerMarked');
    given(...open, event.paused())
      .when(mark(), 'interviewer')
      .yields('answerMarked');
    given(...closed(), event.finished())
      .when(mark(), 'interviewer')
      .yields('answerMarked');
  });

  it('is possible for an earlier question', () => {
    given(...closed(), event.asked('bread', 2))
      .when(mark(), 'interviewer')
      .yields({ type: 'answerMarked', question: QUESTION });
  });

  it('waits for an answer', () => {
    given(...asked())
      .when(mark(), 'interviewer')
      .rejects('not-answered-yet');
    given(...asked(), event.closed(QUESTION, 'skipped'))
      .when(mark(), 'interviewer')
      .rejects('not-answered-yet');
    given(...closed(), event.asked('bread', 2))
      .when(mark({ question: 7 }), 'interviewer')
      .rejects('not-answered-yet');
  });

  it('names a question that was asked', () => {
    for (const question of [1, 2, 4, 5, 99])
      given(...closed())
        .when(mark({ question }), 'interviewer')
        .rejects('unknown-question');
  });

  it.each(['zqconcept-te9', '__proto__', 'constructor', 'toString', conceptOf('bread', 'yeast')])(
    'ticks known concepts only, so not %s',
    (concept) => {
      const ticks = JSON.parse(`{ ${JSON.stringify(concept)}: true }`) as Record<string, boolean>;

      given(...closed())
        .when(mark({ ticks }), 'interviewer')
        .rejects('unknown-concept');
    },
  );
});

describe('undoMark', () => {
  it('takes the own mark back', () => {
    given(...closed(), event.marked(QUESTION))
      .when(undo, 'interviewer')
      .yields({ type: 'markUndone', question: QUESTION });
  });

  it('needs an own mark that stands', () => {
    given(...closed())
      .when(undo, 'interviewer')
      .rejects('nothing-to-undo');
    given(...closed(), event.marked(QUESTION))
      .when(undo, 'other')
      .rejects('nothing-to-undo');
    given(...closed(), event.marked(QUESTION), event.undone(QUESTION))
      .when(undo, 'interviewer')
      .rejects('nothing-to-undo');
    given(...closed(), event.marked(QUESTION), event.undone(QUESTION), event.marked(QUESTION))
      .when(undo, 'interviewer')
      .yields('markUndone');
    given(...closed())
      .when({ type: 'undoMark', question: 99 }, 'interviewer')
      .rejects('unknown-question', 'nothing-to-undo');
  });
});

describe('the marks of two people', () => {
  it('stand each for itself: one undone leaves the other', () => {
    const both = [...closed(), event.marked(QUESTION, 1), by('other', event.marked(QUESTION, 4))];

    given(...both, event.undone(QUESTION))
      .when(undo, 'other')
      .yields('markUndone');
    given(...both, by('other', event.undone(QUESTION)))
      .when(undo, 'other')
      .rejects('nothing-to-undo');
  });
});

describe('revealScores', () => {
  const reveal: Command = { type: 'revealScores' };

  it('shows the scores where the plan leaves that to a person', () => {
    given(...closed({ reveal: 'person' }))
      .when(reveal, 'interviewer')
      .yields('scoresRevealed');
    given(...closed({ reveal: 'person', mode: 'real' }), event.finished())
      .when(reveal, 'other')
      .yields('scoresRevealed');
  });

  it('needs one answered question, not all of them', () => {
    given(...closed({ reveal: 'person' }), event.asked('bread', 2))
      .when(reveal, 'interviewer')
      .yields('scoresRevealed');
  });

  it('is not for a person where the plan reveals', () => {
    for (const plan of ['question', 'end'] as const)
      given(...closed({ reveal: plan }))
        .when(reveal, 'interviewer')
        .rejects('nothing-to-reveal');
  });

  it('waits for the first answer', () => {
    given(...asked({ reveal: 'person' }))
      .when(reveal, 'interviewer')
      .rejects('not-answered-yet', 'nothing-to-reveal');
  });

  it('happens once', () => {
    given(...closed({ reveal: 'person' }), event.revealed())
      .when(reveal, 'interviewer')
      .rejects('nothing-to-reveal');
  });
});

describe('addNote', () => {
  function note(text: string, isPrivate = true): Command {
    return { type: 'addNote', text, private: isPrivate };
  }

  it('is kept with the question it was taken at', () => {
    given(...answered())
      .when(note('Calm.'), 'interviewer')
      .yields({ type: 'noteAdded', text: 'Calm.', private: true, question: QUESTION });
    given(...answered())
      .when(note('Calm.', false), 'other')
      .yields({ type: 'noteAdded', private: false });
  });

  it('is possible before the first question and after the end', () => {
    given(event.created())
      .when(note('Bring a pen.'), 'interviewer')
      .yields({ type: 'noteAdded', question: null });
    given(...closed(), event.finished())
      .when(note('Good.'), 'interviewer')
      .yields({ type: 'noteAdded', text: 'Good.' });
  });

  it('loses the white space around it', () => {
    given(...answered())
      .when(note(' \n Calm. \t'), 'interviewer')
      .yields({ type: 'noteAdded', text: 'Calm.' });
  });

  it('is kept with no question between two', () => {
    given(...closed())
      .when(note('Calm.'), 'interviewer')
      .yields({ type: 'noteAdded', text: 'Calm.', question: null });
  });

  it('holds more than white space', () => {
    for (const text of ['', '  ', '\n\t'])
      given(...answered())
        .when(note(text), 'interviewer')
        .rejects('note-empty');
  });
});

describe('an interview that is full', () => {
  const full = [...asked(), ...Array.from({ length: 5_000 }, () => event.note(true))];
  const nearlyFull = [...asked(), ...Array.from({ length: 4_000 }, () => event.note(true))];

  it('[R9] keeps what room is left for the candidate', () => {
    given(...nearlyFull)
      .when({ type: 'addNote', text: 'One more.', private: true }, 'interviewer')
      .rejects('interview-full');
    given(...nearlyFull)
      .when({ type: 'skipQuestion' }, 'candidate')
      .yields('questionClosed');
  });

  it('takes 4,000 events of those who watch, 5,000 of the candidate, and not one more', () => {
    const other: Command = { type: 'addNote', text: 'One more.', private: true };
    function upTo(events: number) {
      return given(...asked(), ...Array.from({ length: events - asked().length }, () => event.note(true)));
    }

    upTo(3_999).when(other, 'interviewer').yields('noteAdded');
    upTo(4_000).when(other, 'interviewer').rejects('interview-full');
    upTo(4_999).when({ type: 'skipQuestion' }, 'candidate').yields('questionClosed');
    upTo(5_000).when({ type: 'skipQuestion' }, 'candidate').rejects('interview-full');
  });

  it('still passes the time', () => {
    given(event.created({ timer: 'soft' }), event.started(), event.asked('tea', 1, 0), ...full.slice(3))
      .when({ type: 'passTime', draft: null }, 'server')
      .yields('timeWarned');
  });

  it('[R8] takes nothing more but its end', () => {
    given(...full)
      .when({ type: 'addNote', text: 'One more.', private: true }, 'interviewer')
      .rejects('interview-full');
    given(...full)
      .when({ type: 'finishInterview' }, 'candidate')
      .yields('questionClosed', 'interviewFinished');
  });
});

describe('a refusal', () => {
  const full = [event.created(), ...Array.from({ length: 16 }, (_, nth) => event.added(`guest${nth}`))];
  const newcomer = { id: 'nina', role: 'observer', name: 'Nina' } as const;
  const cases = [
    {
      what: 'the role',
      result: given(...closed()).when(mark(), 'observer').result,
      parameters: { role: 'observer' },
    },
    {
      what: 'the question',
      result: given(...closed()).when(mark({ question: 99 }), 'interviewer').result,
      parameters: { question: 99 },
    },
    {
      what: 'the concept',
      result: given(...closed()).when(mark({ ticks: { nonesuch: true } }), 'interviewer').result,
      parameters: { concept: 'nonesuch' },
    },
    {
      what: 'the limit of participants',
      result: given(...full).when({ type: 'addParticipant', participant: newcomer }, 'interviewer').result,
      parameters: { limit: 20 },
    },
    {
      what: 'the limit of an answer, and its length',
      result: given(...asked()).when({ type: 'submitAnswer', text: 'a'.repeat(20_001) }, 'candidate').result,
      parameters: { limit: 20_000, length: 20_001 },
    },
  ];

  it.each(cases)('names $what that it is about', ({ result, parameters }) => {
    expect(result).toMatchObject({ parameters });
  });
});
