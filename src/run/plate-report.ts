import type { PlateCutPoint } from '../ada/plate-cut-point.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import type { Finding } from '../domain/finding.ts';
import type { Plate, PlateWell, ReplicateGroup } from '../plate/plate.ts';
import type { CalibratedStandard, Calibration } from './calibrate-plate.ts';
import type { MeasuredControl } from './measure-controls.ts';
import type { ControlReport, CurveReport, CutPointReport, StandardReport, WellReport } from './run-report.ts';

/** The curve of a plate as the report shows it; null without one. */
export function curveReport(calibration: Calibration | undefined): CurveReport | null {
  const curve = calibration?.curve;
  if (calibration === undefined || curve === undefined) return null;
  const { range } = calibration;
  return {
    model: curve.model,
    weighting: curve.weighting,
    fitOn: curve.fitOn,
    unit: calibration.unit,
    parameters: Object.fromEntries(curve.names.map((name) => [name, curve.parameters[name]])),
    standardErrors: Object.fromEntries(curve.names.map((name) => [name, finite(curve.standardErrors[name])])),
    covariance: curve.covariance,
    sse: curve.sse,
    degreesOfFreedom: curve.degreesOfFreedom,
    residualStandardError: finite(curve.residualStandardError),
    rSquared: finite(curve.rSquared),
    conditionNumber: finite(curve.conditionNumber),
    lloq: range?.lloq ?? null,
    uloq: range?.uloq ?? null,
    lod: range?.lod ?? null,
    methods: range?.methods ?? {},
    diagnostics: diagnosticsReport(calibration),
  };
}

function diagnosticsReport({ diagnostics }: Calibration): CurveReport['diagnostics'] {
  const weighting = diagnostics?.weighting ?? null;
  const comparison = diagnostics?.modelComparison ?? null;
  return {
    lackOfFitP: finite(diagnostics?.lackOfFit?.pValue),
    aicc4pl: finite(comparison?.aicc4pl ?? undefined),
    aicc5pl: finite(comparison?.aicc5pl ?? undefined),
    weighting:
      weighting === null
        ? null
        : {
            exponent: weighting.theta,
            standardError: weighting.standardError,
            supported: weighting.isSupported,
            recommended: weighting.recommended,
          },
  };
}

/** The standards of a plate as the report shows them, lowest first. */
export function standardReports(
  calibration: Calibration | undefined,
  findings: readonly Finding[],
): readonly StandardReport[] {
  const reports: StandardReport[] = [];
  if (calibration === undefined) return reports;
  for (const standard of calibration.standards) reports.push(standardReport(standard, calibration, findings));
  return reports;
}

function standardReport(
  standard: CalibratedStandard,
  calibration: Calibration,
  findings: readonly Finding[],
): StandardReport {
  const { group, nominal } = standard;
  const wells = group.wellIds;
  return {
    name: group.name,
    nominal,
    unit: calibration.unit,
    wells,
    ods: odsOfGroup(group),
    meanOd: group.meanResponse ?? null,
    cvPercent: group.cvPercent ?? null,
    backCalculated: standard.backCalculated,
    recoveryPercent: standard.recoveryPercent,
    usedInFit: isFitted(standard, calibration.curve),
    flags: flagsOf(wells, findings),
  };
}

function isFitted(standard: CalibratedStandard, curve: StandardCurve | undefined): boolean {
  return curve !== undefined && !standard.dropped && standard.group.used.length > 0;
}

/** The controls of a plate as the report shows them. */
export function controlReports(
  controls: readonly MeasuredControl[],
  findings: readonly Finding[],
): readonly ControlReport[] {
  const reports: ControlReport[] = [];
  for (const control of controls) reports.push(controlReport(control, findings));
  return reports;
}

function controlReport(control: MeasuredControl, findings: readonly Finding[]): ControlReport {
  const { group, nominal, unit, result, recoveryPercent } = control;
  const wells = group.wellIds;
  return {
    name: group.name,
    role: group.role,
    nominal,
    unit,
    wells,
    ods: odsOfGroup(group),
    meanOd: group.meanResponse ?? null,
    cvPercent: group.cvPercent ?? null,
    dilution: group.dilution ?? null,
    result,
    recoveryPercent,
    flags: flagsOf(wells, findings),
  };
}

/** The cut point of a plate as the report shows it; null without one. */
export function cutPointReport(cutPoint: PlateCutPoint | undefined): CutPointReport | null {
  if (cutPoint === undefined) return null;
  const { threshold } = cutPoint;
  return {
    kind: cutPoint.kind,
    value: threshold.on === 'response' ? threshold.value : null,
    concentration: threshold.on === 'concentration' ? { value: threshold.value, unit: threshold.unit } : null,
    negativeControl: cutPoint.negativeControl,
    negativeControlCount: cutPoint.negativeControlCount,
    text: cutPoint.text,
    source: cutPoint.source,
    greyZone: cutPoint.greyZone,
  };
}

/** The responses of every well of the groups, also of those left out; null where there is none. */
export function odsOf(groups: readonly ReplicateGroup[]): readonly (number | null)[] {
  const [only] = groups;
  return only !== undefined && groups.length === 1 ? odsOfGroup(only) : groups.flatMap(odsOfGroup);
}

function odsOfGroup({ wells, used, responses }: ReplicateGroup): readonly (number | null)[] {
  return used.length === wells.length ? responses : wells.map(({ response }) => response ?? null);
}

/** Every described or measured well, for the plate map, in reading order. */
export function wellReports(plate: Plate): Readonly<Record<string, WellReport>> {
  const reports: Record<string, WellReport> = {};
  for (const well of plate.wells) reports[well.content.well] = wellReport(well);
  return reports;
}

function wellReport(well: PlateWell): WellReport {
  const { role, name } = well.content;
  const od = well.reading.kind === 'measured' ? well.reading.od : null;
  return { role, name, od, state: well.leftOut === undefined ? well.reading.kind : 'left-out' };
}

/** The codes of the findings that name any of the wells. */
function flagsOf(wells: readonly string[], findings: readonly Finding[]): readonly string[] {
  const codes: string[] = [];
  for (const finding of findings) {
    if (!codes.includes(finding.code) && finding.wells.some((well) => wells.includes(well))) codes.push(finding.code);
  }
  return codes;
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
