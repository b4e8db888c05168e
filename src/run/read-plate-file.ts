import { InputError } from '../domain/input-error.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import { readLayout } from '../layout/read-layout.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import type { ExportReading } from '../plate-reader/export-reading.ts';
import { readExport } from '../plate-reader/read-export.ts';

/** What a person states of an export. */
interface StatedOfExport {
  readonly decimal?: DecimalMark | undefined;
  readonly reader?: string | undefined;
}

/**
 * Reads an export.
 * @throws InputError as `readExport` does; LAYOUT_AS_PLATE (input) for a layout that was given in its place
 */
export async function readPlateFile(bytes: Uint8Array, { decimal, reader }: StatedOfExport): Promise<ExportReading> {
  try {
    return await readExport(bytes, {
      ...(decimal === undefined ? {} : { decimal }),
      ...(reader === undefined ? {} : { reader }),
    });
  } catch (error) {
    throw error instanceof InputError && isLayout(bytes) ? layoutAsPlate() : error;
  }
}

const NUMBER = /^[+-]?[\d.,]+$/;

/** A grid of numbers alone (counts, fluorescence) reads as a layout, too: as the names of samples. */
function isLayout(bytes: Uint8Array): boolean {
  try {
    const wells = [...readLayout(decodeText(bytes).text).value.wells.values()];
    const numbers = wells.filter(({ role, name }) => role === 'sample' && NUMBER.test(name)).length;
    return numbers * 2 < wells.length || wells.some(({ role }) => role !== 'sample');
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

function layoutAsPlate(): InputError {
  return new InputError('input', {
    code: 'LAYOUT_AS_PLATE',
    message: "this is a layout: it says what the wells hold, and a plate reader's export is wanted here",
    hint: 'name the export first: tdm-elisa analyze plate.csv --layout THIS-FILE',
  });
}
