// Makes a language's `NumberWords` of plain lists.
import type { NumberWords, Unit } from './language.ts';

/** Number words as they are written: "two/2 three/3", words parted by white space. */
export interface NumbersSource {
  readonly words: string;
  readonly multipliers: string;
  readonly within: string;
  readonly ranges: string;
  readonly onlyWithUnit: string;
  /** By what is measured: "kb/1e3/1024"; with one figure it is that in both systems. `_` stands for a space. */
  readonly units: Readonly<Record<string, string>>;
}

const NONE: NumbersSource = {
  words: '',
  multipliers: '',
  within: '',
  ranges: '',
  onlyWithUnit: '',
  units: {},
};

/** @param source lists; a language without them reads digits alone */
export function numberWordsOf(source: NumbersSource = NONE): NumberWords {
  const units = new Map<string, Unit[]>();
  for (const [measures, list] of Object.entries(source.units)) {
    for (const [form, decimal, binary = decimal] of entriesOf(list)) {
      const unit: Unit = { measures, factors: [Number(decimal), Number(binary)] };
      const key = form.replaceAll('_', ' ');
      units.set(key, [...(units.get(key) ?? []), unit]);
    }
  }
  return {
    words: valuesOf(source.words),
    multipliers: valuesOf(source.multipliers),
    within: source.within,
    ranges: new Set(entriesOf(source.ranges).map(([word]) => word)),
    onlyWithUnit: new Set(entriesOf(source.onlyWithUnit).map(([word]) => word)),
    units,
  };
}

function valuesOf(list: string): Map<string, number> {
  return new Map(entriesOf(list).map(([word, value]) => [word, Number(value)]));
}

function entriesOf(list: string): [word: string, ...figures: string[]][] {
  return list
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [word = '', ...figures] = entry.split('/');
      return [word, ...figures];
    });
}
