import {
  bothMeanings,
  type DecimalMark,
  decimalMarkOf,
  mayBeThousands,
  UNCLEAR_NUMBER_HINT,
} from '../domain/number-reading.ts';
import type { Delimiter } from '../plate-reader/delimited-text.ts';
import { numbersInNames } from './decode-names.ts';
import { type LayoutCell, type LayoutStatements, placeOf, type Report } from './layout-statement.ts';

/**
 * The decimal mark of a layout. A comma is one only where the delimiter is not a comma and every number of the layout
 * agrees; numbers that may have thousands separators (but not points in tab-separated text), and a mixture of marks, are reported and give undefined.
 */
export function layoutDecimalMark(
  layout: LayoutStatements,
  delimiter: Delimiter,
  report: Report,
): DecimalMark | undefined {
  if (delimiter === ',') return '.';
  const numbers = numberCells(layout).map((cell) => ({ ...cell, text: /^[+-]?\d[\d.,]*/.exec(cell.text)?.[0] ?? '' }));
  const mark = decimalMarkOf(numbers.map((cell) => cell.text));
  const marked = numbers.filter((cell) => /[.,]/.test(cell.text));
  if (mark === 'mixed') {
    const comma = marked.find((cell) => cell.text.includes(',')) as LayoutCell;
    const point = marked.find((cell) => cell.text.includes('.')) as LayoutCell;
    report(
      'LAYOUT_DECIMAL_MARK',
      `"${comma.text}" has a comma, "${point.text}" on line ${point.row.line} a point: one of them is not the decimal mark`,
      placeOf(comma),
      UNCLEAR_NUMBER_HINT,
    );
    return undefined;
  }
  const first = marked[0];
  const certain = mark === '.' && delimiter === '\t';
  if (first !== undefined && !certain && marked.every((cell) => mayBeThousands(cell.text))) {
    report('LAYOUT_DECIMAL_MARK', bothMeanings(first.text), placeOf(first), UNCLEAR_NUMBER_HINT);
    return undefined;
  }
  return mark;
}

/** The cells that state concentrations and dilutions; of a layout without roles also the numbers in its names. */
function numberCells(layout: LayoutStatements): readonly LayoutCell[] {
  const stated = layout.statements.flatMap(({ cells: { concentration, dilution } }) =>
    [concentration, dilution].filter((cell) => cell !== undefined),
  );
  return layout.columns.has('role') ? stated : [...stated, ...numbersInNames(layout)];
}
