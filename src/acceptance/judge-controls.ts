import { isWithin } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toText, toTextBeside } from '../domain/number-text.ts';
import type { Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import { valueIn } from '../domain/value-in.ts';
import type { WellId } from '../domain/well-id.ts';
import { type Plate, wellOf } from '../plate/plate.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import {
  type ControlToJudge,
  type Judgement,
  judgedBy,
  notJudged,
  type RangeInWell,
  type SampleToJudge,
} from './judge-plate-input.ts';
import { judgeQcResults, M10_QC } from './judge-qc-results.ts';
import { nominalInWell } from './nominal-in-well.ts';
import { quantifiedText } from './quantified-text.ts';
import { readShare } from './share.ts';

/** A control with a nominal value and the unit of both. */
type NominalControl = ControlToJudge & { readonly nominal: number; readonly unit: Unit };

/** The criterion `controls-recovery`: ICH M10's two thirds of all and half at each level. */
export function judgeControlRecovery(criterion: ResolvedCriterion, controls: readonly ControlToJudge[]): Judgement {
  const stated = controls.filter(hasNominal);
  const nominal = stated.filter((control) => resultsOf(control, criterion).length > 0);
  if (nominal.length === 0) {
    return notJudged(
      stated.length === 0 ? 'no controls with a nominal value' : 'no result of a control with a nominal value',
    );
  }
  const limits = {
    percent: numberLimit(criterion, 'percent'),
    minimumShare: readShare(criterion.limits['minimumShare']) ?? 1,
    minimumSharePerLevel: readShare(criterion.limits['minimumSharePerLevel']) ?? 1,
  };
  const levels = groupByLevel(nominal);
  const judged = judgeQcResults(
    levels.map((level) => ({
      level: level.name,
      nominal: level.nominal,
      observed: level.controls.flatMap((control) =>
        resultsOf(control, criterion).map((result) => valueIn(result, level.unit) ?? null),
      ),
    })),
    { ...M10_QC, ...limits },
  );
  const findings: Finding[] = [];
  const minimumPercent = 100 * limits.minimumShare;
  if (!judged.sharePassed) {
    findings.push(raise('CONTROLS_REJECTED', { passed: judged.passCount, results: judged.count, minimumPercent }));
  }
  for (const [index, level] of judged.levels.entries()) {
    if (level.levelPassed) continue;
    const wells = levels[index]?.controls.flatMap((control) => control.wells) ?? [];
    const args = { level: level.level, passed: level.passCount, results: level.count };
    findings.push(
      raise('CONTROL_LEVEL_REJECTED', { ...args, minimumPercent: 100 * limits.minimumSharePerLevel }, wells),
    );
  }
  if (judged.passCount < judged.count) {
    findings.push(...nominal.flatMap((control) => outOfLimits(control, criterion, limits.percent)));
  }
  return {
    outcome: judged.accepted ? 'passed' : 'failed',
    observed: `${judged.passCount} of ${judged.count} within ±${toText(limits.percent)} % of nominal`,
    findings,
  };
}

/** The criterion `controls-design`: enough levels, wells at each, and wells for the samples on the plate. */
export function judgeControlDesign(
  criterion: ResolvedCriterion,
  controls: readonly ControlToJudge[],
  samples: readonly SampleToJudge[],
  plate: Plate,
): Judgement {
  const minimumLevels = numberLimit(criterion, 'minimumLevels');
  const minimumPerLevel = numberLimit(criterion, 'minimumPerLevel');
  const severity = criterion.limits['required'] === true ? 'error' : criterion.severity;
  const levels = groupByLevel(controls.filter(hasNominal));
  if (levels.length === 0) {
    const missing = raise('CONTROLS_MISSING', { minimumLevels }, [], severity);
    return criterion.limits['required'] === true
      ? judgedBy([missing], 'no controls with a nominal value')
      : notJudged('no controls with a nominal value', [missing]);
  }
  const wellCounts = levels.map((level) => readWells(level.controls, plate));
  const controlWells = wellCounts.reduce((sum, count) => sum + count, 0);
  const fewestWells = Math.min(...wellCounts);
  const share = readShare(criterion.limits['minimumShareOfSamples']) ?? 0;
  const expectedWells = Math.max(minimumLevels * minimumPerLevel, Math.ceil(share * readWells(samples, plate) - 1e-9));
  const passed = levels.length >= minimumLevels && fewestWells >= minimumPerLevel && controlWells >= expectedWells;
  const args = { levels: levels.length, minimumLevels, fewestWells, minimumPerLevel, controlWells, expectedWells };
  return judgedBy(
    passed ? [] : [raise('CONTROLS_TOO_FEW', args, [], severity)],
    `${levels.length} levels, ${controlWells} wells`,
  );
}

/** The criterion `controls-placement`: low, middle and high against the range of the curve. */
export function judgeControlPlacement(
  criterion: ResolvedCriterion,
  controls: readonly ControlToJudge[],
  range: RangeInWell | null,
): Judgement {
  if (range === null) return notJudged('the plate has no range');
  const placed = controls.flatMap((control) => nominalInWell(control, range.unit) ?? []).sort((a, b) => a - b);
  const low = placed[0];
  const high = placed.at(-1);
  if (low === undefined || high === undefined) return notJudged('no controls with a nominal value');
  const lowest = numberLimit(criterion, 'lowOverLloq') * range.lloq;
  const highest = (readShare(criterion.limits['highShareOfUloq']) ?? 0) * range.uloq;
  const middle = Math.sqrt(range.lloq * range.uloq);
  const factor = numberLimit(criterion, 'middleFactor');
  const beside = (value: number, limit: number): string => `${toTextBeside(value, limit, 4)} ${range.unit}`;
  const slack = 1 + 1e-9;
  const isMiddle = (value: number): boolean => value <= middle * factor * slack && value * factor * slack >= middle;
  const problems: string[] = [];
  if (low > lowest * slack)
    problems.push(`the lowest, ${beside(low, lowest)} in the well, is above ${beside(lowest, low)}`);
  if (range.lloq > 0 && !placed.some(isMiddle)) {
    problems.push(`none is near the middle of the range, ${toText(middle)} ${range.unit}`);
  }
  if (high * slack < highest) {
    problems.push(`the highest, ${beside(high, highest)} in the well, is below ${beside(highest, high)}`);
  }
  return judgedBy(
    problems.length === 0 ? [] : [raise('CONTROLS_MISPLACED', { problems })],
    `${placed.map((value) => toText(value)).join(', ')} ${range.unit} in the well`,
  );
}

/** How many wells have a reading: beyond the reader's range is one, and no missing well. */
function readWells(groups: readonly { readonly wells: readonly WellId[] }[], plate: Plate): number {
  let count = 0;
  for (const { wells } of groups) {
    for (const id of wells) {
      const well = wellOf(plate, id);
      const kind = well?.leftOut === undefined ? well?.reading.kind : undefined;
      if (kind === 'measured' || kind === 'overflow') count += 1;
    }
  }
  return count;
}

function hasNominal(control: ControlToJudge): control is NominalControl {
  return control.role === 'control' && control.nominal !== null && control.nominal > 0 && control.unit !== null;
}

interface ControlLevel {
  /** The names of its controls, each once: "QC-low", "QC 1/QC 2". */
  name: string;
  readonly nominal: number;
  readonly unit: Unit;
  readonly controls: NominalControl[];
}

/** Controls of one nominal concentration are one level, whatever their names, and in whichever unit it is stated. */
function groupByLevel(controls: readonly NominalControl[]): readonly ControlLevel[] {
  const levels: ControlLevel[] = [];
  for (const control of controls) {
    const { name, nominal, unit } = control;
    const level = levels.find((other) => isSameNominal(other, control));
    if (level === undefined) {
      levels.push({ name, nominal, unit, controls: [control] });
      continue;
    }
    if (level.controls.every((other) => other.name !== name)) level.name += `/${name}`;
    level.controls.push(control);
  }
  return levels;
}

function isSameNominal(level: ControlLevel, { nominal, unit }: NominalControl): boolean {
  if (level.unit === unit) return level.nominal === nominal;
  return isConvertible(unit, level.unit) && isWithin(convertUnit(nominal, unit, level.unit) / level.nominal, 1, 1);
}

/** The results that are judged; none of a control whose wells were all left out or not read, by wells as by means. */
function resultsOf({ wellResults, result }: ControlToJudge, criterion: ResolvedCriterion): readonly Quantified[] {
  if (wellResults !== undefined && (criterion.limits['of'] !== 'means' || wellResults.length === 0)) return wellResults;
  return result === null ? [] : [result];
}

function outOfLimits(control: NominalControl, criterion: ResolvedCriterion, percent: number): Finding[] {
  const { name, nominal, unit, wells } = control;
  const results = resultsOf(control, criterion);
  const { levels } = judgeQcResults(
    [{ level: name, nominal, observed: results.map((result) => valueIn(result, unit) ?? null) }],
    { ...M10_QC, percent },
  );
  const judged = levels[0];
  return results.flatMap((result, index) => {
    if (judged === undefined || judged.passed[index] === true) return [];
    const well = results.length === wells.length ? wells[index] : undefined;
    const args = { name, found: quantifiedText(result), nominal, unit, limitPercent: percent };
    const deviationPercent = judged.rePercent[index] ?? null;
    return [raise('CONTROL_OUT_OF_LIMITS', { ...args, deviationPercent }, well === undefined ? wells : [well])];
  });
}
