import { defineFindings, type FindingDefinition } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';

const outsideAsymptotes: FindingDefinition<{ readonly response: number; readonly side: 'below' | 'above' }> = {
  severity: 'note',
  message: ({ response, side }) =>
    `response ${toText(response)} lies outside the curve's asymptotes, ${side === 'below' ? 'beyond the zero end' : 'beyond the top end'}`,
  meaning:
    'No concentration on this curve gives such a response; the result is beyond the range, by how much is unknown.',
  action: 'Above the curve: dilute and repeat. Below it: report as below the range.',
  source: 'design; SoftMax Pro prints "Range?" in this case',
};

const extrapolated: FindingDefinition<{ readonly x: number; readonly low: number; readonly high: number }> = {
  severity: 'warning',
  message: ({ x, low, high }) =>
    `${toText(x)} in the well is extrapolated: the range is ${toText(low)} to ${toText(high)} (range rule "asymptotes")`,
  meaning:
    'The assay asks for a number wherever the curve gives one, as SoftMax Pro does; here no standard supports it.',
  action: 'Repeat at another dilution, or set "range: standards" in the assay.',
  source: 'design; vendor convention on request',
};

const straddlesLimit: FindingDefinition<{ readonly limit: number; readonly side: 'lower' | 'upper' }> = {
  severity: 'note',
  message: ({ limit, side }) =>
    `the replicate wells lie on both sides of the ${side} limit (${toText(limit)} in the well)`,
  meaning: 'The mean decides on which side the result falls, but a single well would have decided otherwise.',
  action: 'Repeat, or measure at a dilution nearer the middle of the curve.',
  source: 'design',
};

const openInterval: FindingDefinition<{ readonly x: number }> = {
  severity: 'note',
  message: ({ x }) => `the curve is too flat at ${toText(x)} in the well to give the result an upper 95 % limit`,
  meaning: 'The prediction band holds the response however high the concentration goes.',
  action: 'Repeat at a higher dilution.',
  source: 'design: inversion of the prediction band',
};

const notLinear: FindingDefinition<{
  readonly sample: string;
  readonly dilution: number;
  readonly percent: number;
  readonly limitPercent: number;
}> = {
  severity: 'warning',
  message: ({ sample, dilution, percent, limitPercent }) =>
    `${sample}: at 1:${toText(dilution)} the corrected result is ${toText(percent, 3)} % of that of the other dilutions (allowed within ${toText(limitPercent)} %)`,
  meaning: 'A sample diluted further should give the same concentration once the dilution is multiplied back.',
  action: 'Check the dilution steps; look for a matrix effect or a hook.',
  source: 'CLSI EP34; ICH M10 (2022), 4.2.4.4 dilution linearity (within 20 %)',
};

const notParallel: FindingDefinition<{
  readonly sample: string;
  readonly cvPercent: number;
  readonly limitPercent: number;
}> = {
  severity: 'warning',
  message: ({ sample, cvPercent, limitPercent }) =>
    `${sample}: the results of its dilutions have a CV of ${toText(cvPercent, 3)} % (limit ${toText(limitPercent)} %): not parallel to the standard curve`,
  meaning: 'The sample does not dilute as the standard does, so its result depends on the dilution that was chosen.',
  action: 'Report with care; find out what differs between the standard and the sample (matrix, binding, target).',
  source: 'ICH M10 (2022), 7.1 parallelism: CV of a dilution series not above 30 %',
};

const hook: FindingDefinition<{ readonly sample: string; readonly dilution: number; readonly higher: number }> = {
  severity: 'warning',
  message: ({ sample, dilution, higher }) =>
    `${sample}: reads lower at 1:${toText(dilution)} than its result at 1:${toText(higher)} foretells: hook (prozone) effect`,
  meaning: 'At very high concentrations capture and detection are both saturated and the response falls again.',
  action:
    'This dilution and all below it were left out of the result. Check that the higher dilutions agree with each other.',
  source: 'ICH M10 (2022), 4.2.4.4 hook effect',
};

const contradict: FindingDefinition<{ readonly sample: string; readonly because: string }> = {
  severity: 'warning',
  message: ({ sample, because }) => `${sample}: no result, ${because}`,
  meaning: 'A dilution beyond the range says that the sample holds more (or less) than its other dilutions give.',
  action: 'One of the dilutions is wrong, and which is not known: dilute anew and repeat.',
  source: 'design; ICH M10 (2022), 4.2.4.4 dilution linearity (within 20 %)',
};

/** Every finding on a sample's concentration. */
export const { definitions: QUANTIFY_FINDINGS, raise: raiseQuantifyFinding } = defineFindings({
  RESULT_OUTSIDE_ASYMPTOTES: outsideAsymptotes,
  RESULT_EXTRAPOLATED: extrapolated,
  RESULT_STRADDLES_LIMIT: straddlesLimit,
  RESULT_INTERVAL_OPEN: openInterval,
  DILUTIONS_NOT_LINEAR: notLinear,
  DILUTIONS_NOT_PARALLEL: notParallel,
  DILUTIONS_HOOK: hook,
  DILUTIONS_CONTRADICT: contradict,
});
