import type { Sheet } from './export-document.ts';
import { unreadable } from './plate-reader-errors.ts';

export async function readXlsx(_bytes: Uint8Array): Promise<readonly Sheet[]> {
  throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', 'the file is a spreadsheet');
}
