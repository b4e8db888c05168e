import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FitOn } from '../../src/assay/assay-definition.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import type { StandardCurve } from '../../src/curve/standard-curve.ts';
import type { Quantified } from '../../src/domain/result.ts';
import { quantifySample } from '../../src/quantify/quantify-sample.ts';
import { workingRange } from '../../src/quantify/working-range.ts';

// Printouts of readers' own software; they are not shipped, so these tests run only where the folder is at hand.
const REFERENCE = process.env['TDM_ELISA_REFERENCE'] ?? resolve(import.meta.dirname, '../../../shared/data');
const FOLDER = resolve(REFERENCE, 'vendor-results');
const read = (name: string) => JSON.parse(readFileSync(resolve(FOLDER, `${name}.json`), 'utf8'));

interface Standard {
  readonly conc: number;
  readonly od?: number;
  readonly response?: number;
}

function curveOf(points: readonly { x: number; y: number }[], fitOn: FitOn = 'wells'): StandardCurve {
  const { value } = fitCurve(points, { model: '4pl', weighting: 'none', fitOn });
  if (value.kind !== 'fitted') throw new Error(value.because);
  return value.curve;
}

const pointsOf = (standards: readonly Standard[]) =>
  standards.map(({ conc, od, response }) => ({ x: conc, y: od ?? response ?? Number.NaN }));

function result(
  curve: StandardCurve,
  response: number,
  rangeRule: 'standards' | 'asymptotes',
  range = { lloq: curve.xMin, uloq: curve.xMax },
): Quantified {
  const unit = 'ng/mL' as const;
  return quantifySample({ responses: [response], dilution: 1, curve, range, rangeRule, unit, reportUnit: unit }).value;
}

const numberIn = (value: Quantified): number => (value.kind === 'quantified' ? value.value : Number.NaN);

describe.skipIf(!existsSync(FOLDER))("results of readers' own software (where they are at hand)", () => {
  it('SoftMax Pro: every concentration of a host-cell-protein plate to its three decimals', () => {
    const plate = read('softmax_hcp_100_0');
    const curve = curveOf(pointsOf(plate.standards), 'means');
    let compared = 0;
    for (const { od, printed_conc } of plate.unknowns as { od: number; printed_conc: number | string }[]) {
      if (typeof printed_conc !== 'number') continue;
      const found = numberIn(result(curve, od, 'asymptotes'));
      expect(Math.abs(found - printed_conc), `OD ${od}`).toBeLessThanOrEqual(0.000501);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('Gen5: every concentration of a 4PL plate to its three decimals, and its range flags', () => {
    const plate = read('gen5_fluorescamine_4pl_raw');
    const curve = curveOf(pointsOf(plate.standards));
    // Gen5 reports down to 5 % of the standards' span below the lowest standard: "<22.500" on this plate.
    const margin = 0.05 * (curve.xMax - curve.xMin);
    const range = { lloq: curve.xMin - margin, uloq: curve.xMax + margin };
    expect(range.lloq).toBeCloseTo(22.5, 9);
    for (const { response, printed_conc } of plate.wells as { response: number; printed_conc: number }[]) {
      const found = numberIn(result(curve, response, 'standards', range));
      expect(Math.abs(found - printed_conc), `response ${response}`).toBeLessThanOrEqual(0.000501);
    }
    expect(plate.wells.length).toBeGreaterThan(90);
    for (const { response, printed } of plate.flagged as { response: string; printed: string }[]) {
      expect(printed).toBe('<22.500');
      expect(result(curve, Number(response), 'standards', range).kind).toBe('below-range');
    }
  });

  it('SkanIt: every flag of a blank-subtracted plate, and its concentrations as far as its own search went', () => {
    const plate = read('skanit_apoe_elisa_blank_dilution');
    const od = plate.raw_od as Record<string, number>;
    const blank = ((od['H1'] ?? Number.NaN) + (od['H2'] ?? Number.NaN)) / 2;
    const points = Object.entries(plate.well_ids as Record<string, string>)
      .filter(([, name]) => name.startsWith('Std'))
      .map(([well, name]) => ({
        x: plate.standard_conc[String(Number(name.slice(3)))] as number,
        y: (od[well] ?? Number.NaN) - blank,
      }));
    const curve = curveOf(points);
    let numbers = 0;
    let flags = 0;
    for (const [well, text] of Object.entries(plate.conc_printed as Record<string, string>)) {
      const found = result(curve, (od[well] ?? Number.NaN) - blank, 'standards');
      const printed = text.trim();
      if (printed.startsWith('<') || printed.startsWith('>')) {
        expect(found.kind, well).toBe(printed.startsWith('<') ? 'below-range' : 'above-range');
        flags += 1;
      } else {
        expect(Math.abs(numberIn(found) / Number(printed) - 1), well).toBeLessThan(1e-3);
        numbers += 1;
      }
    }
    expect([numbers, flags]).toEqual([59, 35]);
  });

  it('calibFit: the minimum detectable concentration of an unweighted 4PL, and residual SE', () => {
    const plate = read('calibfit_elisa_irls');
    const curve = curveOf(pointsOf(plate.standards));
    const fit = plate.stored['fit/model.fpl'];
    expect(curve.residualStandardError).toBeCloseTo(fit.sigma[0], 6);
    const range = workingRange(curve, {}, { acceptedLevels: [], blankResponses: [], replicates: fit.m?.[0] ?? 2 });
    expect(Math.abs((range.minimumDetectable ?? 0) / fit.mdc[0] - 1)).toBeLessThan(1e-3);
  });
});
