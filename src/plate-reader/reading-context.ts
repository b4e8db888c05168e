import type { Finding } from '../domain/finding.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import type { ExportDelimiter } from './delimited-text.ts';
import type { ExportDocument } from './export-document.ts';
import type { PlateReading } from './export-reading.ts';

/** What a format is given beside the document: the stated decimal mark, and where its findings go. */
export interface ReadingContext {
  readonly decimal: DecimalMark | undefined;
  readonly delimiter: ExportDelimiter | undefined;
  readonly report: (finding: Finding) => void;
}

/** A kind of export. `recognise` gives the evidence that the document is of this kind, or undefined. */
export interface ReaderFormat {
  readonly id: string;
  readonly title: string;
  /** True for a format that is asked only when no other recognises the document. */
  readonly fallback?: true;
  readonly recognise: (document: ExportDocument) => string | undefined;
  /** @throws InputError where the document cannot be read with certainty */
  readonly read: (document: ExportDocument, context: ReadingContext) => readonly PlateReading[];
}
