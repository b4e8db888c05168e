import { InputError } from '../../../src/domain/input-error.ts';
import type { ExportReading } from '../../../src/plate-reader/export-reading.ts';
import { readExport } from '../../../src/plate-reader/read-export.ts';

/** The OD of a well by its row and column, from 0. */
export const odAt = (row: number, column: number): string => (0.05 + row * 0.1 + column * 0.01).toFixed(3);

export const readText = (text: string): Promise<ExportReading> => readExport(new TextEncoder().encode(text));

/** The code and the line with which a text is refused. */
export async function failureOf(text: string): Promise<string> {
  try {
    await readText(text);
  } catch (error) {
    if (error instanceof InputError) return `${error.code}@${error.at?.line ?? '-'}`;
    throw error;
  }
  return 'no error';
}
