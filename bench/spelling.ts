// Turns British spelling into American and American into British.

const ISE =
  `optim organ serial normal token prior priorit minim maxim synchron author util summar custom visual material initial
  virtual categor standard general recogn central parallel anonym container modern penal real emphas`.split(
    /\s+/,
  );
const ISE_ENDINGS = ['e', 'ed', 'es', 'ing', 'ation', 'ations', 'er'];
const PAIRS = `behaviour/behavior behaviours/behaviors colour/color colours/colors favour/favor favours/favors
  neighbour/neighbor neighbours/neighbors labour/labor centre/center centres/centers datacentre/datacenter metre/meter
  analyse/analyze analysed/analyzed analyses/analyzes analysing/analyzing catalogue/catalog catalogues/catalogs
  dialogue/dialog modelled/modeled modelling/modeling labelled/labeled labelling/labeling cancelled/canceled
  cancelling/canceling signalled/signaled signalling/signaling levelled/leveled fulfil/fulfill licence/license
  defence/defense programme/program artefact/artifact artefacts/artifacts grey/gray judgement/judgment ageing/aging`
  .split(/\s+/)
  .map((pair) => pair.split('/'));

const OTHER_SPELLING = new Map(
  [
    ...PAIRS,
    ...ISE.flatMap((root) => ISE_ENDINGS.map((ending) => [`${root}is${ending}`, `${root}iz${ending}`])),
  ].flatMap(([british = '', american = '']) => [
    [british, american],
    [american, british],
  ]),
);

/** The text with every word that has one in its other spelling; capitals at the beginning are kept. */
export function respelt(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    const other = OTHER_SPELLING.get(word.toLowerCase());
    if (other === undefined) return word;
    return word.charAt(0) === word.charAt(0).toUpperCase()
      ? other.charAt(0).toUpperCase() + other.slice(1)
      : other;
  });
}
