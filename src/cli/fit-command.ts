import type { CurveModel, FitOn, Weighting } from '../assay/assay-definition.ts';
import { diagnoseCurve } from '../curve/diagnose-curve.ts';
import { fitCurve } from '../curve/fit-curve.ts';
import { readPoints } from '../curve/read-points.ts';
import type { CalibrationPoint, FitSettings, StandardCurve } from '../curve/standard-curve.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import { readNumber } from '../domain/number-reading.ts';
import { precisionProfile } from '../quantify/precision-profile.ts';
import { predictInverse } from '../quantify/predict-inverse.ts';
import { workingRange } from '../quantify/working-range.ts';
import { type FitRange, type FitResult, toFitResult } from '../report/fit-result.ts';
import { fitText } from '../report/fit-text.ts';

/** What the command line gives `fit`, as text. `--at` may be repeated or hold a list. */
export interface FitOptions {
  readonly model?: string;
  readonly weighting?: string;
  readonly fitOn?: string;
  readonly at?: string | readonly string[];
  readonly replicates?: string | number;
  readonly format?: string;
}

/** What `fit` needs of the machine. */
interface FitIo {
  readonly readText: (path: string) => Promise<string>;
  readonly stdout: (text: string) => void;
}

const MODELS: readonly CurveModel[] = ['4pl', '5pl', 'linear'];
const WEIGHTINGS: readonly Weighting[] = ['none', '1/y', '1/y2', '1/x', '1/x2', '1/f', '1/f2', 'estimated'];
const FIT_ONS: readonly FitOn[] = ['wells', 'means'];
const FORMATS = ['text', 'json'] as const;

/** Other spellings of a weighting, after blanks, "^" and "²" are evened out. "pom" is the power of the mean. */
const WEIGHTING_SPELLINGS: Readonly<Record<string, Weighting>> = {
  unweighted: 'none',
  no: 'none',
  '1': 'none',
  pom: '1/f2',
  'pom=1': '1/f2',
  'pom=0.5': '1/f',
  irls: '1/f2',
  replicates: 'estimated',
};

/**
 * `tdm-elisa fit <points.csv>`: fits x,y[,weight] ("-" reads standard input) and prints the curve, its uncertainty and
 * the concentrations of `--at` responses, each taken as the mean of `--replicates` wells. Points are fitted as they
 * stand (`--fit-on wells`) unless means are asked for; an analysis of a plate follows its assay instead. Gives 0, or 1
 * where there is no curve or a finding rejects it.
 * @throws InputError for options (settings) or points (input) that cannot be used
 */
export async function fitCommand(args: readonly string[], options: FitOptions, io: FitIo): Promise<number> {
  const { settings, at, replicates, format } = readOptions(args, options);
  const file = args[0] as string;
  const points = await readPointsOf(file, io);
  const result = fitPoints(points.value, settings, at, replicates, points.findings);
  io.stdout(format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : fitText(result));
  return result.converged && !result.findings.some((finding) => finding.severity === 'error') ? 0 : 1;
}

function fitPoints(
  points: readonly CalibrationPoint[],
  settings: FitSettings,
  at: readonly number[],
  replicates: number,
  ofFile: readonly Finding[],
): FitResult {
  const { value: outcome, findings: ofFit } = fitCurve(points, settings);
  const findings = [...ofFile, ...ofFit];
  if (outcome.kind === 'not-fitted') {
    return toFitResult({ points, settings, outcome, diagnostics: null, range: null, inverse: [], findings });
  }
  const diagnosed = diagnoseCurve(outcome.curve);
  const inverse = at.map((y) => predictInverse(outcome.curve, y, replicates));
  const all = [...findings, ...diagnosed.findings];
  const range = rangeOf(outcome.curve, replicates);
  return toFitResult({ points, settings, outcome, diagnostics: diagnosed.value, range, inverse, findings: all });
}

/** A CV of 20 % is the usual limit of quantification (25 % at the LLOQ itself: ICH M10, 4.2.2). */
const QUANTIFIABLE_CV_PERCENT = 20;
const PROFILE_POINTS = 7;

function rangeOf(curve: StandardCurve, replicates: number): FitRange {
  const acceptedLevels = [...new Set(curve.points.map((point) => point.x))];
  const input = { acceptedLevels, blankResponses: [], replicates };
  const range = workingRange(curve, { precisionProfileCvPercent: QUANTIFIABLE_CV_PERCENT }, input);
  return { replicates, ...range, precisionProfile: precisionProfile(curve, replicates, PROFILE_POINTS) };
}

async function readPointsOf(file: string, io: FitIo): Promise<ReturnType<typeof readPoints>> {
  const text = await io.readText(file);
  try {
    return readPoints(text);
  } catch (error) {
    if (error instanceof InputError) throw error.inFile(file === '-' ? 'standard input' : file);
    throw error;
  }
}

interface CheckedOptions {
  readonly settings: FitSettings;
  readonly at: readonly number[];
  readonly replicates: number;
  readonly format: (typeof FORMATS)[number];
}

function readOptions(args: readonly string[], options: FitOptions): CheckedOptions {
  const problems: Problem[] = [];
  if (args.length !== 1) {
    const message = args.length === 0 ? 'no points file is named' : `one points file is fitted, not ${args.length}`;
    problems.push({ code: 'USAGE', message, hint: 'tdm-elisa fit points.csv; "-" reads standard input' });
  }
  const choose = <Choice extends string>(option: string, given: string, allowed: readonly Choice[]): Choice => {
    const found = allowed.find((choice) => choice === given);
    if (found === undefined) {
      const hint = `${didYouMean(given, allowed)}Allowed: ${allowed.join(', ')}`;
      problems.push({ code: 'USAGE', message: `${option} "${given}" is not known`, hint });
    }
    return found ?? (allowed[0] as Choice);
  };
  const settings: FitSettings = {
    model: choose('--model', (options.model ?? '4pl').toLowerCase(), MODELS),
    weighting: choose('--weighting', weightingOf(options.weighting ?? 'none'), WEIGHTINGS),
    fitOn: choose('--fit-on', (options.fitOn ?? 'wells').toLowerCase(), FIT_ONS),
  };
  const format = choose('--format', options.format ?? 'text', FORMATS);
  const at = readResponses(options.at ?? [], problems);
  const replicates = Number(options.replicates ?? 1);
  if (!Number.isInteger(replicates) || replicates < 1) {
    const message = `--replicates "${options.replicates}" is not a number of wells`;
    problems.push({ code: 'USAGE', message, hint: 'a whole number from 1 up' });
  }
  if (problems.length > 0) throw new InputError('settings', problems);
  return { settings, at, replicates, format };
}

function weightingOf(given: string): string {
  const plain = given
    .toLowerCase()
    .replaceAll('²', '2')
    .replace(/[\s^]|\*\*/g, '');
  return WEIGHTING_SPELLINGS[plain] ?? plain;
}

function readResponses(given: string | readonly string[], problems: Problem[]): readonly number[] {
  const cells = (typeof given === 'string' ? [given] : given).flatMap((list) => list.split(/[,;\s]+/));
  return cells
    .filter((cell) => cell !== '')
    .flatMap((cell) => {
      const value = readNumber(cell);
      if (value !== undefined) return [value];
      const hint = 'responses as decimal numbers with commas between, for example --at 0.5,1.2';
      problems.push({ code: 'USAGE', message: `--at "${cell}" is not a number`, hint });
      return [];
    });
}
