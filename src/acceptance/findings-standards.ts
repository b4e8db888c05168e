import type { FindingDefinition } from '../domain/finding.ts';
import { toPercentBeside, toPercentText, toSignedPercentBeside, toText, toTextBeside } from '../domain/number-text.ts';

const M10 = 'ICH M10 (2019 consultation text) 4.2.3 and 4.3.2';

const CURVE_MISSING: FindingDefinition<{ because: string }> = {
  severity: 'error',
  message: ({ because }) => `the plate has no standard curve: ${because}`,
  meaning: 'Concentrations cannot be calculated, so no result of this plate stands.',
  action: 'Read why the curve was not fitted, correct layout or assay, or repeat the plate.',
  source: 'design: no concentration stands without a fitted curve',
};

const STANDARDS_REJECTED: FindingDefinition<{
  passed: number;
  levels: number;
  minimumLevels: number;
  minimumPercent: number;
  limitsPassed: boolean;
}> = {
  severity: 'error',
  message: ({ passed, levels, minimumLevels, minimumPercent, limitsPassed }) =>
    `${passed} of ${levels} standards pass; at least ${toPercentText(minimumPercent)} and ${minimumLevels} levels must` +
    `${limitsPassed ? '' : ', LLOQ and ULOQ among them'}`,
  meaning: 'Too few standards come back near their nominal concentration: the curve is not acceptable.',
  action: 'Look at the standards that failed (pipetting, dilution series, layout) and repeat the plate.',
  source: M10,
};

const STANDARD_OUT_OF_LIMITS: FindingDefinition<{
  name: string;
  nominal: number;
  unit: string;
  backCalculated: number | null;
  deviationPercent: number | null;
  limitPercent: number;
  dropped: boolean;
}> = {
  severity: 'warning',
  message: ({ name, nominal, unit, backCalculated, deviationPercent, limitPercent, dropped }) =>
    `standard ${name} (${toText(nominal)} ${unit}) reads ` +
    (backCalculated === null || deviationPercent === null
      ? 'off the curve'
      : `${toText(backCalculated)} ${unit}, ${toSignedPercentBeside(deviationPercent, limitPercent)}`) +
    `; limit ±${toPercentText(limitPercent)}` +
    (!dropped
      ? ''
      : deviationPercent !== null && Math.abs(deviationPercent) <= limitPercent
        ? ' (it failed before the curve was fitted again without it)'
        : '; the curve was fitted again without it'),
  meaning: 'One standard does not come back within its limit; within the rule it is dropped and the curve refitted.',
  action: 'Check the wells of this standard. Repeated failures of one level point to its preparation.',
  source: M10,
};

const STANDARD_CV: FindingDefinition<{ name: string; cvPercent: number; limitPercent: number }> = {
  severity: 'warning',
  message: ({ name, cvPercent, limitPercent }) =>
    `replicates of standard ${name} differ: CV ${toPercentBeside(cvPercent, limitPercent)}, limit ${toPercentText(limitPercent)}`,
  meaning: 'The replicates of one standard disagree; it counts as failed.',
  action: 'Check the wells of this standard; exclude a well only with a reason, in the layout.',
  source: `${M10}; replicates within 20/25 % by design`,
};

const STANDARD_RANGE_TRUNCATED: FindingDefinition<{ low: number; high: number; unit: string }> = {
  severity: 'warning',
  message: ({ low, high, unit }) =>
    `the range is truncated to ${toText(low)} to ${toText(high)} ${unit}: the standard at its former end failed`,
  meaning: 'The lowest or highest standard failed; results outside the remaining standards are not reported.',
  action: 'Repeat samples that fell out of the range.',
  source: M10,
};

const RANGE_MISSES_CONTROLS: FindingDefinition<{
  low: number;
  high: number;
  unit: string;
  controls: readonly string[];
}> = {
  severity: 'error',
  message: ({ low, high, unit, controls }) =>
    `the accepted range, ${toText(low)} to ${toText(high)} ${unit}, does not cover ${controls.join(', ')}`,
  meaning: 'The range that the standards support no longer reaches all control levels, so the run is not controlled.',
  action: 'Repeat the plate; check the standards at the end of the range.',
  source: 'ICH M10 (2019 consultation text) 4.3.2',
};

const R_SQUARED_LOW: FindingDefinition<{ rSquared: number; minimum: number }> = {
  severity: 'error',
  message: ({ rSquared, minimum }) =>
    `R² of the curve is ${toTextBeside(rSquared, minimum, 6)}; the assay requires ${toText(minimum, 6)}`,
  meaning: 'The curve explains less of the standards than the assay requires.',
  action: 'Look at the standards; a high R² alone does not make a curve good, nor a low one bad.',
  source: "the assay's own rule",
};

/** Findings about the curve and its standards. */
export const STANDARD_FINDINGS = {
  CURVE_MISSING,
  STANDARDS_REJECTED,
  STANDARD_OUT_OF_LIMITS,
  STANDARD_CV,
  STANDARD_RANGE_TRUNCATED,
  RANGE_MISSES_CONTROLS,
  R_SQUARED_LOW,
};
