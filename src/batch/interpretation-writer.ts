import type { Interpretation, Source } from '../tdm/interpretation.ts';

/** An interpretation's text around what is the sample's own: the probability and the other readings. */
interface Wording {
  readonly said: Interpretation;
  readonly before: string;
  readonly after: string;
}

/** Hold the places of what is the sample's own; within a text of JSON, quotes have a backslash before them. */
const PLACES = { probability: 0, alternatives: 0 } as const;
const PLACES_TEXT = '"probability":0,"alternatives":0';
/** Of interpretations that cite the same sources there are a few: statuses, thresholds. */
const MOST = 16;

/**
 * A writer of interpretations as JSON, with the text of `JSON.stringify`. The interpretations of many samples say the same
 * and cite the same sources, more than a third of a report: that is put into words once. (Key by key, `interpret` makes
 * all in one order.)
 */
export function newInterpretationWriter(): (interpretation: Interpretation) => string {
  const wordings = new WeakMap<readonly Source[], Wording[]>();
  return (interpretation) => {
    const { sources, probability, alternatives } = interpretation;
    let known = wordings.get(sources);
    if (known === undefined) {
      known = [];
      wordings.set(sources, known);
    }
    let wording = known.find(({ said }) => isSaidAlike(interpretation, said));
    if (wording === undefined) {
      wording = wordingOf(interpretation);
      if (known.length < MOST) known.push(wording);
    }
    const own = `"probability":${JSON.stringify(probability)},"alternatives":${JSON.stringify(alternatives)}`;
    return `${wording.before}${own}${wording.after}`;
  };
}

function wordingOf(said: Interpretation): Wording {
  const text = JSON.stringify({ ...said, ...PLACES });
  const at = text.indexOf(PLACES_TEXT);
  if (at < 0) throw new Error('an interpretation has its probability before its alternatives');
  return { said, before: text.slice(0, at), after: text.slice(at + PLACES_TEXT.length) };
}

/** True for two interpretations that differ in nothing but what is the sample's own, by identity. */
function isSaidAlike(left: Interpretation, right: Interpretation): boolean {
  if (left === right) return true;
  const keys = Object.keys(left) as (keyof Interpretation)[];
  return keys.every((key) => key in PLACES || left[key] === right[key]) && keys.length === Object.keys(right).length;
}
