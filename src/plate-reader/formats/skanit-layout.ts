import { readNumber } from '../../domain/number-reading.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { PlateLayout, WellContent } from '../../domain/well-content.ts';
import type { WellId } from '../../domain/well-id.ts';
import { contentOfName, readFactor } from '../content-of-name.ts';
import { firstFilledCell, type Sheet, valueAfter } from '../export-document.ts';
import { findGrids, type PlateGrid } from '../plate-grid.ts';
import { gridCells } from '../read-plate-grid.ts';

interface PlacedGrid {
  readonly grid: PlateGrid;
  readonly plate: string;
}

const AMOUNT = /^([\d.,]+(?:e[+-]?\d+)?)\s*(\S+)$/i;
const DILUTION = /^1\s*[:/]\s*([\d.,]+)$/;

/**
 * The layouts of a SkanIt export by plate: from "Layout definitions" (up to three lines a plate row: name, group,
 * concentration or "1:dilution"), else from the "Sample" grids beside the values.
 */
export function skanitLayouts(
  sheets: readonly Sheet[],
  grids: readonly PlacedGrid[],
): ReadonlyMap<string, PlateLayout> {
  const layouts = new Map<string, PlateLayout>();
  for (const { grid, plate } of grids) {
    if (!/^(?:samples?|échantillon|probe|muestra)$/i.test(grid.corner) || layouts.has(plate)) continue;
    const layout = fromLines(grid, 0);
    if (layout !== undefined) layouts.set(plate, layout);
  }
  for (const sheet of sheets.filter(({ name }) => /layout/i.test(name))) {
    let from = 0;
    for (const grid of findGrids(sheet)) {
      const name = valueAfter(sheet, /^name$/i, from, grid.top) ?? titleAbove(sheet, grid.top);
      const layout = fromLines(grid, 2);
      if (layout !== undefined) layouts.set(name, layout);
      from = grid.end;
    }
  }
  return layouts;
}

function titleAbove(sheet: Sheet, top: number): string {
  for (let index = top - 1; index >= 0; index -= 1) {
    const title = firstFilledCell(sheet.rows[index]);
    if (title !== '') return title;
  }
  return '';
}

function fromLines(grid: PlateGrid, extraLines: number): PlateLayout | undefined {
  const wells = new Map<WellId, WellContent>();
  for (const { well, text } of gridCells(grid)) {
    const content = contentOfName(well, text);
    if (content !== undefined) wells.set(well, content);
  }
  for (let line = 1; line <= extraLines; line += 1) {
    for (const { well, text } of gridCells(grid, (lines) => lines[line])) {
      const content = wells.get(well);
      if (content !== undefined) wells.set(well, withDetail(content, text));
    }
  }
  return wells.size === 0 ? undefined : { wells, origin: 'export' };
}

function withDetail(content: WellContent, text: string): WellContent {
  const dilution = DILUTION.exec(text);
  if (dilution !== null) {
    const factor = readFactor(dilution[1] as string);
    return factor === undefined ? content : { ...content, dilution: factor };
  }
  const amount = AMOUNT.exec(text);
  if (amount === null || (content.role !== 'standard' && content.role !== 'control')) return content;
  const concentration = readNumber((amount[1] as string).replace(',', '.'));
  const unit = parseUnit((amount[2] as string).replace(/^microg/i, 'ug'));
  if (concentration === undefined) return content;
  return { ...content, concentration, ...(unit === undefined ? {} : { unit }) };
}
