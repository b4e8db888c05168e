import type { PlateReaderErrorCode } from './plate-reader-errors.ts';

/** What was measured, other than the absorbance of each well at one moment. */
export interface OtherMode {
  readonly code: PlateReaderErrorCode;
  readonly what: string;
}

const MODES: readonly (OtherMode & { readonly pattern: RegExp })[] = [
  {
    code: 'REFUSED_KINETIC',
    what: 'a kinetic measurement',
    pattern:
      /\bkinetics?\b(?!\s*(?:interval|cycles?)?\s*[:,]?\s*(?:0|1|no|off|none)?$)|\bkinetic measurement\b|\bcycle nr/i,
  },
  {
    code: 'REFUSED_SPECTRUM',
    what: 'a spectrum',
    pattern: /\bspectr(?:um|al)\b|\b(?:absorbance|wavelength|emission|excitation) scan\b/i,
  },
  { code: 'REFUSED_AREA_SCAN', what: 'an area scan', pattern: /\b(?:area|well|matrix) scan(?:ning)?\b/i },
  {
    code: 'REFUSED_LUMINESCENCE',
    what: 'luminescence',
    pattern: /\bluminescence\b|\balpha\s?(?:screen|lisa)\b|\bRLU\b|\bUS LUM\b/i,
  },
  {
    code: 'REFUSED_FLUORESCENCE',
    what: 'fluorescence',
    pattern: /\bfluorescence\b|\bfluorometr|\bRFU\b|\bTRF\b|\bHTRF\b|\bpolari[sz]ation\b/i,
  },
];

/** The kind of measurement that a text names, unless it is absorbance; undefined for absorbance and for other text. */
export function otherModeOf(text: string): OtherMode | undefined {
  return MODES.find(({ pattern }) => pattern.test(text));
}

/** True for text that names an absorbance measurement. */
export function namesAbsorbance(text: string): boolean {
  return /\babs(?:orbance|orption)?\b|\bphotometric\b|\boptical density\b|\bOD\b/i.test(text);
}
