import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JudgePlateInput } from '../../src/acceptance/judge-plate-input.ts';
import { resolveCriteria } from '../../src/acceptance/presets.ts';
import type { AcceptanceSettings, ReplicateSettings } from '../../src/assay/assay-definition.ts';
import type { FormulaEvaluator } from '../../src/assay/formula-evaluator.ts';
import type { Quantified } from '../../src/domain/result.ts';
import type { Role, WellContent } from '../../src/domain/well-content.ts';
import type { WellId } from '../../src/domain/well-id.ts';
import { buildPlate } from '../../src/plate/build-plate.ts';
import type { Plate, PlateWell, ReplicateGroup } from '../../src/plate/plate.ts';
import type { WellReading } from '../../src/plate-reader/export-reading.ts';

/** An OD, a well that overflowed, or null for one that was not read. */
export type WellValue = number | 'overflow' | null;

/** A plate of the fixtures with its changes, and how it is to be judged. */
export interface TablePlate {
  readonly base?: 'drug' | 'ada';
  readonly ods?: Readonly<Record<string, WellValue>>;
  readonly reference?: Readonly<Record<string, WellValue>>;
  readonly layout?: Readonly<Record<string, Partial<WellContent>>>;
  readonly acceptance: AcceptanceSettings;
  readonly replicates?: Partial<ReplicateSettings>;
}

/** On the fixture's plates a response of 1 is 100 ng/mL in the well, exactly; samples are not diluted. */
const NG_PER_OD = 100;
const LLOQ = 1.5625;
const ULOQ = 200;
const CUT_POINT = 0.2;

/** The input of the judges for a plate of the fixtures: results by the exact line, nothing fitted. */
export function tableInput(table: TablePlate, evaluate: FormulaEvaluator): JudgePlateInput {
  const isDrug = (table.base ?? 'drug') === 'drug';
  const plate = tablePlate(table);
  const groups = (...roles: readonly Role[]): readonly ReplicateGroup[] =>
    plate.groups.filter(({ role }) => roles.includes(role));
  const responses = (role: Role): readonly number[] =>
    groups(role).flatMap(({ used }) => used.flatMap(({ response }) => (response === undefined ? [] : [response])));
  return {
    plate,
    analyteKind: isDrug ? 'drug' : 'ada',
    criteria: resolveCriteria(table.acceptance),
    replicates: { cvOn: 'response', ...table.replicates },
    curve: isDrug ? { kind: 'fitted', rSquared: rSquaredOfLine(groups('standard')) } : { kind: 'none' },
    standards: groups('standard').map((group) => ({
      name: group.name,
      nominal: group.concentration ?? 0,
      unit: 'ng/mL',
      wells: wellsOf(group),
      cvPercent: group.cvPercent ?? null,
      backCalculated: group.meanResponse === undefined ? null : NG_PER_OD * group.meanResponse,
      usedInFit: group.used.length > 0,
    })),
    controls: groups('control', 'negative-control', 'positive-control').map((group) => ({
      name: group.name,
      role: group.role,
      nominal: group.concentration ?? null,
      unit: group.unit ?? 'ng/mL',
      dilution: null,
      wells: wellsOf(group),
      meanResponse: group.meanResponse ?? null,
      cvPercent: group.cvPercent ?? null,
      result: isDrug ? quantify(group.meanResponse) : null,
      isOutsideRange: isDrug && isOutside(group),
      ...(isDrug ? { wellResults: group.wells.flatMap(quantifyWell) } : {}),
      beyondReader: beyondReaderOf(group),
    })),
    samples: groups('sample').map((group) => ({
      key: group.name,
      name: group.name,
      wells: wellsOf(group),
      dilution: null,
      cvPercent: group.cvPercent ?? null,
      result: isDrug ? quantify(group.meanResponse) : null,
      isOutsideRange: isDrug && isOutside(group),
    })),
    range: isDrug ? { lloq: LLOQ, uloq: ULOQ, unit: 'ng/mL' } : null,
    ...(isDrug ? {} : { cutPoint: { response: CUT_POINT, concentration: null } }),
    ...(table.reference === undefined ? {} : { referenceReads: referenceReads(plate, table.reference) }),
    evaluate,
    scope: { blank: responses('blank'), nc: responses('negative-control'), pc: responses('positive-control') },
  };
}

function tablePlate({ base = 'drug', ods = {}, layout = {} }: TablePlate): Plate {
  const rows = fixtureRows(base);
  const contents = rows.map(({ content }) => ({ ...content, ...layout[content.well] }) as WellContent);
  const readings = rows.map(({ content, od }) => [content.well, readingOf(ods[content.well], od)] as const);
  return buildPlate({
    name: base,
    reads: {
      primary: { label: '450', wavelengthNm: 450, kind: 'raw', wells: new Map(readings) },
      reference: undefined,
      subtract: false,
    },
    layout: { wells: new Map(contents.map((content) => [content.well, content])), origin: 'file' },
    blank: 'none',
  }).value;
}

function fixtureRows(base: string): readonly { readonly content: WellContent; readonly od: number }[] {
  const file = resolve(import.meta.dirname, `../../fixtures/acceptance/${base}-plate.csv`);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(2);
  return lines.map((line) => {
    const [well = '', role = '', name = '', concentration = '', od = ''] = line.split(',');
    const nominal = concentration === '' ? {} : ({ concentration: Number(concentration), unit: 'ng/mL' } as const);
    return { content: { well: well as WellId, role: role as Role, name, ...nominal }, od: Number(od) };
  });
}

function readingOf(change: WellValue | undefined, od: number): WellReading {
  const value = change === undefined ? od : change;
  if (value === null) return { kind: 'missing', raw: '' };
  return value === 'overflow' ? { kind: 'overflow', raw: 'OVRFLW' } : { kind: 'measured', od: value };
}

function referenceReads(plate: Plate, changes: Readonly<Record<string, WellValue>>): ReadonlyMap<WellId, WellReading> {
  return new Map(plate.wells.map(({ content: { well } }) => [well, readingOf(changes[well], 0.05)]));
}

function quantify(response: number | undefined): Quantified {
  if (response === undefined) return { kind: 'not-reportable', because: 'no well was measured' };
  const value = NG_PER_OD * response;
  const unit = 'ng/mL';
  if (value < LLOQ) return { kind: 'below-range', lloq: LLOQ, unit };
  if (value > ULOQ) return { kind: 'above-range', uloq: ULOQ, unit };
  return { kind: 'quantified', value, unit, ci95: null, cvPercent: null };
}

function quantifyWell({ reading, response, leftOut }: PlateWell): readonly Quantified[] {
  if (leftOut !== undefined) return [];
  if (reading.kind === 'overflow') return [{ kind: 'above-range', uloq: ULOQ, unit: 'ng/mL' }];
  return response === undefined ? [] : [quantify(response)];
}

function beyondReaderOf({ wells, used }: ReplicateGroup): { readonly wells: number; readonly of: number } | undefined {
  const beyond = wells.filter(({ reading, leftOut }) => reading.kind === 'overflow' && leftOut === undefined).length;
  return beyond === 0 ? undefined : { wells: beyond, of: beyond + used.length };
}

function isOutside({ meanResponse, used }: ReplicateGroup): boolean {
  const { kind } = quantify(meanResponse);
  return (
    kind === 'below-range' || (kind === 'above-range' && used.every(({ response }) => quantify(response).kind === kind))
  );
}

function rSquaredOfLine(standards: readonly ReplicateGroup[]): number {
  const points = standards.map((group) => ({ x: (group.concentration ?? 0) / NG_PER_OD, y: group.meanResponse ?? 0 }));
  const mean = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const residual = points.reduce((sum, { x, y }) => sum + (y - x) ** 2, 0);
  return 1 - residual / points.reduce((sum, { y }) => sum + (y - mean) ** 2, 0);
}

function wellsOf({ wells }: ReplicateGroup): readonly WellId[] {
  return wells.map(({ content }) => content.well);
}
