// What people read stands in catalogues: plain objects of sentences by key, one file a part of the product. A second
// language is a second object of the same type; a key that it lacks does not compile.

type Sentence = string | ((...parameters: never[]) => string);

export type CatalogueSource = { readonly [key: string]: Sentence | CatalogueSource };

/** The type that every other language of a catalogue must have: the same keys, the same parameters, any wording. */
export type Catalogue<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : Source[Key] extends string
      ? string
      : Catalogue<Source[Key]>;
};

/** English: "1 point", "2 points". For catalogues in English alone. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** English: the first letter large. For catalogues in English alone. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
