import { readNumber } from '../../domain/number-reading.ts';
import type { PlateLayout, WellContent } from '../../domain/well-content.ts';
import type { WellId } from '../../domain/well-id.ts';
import { contentOfName } from '../content-of-name.ts';
import type { ExportDocument } from '../export-document.ts';

/** MARS's Content row ("Standard S1", "Sample X12", "Blank B", "Negative control N") as a layout. */
export function bmgLayout(
  contents: ReadonlyMap<WellId, string>,
  concentrations: ReadonlyMap<WellId, string>,
  document: ExportDocument,
): PlateLayout | undefined {
  const wells = new Map<WellId, WellContent>();
  for (const [well, name] of contents) {
    const content = contentOfName(well, name);
    if (content === undefined) continue;
    const amount = readNumber(concentrations.get(well) ?? '', document.delimiter === ';' ? ',' : '.');
    const hasAmount = amount !== undefined && (content.role === 'standard' || content.role === 'control');
    wells.set(well, hasAmount ? { ...content, concentration: amount } : content);
  }
  return wells.size === 0 ? undefined : { wells, origin: 'export' };
}
