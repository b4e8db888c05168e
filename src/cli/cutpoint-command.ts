import { CUT_POINT_METHODS } from '../ada/cut-point-methods.ts';
import { establishCutPoint } from '../ada/establish-cut-point.ts';
import { type CutPointType, STUDY_DEFAULTS, type StudySettings } from '../ada/negative-study.ts';
import { readNegatives } from '../ada/read-negatives.ts';
import { RESPONSE_SCALES } from '../ada/response-scale.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import { readNumber } from '../domain/number-reading.ts';
import { cutPointAssay } from '../report/cutpoint-assay.ts';
import { cutPointJson } from '../report/cutpoint-result.ts';
import { cutPointText } from '../report/cutpoint-text.ts';
import type { QuantileType } from '../statistics/quantile.ts';
import type { CommandIo } from './command-io.ts';

/** What the command line gives `cutpoint`, as text. */
export interface CutpointOptions {
  readonly scale?: string;
  readonly type?: string;
  readonly method?: string;
  readonly level?: string;
  readonly z?: string;
  readonly quantileType?: string;
  readonly confidence?: string;
  readonly outliers?: string;
  readonly fence?: string;
  readonly quartiles?: string;
  readonly negativeControl?: string;
  readonly replicates?: string;
  readonly maxCv?: string;
  readonly confirmatoryScale?: string;
  readonly assayOut?: string;
  readonly format?: string;
}

/** What `cutpoint` needs of the machine. */
type CutpointIo = Pick<CommandIo, 'readText' | 'writeFile' | 'stdout' | 'stderr' | 'columns'>;

const TYPES: readonly CutPointType[] = ['auto', 'fixed', 'floating', 'floating-additive', 'floating-log', 'dynamic'];
const STAGES = ['auto', 'none', 'single', 'two-stage'] as const;
const QUARTILES = ['type7', 'type6', 'hinges'] as const;
const STATISTICS = ['mean', 'median'] as const;
const CONFIRMATORY_SCALES = ['percent', 'log-ratio'] as const;
const WELLS_AS = ['mean', 'each'] as const;
const FORMATS = ['text', 'json'] as const;

/**
 * `tdm-elisa cutpoint <negatives.csv>`: establishes an antibody cut point from drug-naive samples ("-" reads standard
 * input) and prints it with what it rests on, its alternatives and the assay file; `--assay-out` writes that file. Gives
 * 0, or 1 where a finding says that the samples cannot carry it.
 * @throws InputError for options (settings) or negatives (input) that cannot be used
 */
export async function cutpointCommand(
  args: readonly string[],
  options: CutpointOptions,
  io: CutpointIo,
): Promise<number> {
  const { settings, wellsAs, format } = readOptions(args, options);
  const file = args[0] as string;
  const text = await io.readText(file, 'input');
  const { value: study, findings } = establish(text, settings, wellsAs, file === '-' ? 'standard input' : file);
  io.stdout(format === 'json' ? cutPointJson(study, findings) : cutPointText(study, findings, io.columns));
  if (options.assayOut !== undefined) {
    await io.writeFile(options.assayOut, cutPointAssay(study));
    io.stderr(`wrote ${options.assayOut}\n`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function establish(
  text: string,
  settings: StudySettings,
  wellsAs: CheckedOptions['wellsAs'],
  file: string,
): ReturnType<typeof establishCutPoint> {
  try {
    const read = readNegatives(text, wellsAs);
    const established = establishCutPoint(read.value, settings);
    return { value: established.value, findings: [...read.findings, ...established.findings] };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}

interface CheckedOptions {
  readonly settings: StudySettings;
  readonly wellsAs: (typeof WELLS_AS)[number];
  readonly format: (typeof FORMATS)[number];
}

function readOptions(args: readonly string[], options: CutpointOptions): CheckedOptions {
  const problems: Problem[] = [];
  const report = (message: string, hint: string): void => {
    problems.push({ code: 'USAGE', message, hint });
  };
  if (args.length !== 1) {
    const message =
      args.length === 0 ? 'no file of negatives is named' : `one file of negatives is read, not ${args.length}`;
    report(message, 'tdm-elisa cutpoint negatives.csv; "-" reads standard input');
  }
  const choose = <Choice extends string>(
    option: string,
    given: string | undefined,
    allowed: readonly Choice[],
    otherwise: Choice,
  ): Choice => {
    if (given === undefined) return otherwise;
    const found = allowed.find((choice) => choice === given.toLowerCase());
    if (found === undefined)
      report(`${option} "${given}" is not known`, `${didYouMean(given, allowed)}Allowed: ${allowed.join(', ')}`);
    return found ?? otherwise;
  };
  const number = (
    option: string,
    given: string | undefined,
    [low, high]: readonly [number, number],
    words: string,
  ): number | undefined => {
    if (given === undefined) return undefined;
    const value = readNumber(given);
    if (value !== undefined && value > low && value < high) return value;
    report(`${option} "${given}" is not ${words}`, `for example ${option} ${EXAMPLES[option] ?? ''}`);
    return undefined;
  };
  const { outliers, ...defaults } = STUDY_DEFAULTS;
  const z = number('--z', options.z, [0, 10], 'a z between 0 and 10');
  const maxReplicateCvPercent = number('--max-cv', options.maxCv, [0, 1000], 'a percentage above 0');
  const settings: StudySettings = {
    scale: choose('--scale', options.scale, RESPONSE_SCALES, defaults.scale),
    type: choose('--type', options.type, TYPES, defaults.type),
    method: choose('--method', options.method, ['auto', ...CUT_POINT_METHODS] as const, defaults.method),
    level: number('--level', options.level, [0.5, 1], 'a level between 0.5 and 1') ?? defaults.level,
    ...(z === undefined ? {} : { z }),
    quantileType: Number(choose('--quantile-type', options.quantileType, QUANTILE_TYPES, '7')) as QuantileType,
    confidence:
      number('--confidence', options.confidence, [0, 1], 'a confidence between 0 and 1') ?? defaults.confidence,
    outliers: {
      stages: choose('--outliers', options.outliers, STAGES, outliers.stages),
      k: number('--fence', options.fence, [0, 100], 'a multiple of the interquartile range') ?? outliers.k,
      quartiles: choose('--quartiles', options.quartiles, QUARTILES, outliers.quartiles),
    },
    negativeControl: choose('--negative-control', options.negativeControl, STATISTICS, defaults.negativeControl),
    ...(maxReplicateCvPercent === undefined ? {} : { maxReplicateCvPercent }),
    confirmatoryScale: choose(
      '--confirmatory-scale',
      options.confirmatoryScale,
      CONFIRMATORY_SCALES,
      defaults.confirmatoryScale,
    ),
  };
  if (settings.type === 'floating-log' && settings.scale !== 'log10') {
    report('--type floating-log is a difference of log10 responses', 'use --scale log10');
  }
  const format = choose('--format', options.format, FORMATS, 'text');
  const wellsAs = choose('--replicates', options.replicates, WELLS_AS, 'mean');
  if (problems.length > 0) throw new InputError('settings', problems);
  return { settings, wellsAs, format };
}

const QUANTILE_TYPES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const EXAMPLES: Readonly<Record<string, string>> = {
  '--z': '1.645',
  '--max-cv': '20',
  '--level': '0.95',
  '--confidence': '0.9',
  '--fence': '1.5',
};
