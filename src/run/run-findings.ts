import { defineFindings } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';

/** What the order of a run itself can find. */
export const RUN_FINDINGS = defineFindings({
  LAYOUT_ASSAY_OVERRIDDEN: {
    severity: 'note',
    message: ({ named, used }: { named: string; used: string }) =>
      `the layout names the assay "${named}"; the command line's "${used}" was used`,
    meaning: 'The command line and the layout name different assays; the command line has the last word.',
    action: 'Correct the layout, or leave out --assay.',
    source: 'design: settings are overridden by the command line',
  },
  LAYOUT_ASSAY_EXTENDED: {
    severity: 'note',
    message: ({ named, used }: { named: string; used: string }) =>
      `the layout names the assay "${named}"; the settings' "${used}", which extends it, was used`,
    meaning:
      'The layout names a built-in assay, and the settings name for this file the assay of the laboratory that extends it.',
    action: "Name the laboratory's assay in the layout, or take the file's pattern out of the settings.",
    source: "design: which assay is never guessed; --assay with the laboratory's own assay does the same",
  },
  SETTINGS_ASSAY_NOT_USED: {
    severity: 'note',
    message: ({ named, settings }: { named: string; settings: string }) =>
      `the settings name the assay "${settings}" for this file; the layout's "${named}" was used`,
    meaning: 'The layout and the settings name different assays; the layout is nearer to the plate.',
    action: 'Correct whichever is wrong, or use --assay.',
    source: 'design: settings are defaults',
  },
  ADA_CURVE_NOT_FITTED: {
    severity: 'warning',
    message: ({ because }: { because: string }) => `no antibody standard curve: ${because}`,
    meaning:
      'The antibody standards do not determine a curve: no concentrations are given. The calls do not need them.',
    action: 'Check the standards in the layout and on the plate.',
    source: 'design: "not fitted" is an answer',
  },
  RANGE_LIMIT_UNSUPPORTED: {
    severity: 'warning',
    message: ({
      end,
      limit,
      standard,
      unit,
    }: {
      end: 'lower' | 'upper';
      limit: number;
      standard: number;
      unit: string;
    }) =>
      `the assay's ${end} limit of ${toText(limit)} ${unit} in the well lies beyond the ${end === 'lower' ? 'lowest' : 'highest'} standard that was measured, ${toText(standard)} ${unit}; no result is given beyond that`,
    meaning: 'No standard of this plate supports results at the limit that the assay states, so none is given there.',
    action:
      'Look at the standard that is missing; or correct the limit, which is a concentration in the well. "range: asymptotes" gives such results, flagged.',
    source: 'ICH M10 (2022), 4.2.2: the range runs from the lowest to the highest standard',
  },
  STANDARD_PARTLY_OVERFLOWED: {
    severity: 'warning',
    message: ({
      name,
      nominal,
      unit,
      beyond,
      of,
    }: {
      name: string;
      nominal: number;
      unit: string;
      beyond: number;
      of: number;
    }) =>
      `standard ${name} (${toText(nominal)} ${unit}) is left out of the curve: ${beyond} of its ${of} wells read beyond the reader's range`,
    meaning:
      'The mean of the wells that have a value would be too low, as it would be for a sample in that state; a range that it ended would end in biased results.',
    action:
      "Check substrate time and stop; read the plate sooner, or lower the highest standard into the reader's range.",
    source: 'design: of wells that contradict each other none is known to be right',
  },
  STANDARD_DILUTED: {
    severity: 'note',
    message: ({ factor }: { factor: number }) =>
      `standards carry a dilution of ${toText(factor)}: their concentrations were divided by it`,
    meaning:
      'A concentration in the layout is that of the material before its dilution; the curve is fitted to what is in the well.',
    action: 'If the standards state what is in the well, leave their dilution empty.',
    source: 'design: one meaning of "concentration" for every role',
  },
  ADA_CONCENTRATION_WITHOUT_DILUTION: {
    severity: 'note',
    message: ({ samples }: { samples: number }) =>
      `${samples} samples state no dilution: their antibody concentrations are not given`,
    meaning:
      'The plate has antibody standards, but a concentration in the sample needs its dilution. The calls do not.',
    action: 'Add a column "dilution" to the layout, or "dilution:" to the assay, if concentrations are wanted.',
    source: 'design: nothing that changes a result is assumed',
  },
  PLATE_REJECTED: {
    severity: 'error',
    message: ({ plate, codes }: { plate: string; codes: string }) =>
      `${plate} is rejected (${codes}): its samples' results are withheld`,
    meaning: 'The plate failed its acceptance criteria. Its results are shown as withheld and are not interpreted.',
    action: 'Find the cause and repeat the plate.',
    source: 'ICH M10, 4.3.2: results of a run that fails its criteria are not reported',
  },
});
