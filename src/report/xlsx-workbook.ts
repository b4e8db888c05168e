import type { CellTable, CsvCell } from './csv-table.ts';
import { storedZip } from './stored-zip.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** A sheet of a workbook: a header, and rows of texts, numbers in full precision, and empty cells (null). */
export interface WorkbookSheet extends CellTable {
  /** At most 31 characters, none of []:*?/\. */
  readonly name: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What a cell of a spreadsheet can hold. */
const MOST_CHARACTERS = 32_767;
const NARROWEST = 8;
const WIDEST = 60;

/**
 * An Excel workbook (Office Open XML): bold frozen headers, filters, columns as wide as their content. A text stays a
 * text, whatever it looks like; the same sheets give the same bytes.
 */
export function xlsxWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)] as const),
  ];
  return storedZip(parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(XML + text) })));
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookPart(sheets: readonly WorkbookSheet[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name=${xmlAttribute(name)} sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** Cell style 0 is plain, 1 is the header's bold. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function sheetPart({ header, rows }: WorkbookSheet): string {
  const widths = header.map((_, column) => {
    const lengths = [header, ...rows].map((row) => String(row[column] ?? '').length);
    const width = Math.min(WIDEST, Math.max(NARROWEST, ...lengths) + 1);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = [header, ...rows].map((row, index) => {
    const cells = row.map((cell, column) => cellPart(cell, `${columnName(column)}${index + 1}`, index === 0));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const area = `A1:${columnName(header.length - 1)}${rows.length + 1}`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${area}"/></worksheet>`
  );
}

function cellPart(cell: CsvCell, place: string, bold: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : '';
  const style = bold ? ' s="1"' : '';
  const text = xmlText(withoutEscapes(cell.slice(0, MOST_CHARACTERS)));
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** "_x0041_" would be read as the letter A: its first underscore is written as such an escape itself. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The name of a column from its index: A ... Z, AA ... */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
