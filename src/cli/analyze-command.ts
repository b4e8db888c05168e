import { InputError } from '../domain/input-error.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import { counted } from '../report/counted.ts';
import { analyzeRun } from '../run/analyze-run.ts';
import { gatherRun, type RunRequest } from '../run/gather-run.ts';
import type { RunReport } from '../run/run-report.ts';
import { failOnOf, findRunSettings } from '../run/run-settings.ts';
import type { CommandIo } from './command-io.ts';
import { exitCodeOfVerdict, failOnStated } from './exit-code.ts';
import { checkExplainFormat } from './explain-format.ts';
import { isStdoutFormat, rendererForFile, renderReport, renderSummary } from './report-formats.ts';
import { VERSION } from './version.ts';

/** The options of `analyze` as the command line gives them. */
export interface AnalyzeOptions {
  readonly layout: readonly string[];
  readonly assay: readonly string[];
  readonly samples?: string;
  readonly policy?: string;
  readonly plate?: string;
  readonly decimal?: DecimalMark;
  readonly reader?: string;
  readonly report: readonly string[];
  readonly format?: string;
  readonly strict?: boolean;
  readonly failOn?: string;
  readonly explain?: string;
  readonly accept: readonly string[];
  readonly reason: readonly string[];
  readonly by: readonly string[];
}

/** `tdm-elisa analyze`: reads the plates of one run, writes its reports, and gives the verdict's exit code. */
export async function analyzeCommand(
  plates: readonly string[],
  options: AnalyzeOptions,
  io: CommandIo,
): Promise<number> {
  const settings = await findRunSettings(plates[0] ?? '.', io);
  const format = options.format ?? settings.format ?? 'text';
  if (!isStdoutFormat(format)) throw unknownFormat(format);
  if (options.explain !== undefined) checkExplainFormat(options.format);
  const files = options.report.length > 0 ? options.report : settings.report;
  for (const file of files) rendererForFile(file);
  const report = analyzeRun(await gatherRun(requestOf(plates, options), settings, io, VERSION), options.explain);
  for (const file of files) await io.writeFile(file, await rendererForFile(file)(report));
  if (format === 'github') await io.jobSummary?.(await renderSummary(report));
  const explained = options.explain === undefined ? undefined : await explainSample(options.explain, report, io);
  // JSON that was asked for holds the steps itself.
  const asText = explained !== undefined && options.format !== 'json';
  io.stdout(asText ? explained : await renderReport(format, report, io));
  return exitCodeOfVerdict(report.verdict, failOnStated(options) ?? failOnOf(settings));
}

function requestOf(plates: readonly string[], options: AnalyzeOptions): RunRequest {
  const { samples, policy, plate, decimal, reader } = options;
  return {
    plates,
    layouts: options.layout,
    assays: options.assay,
    overrides: overridesOf(options),
    ...(samples === undefined ? {} : { samples }),
    ...(policy === undefined ? {} : { policy }),
    ...(plate === undefined ? {} : { plate }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(reader === undefined ? {} : { reader }),
  };
}

/** Each code that is accepted with its reason and its person: one for all, or one for each in the order of the codes. */
function overridesOf({ accept, reason, by }: AnalyzeOptions): RunRequest['overrides'] {
  const reasonOf = oneForEach('--reason', reason, accept.length);
  const personOf = oneForEach('--by', by, accept.length);
  return accept.map((code, index) => ({ code, reason: reasonOf(index), by: personOf(index) }));
}

function oneForEach(option: string, given: readonly string[], codes: number): (index: number) => string {
  if (given.length > 1 ? given.length !== codes : given.length > codes) {
    throw new InputError('settings', {
      code: 'OVERRIDE_COUNT',
      message: `${option} is given ${given.length === 1 ? 'once' : `${given.length} times`} for ${codes} --accept`,
      hint: `give ${option} once for all codes, or once for each --accept in their order`,
    });
  }
  return (index) => given[given.length > 1 ? index : 0] ?? '';
}

async function explainSample(sampleId: string, report: RunReport, io: CommandIo): Promise<string> {
  const sample = report.samples.find((candidate) => candidate.sampleId === sampleId);
  if (sample !== undefined) {
    const { explainLines } = await import('../report/interpretation-explain.ts');
    return `${explainLines(sample, io.columns).join('\n')}\n`;
  }
  const ids = report.samples.map((candidate) => candidate.sampleId);
  const { didYouMean } = await import('../domain/did-you-mean.ts');
  throw new InputError('settings', {
    code: 'SAMPLE_UNKNOWN',
    message: `the run has no sample "${sampleId}"`,
    hint: `${didYouMean(sampleId, ids)}The run has ${counted(ids.length, 'sample')}${ids.length === 0 ? '' : `: ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' ...' : ''}`}`,
  });
}

function unknownFormat(format: string): InputError {
  return new InputError('settings', {
    code: 'FORMAT',
    message: `the format "${format}" is not known`,
    hint: 'text, json, csv, markdown, junit or github',
  });
}
