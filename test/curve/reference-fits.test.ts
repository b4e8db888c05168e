import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CurveModel, Weighting } from '../../src/assay/assay-definition.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { concentrationAt } from '../../src/curve/response-at.ts';
import type { CurveParameters, StandardCurve } from '../../src/curve/standard-curve.ts';
import { predictInverse } from '../../src/quantify/predict-inverse.ts';

interface ReferenceFit {
  readonly weighting: Weighting;
  readonly status: 'ok' | 'none';
  readonly parameters: Partial<CurveParameters>;
  readonly standardErrors: Partial<CurveParameters>;
  readonly sse: number;
  readonly conditionNumber: number;
  readonly inverse: readonly {
    readonly y: number;
    readonly x: number;
    readonly se1: number;
    readonly se2: number;
    readonly band2: readonly [number | null, number | null] | null;
  }[];
}

interface ReferenceSet {
  readonly id: string;
  readonly model: CurveModel;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly fits: readonly ReferenceFit[];
}

const FIXTURES = resolve(import.meta.dirname, 'fixtures');
const REFERENCE = process.env['TDM_ELISA_REFERENCE'] ?? resolve(import.meta.dirname, '../../../shared/data');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const shipped: readonly ReferenceSet[] = read(resolve(FIXTURES, 'reference-fits.json')).sets;

describe('fits of reference data, to the digits of 40-digit arithmetic', () => {
  for (const set of shipped) it(`finds ${set.model} of ${set.id} under every weighting`, () => checkSet(set));
});

describe.skipIf(!existsSync(resolve(REFERENCE, 'fits')))('fits of all reference data (where they are at hand)', () => {
  for (const model of ['4pl', '5pl'] as const) {
    it(`agree for every ${model} set`, () => {
      const entries = read(resolve(REFERENCE, `fits/calibration_refs_${model}.json`)) as readonly Entry[];
      expect(entries.length).toBeGreaterThan(100);
      for (const entry of entries) checkSet(asSet(entry, model));
    });
  }
});

describe('a plate of SoftMax Pro', () => {
  const { plates } = read(resolve(FIXTURES, 'softmax-back-calculated.json')) as { plates: readonly SoftMaxPlate[] };
  for (const plate of plates) {
    it(`comes out as printed on ${plate.id}: 4PL on the means of unmasked wells`, () => {
      const points = plate.wells.filter((well) => !well.masked).map((well) => ({ x: well.conc, y: well.y }));
      const curve = fitted(points, { model: '4pl', weighting: 'none', fitOn: 'means' });
      let compared = 0;
      for (const well of plate.wells) {
        const x = concentrationAt(curve, well.y);
        if (well.softmax_backcalc === 'Range?') expect(x).toBeUndefined();
        if (typeof well.softmax_backcalc !== 'number') continue;
        expect(relative(x, well.softmax_backcalc)).toBeLessThan(1e-4);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(15);
    });
  }
});

interface SoftMaxPlate {
  readonly id: string;
  readonly wells: readonly {
    readonly conc: number;
    readonly y: number;
    readonly masked: boolean;
    readonly softmax_backcalc: number | string;
  }[];
}

interface Entry {
  readonly id: string;
  readonly weights: string;
  readonly status: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly params?: Readonly<Record<string, number>>;
  readonly se?: Readonly<Record<string, number>>;
  readonly sse?: number;
  readonly cond_scaled_normal?: number;
  readonly inverse?: readonly {
    readonly y0: number;
    readonly x0: number;
    readonly se_x_m1: number;
    readonly se_x_m2: number;
    readonly inversion95_m2?: readonly [number | null, number | null] | null;
  }[];
}

function asSet(entry: Entry, model: CurveModel): ReferenceSet {
  const weighting = entry.weights.replace('pom=1', '1/f2') as Weighting;
  const fit: ReferenceFit = {
    weighting,
    status: entry.status === 'ok' ? 'ok' : 'none',
    parameters: lowerCase(entry.params ?? {}),
    standardErrors: lowerCase(entry.se ?? {}),
    sse: entry.sse ?? 0,
    conditionNumber: entry.cond_scaled_normal ?? 0,
    inverse: (entry.inverse ?? []).map((one) => ({
      y: one.y0,
      x: one.x0,
      se1: one.se_x_m1,
      se2: one.se_x_m2,
      band2: one.inversion95_m2 ?? null,
    })),
  };
  return { id: entry.id, model, x: entry.x, y: entry.y, fits: [fit] };
}

function checkSet(set: ReferenceSet): void {
  const points = set.x.map((x, index) => ({ x, y: set.y[index] as number }));
  for (const fit of set.fits.filter((one) => one.status === 'ok')) {
    const where = `${set.id} ${set.model} ${fit.weighting}`;
    const curve = fitted(points, { model: set.model, weighting: fit.weighting, fitOn: 'wells' });
    expect(relative(curve.sse, fit.sse), `${where}: sse`).toBeLessThan(1e-8);
    if (fit.conditionNumber > 1e5) continue;
    for (const name of curve.names) {
      expect(relative(curve.parameters[name], fit.parameters[name]), `${where}: ${name}`).toBeLessThan(1e-6);
      expect(relative(curve.standardErrors[name], fit.standardErrors[name]), `${where}: SE ${name}`).toBeLessThan(1e-4);
    }
    expect(relative(curve.conditionNumber, fit.conditionNumber), where).toBeLessThan(1e-6);
    for (const inverse of fit.inverse) checkInverse(curve, inverse, where);
  }
}

function checkInverse(curve: StandardCurve, inverse: ReferenceFit['inverse'][number], where: string): void {
  const one = predictInverse(curve, inverse.y, 1);
  const two = predictInverse(curve, inverse.y, 2);
  if (one.kind !== 'value' || two.kind !== 'value') throw new Error(`${where}: no concentration at ${inverse.y}`);
  expect(relative(one.x, inverse.x), where).toBeLessThan(1e-6);
  expect(relative(one.se, inverse.se1), where).toBeLessThan(1e-4);
  expect(relative(two.se, inverse.se2), where).toBeLessThan(1e-4);
  const [low, high] = inverse.band2 ?? [null, null];
  if (low !== null && low > 0) expect(relative(two.ci95?.[0], low), where).toBeLessThan(1e-4);
  if (high !== null) expect(relative(two.ci95?.[1], high), where).toBeLessThan(1e-4);
}

function fitted(points: readonly { x: number; y: number }[], settings: Parameters<typeof fitCurve>[1]): StandardCurve {
  const { value } = fitCurve(points, settings);
  if (value.kind !== 'fitted') throw new Error(value.because);
  return value.curve;
}

function relative(found: number | null | undefined, expected: number | undefined): number {
  return Math.abs((found ?? Number.NaN) / (expected ?? Number.NaN) - 1);
}

function lowerCase(record: Readonly<Record<string, number>>): Partial<CurveParameters> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));
}
