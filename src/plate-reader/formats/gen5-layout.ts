import { readNumber } from '../../domain/number-reading.ts';
import type { PlateLayout, WellContent } from '../../domain/well-content.ts';
import type { WellId } from '../../domain/well-id.ts';
import { contentOfName } from '../content-of-name.ts';
import type { PlateGrid } from '../plate-grid.ts';
import { gridCells } from '../read-plate-grid.ts';
import type { ReadingContext } from '../reading-context.ts';

/**
 * Gen5's Layout block: "Well ID" lines (STD1, SPL2:1, BLK, CTL1, POS, NEG) and "Conc/Dil" lines: a standard's or
 * control's concentration, a sample's dilution as a fraction (0.5) or a factor.
 */
export function gen5Layout(grid: PlateGrid, context: ReadingContext): PlateLayout | undefined {
  const names = cellsOf(grid, /^well id$/i);
  const amounts = cellsOf(grid, /^conc\/dil$/i);
  const wells = new Map<WellId, WellContent>();
  for (const [well, name] of names) {
    const content = contentOfName(well, name.replace(/^(SPL\d+):\d+$/, '$1'));
    if (content === undefined) continue;
    const text = amounts.get(well) ?? '';
    const amount = readNumber(text, context.decimal ?? (text.includes(',') && context.delimiter !== ',' ? ',' : '.'));
    wells.set(well, amount === undefined ? content : withAmount(content, amount));
  }
  return wells.size === 0 ? undefined : { wells, origin: 'export' };
}

function withAmount(content: WellContent, amount: number): WellContent {
  if (content.role === 'sample') {
    return amount > 0 ? { ...content, dilution: amount < 1 ? roundFactor(1 / amount) : amount } : content;
  }
  return content.role === 'standard' || content.role === 'control' ? { ...content, concentration: amount } : content;
}

/** 1 / 0.0078125 is 128; fractions printed with few digits give a factor near a whole number. */
function roundFactor(factor: number): number {
  const whole = Math.round(factor);
  return Math.abs(factor - whole) < 1e-3 * factor ? whole : factor;
}

function cellsOf(grid: PlateGrid, label: RegExp): ReadonlyMap<WellId, string> {
  const cells = gridCells(grid, (lines) => lines.find((line) => label.test(line.label)));
  return new Map(cells.filter((cell) => cell.text !== '').map((cell) => [cell.well, cell.text]));
}
