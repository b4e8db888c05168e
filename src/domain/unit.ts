import { remembering } from './remembering.ts';

/**
 * A unit of concentration in its display spelling. Mass units convert among each other; arbitrary units (AU, U, IU per
 * mL) are defined by one assay's own reference material and never convert, not even between prefixes.
 */
export type MassUnit = 'pg/mL' | 'ng/mL' | 'µg/mL' | 'mg/mL' | 'ng/L' | 'µg/L' | 'mg/L' | 'g/L';
export type ArbitraryUnit = 'AU/mL' | 'mAU/mL' | 'U/mL' | 'mU/mL' | 'IU/mL' | 'mIU/mL' | 'AU' | 'titre' | '%';
export type Unit = MassUnit | ArbitraryUnit;

/** How many ng/mL one of the unit is: exact powers of ten, as exponents, so that conversion rounds once. */
const POWER_OF_TEN: Readonly<Record<MassUnit, number>> = {
  'pg/mL': -3,
  'ng/L': -3,
  'ng/mL': 0,
  'µg/L': 0,
  'µg/mL': 3,
  'mg/L': 3,
  'mg/mL': 6,
  'g/L': 6,
};
/** From 1 to the widest step between two mass units. */
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const ARBITRARY: readonly ArbitraryUnit[] = ['AU/mL', 'mAU/mL', 'U/mL', 'mU/mL', 'IU/mL', 'mIU/mL', 'AU', 'titre', '%'];

/** All units that are read, in display spelling. */
export const UNITS: readonly Unit[] = [...(Object.keys(POWER_OF_TEN) as MassUnit[]), ...ARBITRARY];

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [spelling(unit), unit]));

/**
 * Reads a unit: "ug/ml", "mcg/mL", "μg/mL" (either mu), "ng per mL", "mg/l", "AU/ml". Undefined when the unit is not
 * known; "M" and molar units are not read, because they need a molar mass.
 */
export const parseUnit: (text: string) => Unit | undefined = remembering((text) => BY_SPELLING.get(spelling(text)));

/** True when a value in one unit can be stated in the other: equal units, or two mass units. */
export function isConvertible(from: Unit, to: Unit): boolean {
  return from === to || (isMassUnit(from) && isMassUnit(to));
}

/**
 * States a value of one unit in another.
 * @throws Error when the units do not convert (ask `isConvertible` first)
 */
export function convertUnit(value: number, from: Unit, to: Unit): number {
  if (from === to) return value;
  if (!isMassUnit(from) || !isMassUnit(to)) throw new Error(`${from} does not convert to ${to}`);
  const exponent = POWER_OF_TEN[from] - POWER_OF_TEN[to];
  return exponent >= 0 ? value * powerOfTen(exponent) : value / powerOfTen(-exponent);
}

/** True for units of mass per volume. */
export function isMassUnit(unit: Unit): unit is MassUnit {
  return Object.hasOwn(POWER_OF_TEN, unit);
}

function powerOfTen(exponent: number): number {
  return POWERS[exponent] as number;
}

function spelling(text: string): string {
  return text
    .trim()
    .replace(/[\u00b5\u03bc]/g, 'u')
    .toLowerCase()
    .replace(/\s*(?:\bper\b|\/)\s*/g, '/')
    .replace(/^mcg\//, 'ug/')
    .replace(/^titer$/, 'titre')
    .replace(/\s+/g, '');
}
