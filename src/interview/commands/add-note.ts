// A note, kept with the question that is open.
import { z } from 'zod';
import { NOTE_LIMIT } from '../core/limits.ts';
import { reject } from '../core/rejection.ts';
import { openQuestion } from '../core/state.ts';
import { type Decision, defineCommand } from './define.ts';

export const addNote = defineCommand({
  type: 'addNote',
  transport: 'wire',
  who: ['interviewer'],
  when: ['created', 'running', 'paused', 'finished'],
  summary:
    'Notes something; a private note is seen by its author alone, no note by candidates and observers.',
  fields: { text: z.string().max(NOTE_LIMIT), private: z.boolean().default(true) },
  decide(command, state): Decision {
    const text = command.text.trim();
    if (text === '') return reject('noteEmpty');
    const question = openQuestion(state)?.question ?? null;
    return [{ type: 'noteAdded', text, private: command.private, question }];
  },
});
