import { InputError, type Place, type Problem } from '../domain/input-error.ts';

interface ErrorText {
  readonly meaning: string;
  readonly action: string;
}

const REEXPORT = 'in the reader software, export the endpoint absorbance values (one number per well) and try again';

/** Every error code of this folder: what it means and what to do, for `explain`. */
export const PLATE_READER_ERRORS = {
  REFUSED_KINETIC: {
    meaning:
      'The file holds a kinetic measurement: many readings of each well over time. Its plate grids are slopes or maxima, not optical densities.',
    action: REEXPORT,
  },
  REFUSED_SPECTRUM: {
    meaning:
      'The file holds a spectrum: each well at many wavelengths. Its plate grids are maxima, not the optical density at one wavelength.',
    action: REEXPORT,
  },
  REFUSED_AREA_SCAN: {
    meaning: 'The file holds an area scan: many points inside each well.',
    action: REEXPORT,
  },
  REFUSED_FLUORESCENCE: {
    meaning: 'The file holds fluorescence, not absorbance.',
    action: 'this program evaluates colorimetric ELISA; export the absorbance read of the plate',
  },
  REFUSED_LUMINESCENCE: {
    meaning: 'The file holds luminescence, not absorbance.',
    action: 'this program evaluates colorimetric ELISA; export the absorbance read of the plate',
  },
  REFUSED_NOT_ABSORBANCE: {
    meaning:
      'The numbers are far too large for optical densities; they look like counts, milli-units or concentrations.',
    action: 'export raw absorbance (OD) values',
  },
  REFUSED_PLATE_SIZE: {
    meaning: 'The plate is not a 96-well plate.',
    action: 'only 96-well plates (8 rows, 12 columns) are read; export the plate as 96 wells',
  },
  REFUSED_NO_DATA: {
    meaning: 'The file is a known kind of export but holds no absorbance value of any well.',
    action: 'check that the plate was read and that the results are part of the export',
  },
  REFUSED_MALFORMED: {
    meaning:
      'The file starts like a known export but does not keep to its structure, so that its numbers cannot be placed with certainty.',
    action: 'export the file again from the reader software and do not edit it',
  },
  REFUSED_UNSUPPORTED_CONTAINER: {
    meaning: 'The kind of file (XML, PDF, OpenDocument, a binary of the reader software) is not read.',
    action: 'export as text (.txt, .csv) or Excel (.xlsx, .xls)',
  },
  REFUSED_TOO_LARGE: {
    meaning: 'The file is, or unpacks to, far more than any plate export. It is refused before it is unpacked.',
    action: 'export only the results of the plate',
  },
  FORMAT_UNKNOWN: {
    meaning: 'No known reader software, and no single clear 8 x 12 grid or well list, was recognised in the file.',
    action:
      'export the plate as a grid (1-12 across, A-H down) or as a list with one well per row, or name the reader with --reader',
  },
  FORMAT_AMBIGUOUS: {
    meaning: 'Several reader formats recognise the file.',
    action: 'name the right one with --reader',
  },
  READER_UNKNOWN: {
    meaning: 'The format given with --reader does not exist.',
    action: 'give one of the listed names',
  },
  DECIMAL_UNCLEAR: {
    meaning: 'Decimal commas and points, or decimal commas and the cell delimiter, cannot be told apart in this file.',
    action:
      'state the decimal mark with --decimal . or --decimal , or export with semicolons or tabs between the cells',
  },
  PLATE_UNCLEAR: {
    meaning: 'The file holds several plates and none was chosen.',
    action: 'choose with --plate: a number, a name, or all',
  },
  PLATE_UNKNOWN: {
    meaning: 'The plate given with --plate is not in the file.',
    action: 'give one of the listed numbers or names',
  },
  READ_UNCLEAR: {
    meaning: 'The plate holds several reads and the assay does not say which one is evaluated.',
    action: 'state the wavelength in the assay',
  },
  READ_UNKNOWN: {
    meaning: 'The plate holds no read at the wavelength that the assay asks for.',
    action: 'check the wavelength of the assay and the file',
  },
  REFERENCE_UNKNOWN: {
    meaning: 'The assay subtracts a reference wavelength that the plate was not read at.',
    action: 'export both wavelengths, or change the assay',
  },
  READ_NOT_RAW: {
    meaning: 'The plate holds only numbers that the reader software calculated or corrected for blanks.',
    action: 'export the raw absorbance values',
  },
} as const satisfies Readonly<Record<string, ErrorText>>;

export type PlateReaderErrorCode = keyof typeof PLATE_READER_ERRORS;

/** A problem with one of this folder's codes; the hint is the code's action unless another is given. */
function readerProblem(code: PlateReaderErrorCode, message: string, at?: Place, hint?: string): Problem {
  return { code, message, hint: hint ?? PLATE_READER_ERRORS[code].action, ...(at === undefined ? {} : { at }) };
}

/** The error for a file that cannot be read (exit 3). */
export function unreadable(code: PlateReaderErrorCode, message: string, at?: Place, hint?: string): InputError {
  return new InputError('input', readerProblem(code, message, at, hint));
}

/** The error for a choice on the command line or in the assay that the file cannot serve (exit 2). */
export function wrongChoice(code: PlateReaderErrorCode, message: string, hint?: string): InputError {
  return new InputError('settings', readerProblem(code, message, undefined, hint));
}
