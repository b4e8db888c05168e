import { InputError } from '../domain/input-error.ts';
import { interpretationCsv } from '../report/interpretation-csv.ts';
import { explainLines } from '../report/interpretation-explain.ts';
import { interpretationReportText } from '../report/interpretation-report-text.ts';
import { isRunTable } from '../report/own-report.ts';
import { inFile } from '../run/in-file.ts';
import { type InterpretationReport, interpretResults } from '../run/interpret-results.ts';
import { readResults } from '../tdm/read-results.ts';
import { readSamples } from '../tdm/read-samples.ts';
import { checkExplainFormat } from './explain-format.ts';
import { loadPolicy, type TextReader } from './policy-option.ts';

/** What of the machine the command needs. */
interface InterpretIo extends TextReader {
  readonly stdout: (text: string) => void;
  readonly columns: number;
}

/** The options of `interpret`, as the command line gives them. */
interface InterpretOptions {
  readonly policy?: string;
  readonly samples?: string;
  readonly format?: string;
  readonly explain?: string;
}

const FORMATS = ['text', 'json', 'csv'] as const;

/**
 * `interpret <results>`: interprets concentrations and ADA results from anywhere.
 * @returns the exit code, 0: an interpretation judges no run
 * @throws InputError for wrong options and policies (settings), and for tables that are not read (input)
 */
export async function interpretCommand(file: string, options: InterpretOptions, io: InterpretIo): Promise<number> {
  const format = FORMATS.find((known) => known === (options.format ?? 'text'));
  if (format === undefined) {
    throw new InputError('settings', {
      code: 'FORMAT_OPTION',
      message: `interpret has no format "${options.format}"`,
      hint: `use --format ${FORMATS.join(', --format ')}`,
    });
  }
  if (options.explain !== undefined) checkExplainFormat(options.format);
  const { policy, sha256 } = await loadPolicy(options.policy, io);
  const contexts =
    options.samples === undefined
      ? undefined
      : await inFile(options.samples, async () =>
          readSamples(await io.readText(options.samples ?? '', 'input'), policy),
        );
  const text = await io.readText(file, 'input');
  refuseRunTable(text, file);
  const results = await inFile(file, () => readResults(text, policy, contexts?.value));
  const findings = [...(contexts?.findings ?? []), ...results.findings];
  const report = interpretResults(results.value, policy, sha256, findings, options.explain);
  const walk = options.explain === undefined ? undefined : explained(report, options.explain, io.columns);
  // JSON that was asked for holds the steps itself.
  if (walk !== undefined && format !== 'json') {
    io.stdout(walk);
    return 0;
  }
  switch (format) {
    case 'json':
      io.stdout(`${JSON.stringify(report, null, 2)}\n`);
      break;
    case 'csv':
      io.stdout(interpretationCsv(report.samples));
      break;
    case 'text':
      io.stdout(interpretationReportText(report, file, io.columns));
      break;
  }
  return 0;
}

/** The results of runs carry what was withheld, and why, in columns that a table of results has none for. */
function refuseRunTable(text: string, file: string): void {
  if (!isRunTable(text)) return;
  throw new InputError('input', {
    code: 'RESULTS_OF_RUNS',
    message: 'this is a table that "tdm-elisa analyze" or "batch" wrote: its samples are interpreted',
    hint: 'to interpret them by another policy or samples file, give the plates to "tdm-elisa analyze" (or "batch") with --policy or --samples',
    at: { file, line: 1 },
  });
}

function explained(report: InterpretationReport, sampleId: string, width: number): string {
  const samples = report.samples.filter((sample) => sample.sampleId === sampleId);
  if (samples.length === 0) {
    throw new InputError('settings', {
      code: 'EXPLAIN_OPTION',
      message: `there is no sample "${sampleId}"`,
      hint: `samples: ${report.samples
        .slice(0, 20)
        .map((sample) => sample.sampleId)
        .join(', ')}`,
    });
  }
  return `${samples.map((sample) => explainLines(sample, width).join('\n')).join('\n\n')}\n`;
}
