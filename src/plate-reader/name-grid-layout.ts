import type { PlateLayout, WellContent } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import { contentOfName } from './content-of-name.ts';
import type { PlateGrid } from './plate-grid.ts';
import { gridCells } from './read-plate-grid.ts';

const STANDARD = /^(?:std|standard|cal)[\s_-]*(\d+(?:\.\d+)?)$/i;

/**
 * A grid of names beside the values as a layout. The numbers of "STD1000 ... STD15.625" are concentrations, unless the
 * plate's numbers are 1, 2, 3 ...: those count the standards.
 */
export function nameGridLayout(grid: PlateGrid): PlateLayout | undefined {
  const cells = gridCells(grid);
  const numbers = [...new Set(cells.flatMap(({ text }) => numberOfStandard(text) ?? []))].sort(
    (left, right) => left - right,
  );
  const counting = numbers.every((number, index) => number === index + 1 || number === index);
  const wells = new Map<WellId, WellContent>();
  for (const { well, text } of cells) {
    const content = contentOfName(well, text);
    if (content === undefined) continue;
    const number = counting ? undefined : numberOfStandard(text);
    wells.set(well, number === undefined ? content : { ...content, concentration: number });
  }
  return wells.size === 0 ? undefined : { wells, origin: 'export' };
}

function numberOfStandard(text: string): number | undefined {
  const match = STANDARD.exec(text);
  return match === null ? undefined : Number(match[1]);
}
