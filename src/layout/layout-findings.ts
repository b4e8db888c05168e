import { defineFindings } from '../domain/finding.ts';

/** What a layout gives a person to know without being refused. */
export const LAYOUT_FINDINGS = defineFindings({
  LAYOUT_TEXT_IGNORED: {
    severity: 'warning',
    message: ({ line, text }: { line: number; text: string }) =>
      `Line ${line} of the layout stands outside its table and was not read: "${text.length > 40 ? `${text.slice(0, 39)}…` : text}".`,
    meaning:
      'A grid layout has text beside or between its blocks, or a line states a dilution, concentration, unit or assay where none is read.',
    action:
      'Put what it states into a column or block, or in a line "# assay: ..." or "# unit: ..."; remove it, or rephrase it as a comment with #.',
    source: 'design: text that nobody reads may be a block that was shifted',
  },
  LAYOUT_DIRECTIVE_UNKNOWN: {
    severity: 'warning',
    message: ({ line, key, near }: { line: number; key: string; near: string }) =>
      `Line ${line} of the layout, "# ${key}: ...", was read as a comment; did you mean "# ${near}: ..."?`,
    meaning: 'A comment looks like a misspelt "# assay:", "# unit:" or "# decimal:" line.',
    action: 'Correct the word, or rephrase the comment.',
    source: 'design: a misspelt line would otherwise be lost silently',
  },
  LAYOUT_SAMPLE_REPEATED: {
    severity: 'warning',
    message: ({ sample, wells, usual }: { sample: string; wells: number; usual: number }) =>
      `Sample ${sample} stands in ${wells} wells of the layout, the others in ${usual}: one name for two samples?`,
    meaning: 'A name was given to more wells than a sample has on this plate; two samples may share it.',
    action: 'Compare the names with the list of samples before a result is reported.',
    source: 'design: two patients under one name would be averaged',
  },
  LAYOUT_SAMPLE_INCOMPLETE: {
    severity: 'note',
    message: ({ samples, usual }: { samples: readonly string[]; usual: number }) =>
      `Most samples stand in ${usual} wells of the layout, but ${samples.slice(0, 8).join(', ')}` +
      `${samples.length > 8 ? ` and ${samples.length - 8} more` : ''} in fewer: a misspelt name?`,
    meaning: 'A sample has fewer wells than the others; one of its wells may carry a misspelt name.',
    action: 'Compare the names with the list of samples.',
    source: 'design: a misspelt name makes one sample of two wells into two samples of one',
  },
  LAYOUT_STANDARD_AMBIGUOUS: {
    severity: 'warning',
    message: ({ standard, concentrations }: { standard: string; concentrations: readonly number[] }) =>
      `Standard ${standard} has two concentrations in the layout, ${concentrations.join(' and ')}.`,
    meaning: 'Wells of one standard carry different nominal concentrations and count as two standards.',
    action: 'Correct the concentration or the name.',
    source: 'design: a slip in a nominal concentration bends the curve',
  },
  LAYOUT_OVERRIDES_EXPORT: {
    severity: 'note',
    message: ({
      replaced,
      differing,
      added,
      kept,
    }: {
      replaced: number;
      differing: number;
      added: number;
      kept: number;
    }) =>
      `The layout file describes ${replaced + added} wells; ${differing} of them differ from the layout in the export, ` +
      `${kept} other wells are as the export says.`,
    meaning: 'The export carries a layout of its own, and a layout file was given too: the file wins, well by well.',
    action: 'Nothing, if the layout file is right.',
    source: 'design: the layout that a person wrote for this run wins over the one in the reader',
  },
});
