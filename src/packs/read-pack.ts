// A pack from its folder.
import { checkFiles, checkPack, type PackCheck } from '../authoring/check-pack.ts';
import { type LoadedPack, loadedPack } from './loaded-pack.ts';
import { readPackTexts } from './read-texts.ts';

/** A pack as far as it is valid, and what was left out. `pack` is null where pack.json itself is wrong. */
export interface PackReading extends PackCheck {
  readonly pack: LoadedPack | null;
}

/**
 * Reads the pack in a folder. A file that is wrong is reported and left out; so is a plan that its questions cannot
 * fill. Nothing in the folder makes it throw.
 */
export async function readPack(folder: string): Promise<PackReading> {
  const check = checkPack(checkFiles(await readPackTexts(folder)));
  return { ...check, pack: loadedPack(folder, check) };
}
