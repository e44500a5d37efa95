import { expect, it } from 'vitest';
import { turnsToGrade } from '../../../src/engine/grading/turns.ts';

it('turns to grade are the answered ones, each with all that was heard and hinted at up to it', () => {
  const turns = turnsToGrade([
    { heard: ['Go on.'], hinted: ['a'], text: 'First.' },
    { heard: ['And then?'], hinted: ['b', 'c'], text: null },
    { heard: [], hinted: [], text: '' },
    { heard: ['Why?'], hinted: ['d'], text: 'Last.' },
  ]);
  expect(turns).toEqual([
    { text: 'First.', heard: ['Go on.'], hinted: ['a'] },
    { text: '', heard: ['Go on.', 'And then?'], hinted: ['a', 'b', 'c'] },
    { text: 'Last.', heard: ['Go on.', 'And then?', 'Why?'], hinted: ['a', 'b', 'c', 'd'] },
  ]);
});
