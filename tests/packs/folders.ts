// Small packs on the disk, written by tests.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from '../support/temp-folder.ts';

export function packJson(id = 'cooking') {
  return {
    format: 1,
    id,
    title: 'Cooking',
    description: 'Questions about soup.',
    language: 'en',
    licence: 'MIT',
    version: '1.2.3',
  };
}

export function rubricJson(id: string, changes: object = {}) {
  return {
    id,
    title: `About ${id}`,
    question: `How do you make ${id}?`,
    level: 'mid',
    topics: ['soup'],
    minutes: 4,
    referenceAnswers: [`You simmer ${id} for hours, and you skim it now and then so that it stays clear.`],
    ...changes,
  };
}

export function planJson(id: string, changes: object = {}) {
  return {
    id,
    title: 'Quick',
    description: 'A short round.',
    minutes: 10,
    mode: 'practice',
    sections: [{ questions: ['stock'] }],
    ...changes,
  };
}

/** Writes files into a folder: objects as JSON, texts and bytes as they are. */
export function write(folder: string, files: Readonly<Record<string, object | string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const asIs = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, asIs ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

export function goodPack(id = 'cooking') {
  return {
    'pack.json': packJson(id),
    'lexicon.json': { entries: { MSG: ['monosodium glutamate'] } },
    'plans/quick.json': planJson('quick'),
    'questions/salt.json': rubricJson('salt'),
    'questions/stock.json': rubricJson('stock'),
  };
}

/** A folder named `cooking` with these files. */
export function packFolder(files: Readonly<Record<string, object | string | Uint8Array>>): string {
  return write(join(tempFolder(), 'cooking'), files);
}
