import type { Finding } from '../domain/finding.ts';
import type { PlateLayout } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';

/** What a reader says of one well. Only `measured` carries a number; every other state keeps the export's own text. */
export type WellReading =
  | { readonly kind: 'measured'; readonly od: number }
  | { readonly kind: 'overflow' | 'masked' | 'missing' | 'out-of-range'; readonly raw: string };

/** Absorbance readers end at OD 4 to 6; so does what is left after a subtraction, on both sides of zero. */
export const HIGHEST_OD = 10;

/**
 * What the numbers of a read are. Only `raw` and `reduced` may be analysed: `reduced` is already the difference of two
 * wavelengths; `blank-corrected` and `calculated` are the vendor's own arithmetic.
 */
export type ReadKind = 'raw' | 'reduced' | 'blank-corrected' | 'calculated';

/** One 8 x 12 block of an export: one wavelength of one plate. Wells that the export does not name are absent. */
export interface Read {
  readonly label: string;
  readonly wavelengthNm: number | undefined;
  readonly kind: ReadKind;
  readonly wells: ReadonlyMap<WellId, WellReading>;
}

/** One plate of an export, with the layout that the export itself carries. */
export interface PlateReading {
  readonly name: string;
  readonly reads: readonly Read[];
  readonly layout: PlateLayout | undefined;
}

/** Everything that a reader's file holds. `encoding` is what the text was decoded as; "" for spreadsheets. */
export interface ExportReading {
  readonly format: string;
  readonly encoding: string;
  readonly plates: readonly PlateReading[];
  readonly findings: readonly Finding[];
}
