import type { Finding } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { Role } from '../domain/well-content.ts';
import { COLUMN_COUNT, ROW_LETTERS, wellAt } from '../domain/well-id.ts';
import { likelyReads } from '../plate-reader/choose-reads.ts';
import type { ExportReading, PlateReading, Read, WellReading } from '../plate-reader/export-reading.ts';
import { counted } from './counted.ts';

const CELL = 6;
const WIDTH = 80;
const ROLE_SIGNS: Readonly<Record<Role, string>> = {
  standard: 'S',
  blank: 'B',
  control: 'C',
  'negative-control': 'N',
  'positive-control': 'P',
  'cutoff-control': 'K',
  sample: 'u',
  empty: '.',
};
const STATE_SIGNS: Readonly<Record<Exclude<WellReading['kind'], 'measured'>, string>> = {
  overflow: 'OVER',
  masked: 'mask',
  missing: '-',
  'out-of-range': 'rng?',
};

/** What an export holds, for a person: plates, reads, the plate map, the layout inside, and findings. 80 columns. */
export function inspectText(reading: ExportReading, file: string): string {
  const encoding = reading.encoding === '' ? 'spreadsheet' : reading.encoding;
  const head = `${file}\n${reading.format} export, ${encoding}, ${counted(reading.plates.length, 'plate')}`;
  const plates = reading.plates.map((plate, index) => plateText(plate, index + 1));
  return `${[head, ...plates, ...findingLines(reading.findings)].join('\n\n')}\n`;
}

function plateText(plate: PlateReading, number: number): string {
  const { primary, reference } = likelyReads(plate);
  const lines = [`Plate ${number}: ${plate.name}`];
  for (const read of plate.reads) {
    const use = read === primary ? '*' : read === reference ? 'r' : ' ';
    lines.push(...readLines(read, use));
  }
  if (primary !== undefined) lines.push('', `  "${primary.label}"`, plateMap(primary));
  if (plate.layout !== undefined) lines.push('', layoutMap(plate));
  return lines.join('\n');
}

/** Two lines a read, marked "*" for the one shown and "r" for its reference. */
function readLines(read: Read, use: string): readonly string[] {
  const measured = [...read.wells.values()].flatMap((reading) => (reading.kind === 'measured' ? [reading.od] : []));
  const nm = read.wavelengthNm === undefined ? 'wavelength not stated' : `${read.wavelengthNm} nm`;
  const range =
    measured.length === 0 ? '' : `, ${toText(lowest(measured), 3)} to ${toText(-lowest(measured.map((od) => -od)), 3)}`;
  return [
    `  ${use} "${read.label}"`,
    `      ${nm}, ${read.kind}, ${counted(measured.length, 'well')} measured${range}`,
  ];
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Number.POSITIVE_INFINITY);
}

function plateMap(read: Read): string {
  const columns = Array.from({ length: COLUMN_COUNT }, (_, column) => `${column + 1}`.padStart(CELL)).join('');
  const rows = ROW_LETTERS.map((letter, row) => {
    const cells = Array.from({ length: COLUMN_COUNT }, (_, column) => {
      const well = wellAt(row, column);
      return mapCell(well === undefined ? undefined : read.wells.get(well)).padStart(CELL);
    });
    return `  ${letter}${cells.join('')}`;
  });
  return [`   ${columns}`, ...rows].join('\n');
}

function mapCell(reading: WellReading | undefined): string {
  if (reading === undefined) return '';
  if (reading.kind !== 'measured') return STATE_SIGNS[reading.kind];
  for (const digits of [3, 2, 1, 0]) {
    const fixed = reading.od.toFixed(digits);
    if (fixed.length < CELL) return fixed;
  }
  return '>>>>>';
}

function layoutMap({ layout }: PlateReading): string {
  const rows = ROW_LETTERS.map((letter, row) => {
    const signs = Array.from({ length: COLUMN_COUNT }, (_, column) => {
      const well = wellAt(row, column);
      const content = well === undefined ? undefined : layout?.wells.get(well);
      return content === undefined ? '.' : ROLE_SIGNS[content.role];
    });
    return `  ${letter}  ${signs.join(' ')}`;
  });
  return ['  layout inside the export: S standard, B blank, C N P controls, u sample', ...rows].join('\n');
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return [findings.map((finding) => wrap(`${finding.severity}: ${finding.message} [${finding.code}]`)).join('\n')];
}

/** Breaks a sentence at blanks into lines of at most 80 columns, further lines indented. */
function wrap(sentence: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
