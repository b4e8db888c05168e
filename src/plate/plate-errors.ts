/** What stands behind the code with which a plate is refused, for `explain`. */
interface PlateErrorDefinition {
  readonly meaning: string;
  readonly action: string;
}

/** All codes with which a plate is refused before anything is calculated. */
export const PLATE_ERRORS = {
  PLATE_LAYOUT_MISMATCH: {
    meaning:
      'More than a quarter of the wells that the layout describes is not in the export: it belongs to another plate.',
    action:
      'Check that plate and layout belong together; name the layout plate.layout.csv or give it with --layout. Wells that were not read are empty.',
  },
  PLATE_NOTHING_MEASURED: {
    meaning: 'No well that the layout describes has an optical density.',
    action: 'Check the export: the reader may have written only overflows, or another block of the file is meant.',
  },
  PLATE_ALL_EQUAL: {
    meaning: 'All wells have the same optical density, which no real plate has.',
    action: 'Check the export: the plate was not in the reader, or the column holds something else.',
  },
  PLATE_NOT_ABSORBANCE: {
    meaning: 'The numbers are too large for optical densities.',
    action: 'Check the read (fluorescence, luminescence) and the decimal mark of the export.',
  },
  PLATE_BLANK_MISSING: {
    meaning: 'The assay subtracts the blank, and the plate has no usable blank well.',
    action: 'Give the blank wells the role "blank" in the layout, or state "blank: none" in the assay.',
  },
} as const satisfies Readonly<Record<string, PlateErrorDefinition>>;
