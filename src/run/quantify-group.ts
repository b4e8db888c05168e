import type { AssayDefinition } from '../assay/assay-definition.ts';
import { isRising } from '../curve/response-at.ts';
import type { Staged } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import type { Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import type { ReplicateGroup } from '../plate/plate.ts';
import { type QuantifyDetail, quantifySample } from '../quantify/quantify-sample.ts';
import type { Calibration } from './calibrate-plate.ts';
import { lostWellsText, overflowsOf } from './sample-groups.ts';

/**
 * The unit that results are reported in: the assay's, else the standards'.
 * @throws InputError (input, UNIT_MISMATCH) when the standards' unit does not convert to the assay's report unit
 */
export function reportUnitOf(assay: AssayDefinition, unit: Unit): Unit {
  const reportUnit = assay.reportUnit ?? unit;
  if (isConvertible(unit, reportUnit)) return reportUnit;
  throw new InputError('input', {
    code: 'UNIT_MISMATCH',
    message: `the standards are in ${unit}, which does not convert to ${reportUnit}, the report unit of the assay "${assay.id}"`,
    hint: 'state the standards in mass per volume, or set "reportUnit" in the assay to their unit',
  });
}

/** The concentration of a group of replicate wells, in the report's unit; wells without a number never take part. */
export function quantifyGroup(
  group: ReplicateGroup,
  calibration: Calibration,
  reportUnit: Unit,
  detail: QuantifyDetail,
): Staged<Quantified> {
  const { responses, dilution = 1 } = group;
  if (calibration.curve === undefined) return withoutCurve();
  if (overflowsOf(group) > 0) {
    if (responses.length > 0) return notReportable("one replicate is beyond the reader's range and another is not");
    return quantifyBeyondReader(calibration, dilution, reportUnit);
  }
  if (responses.length === 0) return notReportable(`no usable well: ${lostWellsText(group)}`);
  return quantifyResponses(responses, calibration, dilution, reportUnit, detail);
}

/** The concentration that the responses of replicate wells have together. */
export function quantifyResponses(
  responses: readonly number[],
  { curve, range, settings, unit }: Calibration,
  dilution: number,
  reportUnit: Unit,
  detail: QuantifyDetail,
): Staged<Quantified> {
  if (curve === undefined || range === undefined) return withoutCurve();
  return quantifySample({ responses, dilution, curve, range, rangeRule: settings.range, unit, reportUnit, detail });
}

/** Beyond the reader's range is beyond the curve's range, on the side of its strong responses. */
export function quantifyBeyondReader(
  { curve, range, unit }: Calibration,
  dilution: number,
  reportUnit: Unit,
): Staged<Quantified> {
  if (curve === undefined || range === undefined) return withoutCurve();
  const isHigh = isRising(curve);
  const limit = isHigh ? range.uloq : range.lloq;
  if (limit === null) return notReportable("beyond the reader's range, and the curve has no accepted range");
  const inSample = convertUnit(limit * dilution, unit, reportUnit);
  const value: Quantified = isHigh
    ? { kind: 'above-range', uloq: inSample, unit: reportUnit, dilution }
    : { kind: 'below-range', lloq: inSample, unit: reportUnit, dilution };
  return { value, findings: [] };
}

function withoutCurve(): Staged<Quantified> {
  return notReportable('the plate has no standard curve');
}

function notReportable(because: string): Staged<Quantified> {
  return { value: { kind: 'not-reportable', because }, findings: [] };
}
