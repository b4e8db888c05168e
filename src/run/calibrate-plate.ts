import type { ResolvedCriterion } from '../acceptance/criterion.ts';
import type { StandardsJudgement, StandardToJudge } from '../acceptance/judge-plate-input.ts';
import { planRefit } from '../acceptance/plan-refit.ts';
import type { AssayDefinition, CurveSettings } from '../assay/assay-definition.ts';
import { type CurveDiagnostics, diagnoseCurve } from '../curve/diagnose-curve.ts';
import { fitStandards } from '../curve/fit-standards.ts';
import { concentrationAt } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { isAbove, isBelow } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import type { Plate } from '../plate/plate.ts';
import { type WorkingRange, workingRange } from '../quantify/working-range.ts';
import { calibrationPoints, plateStandards, type Standard } from './plate-standards.ts';
import { RUN_FINDINGS } from './run-findings.ts';
import { withoutRejection } from './sample-findings.ts';

/** A standard as it comes back from the curve. `dropped` says that a refit left it out. */
export interface CalibratedStandard extends Standard {
  readonly backCalculated: number | null;
  readonly recoveryPercent: number | null;
  readonly dropped: boolean;
}

/**
 * The calibration of a plate. Without a curve, `curve` and `range` are absent and `because` says why. It is `optional` on
 * an antibody plate whose calls need no concentration: nothing about it rejects such a plate.
 */
export interface Calibration {
  readonly optional: boolean;
  readonly because: string;
  readonly unit: Unit;
  readonly settings: CurveSettings;
  readonly standards: readonly CalibratedStandard[];
  /** The same as the acceptance criteria see them, and as judged; empty without a curve, or where it is optional. */
  readonly toJudge: readonly StandardToJudge[];
  readonly judged: StandardsJudgement | undefined;
  readonly curve: StandardCurve | undefined;
  readonly range: WorkingRange | undefined;
  readonly diagnostics: CurveDiagnostics | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Fits the standards of a plate, drops failed levels and fits again where the criteria say so, and finds the working
 * range. Undefined when the assay has no curve, or needs none and the plate has no standards.
 * @throws InputError (input) when the assay needs standards and the layout marks none (NO_STANDARDS), or states them in a
 * unit in which the assay's limits cannot be read (UNIT_MISMATCH)
 */
export function calibratePlate(
  plate: Plate,
  assay: AssayDefinition,
  criteria: readonly ResolvedCriterion[],
): Calibration | undefined {
  if (assay.curve === null) return undefined;
  const optional = assay.analyte.kind === 'ada' && assay.cutPoint?.kind !== 'concentration';
  const stated = plateStandards(plate, assay);
  if (stated === undefined) {
    if (optional) return undefined;
    throw noStandards(assay);
  }
  const { unit } = stated;
  const settings = limitsIn(unit, assay.curve, assay);
  const described = (findings: readonly Finding[]): readonly Finding[] => {
    const all = [...stated.findings, ...findings];
    return optional ? withoutRejection(all) : all;
  };
  let dropped: ReadonlySet<number> = new Set();
  for (;;) {
    const used = stated.standards.filter(({ nominal }) => !dropped.has(nominal));
    const fit = fitStandards(calibrationPoints(used), settings);
    if (fit.value.kind === 'not-fitted') {
      const standards = calibratedStandards(stated.standards, undefined, dropped);
      const { because } = fit.value;
      const remark = optional ? [RUN_FINDINGS.raise('ADA_CURVE_NOT_FITTED', { because })] : [];
      const findings = described([...fit.findings, ...remark]);
      return {
        optional,
        because,
        unit,
        settings,
        standards,
        toJudge: [],
        judged: undefined,
        curve: undefined,
        range: undefined,
        diagnostics: undefined,
        findings,
      };
    }
    const { curve } = fit.value;
    const standards = calibratedStandards(stated.standards, curve, dropped);
    const toJudge = standardsToJudge(standards, settings, unit);
    const plan = planRefit(toJudge, criteria);
    if (plan.kind === 'keep') {
      const diagnosed = diagnoseCurve(curve);
      const range = workingRange(curve, settings, {
        acceptedLevels: acceptedLevels(standards, plan.judged),
        blankResponses: blankResponses(plate, standards),
        ...(assay.replicates.expected === undefined ? {} : { replicates: assay.replicates.expected }),
      });
      return {
        optional,
        because: '',
        unit,
        settings,
        standards,
        toJudge: optional ? [] : toJudge,
        judged: optional ? undefined : plan.judged,
        curve,
        range,
        diagnostics: diagnosed.value,
        findings: described([...fit.findings, ...diagnosed.findings, ...describeLimits(standards, settings, unit)]),
      };
    }
    dropped = new Set([...dropped, ...plan.drop.map(({ nominal }) => nominal)]);
  }
}

/** The curve's settings with the fixed limits, which the assay states in its own unit, in the unit of the plate's standards. */
function limitsIn(unit: Unit, settings: CurveSettings, assay: AssayDefinition): CurveSettings {
  const { lloq, uloq } = settings;
  const from = assay.standards.unit ?? unit;
  if (from === unit || (lloq === undefined && uloq === undefined)) return settings;
  if (!isConvertible(from, unit)) {
    throw new InputError('input', {
      code: 'UNIT_MISMATCH',
      message: `the standards are in ${unit}, the limits of quantification of the assay "${assay.id}" in ${from}`,
      hint: 'state the standards of the layout in the unit of the assay',
    });
  }
  return {
    ...settings,
    ...(lloq === undefined ? {} : { lloq: convertUnit(lloq, from, unit) }),
    ...(uloq === undefined ? {} : { uloq: convertUnit(uloq, from, unit) }),
  };
}

/**
 * The concentrations of the standards that carry the range: those with a usable well, not dropped in a refit, and not
 * beyond one that failed at the end of the range. Where the plate has too few that pass, it is rejected for that.
 */
function acceptedLevels(
  standards: readonly CalibratedStandard[],
  judged: StandardsJudgement | undefined,
): readonly number[] {
  const { accepted, lloqPassed, uloqPassed, truncatedRange } = judged?.calibration ?? {};
  const kept = accepted === true ? truncatedRange : null;
  const low = kept && lloqPassed === false ? kept[0] : 0;
  const high = kept && uloqPassed === false ? kept[1] : Number.POSITIVE_INFINITY;
  const levels: number[] = [];
  for (const { group, nominal, dropped } of standards) {
    if (group.used.length > 0 && !dropped && nominal > 0 && nominal >= low && nominal <= high) levels.push(nominal);
  }
  return levels;
}

/** Fixed limits of the assay that lie beyond the measured standards, where no result is read beyond them. */
function describeLimits(
  standards: readonly CalibratedStandard[],
  { range, lloq, uloq }: CurveSettings,
  unit: Unit,
): readonly Finding[] {
  if (range !== 'standards') return [];
  const findings: Finding[] = [];
  const measured = standards.filter(({ group, nominal }) => group.used.length > 0 && nominal > 0);
  const lowest = measured[0]?.nominal;
  const highest = measured.at(-1)?.nominal;
  if (lloq !== undefined && lowest !== undefined && isBelow(lloq, lowest)) {
    findings.push(RUN_FINDINGS.raise('RANGE_LIMIT_UNSUPPORTED', { end: 'lower', limit: lloq, standard: lowest, unit }));
  }
  if (uloq !== undefined && highest !== undefined && isAbove(uloq, highest)) {
    findings.push(
      RUN_FINDINGS.raise('RANGE_LIMIT_UNSUPPORTED', { end: 'upper', limit: uloq, standard: highest, unit }),
    );
  }
  return findings;
}

/** The standards as the acceptance criteria see them; zero standards, and levels outside fixed limits, are anchors. */
function standardsToJudge(
  standards: readonly CalibratedStandard[],
  settings: CurveSettings,
  unit: Unit,
): readonly StandardToJudge[] {
  const toJudge: StandardToJudge[] = [];
  for (const { group, nominal, backCalculated, dropped } of standards) {
    toJudge.push({
      name: group.name,
      nominal,
      unit,
      wells: group.wellIds,
      cvPercent: group.cvPercent ?? null,
      backCalculated,
      usedInFit: group.used.length > 0,
      anchor: nominal === 0 || isBelow(nominal, settings.lloq ?? 0) || isAbove(nominal, settings.uloq ?? nominal),
      droppedInRefit: dropped,
    });
  }
  return toJudge;
}

function calibratedStandards(
  standards: readonly Standard[],
  curve: StandardCurve | undefined,
  dropped: ReadonlySet<number>,
): readonly CalibratedStandard[] {
  const calibrated: CalibratedStandard[] = [];
  for (const { group, nominal } of standards) {
    const found =
      curve === undefined || group.meanResponse === undefined ? undefined : concentrationAt(curve, group.meanResponse);
    const backCalculated = found === undefined || found < 0 ? null : found;
    const recoveryPercent = backCalculated === null || nominal === 0 ? null : (100 * backCalculated) / nominal;
    calibrated.push({ group, nominal, backCalculated, recoveryPercent, dropped: dropped.has(nominal) });
  }
  return calibrated;
}

/** Responses at zero concentration: the zero standard's, else the blanks' as the curve sees them. */
function blankResponses(plate: Plate, standards: readonly CalibratedStandard[]): readonly number[] {
  const responses: number[] = [];
  const zero = standards.filter(({ nominal }) => nominal === 0);
  for (const { group } of zero) responses.push(...group.responses);
  if (zero.length > 0) return responses;
  for (const group of plate.groups) if (group.role === 'blank') responses.push(...group.responses);
  return responses;
}

function noStandards(assay: AssayDefinition): InputError {
  return new InputError('input', {
    code: 'NO_STANDARDS',
    message: `the layout marks no well as a standard, and the assay "${assay.id}" reads its results from a standard curve`,
    hint: 'give the standards the role "standard" and their concentrations, with the unit in the header: "concentration (ng/mL)"',
  });
}
