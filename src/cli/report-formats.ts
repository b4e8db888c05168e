import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError } from '../domain/input-error.ts';
import { renderJson } from '../report/json-report.ts';
import type { RunReport } from '../run/run-report.ts';
import type { CommandIo } from './command-io.ts';

type TextRenderer = (report: RunReport) => Promise<string>;
type Renderer = (report: RunReport) => Promise<string | Uint8Array>;

const renderers = {
  json: async (report) => renderJson(report),
  csv: async (report) => (await import('../report/csv-report.ts')).renderCsv(report),
  markdown: async (report) => (await import('../report/markdown-report.ts')).renderMarkdown(report),
  junit: async (report) => (await import('../report/junit-report.ts')).renderJunit(report),
  github: async (report) => (await import('../report/github-annotations.ts')).renderGithub(report),
} satisfies Record<string, TextRenderer>;

/** What `--format` takes. */
const STDOUT_FORMATS = ['text', ...Object.keys(renderers)];

const BY_ENDING: Readonly<Record<string, Renderer>> = {
  'repeats.csv': async (report) => (await import('../report/repeat-list.ts')).renderRepeatCsv(report),
  'summary.md': renderSummary,
  json: renderers.json,
  csv: renderers.csv,
  md: renderers.markdown,
  xml: renderers.junit,
  html: async (report) => (await import('../report/html-report.ts')).renderHtml(report),
  xlsx: async (report) => (await import('../report/xlsx-report.ts')).renderXlsx(report),
  txt: async (report) =>
    (await import('../report/text-report.ts')).renderText(report, { width: 100, colour: false, plateMaps: true }),
};

/** The run in short, for the page of a pipeline's job. */
export async function renderSummary(report: RunReport): Promise<string> {
  return (await import('../report/markdown-report.ts')).renderJobSummary(report);
}

/** True for a format that goes to standard output. */
export function isStdoutFormat(format: string): boolean {
  return STDOUT_FORMATS.includes(format);
}

/** A report in a format for standard output; text is fitted to the terminal, with the plates drawn on a wide one. */
export async function renderReport(format: string, report: RunReport, io: CommandIo): Promise<string> {
  if (format !== 'text') return (renderers[format as keyof typeof renderers] as TextRenderer)(report);
  const { renderText } = await import('../report/text-report.ts');
  return renderText(report, { width: io.columns, colour: io.colour, plateMaps: io.interactive });
}

const ENDING_OF_WORD: Readonly<Record<string, string>> = { markdown: 'md', junit: 'xml', text: 'txt' };

/**
 * The file ending of a report format: "markdown" is .md, "junit" is .xml, an ending is itself.
 * @throws InputError (settings, REPORT_ENDING) for one that is not known
 */
export function reportEnding(format: string): string {
  const word = format.toLowerCase().replace(/^\./, '');
  const ending = ENDING_OF_WORD[word] ?? word;
  rendererForFile(`report.${ending}`);
  return ending;
}

/** A report in the format of an ending. */
export async function renderRunReport(ending: string, report: RunReport): Promise<string | Uint8Array> {
  return rendererForFile(`report.${ending}`)(report);
}

/**
 * How a report file is written, by its name's ending.
 * @throws InputError (settings, REPORT_ENDING) for an ending that is not known
 */
export function rendererForFile(file: string): Renderer {
  const name = file.toLowerCase();
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1] ?? '';
  const compound = Object.keys(BY_ENDING).find((known) => known.includes('.') && name.endsWith(`.${known}`));
  const renderer = BY_ENDING[compound ?? ending];
  if (renderer !== undefined) return renderer;
  const known = Object.keys(BY_ENDING);
  throw new InputError('settings', {
    code: 'REPORT_ENDING',
    message: `a report named "${file}" has no ending that says its format`,
    hint: `${didYouMean(ending, known)}Endings: ${known.map((name) => `.${name}`).join(' ')} (.xml is JUnit)`,
  });
}
