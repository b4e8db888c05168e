import type { FindingDefinition } from '../domain/finding.ts';
import { toPercentText, toSignedPercentBeside, toText } from '../domain/number-text.ts';
import { zText } from './westgard.ts';

const M10 = 'ICH M10 (2019 consultation text) 4.3.2; EMA 2011 (67 % and 50 %)';

const CONTROLS_REJECTED: FindingDefinition<{ passed: number; results: number; minimumPercent: number }> = {
  severity: 'error',
  message: ({ passed, results, minimumPercent }) =>
    `${passed} of ${results} control results are within their limit; at least ${toPercentText(minimumPercent)} must be`,
  meaning: 'Too many control results are off their nominal value: the run is not under control.',
  action: 'Do not report. Find the cause (standards, controls, dilution, incubation) and repeat the plate.',
  source: M10,
};

const CONTROL_LEVEL_REJECTED: FindingDefinition<{
  level: string;
  passed: number;
  results: number;
  minimumPercent: number;
}> = {
  severity: 'error',
  message: ({ level, passed, results, minimumPercent }) =>
    `control level ${level}: ${passed} of ${results} results within the limit; at least ${toPercentText(minimumPercent)} must be`,
  meaning: 'One control level failed, so results near that concentration cannot be trusted.',
  action: 'Do not report. Find the cause and repeat the plate.',
  source: M10,
};

const CONTROL_OUT_OF_LIMITS: FindingDefinition<{
  name: string;
  found: string;
  nominal: number;
  unit: string;
  deviationPercent: number | null;
  limitPercent: number;
}> = {
  severity: 'warning',
  message: ({ name, found, nominal, unit, deviationPercent, limitPercent }) =>
    `control ${name} reads ${found}; nominal ${toText(nominal)} ${unit}` +
    `${deviationPercent === null ? '' : `, ${toSignedPercentBeside(deviationPercent, limitPercent)}`}, limit ±${toPercentText(limitPercent)}`,
  meaning: 'A control result is off its nominal value. Alone it need not reject the plate.',
  action: 'Check its wells. The same control failing again points to its lot or storage.',
  source: M10,
};

const CONTROLS_MISSING: FindingDefinition<{ minimumLevels: number }> = {
  severity: 'warning',
  message: ({ minimumLevels }) =>
    `the plate has no controls with a nominal value; the criteria expect ${minimumLevels} levels`,
  meaning: 'Without controls nothing shows that the plate measured right; recovery of controls was not judged.',
  action:
    'Add controls with their nominal concentration to the plate and the layout, or choose criteria that need none.',
  source: 'ICH M10 (2019 consultation text) 4.3.1',
};

const CONTROLS_TOO_FEW: FindingDefinition<{
  levels: number;
  minimumLevels: number;
  fewestWells: number;
  minimumPerLevel: number;
  controlWells: number;
  expectedWells: number;
}> = {
  severity: 'warning',
  message: ({ levels, minimumLevels, fewestWells, minimumPerLevel, controlWells, expectedWells }) =>
    `controls: ${levels} level${levels === 1 ? '' : 's'} (${minimumLevels} expected), ${fewestWells} ` +
    `well${fewestWells === 1 ? '' : 's'} at the smallest (${minimumPerLevel}), ${controlWells} in all (${expectedWells})`,
  meaning: 'The plate carries fewer controls than the criteria expect.',
  action: 'Add levels or replicates to the plate, or state in the assay what your laboratory requires.',
  source: 'ICH M10 (2019 consultation text) 4.3.1 and 4.3.2',
};

const CONTROLS_MISPLACED: FindingDefinition<{ problems: readonly string[] }> = {
  severity: 'warning',
  message: ({ problems }) => `controls do not stand where the range needs them: ${problems.join('; ')}`,
  meaning: 'Low, middle and high controls should watch both ends and the middle of the range.',
  action: 'Choose control concentrations by the range, or set the limits of "controls-placement" in the assay.',
  source: 'ICH M10 (2019 consultation text) 4.2.4',
};

const CONTROL_OUT_OF_RANGE: FindingDefinition<{ name: string; found: string; range: string }> = {
  severity: 'error',
  message: ({ name, found, range }) => `control ${name} reads ${found}; its range is ${range}`,
  meaning: "A control is outside the range that its lot's certificate gives.",
  action: 'Do not report. Check lot and storage of the control, and repeat the plate.',
  source: "the lot's certificate, as the assay states it",
};

const CONTROL_NOT_FOUND: FindingDefinition<{ name: string; present: readonly string[] }> = {
  severity: 'warning',
  message: ({ name, present }) =>
    `the assay gives limits for control ${name}, which is not on the plate` +
    `${present.length === 0 ? '' : ` (controls here: ${present.join(', ')})`}`,
  meaning: 'A control that the assay wants judged was not found under that name.',
  action: 'Write the same name in layout and assay, or add the control to the plate.',
  source: "the lot's certificate, as the assay states it",
};

const CONTROL_WITHOUT_VALUE: FindingDefinition<{ name: string; found: string; target: string }> = {
  severity: 'warning',
  message: ({ name, found, target }) =>
    `control ${name} is not judged: it reads ${found}; its mean and SD are ${target}`,
  meaning: 'A control that the assay wants judged was not measured, or has no number that could deviate from its mean.',
  action: 'Repeat the plate if its wells were left out or not read; else state a mean within the range of the curve.',
  source: 'design: rules that looked at fewer controls than the assay names say so',
};

const WESTGARD_REJECTED: FindingDefinition<{ rule: string; controls: readonly string[]; z: readonly number[] }> = {
  severity: 'error',
  message: ({ rule, controls, z }) => `Westgard rule ${rule}: ${describeZ(controls, z)}`,
  meaning: 'Controls deviate from their baseline by more than chance allows.',
  action: 'Do not report. Random error (1-3s, R-4s): repeat. Systematic error (2-2s): recalibrate, check lots.',
  source: 'Westgard rules (PMC3909142, table 1)',
};

const WESTGARD_WARNING: FindingDefinition<{ rule: string; controls: readonly string[]; z: readonly number[] }> = {
  severity: 'warning',
  message: ({ rule, controls, z }) => `Westgard rule ${rule}: ${describeZ(controls, z)}`,
  meaning: 'A control is more than two SD from its baseline: a warning, which one result in twenty gives by chance.',
  action: 'Look at the other controls and at the control chart.',
  source: 'Westgard rules (PMC3909142, table 1)',
};

const NEGATIVE_CONTROL_POSITIVE: FindingDefinition<{ name: string; found: string; cutPoint: string }> = {
  severity: 'error',
  message: ({ name, found, cutPoint }) =>
    `negative control ${name} reads ${found}, not below the cut point ${cutPoint}`,
  meaning: 'The negative control is called positive, so positives of this plate mean nothing.',
  action: 'Do not report. Look for contamination, washing and the control itself; repeat the plate.',
  source: 'design: a negative control reads below the cut point',
};

const NEGATIVE_CONTROL_MISSING: FindingDefinition<Record<string, never>> = {
  severity: 'warning',
  message: () => 'the plate has no usable negative control',
  meaning: 'Nothing on the plate shows what a negative reads.',
  action: 'Add negative-control wells to the plate and the layout.',
  source: 'design: an antibody plate carries negative and positive controls',
};

const POSITIVE_CONTROL_NEGATIVE: FindingDefinition<{ name: string; found: string; cutPoint: string }> = {
  severity: 'error',
  message: ({ name, found, cutPoint }) => `positive control ${name} reads ${found}, below the cut point ${cutPoint}`,
  meaning: 'The positive control is called negative, so negatives of this plate mean nothing.',
  action: 'Do not report. Check reagents, incubation and the control itself; repeat the plate.',
  source: 'design: a positive control reads at or above the cut point',
};

const POSITIVE_CONTROL_MISSING: FindingDefinition<Record<string, never>> = {
  severity: 'warning',
  message: () => 'the plate has no usable positive control',
  meaning: 'Nothing on the plate shows that a positive would have been found.',
  action: 'Add positive-control wells to the plate and the layout.',
  source: 'design: an antibody plate carries negative and positive controls',
};

/** Findings about controls. */
export const CONTROL_FINDINGS = {
  CONTROLS_REJECTED,
  CONTROL_LEVEL_REJECTED,
  CONTROL_OUT_OF_LIMITS,
  CONTROLS_MISSING,
  CONTROLS_TOO_FEW,
  CONTROLS_MISPLACED,
  CONTROL_OUT_OF_RANGE,
  CONTROL_NOT_FOUND,
  CONTROL_WITHOUT_VALUE,
  WESTGARD_REJECTED,
  WESTGARD_WARNING,
  NEGATIVE_CONTROL_POSITIVE,
  NEGATIVE_CONTROL_MISSING,
  POSITIVE_CONTROL_NEGATIVE,
  POSITIVE_CONTROL_MISSING,
};

function describeZ(controls: readonly string[], z: readonly number[]): string {
  return controls.map((name, index) => `${name} at ${zText(z[index] ?? 0)} SD`).join(', ');
}
