import type { PlateLayout, WellContent } from '../domain/well-content.ts';
import { COLUMN_COUNT, ROW_LETTERS, wellAt } from '../domain/well-id.ts';

type WrittenColumn = 'role' | 'name' | 'concentration' | 'unit' | 'dilution' | 'assay' | 'exclude' | 'spiked';

const COLUMNS: readonly WrittenColumn[] = [
  'role',
  'name',
  'concentration',
  'unit',
  'dilution',
  'assay',
  'exclude',
  'spiked',
];

/**
 * Writes a layout as comma-separated text that `readLayout` reads back to the same wells: one line a well, or blocks of
 * 8 x 12. Columns that no well states are left out.
 */
export function writeLayout(layout: PlateLayout, shape: 'long' | 'grid'): string {
  const contents = [...layout.wells.values()];
  const columns = COLUMNS.filter(
    (column) => column === 'role' || column === 'name' || contents.some((content) => cellText(content, column) !== ''),
  );
  const directive = layout.assay === undefined ? [] : [`# assay: ${layout.assay}`];
  const body =
    shape === 'long'
      ? [
          ['well', ...columns].join(','),
          ...contents.map((content) =>
            [content.well, ...columns.map((column) => quoted(cellText(content, column)))].join(','),
          ),
        ]
      : columns.flatMap((column, index) => [...(index === 0 ? [] : ['']), ...block(layout, column)]);
  return `${[...directive, ...body].join('\n')}\n`;
}

function block(layout: PlateLayout, column: WrittenColumn): readonly string[] {
  const numbers = Array.from({ length: COLUMN_COUNT }, (_, index) => index + 1);
  const rows = ROW_LETTERS.map((letter, row) => {
    const cells = numbers.map((number) => {
      const well = wellAt(row, number - 1);
      const content = well === undefined ? undefined : layout.wells.get(well);
      return content === undefined ? '' : quoted(cellText(content, column));
    });
    return [letter, ...cells].join(',');
  });
  return [[column, ...numbers].join(','), ...rows];
}

function cellText(content: WellContent, column: WrittenColumn): string {
  if (column === 'spiked') return content.spiked ? 'yes' : '';
  return String(content[column] ?? '');
}

function quoted(text: string): string {
  return /[",\n\r;\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
