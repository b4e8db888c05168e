import type { WellId } from '../../domain/well-id.ts';
import { checkWellList } from '../check-well-list.ts';
import type { Sheet } from '../export-document.ts';
import type { GridCell } from '../read-plate-grid.ts';
import type { ReadingContext } from '../reading-context.ts';
import { checkSeries, findSidewaysLists, refuseBeyond } from '../sideways-list.ts';
import { columnCells, findWellLists } from '../well-list.ts';

/** One column (or row) of values of MARS's list. */
interface ListSeries {
  readonly label: string;
  readonly cells: readonly GridCell[];
  readonly line: number;
}

/** The list of an export: its series of values, and what the wells contain. */
export interface BmgList {
  readonly series: readonly ListSeries[];
  readonly contents: ReadonlyMap<WellId, string>;
  readonly concentrations: ReadonlyMap<WellId, string>;
}

const CONTENT = /^(?:content|group|sample ids?)$/i;
const CONCENTRATION = /^(?:standard )?conc/i;
const VALUES = /^(?:raw data|blank|average|mean|standard dev|%\s*cv|.*\(\d{3})/i;

/** MARS's list, lying ("Well Row" over "Well Col") or standing ("Well Row | Well Col | Content | Raw Data (450 1)"). */
export function bmgListSeries(sheet: Sheet, context: ReadingContext): BmgList {
  const columns: ListSeries[] = [];
  for (const list of findSidewaysLists(sheet)) {
    refuseBeyond(list, 'the BMG list names well');
    checkSeries(list);
    for (const series of list.series)
      columns.push({ label: clean(series.label), cells: series.cells, line: series.row.line });
  }
  for (const list of findWellLists(sheet)) {
    checkWellList(list, context);
    for (const [column, header] of list.headers.entries()) {
      if (list.wellColumns.includes(column)) continue;
      columns.push({ label: clean(header), cells: columnCells(list.entries, column), line: list.line });
    }
  }
  return {
    series: columns.filter(({ label }) => VALUES.test(label) && !CONCENTRATION.test(label)),
    contents: texts(columns.find(({ label }) => CONTENT.test(label))),
    concentrations: texts(columns.find(({ label }) => CONCENTRATION.test(label))),
  };
}

function clean(label: string): string {
  return label.replace(/\s*\n\s*/g, ' ').replace(/^\d+\.\s+/, '');
}

function texts(series: ListSeries | undefined): ReadonlyMap<WellId, string> {
  return new Map(series?.cells.filter((cell) => cell.text !== '').map((cell) => [cell.well, cell.text] as const) ?? []);
}
