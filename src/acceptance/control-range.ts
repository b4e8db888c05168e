import { readNumber } from '../domain/number-reading.ts';
import { parseUnit, type Unit } from '../domain/unit.ts';

/** On what scale a control's limits stand: the response (OD after reference and blank) or a concentration. */
export type ControlScale = { readonly kind: 'response' } | { readonly kind: 'concentration'; readonly unit: Unit };

/** A control's range as its lot certificate states it; an open end is undefined. */
export interface ControlRange {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly scale: ControlScale;
}

/** A control's mean and SD from a fixed baseline. */
export interface ControlTarget {
  readonly mean: number;
  readonly sd: number;
  readonly scale: ControlScale;
}

const NUMBER = '([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)';
const BETWEEN = new RegExp(`^${NUMBER}\\s*(?:to|\\.\\.|–|-)\\s*${NUMBER}\\s*(.+)$`, 'i');
const ONE_SIDED = new RegExp(`^(<=|>=|<|>|≤|≥|at least|at most)\\s*${NUMBER}\\s*(.+)$`, 'i');
const TARGET = new RegExp(`^${NUMBER}\\s*(?:±|\\+/?-)\\s*${NUMBER}\\s*(.+)$`);

/** Reads "2.1 to 3.9 µg/mL", "<= 0.2 OD" or ">= 0.8 OD" (limits inclusive). Undefined when unit, order or form is wrong. */
export function parseControlRange(text: string): ControlRange | undefined {
  const between = BETWEEN.exec(text.trim());
  if (between !== null) {
    const low = readNumber(between[1] as string);
    const high = readNumber(between[2] as string);
    const scale = parseScale(between[3] as string);
    return low === undefined || high === undefined || low > high || scale === undefined
      ? undefined
      : { low, high, scale };
  }
  const sided = ONE_SIDED.exec(text.trim());
  if (sided === null) return undefined;
  const limit = readNumber(sided[2] as string);
  const scale = parseScale(sided[3] as string);
  if (limit === undefined || scale === undefined) return undefined;
  const isUpper = ['<=', '<', '≤', 'at most'].includes((sided[1] as string).toLowerCase());
  return isUpper ? { low: undefined, high: limit, scale } : { low: limit, high: undefined, scale };
}

/** Reads "3.0 ± 0.25 µg/mL" (also "+-" and "+/-"): mean and SD. Undefined when unit or form is wrong, or the SD is not positive. */
export function parseControlTarget(text: string): ControlTarget | undefined {
  const match = TARGET.exec(text.trim());
  if (match === null) return undefined;
  const mean = readNumber(match[1] as string);
  const sd = readNumber(match[2] as string);
  const scale = parseScale(match[3] as string);
  return mean === undefined || sd === undefined || sd <= 0 || scale === undefined ? undefined : { mean, sd, scale };
}

function parseScale(text: string): ControlScale | undefined {
  if (/^(od|response)$/i.test(text.trim())) return { kind: 'response' };
  const unit = parseUnit(text);
  return unit === undefined ? undefined : { kind: 'concentration', unit };
}
