import { readNumber } from '../../domain/number-reading.ts';
import { cellAt, type SheetRow } from '../export-document.ts';

/** The layouts of values that SoftMax Pro writes. */
const FORMAT = /^(?:PlateFormat|TimeFormat|ColumnFormat)$/i;

/** True for the line that begins the section of a plate. */
export function isPlateHeader(row: SheetRow): boolean {
  return cellAt(row, 0) === 'Plate:' && row.cells.some((cell) => FORMAT.test(cell));
}

export interface PlateHeader {
  readonly name: string;
  readonly format: 'plate' | 'time';
  readonly readType: string;
  readonly mode: string;
  readonly reducedOnly: boolean;
  readonly wavelengths: readonly number[];
  readonly wellCount: number | undefined;
  /** How many plate rows were read. */
  readonly rowCount: number | undefined;
}

/** The fields of a "Plate:" line: its format, what was measured, and the wavelengths. */
export function readPlateHeader(row: SheetRow): PlateHeader {
  const { cells } = row;
  const at = cells.findIndex((cell) => FORMAT.test(cell));
  const counted = cells.findIndex((cell, index) => {
    const parts = (cells[index + 1] ?? '').split(/\s+/).filter((part) => part !== '');
    return (
      index > at && /^\d+$/.test(cell) && parts.length === Number(cell) && parts.every((part) => /^\d{3,4}$/.test(part))
    );
  });
  const wavelengths =
    counted < 0
      ? []
      : cellAt(row, counted + 1)
          .split(/\s+/)
          .map(Number);
  const wells = counted < 0 ? undefined : readNumber(cellAt(row, counted + 4));
  return {
    name: cellAt(row, 1) || 'Plate',
    format: /^time/i.test(cellAt(row, at)) ? 'time' : 'plate',
    readType: cellAt(row, at + 1),
    mode: cellAt(row, at + 2),
    reducedOnly:
      !cells.slice(at).some((cell) => /^(?:raw|both)$/i.test(cell)) && cells.some((cell) => /^reduced$/i.test(cell)),
    wavelengths,
    wellCount: wells,
    rowCount: counted < 0 ? undefined : readNumber(cellAt(row, counted + 6)),
  };
}

/** "PlateFormat" or "TimeFormat", as the line of a plate states it. */
export function valueFormat(row: SheetRow): string {
  return row.cells.find((cell) => FORMAT.test(cell)) ?? '';
}
