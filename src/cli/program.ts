import { Command, CommanderError, Help, Option } from 'commander';
import { type CommandIo, machineIo } from './command-io.ts';
import { EXIT } from './exit-code.ts';
import { reportError } from './report-error.ts';
import { VERSION } from './version.ts';

export { endProgram, endWithoutOutput } from './report-error.ts';

const textOrJson = (description: string): Option =>
  new Option('--format <format>', description).choices(['text', 'json']).default('text');
const collect = (value: string, values: readonly string[]): readonly string[] => [...values, value];

/**
 * Runs the command line and gives its exit code. Commands are loaded only when they are called, so that help and errors
 * are quick. Input errors become words on stderr (and JSON on stdout with `--format json`); a bug keeps its stack.
 */
export async function runProgram(words: readonly string[], io: CommandIo = machineIo()): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return reportError(error, words, io);
  }
}

function buildProgram(io: CommandIo, finish: (exitCode: number) => void): Command {
  const program = new Command('tdm-elisa')
    .description(
      "From a plate reader's file to infliximab concentrations, anti-drug-antibody calls and their interpretation.\nResearch use only.",
    )
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      '\nExit codes: 0 accepted, 1 run rejected, 2 usage or settings, 3 input unreadable,\n70 a fault of ours.',
    );
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .configureHelp({ optionDescription })
      .exitOverride()
      .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });

  addAnalyze(command, io, finish);
  addBatch(command, io, finish);

  command('collect', 'merge the shards of a batch into one folder of results')
    .argument('<folder...>', 'the --out folders of all shards')
    .requiredOption('--out <folder>', 'where the merged results go')
    .addOption(textOrJson('summary on standard output'))
    .action(async (folders: readonly string[], options) =>
      finish(await (await import('./collect-command.ts')).collectCommand(folders, options, io)),
    );

  command('diff', 'what changed between two results, and for whom')
    .argument('<old>', 'a folder that batch wrote, or a JSON result')
    .argument('<new>', 'the same, later')
    .option('--tolerance <percent>', 'how far a concentration may move', '1')
    .option('--format <format>', 'text, csv or json', 'text')
    .addHelpText('after', '\nExit codes: 1 when anything clinical moved, else 0; 2 and 3 as everywhere.')
    .action(async (old: string, now: string, options) =>
      finish(await (await import('./diff-command.ts')).diffCommand(old, now, options, io)),
    );

  command('inspect', 'what an export holds: format, plates, reads, wells, embedded layout')
    .argument('<export>', 'a plate reader\'s file; "-" reads standard input')
    .option('--decimal <mark>', 'decimal mark of the export, "." or ","')
    .option('--reader <format>', 'read the export as this format')
    .option('--format <format>', 'text or json', 'text')
    .action(async (file: string, options) =>
      finish(await (await import('./inspect-command.ts')).inspectCommand(file, options, io)),
    );

  command('fit', 'fit a curve to points, without a plate')
    .argument('<points.csv>', 'x,y[,weight]; "-" reads standard input')
    .option('--model <model>', '4pl, 5pl or linear', '4pl')
    .option('--weighting <weighting>', 'none, 1/y, 1/y2, 1/x, 1/x2, 1/f, 1/f2 or estimated', 'none')
    .option('--fit-on <points>', 'wells: each point; means: points of equal x averaged', 'wells')
    .option('--at <responses>', 'responses to read from the curve, with commas between; may be repeated', collect, [])
    .option('--replicates <count>', 'wells behind each response of --at', '1')
    .option('--format <format>', 'text or json', 'text')
    .action(async (file: string, options) =>
      finish(await (await import('./fit-command.ts')).fitCommand([file], options, io)),
    );

  command('cutpoint', 'establish an antibody cut point from drug-naive samples')
    .argument('<negatives.csv>', 'sample,run,analyst,value[,spiked][,nc | role]; "-" reads standard input')
    .option('--scale <scale>', 'log10, ln, sqrt or none', 'log10')
    .option('--type <type>', 'auto, fixed, floating, floating-additive, floating-log or dynamic', 'auto')
    .option('--method <method>', 'auto, parametric, robust, nonparametric, lower-confidence, order-statistic', 'auto')
    .option('--level <part>', 'part of negatives below the cut point: 0.95, 0.99, 0.999', '0.95')
    .option('--z <z>', 'a printed z, such as 1.645, instead of the exact one')
    .option('--quantile-type <type>', 'quantile type 1 to 9 of the nonparametric method', '7')
    .option('--confidence <part>', 'of the lower confidence limits', '0.9')
    .option('--outliers <stages>', 'auto, none, single or two-stage', 'auto')
    .option('--fence <k>', "Tukey's multiple of the interquartile range", '3')
    .option('--quartiles <kind>', 'type7, type6 or hinges', 'type7')
    .option('--negative-control <statistic>', 'mean or median of the negative control', 'mean')
    .option('--replicates <how>', 'wells of one sample in one run: mean, or each on its own', 'mean')
    .option('--max-cv <percent>', 'leave out results whose wells differ more')
    .option('--confirmatory-scale <scale>', 'percent or log-ratio', 'percent')
    .option('--assay-out <file>', 'write the assay file')
    .option('--format <format>', 'text or json', 'text')
    .action(async (file: string, options) =>
      finish(await (await import('./cutpoint-command.ts')).cutpointCommand([file], options, io)),
    );

  command('interpret', 'interpret concentrations and antibody results from anywhere')
    .argument('<results.csv>', 'sample,drug,drug_unit,ada,ada_unit ...; "-" reads standard input')
    .option('--samples <file>', 'what is known of the samples: indication, timing, inflammation ...')
    .option('--policy <file>', 'thresholds and rows of the laboratory')
    .option('--explain <sample>', 'walk through the decision for one sample')
    .option('--format <format>', 'text, json or csv', 'text')
    .action(async (file: string, options) =>
      finish(await (await import('./interpret-command.ts')).interpretCommand(file, options, io)),
    );

  command('policy', 'show or check an interpretation policy')
    .argument('<action>', 'show or check')
    .argument('[file]', 'a policy file; show without one prints the built-in policy')
    .addOption(textOrJson('what is printed'))
    .action(async (action: string, file: string | undefined, options) =>
      finish(await (await import('./policy-command.ts')).policyCommand(action, file, options, io)),
    );

  command('assay', 'list, show or check assays')
    .argument('<action>', 'list, show or check')
    .argument('[assay]', 'a built-in id or an assay file')
    .addOption(textOrJson('what is printed'))
    .action(async (action: string, name: string | undefined, options) =>
      finish(await (await import('./assay-command.ts')).assayCommand(action, name, options, io)),
    );

  command('explain', 'what a code means: findings, errors, criteria, rows and flags; without a code, their list')
    .argument('[code...]', 'such as CONTROLS_REJECTED or standards-recovery')
    .addOption(textOrJson('what is printed'))
    .action(async (codes: readonly string[], options) =>
      finish(await (await import('./explain-command.ts')).explainCommand(codes, options, io)),
    );

  return program;
}

/** What may be repeated has a list as its default, which tells nobody anything. */
function optionDescription(option: Option): string {
  return Array.isArray(option.defaultValue) ? option.description : new Help().optionDescription(option);
}

function addBatch(
  command: (name: string, description: string) => Command,
  io: CommandIo,
  finish: (exitCode: number) => void,
): void {
  command('batch', 'analyse an archive of plates into a folder of results; the same command goes on where it stopped')
    .argument('<path...>', 'folders, plates or patterns such as "archive/**/*.csv"')
    .requiredOption('--out <folder>', 'where the results go')
    .option('--jobs <n>', 'worker threads; all cores unless said')
    .option('--resume', 'go on where an earlier batch stopped; this is what it does anyway')
    .option('--shard <i/n>', 'do only this part of the archive, for several machines; see collect')
    .option('--pair <pattern>', 'plates with the same text at {run} are one run: "{run}-*.csv"')
    .option('--assay <file|id>', 'how the plates were measured, where their layouts do not say', collect, [])
    .option('--samples <file>', 'what is known of the samples; else samples.csv beside the plates')
    .option('--policy <file>', 'thresholds and rows of the laboratory')
    .option('--report <format>', 'also write for each run: html, xlsx, markdown, csv, junit, text', collect, [])
    .option('--events <format>', 'tell every run on standard output: ndjson')
    .addOption(textOrJson('summary on standard output'))
    .option('--strict', 'remarks make the exit code 1')
    .addOption(new Option('--fail-on <what>', 'what makes the exit code 1').choices(['rejected', 'remarks', 'never']))
    .addHelpText(
      'after',
      `
Plates of one folder are one run when their names agree without the words for
drug (infliximab, ifx, drug ...) and antibodies (ada, ati, antibodies ...); so
are the drug and the antibody plate that are alone in a folder. A run sheet
runs.csv (run,plate[,layout][,assay][,samples]) or --pair says otherwise.

Exit codes: as analyze, by the worst run; 3 when a run could not be read.

Example:
  tdm-elisa batch archive --out results --report markdown`,
    )
    .action(async (paths: readonly string[], options) =>
      finish(await (await import('./batch-command.ts')).batchCommand(paths, options, io)),
    );
}

function addAnalyze(
  command: (name: string, description: string) => Command,
  io: CommandIo,
  finish: (exitCode: number) => void,
): void {
  command('analyze', 'analyse the plates of one run: curve, results, acceptance, interpretation')
    .argument('<plate...>', 'exports of one run, such as a drug plate and an antibody plate; "-" reads standard input')
    .option('--layout <file>', 'what is in the wells; once for all plates, or once for each', collect, [])
    .option('--assay <file|id>', 'how the plate was measured; repeat for plates of different assays', collect, [])
    .option('--samples <file>', 'what is known of the samples: indication, timing, inflammation ...')
    .option('--policy <file>', 'thresholds and rows of the laboratory')
    .option('--plate <n|name|all>', 'which plate of an export that holds several')
    .option(
      '--report <file>',
      'also write a report; the ending decides: .json .csv .md .html .xlsx .xml (JUnit) .txt .repeats.csv .summary.md',
      collect,
      [],
    )
    .option('--format <format>', 'standard output: text, json, csv, markdown, junit or github')
    .option('--explain <sample>', 'walk through the decision for one sample')
    .option('--strict', 'remarks make the exit code 1')
    .addOption(new Option('--fail-on <what>', 'what makes the exit code 1').choices(['rejected', 'remarks', 'never']))
    .option('--accept <code>', 'overrule a finding or criterion; needs --reason and --by', collect, [])
    .option('--reason <text>', 'why it is overruled; once, or once for each --accept', collect, [])
    .option('--by <name>', 'who overrules it; once, or once for each --accept', collect, [])
    .addOption(new Option('--decimal <mark>', 'decimal mark of the export').choices(['.', ',']))
    .option('--reader <format>', 'read the export as this format')
    .addHelpText(
      'after',
      '\nExample:\n  tdm-elisa analyze infliximab.csv ada.csv --samples samples.csv --report run.md',
    )
    .action(async (plates: readonly string[], options) =>
      finish(await (await import('./analyze-command.ts')).analyzeCommand(plates, options, io)),
    );
}
