import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { Quantified } from '../domain/result.ts';
import { cvPercent, mean } from '../statistics/moments.ts';
import { raiseQuantifyFinding } from './quantify-findings.ts';

/** One sample at one dilution, its result already multiplied back. All results of a sample are in one unit. */
export interface DilutionResult {
  readonly dilution: number;
  readonly result: Quantified;
}

/**
 * Which in-range dilutions make the reported value: the `mean` of all of them, the `lowest-dilution` (the least diluted,
 * with the highest response), or the `highest-dilution` (the least matrix).
 */
type DilutionRule = 'mean' | 'lowest-dilution' | 'highest-dilution';

/** How the dilutions of one sample are combined and judged; the limits are percentages. */
export interface DilutionSettings {
  readonly rule: DilutionRule;
  readonly linearityPercent: number;
  readonly parallelismCvPercent: number;
}

/** ICH M10 (2022): dilution linearity within 20 % (4.2.4.4), CV of a dilution series at most 30 % (7.1). */
export const DILUTION_DEFAULTS: DilutionSettings = { rule: 'mean', linearityPercent: 20, parallelismCvPercent: 30 };

/** A dilution whose result is of one kind. */
interface OfKind<Kind extends Quantified['kind']> {
  readonly dilution: number;
  readonly result: Extract<Quantified, { kind: Kind }>;
}
type InRangeDilution = OfKind<'quantified'>;

/**
 * One reported value for a sample that was measured at several dilutions. Dilutions that a hook (prozone) has reached are
 * left out and told; the others in range are combined by the rule, with linearity and parallelism judged. Where none is
 * in range, the tightest limit is given, and a sample that is above range at one dilution and below at the next has no
 * value; nor has one that is above (or below) range at a dilution at which the others say it is not. The interval of a mean is the mean of the intervals: its dilutions share one curve, so their errors do not
 * average out. Where the dilutions are not linear it spans all of theirs, as none of them is known to be right.
 */
export function combineDilutions(
  sampleId: string,
  measured: readonly DilutionResult[],
  settings: DilutionSettings = DILUTION_DEFAULTS,
): Staged<Quantified> {
  const series = measured.toSorted((left, right) => left.dilution - right.dilution);
  const [only] = series;
  if (only === undefined) throw new Error('a sample has at least one dilution');
  if (series.length === 1) return { value: only.result, findings: [] };
  const hook = findHook(sampleId, series);
  const sound = series.filter(({ dilution }) => hook === undefined || dilution > hook.dilution);
  const inRange = sound.filter((one) => isOfKind(one, 'quantified'));
  const disagreement = [
    ...judgeLinearity(sampleId, inRange, settings),
    ...judgeParallelism(sampleId, inRange, settings),
  ];
  const findings = [...(hook === undefined ? [] : [hook.finding]), ...disagreement];
  const because = findContradiction(sound, inRange, settings);
  if (because !== undefined) {
    findings.push(raiseQuantifyFinding('DILUTIONS_CONTRADICT', { sample: sampleId, because }));
    return { value: { kind: 'not-reportable', because }, findings };
  }
  const isLinear = disagreement.length === 0;
  return {
    value: inRange.length > 0 ? combine(inRange, settings.rule, isLinear) : outOfRange(sound, settings.rule),
    findings,
  };
}

/**
 * A less diluted well holds more, so a concentration in the well that does not fall with dilution, where it should,
 * betrays a hook. The highest dilution that is hooked, and by which reading, or undefined.
 */
function findHook(
  sampleId: string,
  series: readonly DilutionResult[],
): { readonly dilution: number; readonly finding: Finding } | undefined {
  for (let i = series.length - 2; i >= 0; i -= 1) {
    const here = series[i];
    const hidden = series.slice(i + 1).find((higher) => here !== undefined && isHooked(here, higher));
    if (here === undefined || hidden === undefined) continue;
    const args = { sample: sampleId, dilution: here.dilution, higher: hidden.dilution };
    return { dilution: here.dilution, finding: raiseQuantifyFinding('DILUTIONS_HOOK', args) };
  }
  return undefined;
}

function isHooked(lower: DilutionResult, higher: DilutionResult): boolean {
  const { result } = higher;
  if (result.kind === 'above-range') return lower.result.kind === 'quantified' || lower.result.kind === 'below-range';
  if (result.kind !== 'quantified') return false;
  if (lower.result.kind === 'below-range') return true;
  if (lower.result.kind !== 'quantified') return false;
  return lower.result.value / lower.dilution <= result.value / higher.dilution;
}

function judgeLinearity(
  sample: string,
  inRange: readonly InRangeDilution[],
  { linearityPercent }: DilutionSettings,
): readonly Finding[] {
  if (inRange.length < 2) return [];
  const compared = inRange.map(({ dilution, result }) => {
    const others = inRange.filter((other) => other.dilution !== dilution).map((other) => other.result.value);
    return { dilution, percent: others.length === 0 ? 100 : (100 * result.value) / mean(others) };
  });
  const farthest = compared.toSorted((left, right) => distance(right.percent) - distance(left.percent)).at(0);
  if (farthest === undefined || isAtMost(distance(farthest.percent), linearityPercent)) return [];
  return [raiseQuantifyFinding('DILUTIONS_NOT_LINEAR', { sample, ...farthest, limitPercent: linearityPercent })];
}

function judgeParallelism(
  sample: string,
  inRange: readonly InRangeDilution[],
  { parallelismCvPercent }: DilutionSettings,
): readonly Finding[] {
  if (inRange.length < 3) return [];
  const cv = cvPercent(inRange.map(({ result }) => result.value)) ?? 0;
  if (cv <= parallelismCvPercent + 1e-9) return [];
  const args = { sample, cvPercent: cv, limitPercent: parallelismCvPercent };
  return [raiseQuantifyFinding('DILUTIONS_NOT_PARALLEL', args)];
}

/**
 * A dilution out of range gives a limit. Where the result of the others (or another limit) lies beyond it by more than
 * linearity allows, one of them is wrong, by how much is not known, and no interval holds both.
 */
function findContradiction(
  series: readonly DilutionResult[],
  inRange: readonly InRangeDilution[],
  { linearityPercent }: DilutionSettings,
): string | undefined {
  const { above, below } = tightestLimits(series);
  const [first] = inRange;
  const found = first === undefined ? undefined : mean(inRange.map(({ result }) => result.value));
  const most = found ?? below?.result.lloq;
  const least = found ?? above?.result.uloq;
  const isAboveMost =
    above !== undefined && most !== undefined && !isAtMost((100 * above.result.uloq) / most, 100 + linearityPercent);
  const isBelowLeast =
    below !== undefined && least !== undefined && !isAtLeast((100 * below.result.lloq) / least, 100 - linearityPercent);
  if (!isAboveMost && !isBelowLeast) return undefined;
  const said = [
    ...(isAboveMost || found === undefined ? [above] : []),
    ...(isBelowLeast || found === undefined ? [below] : []),
    ...inRange,
  ].filter((one) => one !== undefined);
  return `its dilutions contradict each other: ${said.map(describeDilution).join(', ')}`;
}

function describeDilution({ dilution, result }: DilutionResult): string {
  const at = `at 1:${toText(dilution)}`;
  switch (result.kind) {
    case 'quantified':
      return `${toText(result.value, 3)} ${result.unit} ${at}`;
    case 'above-range':
      return `above ${toText(result.uloq, 3)} ${result.unit} ${at}`;
    case 'below-range':
      return `below ${toText(result.lloq, 3)} ${result.unit} ${at}`;
    case 'not-reportable':
      return `nothing ${at}`;
  }
}

function combine(inRange: readonly InRangeDilution[], rule: DilutionRule, isLinear: boolean): Quantified {
  const [first] = inRange;
  const last = inRange.at(-1);
  if (first === undefined || last === undefined) throw new Error('no dilution is in range');
  if (inRange.length === 1 || rule === 'lowest-dilution') return first.result;
  if (rule === 'highest-dilution') return last.result;
  const values = inRange.map(({ result }) => result.value);
  const intervals = inRange.map(({ result }) => result.ci95).filter((interval) => interval !== null);
  const errors = inRange.map(({ result }) => result.seLog ?? null).filter((seLog) => seLog !== null);
  const everyInterval = intervals.length === inRange.length;
  const lows = intervals.map(([low]) => low);
  const highs = intervals.map(([, high]) => high);
  const ci95 = isLinear ? ([mean(lows), mean(highs)] as const) : ([Math.min(...lows), Math.max(...highs)] as const);
  return {
    kind: 'quantified',
    value: mean(values),
    unit: first.result.unit,
    ci95: everyInterval ? ci95 : null,
    cvPercent: cvPercent(values) ?? null,
    seLog: isLinear && errors.length === inRange.length ? mean(errors) : null,
  };
}

/** Above range wins at the highest dilution, below range at the lowest; between the two there is a gap, not a value. */
function outOfRange(series: readonly DilutionResult[], rule: DilutionRule): Quantified {
  const { above, below } = tightestLimits(series);
  if (above !== undefined && rule === 'lowest-dilution') return above.result;
  if (above !== undefined && below !== undefined) {
    const because = `above range at 1:${above.dilution} and below range at 1:${below.dilution}: a dilution between them is needed`;
    return { kind: 'not-reportable', because };
  }
  const single = above ?? below ?? series.at(-1);
  if (single === undefined) throw new Error('a sample has at least one dilution');
  return single.result;
}

/** The dilutions whose limits say most: above range at the highest, below range at the lowest. */
function tightestLimits(series: readonly DilutionResult[]) {
  const above = series.filter((one) => isOfKind(one, 'above-range')).at(-1);
  const below = series.find((one) => isOfKind(one, 'below-range'));
  return { above, below };
}

function isOfKind<Kind extends Quantified['kind']>(one: DilutionResult, kind: Kind): one is OfKind<Kind> {
  return one.result.kind === kind;
}

function distance(percent: number): number {
  return Math.abs(percent - 100);
}
