import { defineFindings } from '../domain/finding.ts';

/** What a layout gives a person to know without being refused. */
export const LAYOUT_FINDINGS = defineFindings({
  LAYOUT_TEXT_IGNORED: {
    severity: 'warning',
    message: ({ line, text }: { line: number; text: string }) =>
      `Line ${line} of the layout stands outside the blocks and was not read: "${text.length > 40 ? `${text.slice(0, 39)}…` : text}".`,
    meaning: 'A grid layout has text beside or between its blocks.',
    action: 'Remove the text, or begin the line with # if it is a comment.',
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
