import { describe, expect, it } from 'vitest';
import { kindOfLabel, wavelengthOfLabel } from '../../src/plate-reader/read-label.ts';

describe("a read's own name", () => {
  it.each([
    ['450 nm', 'raw', 450],
    ['Raw Data (450 1)', 'raw', 450],
    ['Absorbance @ 450 (1.0s) (A)', 'raw', 450],
    ['OD450, standards in ng/mL', 'raw', 450],
    ['450nm-620nm', 'reduced', 450],
    ['OD450-OD620', 'reduced', 450],
    ['A450 - A620', 'reduced', 450],
    ['450-620', 'reduced', 450],
    ['450-620 nm', 'reduced', 450],
    ['450/620 nm', 'raw', undefined],
    ['Wavelength: 450 nm Reference: 620 nm', 'raw', undefined],
    ['25 °C, gain 100, 300 ms', 'raw', undefined],
    ['blankkorrigiert 450 nm', 'blank-corrected', 450],
    ['Leerwert-korrigiert', 'blank-corrected', undefined],
    ['IFX (µg/mL)', 'calculated', undefined],
    ['AU/ml', 'calculated', undefined],
    ['StDev', 'calculated', undefined],
    ['Std. Dev.', 'calculated', undefined],
    ['Median', 'calculated', undefined],
    ['od450_sd', 'calculated', 450],
    ['mean_450', 'calculated', 450],
    ['blanked_450_nm', 'blank-corrected', 450],
    ['od_450', 'raw', 450],
  ] as const)('%s', (label, kind, wavelengthNm) => {
    expect(kindOfLabel(label)).toBe(kind);
    expect(wavelengthOfLabel(label)).toBe(wavelengthNm);
  });
});
