import { closestWord } from '../domain/did-you-mean.ts';
import { remembering } from '../domain/remembering.ts';
import { ALL_WELLS, parseWellRange, type WellId, wellIndex } from '../domain/well-id.ts';
import { cellColumn, type DelimitedRow } from '../plate-reader/delimited-text.ts';
import {
  COLUMN_WORDS,
  columnOfWord,
  LAYOUT_COLUMNS,
  type LayoutColumn,
  type LayoutHeader,
  parseHeader,
} from './layout-columns.ts';
import { isBlankRow, longHeaderIndex } from './layout-sheet.ts';
import {
  isNotStated,
  type LayoutCell,
  type LayoutStatements,
  placeOf,
  type Report,
  type WellStatement,
} from './layout-statement.ts';
import { unitHint } from './read-well.ts';

/**
 * Reads a layout of one line for each well or range of wells, under a header line in any order. A misspelt column is
 * reported and then read as what it is nearest to, so that the problems below it are told too.
 */
export function readLongLayout(rows: readonly DelimitedRow[], report: Report): LayoutStatements {
  const headerIndex = longHeaderIndex(rows) ?? rows.findIndex((row) => !isBlankRow(row));
  const headers = readHeaders(rows[headerIndex] as DelimitedRow, report);
  const columns = new Set(headers.flatMap((header) => (header === undefined ? [] : [header.column])));
  if (!columns.has('role') && !columns.has('name')) {
    const line = (rows[headerIndex] as DelimitedRow).line;
    report('LAYOUT_COLUMN_MISSING', 'the layout has no column "role"', { line, column: 1 }, 'add a column "role"');
    return { statements: [], columns };
  }
  if (!columns.has('well')) {
    const at = { line: (rows[headerIndex] as DelimitedRow).line, column: 1 };
    report('LAYOUT_COLUMN_MISSING', 'the layout has no column "well"', at, 'add a column "well" with A1 to H12');
    return { statements: [], columns };
  }
  const statements: WellStatement[] = [];
  for (let index = headerIndex + 1; index < rows.length; index += 1) {
    const statement = readRow(rows[index] as DelimitedRow, headers, report);
    if (statement !== undefined) statements.push(statement);
  }
  reportRepeats(statements, report);
  return { statements, columns };
}

/** The column that a misspelt header or corner is nearest to; undefined when none is near. */
export function nearestColumn(text: string): LayoutColumn | undefined {
  const near = text === '' ? undefined : closestWord(text, COLUMN_WORDS);
  return near === undefined ? undefined : columnOfWord(near);
}

/** "did you mean ...?" for a header, with the columns that there are. */
export function columnHint(text: string): string {
  const near = nearestColumn(text);
  return `${near === undefined ? '' : `did you mean "${near}"? `}Columns: ${LAYOUT_COLUMNS.join(', ')}`;
}

function readHeaders(row: DelimitedRow, report: Report): readonly (LayoutHeader | undefined)[] {
  const headers = row.cells.map(parseHeader);
  for (const [index, text] of row.cells.entries()) {
    const at = { line: row.line, column: cellColumn(row, index) };
    const header = headers[index];
    if (header === undefined) {
      if (text === '') continue;
      report('LAYOUT_COLUMN_UNKNOWN', `column "${text}" is not known`, at, columnHint(text));
      const column = nearestColumn(text);
      if (column !== undefined && !headers.some((other) => other?.column === column)) {
        headers[index] = { column, unit: undefined, unknownUnit: undefined };
      }
      continue;
    }
    if (header.unknownUnit !== undefined) {
      report('LAYOUT_UNIT', `unit "${header.unknownUnit}" is not known`, at, unitHint(header.unknownUnit));
    }
    const first = headers.findIndex((other) => other?.column === header.column);
    if (first === index || header.column === 'comment') continue;
    const weak = [first, index].find((place) => row.cells[place]?.toLowerCase() === 'label');
    if (weak !== undefined) headers[weak] = { column: 'comment', unit: undefined, unknownUnit: undefined };
    else {
      report(
        'LAYOUT_COLUMN_TWICE',
        `columns "${row.cells[first]}" and "${text}" both give the ${header.column}`,
        at,
        'remove one, or name it "comment"',
      );
    }
  }
  return headers;
}

function readRow(
  row: DelimitedRow,
  headers: readonly (LayoutHeader | undefined)[],
  report: Report,
): WellStatement | undefined {
  if (isBlankRow(row)) return undefined;
  const cells = noCells();
  let described = false;
  for (let index = 0; index < row.cells.length; index += 1) {
    const text = row.cells[index] as string;
    if (text === '') continue;
    const header = headers[index];
    const cell = { text, row, index, unit: header?.unit };
    if (index >= headers.length) {
      report(
        'LAYOUT_CELLS',
        `the line has ${row.cells.length} cells, the header ${headers.length}; "${text}" belongs to no column`,
        placeOf(cell),
        'put quotation marks around a cell that holds the delimiter, for example "A1,B1"',
      );
    } else if (header !== undefined && cells[header.column] === undefined) {
      cells[header.column] = cell;
      described ||= header.column !== 'well' && header.column !== 'comment' && !isNotStated(text);
    }
  }
  const wellCell = cells.well;
  if (wellCell === undefined) {
    const line = { line: row.line, column: 1 };
    if (described) report('LAYOUT_WELL', 'the line names no well', line, 'write the well, such as A1 or A1:A2');
    return undefined;
  }
  const wells = parseWells(wellCell.text);
  if (wells === undefined) {
    report(
      'LAYOUT_WELL',
      `"${wellCell.text}" names no well of a 96-well plate`,
      placeOf(wellCell),
      'rows are A to H, columns 1 to 12; a range is A1:A2, a list "A1, B1"',
    );
    return undefined;
  }
  return described ? { wells, at: placeOf(wellCell, wells[0]), cells } : undefined;
}

function noCells(): Record<LayoutColumn, LayoutCell | undefined> {
  return {
    well: undefined,
    role: undefined,
    name: undefined,
    concentration: undefined,
    dilution: undefined,
    unit: undefined,
    assay: undefined,
    exclude: undefined,
    spiked: undefined,
    comment: undefined,
  };
}

const parseWells = remembering((text): readonly WellId[] | undefined => {
  const plain = text
    .replace(/\s*(?:\bto\b|\.{2,3}|[-:\u2013])\s*/g, ':')
    .replace(/\s*[/+&]\s*/g, ',')
    .replace(/\b([A-Ha-h])[: ](?=\d)/g, '$1');
  return parseWellRange(plain);
});

function reportRepeats(statements: readonly WellStatement[], report: Report): void {
  const lineOf = new Array<number | undefined>(ALL_WELLS.length);
  for (const { wells, at } of statements) {
    const { line } = at;
    for (const well of wells) {
      const index = wellIndex(well);
      const before = lineOf[index];
      if (before === undefined) lineOf[index] = line;
      else {
        const message = `well ${well} is described on line ${before} and again on line ${line}`;
        report('LAYOUT_WELL_TWICE', message, { ...at, well }, 'remove one of them');
      }
    }
  }
}
