import type { ExportReading, PlateReading } from './export-reading.ts';
import { wrongChoice } from './plate-reader-errors.ts';

/**
 * The plates that a person chose: "all", a number counted from 1, or a plate's name (letter case does not matter).
 * Without a choice the only plate of the file.
 * @throws InputError (settings): PLATE_UNCLEAR for several plates and no choice, or a name that several plates have;
 * PLATE_UNKNOWN for a plate that is not there. Both list the plates.
 */
export function choosePlates(reading: ExportReading, selector: string | undefined): readonly PlateReading[] {
  const { plates } = reading;
  if (selector === undefined) {
    if (plates.length === 1) return plates;
    throw wrongChoice(
      'PLATE_UNCLEAR',
      `the file holds ${plates.length} plates`,
      `choose with --plate: ${listOf(plates)}, or all`,
    );
  }
  const wanted = selector.trim().toLowerCase();
  const named = plates.filter((plate) => plate.name.toLowerCase() === wanted);
  if (named.length === 1) return named;
  if (named.length > 1) {
    const message = `${named.length} plates are called "${selector}"`;
    throw wrongChoice('PLATE_UNCLEAR', message, `choose by number: ${listOf(plates)}`);
  }
  if (wanted === 'all') return plates;
  const byNumber = /^\d+$/.test(wanted) ? plates[Number(wanted) - 1] : undefined;
  if (byNumber !== undefined) return [byNumber];
  throw wrongChoice('PLATE_UNKNOWN', `the file holds no plate "${selector}"`, `plates: ${listOf(plates)}`);
}

function listOf(plates: readonly PlateReading[]): string {
  const shown = plates.slice(0, 20).map((plate, index) => `${index + 1} (${plate.name})`);
  return plates.length > 20 ? `${shown.join(', ')} ... ${plates.length}` : shown.join(', ');
}
