import type { Finding } from '../domain/finding.ts';
import type { PlateReport, RunReport } from '../run/run-report.ts';
import { sampleTable } from './csv-report.ts';
import type { CsvCell } from './csv-table.ts';
import { repeatTable } from './repeat-list.ts';
import { CRITERIA_COLUMNS, criteriaTable, inputsTable, notReported } from './report-tables.ts';
import { concentrationText } from './result-text.ts';
import { verdictText } from './verdict-text.ts';
import { type WorkbookSheet, xlsxWorkbook } from './xlsx-workbook.ts';

/** A run as an Excel workbook: numbers in full precision, a sheet each for samples, plates, standards, wells ... */
export function renderXlsx(report: RunReport): Uint8Array {
  const { plates } = report;
  return xlsxWorkbook([
    runSheet(report),
    { name: 'Samples', ...sampleTable(report) },
    perPlate('Plates', PLATE_COLUMNS, plates, plateRow),
    perPlate('Criteria', CRITERIA_COLUMNS, plates, (plate) => criteriaTable(plate).rows),
    perPlate('Standards', STANDARD_COLUMNS, plates, standardRows),
    perPlate('Controls', CONTROL_COLUMNS, plates, controlRows),
    perPlate('Wells', ['well', 'role', 'name', 'OD', 'state'], plates, wellRows),
    findingSheet(report),
    { name: 'To repeat', ...repeatTable(report) },
    { name: 'Files', ...inputsTable(report) },
  ]);
}

function runSheet({ verdict, tool, policy, settings, overrides, notice }: RunReport): WorkbookSheet {
  const overruled = overrides.map(({ code, reason, by }) => ['overruled', `${code} by ${by}: ${reason}`]);
  return {
    name: 'Run',
    header: ['about', 'value'],
    rows: [
      ['verdict', verdictText(verdict)],
      ['tool', `${tool.name} ${tool.version}`],
      ['policy', `${policy.id}, version ${policy.version}`],
      ...policy.ownRows.map((row) => ["the laboratory's own row", row]),
      ...Object.entries(settings).map(([key, value]) => ['setting', `${key} ${value}`]),
      ...overruled,
      ['notice', notice],
    ],
  };
}

function perPlate(
  name: string,
  header: readonly string[],
  plates: readonly PlateReport[],
  rowsOf: (plate: PlateReport) => readonly (readonly CsvCell[])[],
): WorkbookSheet {
  const rows = plates.flatMap((plate) => rowsOf(plate).map((row) => [plate.id, ...row]));
  return { name, header: ['plate', ...header], rows };
}

const PARAMETERS = ['a', 'b', 'c', 'd', 'g'];
const PLATE_COLUMNS = [
  'assay',
  'verdict',
  'samples',
  'not reported',
  'curve',
  'weighting',
  'fitted on',
  'LLOQ in the well',
  'ULOQ in the well',
  'unit',
  'cut point',
  'cut point OD',
  'wavelength nm',
  'reference nm',
  ...PARAMETERS,
];

function plateRow(plate: PlateReport): readonly (readonly CsvCell[])[] {
  const { assay, verdict, samples, curve, cutPoint } = plate;
  const ofCurve =
    curve === null
      ? [null, null, null, null, null, null]
      : [curve.model, curve.weighting, curve.fitOn, curve.lloq, curve.uloq, curve.unit];
  const count = samples.length;
  const parameters = PARAMETERS.map((name) => curve?.parameters[name] ?? null);
  const ofCutPoint = [cutPoint?.text ?? null, cutPoint?.value ?? null];
  const ofRead = [plate.wavelengthNm, plate.referenceNm];
  return [
    [assay.id, verdictText(verdict), count, notReported(plate), ...ofCurve, ...ofCutPoint, ...ofRead, ...parameters],
  ];
}

const STANDARD_COLUMNS = [
  'standard',
  'nominal',
  'unit',
  'wells',
  'ODs',
  'mean OD',
  'CV %',
  'back-calculated',
  'recovery %',
  'in the fit',
];

function standardRows({ standards }: PlateReport): readonly (readonly CsvCell[])[] {
  return standards.map((standard) => [
    standard.name,
    standard.nominal,
    standard.unit,
    standard.wells.join(' '),
    odsText(standard.ods),
    standard.meanOd,
    standard.cvPercent,
    standard.backCalculated,
    standard.recoveryPercent,
    standard.usedInFit ? 'yes' : 'no',
  ]);
}

const CONTROL_COLUMNS = [
  'control',
  'role',
  'nominal',
  'nominal unit',
  'wells',
  'ODs',
  'mean OD',
  'CV %',
  'dilution',
  'result',
  'value',
  'unit',
  'recovery %',
];

function controlRows({ controls }: PlateReport): readonly (readonly CsvCell[])[] {
  return controls.map((control) => {
    const { result } = control;
    return [
      control.name,
      control.role,
      control.nominal,
      control.unit,
      control.wells.join(' '),
      odsText(control.ods),
      control.meanOd,
      control.cvPercent,
      control.dilution,
      result === null ? null : concentrationText(result),
      result?.kind === 'quantified' ? result.value : null,
      result?.kind === 'quantified' ? result.unit : null,
      control.recoveryPercent,
    ];
  });
}

/** The ODs of a group in one cell; a well without one keeps its place. */
function odsText(ods: readonly (number | null)[]): string {
  return ods.map((od) => (od === null ? '-' : String(od))).join(' ');
}

function wellRows({ wells }: PlateReport): readonly (readonly CsvCell[])[] {
  return Object.entries(wells).map(([well, { role, name, od, state }]) => [well, role, name, od, state]);
}

function findingSheet({ plates, findings }: RunReport): WorkbookSheet {
  const row = (plate: string, { severity, code, message, wells }: Finding): readonly CsvCell[] => [
    plate,
    severity,
    code,
    message,
    wells.join(' '),
  ];
  return {
    name: 'Findings',
    header: ['plate', 'severity', 'code', 'message', 'wells'],
    rows: [
      ...plates.flatMap((plate) => plate.findings.map((finding) => row(plate.id, finding))),
      ...findings.map((finding) => row('', finding)),
    ],
  };
}
