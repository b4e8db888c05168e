import type { PlateLayout, Role, WellContent } from '../../domain/well-content.ts';
import { parseWellId, type WellId } from '../../domain/well-id.ts';
import { contentOfName } from '../content-of-name.ts';
import type { PlateReading, Read, WellReading } from '../export-reading.ts';
import { groupReads } from '../group-reads.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { isKnownState, readWellText } from '../read-well-text.ts';
import type { ReaderFormat } from '../reading-context.ts';
import { isAnyWell } from '../well-list.ts';
import { type AllotropeMeasurement, readAllotropeMeasurements } from './allotrope-measurements.ts';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^standard/i, 'standard'],
  [/^blank/i, 'blank'],
  [/negative control/i, 'negative-control'],
  [/positive control/i, 'positive-control'],
  [/control/i, 'control'],
  [/^(?:unknown|sample|test)/i, 'sample'],
];

/** Allotrope Simple Model of a plate reader (ASM JSON): one measurement document per well and wavelength. */
export const allotrope: ReaderFormat = {
  id: 'allotrope',
  title: 'Allotrope Simple Model (plate reader)',
  recognise: ({ container, text }) =>
    container === 'json' &&
    /"(?:\$asm\.manifest|plate reader (?:aggregate )?document|measurement aggregate document)"/.test(
      text.slice(0, 100_000),
    )
      ? '"plate reader" documents'
      : undefined,
  read: ({ text }, context) => {
    const measurements = readAllotropeMeasurements(text);
    refuse(measurements);
    const beyond = measurements.find(({ well }) => parseWellId(well) === undefined && isAnyWell(well));
    if (beyond !== undefined) {
      throw unreadable('REFUSED_PLATE_SIZE', `the document names well ${beyond.well}, which no 96-well plate has`);
    }
    const absorbing = measurements.filter(({ detection }) => detection === 'absorbance');
    const others = measurements.length - absorbing.length;
    if (others > 0) {
      const because = `${others} of its measurements are not absorbance`;
      context.report(PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: 1, because }));
    }
    return platesOf(absorbing);
  },
};

function refuse(measurements: readonly AllotropeMeasurement[]): void {
  if (measurements.length === 0) throw unreadable('REFUSED_NO_DATA', 'the document holds no measurement of a well');
  const series = measurements.find(({ detection }) => detection === 'kinetic' || detection === 'spectrum');
  if (series?.detection === 'kinetic') throw unreadable('REFUSED_KINETIC', 'the document holds a kinetic measurement');
  if (series?.detection === 'spectrum') throw unreadable('REFUSED_SPECTRUM', 'the document holds spectra');
  if (measurements.some(({ detection }) => detection === 'absorbance')) return;
  if (measurements.some(({ detection }) => detection === 'fluorescence')) {
    throw unreadable('REFUSED_FLUORESCENCE', 'the document holds fluorescence');
  }
  if (measurements.some(({ detection }) => detection === 'luminescence')) {
    throw unreadable('REFUSED_LUMINESCENCE', 'the document holds luminescence');
  }
  throw unreadable('REFUSED_NO_DATA', 'the document holds no absorbance');
}

function platesOf(measurements: readonly AllotropeMeasurement[]): readonly PlateReading[] {
  const reads = new Map<
    string,
    { readonly plate: string; readonly read: Read & { readonly wells: Map<WellId, WellReading> } }
  >();
  const contents = new Map<string, Map<WellId, WellContent>>();
  const repeats = new Map<string, number>();
  for (const measurement of measurements) {
    const well = parseWellId(measurement.well);
    if (well === undefined) throw unreadable('REFUSED_MALFORMED', `"${measurement.well}" names no well`);
    const plate = measurement.plate || 'Plate 1';
    const base = `${plate}\n${measurement.wavelengthNm ?? ''}`;
    const count = repeats.get(`${base}\n${well}`) ?? 0;
    repeats.set(`${base}\n${well}`, count + 1);
    const key = `${base}\n${count}`;
    const known = reads.get(key) ?? { plate, read: newRead(measurement.wavelengthNm, count) };
    reads.set(key, known);
    known.read.wells.set(well, readingOf(measurement));
    addContent(contents, plate, well, measurement);
  }
  return groupReads([...reads.values()], (plate) => layoutOf(contents.get(plate ?? '')));
}

function newRead(
  wavelengthNm: number | undefined,
  repeat: number,
): Read & { readonly wells: Map<WellId, WellReading> } {
  const label = wavelengthNm === undefined ? 'unlabelled' : `${wavelengthNm}`;
  return { label: repeat === 0 ? label : `${label} #${repeat + 1}`, wavelengthNm, kind: 'raw', wells: new Map() };
}

/** A well with an error document was not measured: its number (often -0.0) stands for nothing. */
function readingOf({ value, error }: AllotropeMeasurement): WellReading {
  if (error !== undefined) {
    const reading = readWellText(error, '.');
    if (reading.kind === 'measured') return { kind: 'missing', raw: error };
    return isKnownState(error) ? reading : { kind: 'missing', raw: error };
  }
  if (value === undefined || Object.is(value, -0)) return { kind: 'missing', raw: value === undefined ? '' : '-0.0' };
  return { kind: 'measured', od: value };
}

function addContent(
  contents: Map<string, Map<WellId, WellContent>>,
  plate: string,
  well: WellId,
  { sample, role }: AllotropeMeasurement,
): void {
  if (sample === undefined || (role === undefined && sample.endsWith(well))) return;
  const named = contentOfName(well, sample);
  if (named === undefined) return;
  const stated = ROLES.find(([pattern]) => role !== undefined && pattern.test(role))?.[1];
  const wells = contents.get(plate) ?? new Map<WellId, WellContent>();
  contents.set(plate, wells);
  wells.set(well, stated === undefined ? named : { ...named, role: stated });
}

function layoutOf(wells: ReadonlyMap<WellId, WellContent> | undefined): PlateLayout | undefined {
  return wells === undefined || wells.size === 0 ? undefined : { wells, origin: 'export' };
}
