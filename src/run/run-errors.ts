/** What the input errors of a run mean, for `explain`. */
export const RUN_ERRORS = {
  FILE: { meaning: 'A file could not be read or written.', action: 'Check the path and who may use it.' },
  FILE_TOO_LARGE: {
    meaning: 'A file is far larger than an export of 96-well plates.',
    action: 'Export one run at a time.',
  },
  LAYOUT_AS_PLATE: {
    meaning: "A layout was given where a plate reader's export is wanted.",
    action: 'Name the export, and the layout with --layout.',
  },
  LAYOUT_COUNT: {
    meaning: 'More layouts than one are given, and not one for each plate.',
    action: 'Give --layout once for all plates, or once for each in their order.',
  },
  ASSAY_NOT_NAMED: {
    meaning: 'Nothing says which assay the plate was measured with; it is never guessed.',
    action: 'Add "# assay: ..." to the layout, or use --assay.',
  },
  ASSAY_AMBIGUOUS: {
    meaning: 'Several assays of the command line could serve the plate.',
    action: 'Name the assay in the layout.',
  },
  ASSAY_UNKNOWN: {
    meaning: 'No built-in assay and no assay file has this name.',
    action: 'See "tdm-elisa assay list", or name the file.',
  },
  SETTINGS: {
    meaning: 'The settings file tdm-elisa.yaml has an unknown key or a wrong value.',
    action: 'Correct it at the line that is named.',
  },
  SETTINGS_SYNTAX: {
    meaning: 'A settings, assay or policy file is not valid YAML or JSON.',
    action: 'Correct it at the line that is named.',
  },
  ASSAY: {
    meaning: 'An assay file has an unknown key or a value that cannot be.',
    action: 'Correct it; "tdm-elisa assay check FILE" shows what it then says.',
  },
  FORMULA: {
    meaning: 'A formula of an assay uses something that the closed formula language does not have.',
    action: 'Use the functions and names that are listed.',
  },
  NO_STANDARDS: {
    meaning: 'The layout marks no well as a standard, and the assay needs a standard curve.',
    action: 'Mark the standards in the layout.',
  },
  MISSING_UNIT: {
    meaning: 'Concentrations have no unit, in the layout or in the assay.',
    action: 'Write the unit in the column\'s header, "concentration (ng/mL)".',
  },
  UNIT_MISMATCH: {
    meaning: 'Two units of one plate do not convert into each other.',
    action: "State all in mass per volume, or all in the assay's arbitrary unit.",
  },
  MISSING_DILUTION: {
    meaning: 'Samples or controls have no dilution, in the layout or in the assay.',
    action: 'Add a column "dilution" to the layout, or "dilution:" to the assay.',
  },
  CUT_POINT_NEEDS_CURVE: {
    meaning: 'The cut point is a concentration, and the plate has no standards to read it from.',
    action: 'Mark the antibody standards in the layout, or use another kind of cut point.',
  },
} as const;
