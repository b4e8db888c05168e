import Table from 'cli-table3';

/** How a column stands: text to the left, numbers to the right. */
export type ColumnAlignment = 'left' | 'right';

const NO_LINES = {
  ...{
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
  },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

/** Rows as aligned columns without lines, two spaces apart; a cell may carry terminal marks. No trailing blanks. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly ColumnAlignment[],
): readonly string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: [...alignments],
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
