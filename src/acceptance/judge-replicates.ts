import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toPercentBeside, toText } from '../domain/number-text.ts';
import { valueIn } from '../domain/value-in.ts';
import type { WellId } from '../domain/well-id.ts';
import { type Plate, type PlateWell, wellOf } from '../plate/plate.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import {
  type Judgement,
  type JudgePlateInput,
  notJudged,
  type RangeInWell,
  type SampleToJudge,
  type Withholding,
} from './judge-plate-input.ts';

/** Within this factor of LLOQ or ULOQ the wider CV limit holds (a design choice, as the assay settings document). */
const NEAR_LIMITS = 1.5;

/** Codes of earlier stages that already say that a sample's replicates differ, or that wells were not measured. */
const SAYS_REPLICATES_DIFFER: readonly string[] = ['ADA_REPLICATES_DISAGREE'];
const SAYS_UNMEASURED: readonly string[] = ['SAMPLE_WITHOUT_WELLS', 'SAMPLE_PARTLY_OVERFLOWED'];

/** What earlier stages found on the plate. */
interface Measuring {
  readonly measuring: readonly Finding[];
}

/**
 * The criterion `replicates-cv`: samples beyond their limit are withheld, controls are remarked. Results outside the range
 * are no numbers that replicates could disagree about (`isOutsideRange`).
 */
export function judgeReplicateCv(
  criterion: ResolvedCriterion,
  input: Pick<JudgePlateInput, 'samples' | 'controls' | 'range'> & Measuring,
): Judgement {
  const { samples, controls, range, measuring } = input;
  const said = saidOf(measuring, SAYS_REPLICATES_DIFFER);
  const withheld = new Map<string, Withholding>();
  const findings: Finding[] = [];
  const inside = numberLimit(criterion, 'percent');
  const atLimits = numberLimit(criterion, 'percentAtLimits');
  const lowestLimit = Math.min(inside, atLimits);
  let largest = Number.NEGATIVE_INFINITY;
  let limitOfLargest = lowestLimit;
  for (const group of [...samples, ...controls]) {
    const { name, wells, cvPercent } = group;
    if (cvPercent === null || group.isOutsideRange) continue;
    const isLargest = cvPercent > largest;
    if (isLargest) largest = cvPercent;
    if (isAtMost(cvPercent, lowestLimit)) continue;
    const limitPercent = isNearLimits(group, range) ? atLimits : inside;
    if (isLargest) limitOfLargest = limitPercent;
    if (isAtMost(cvPercent, limitPercent) || wells.some((well) => said.wells.has(well))) continue;
    if ('key' in group && group.isDecidedTitrationStep === true) {
      const dilution = group.dilution ?? 1;
      findings.push(raise('TITRATION_REPLICATE_CV', { name, dilution, cvPercent, limitPercent }, wells));
    } else if ('key' in group) {
      const finding = raise('REPLICATE_CV', { name, cvPercent, limitPercent }, wells);
      findings.push(finding);
      const isOneOfSeveral = samples.some((other) => other.key === group.key && other.dilution !== group.dilution);
      const where = isOneOfSeveral ? ` at 1:${toText(group.dilution ?? 1)}` : '';
      withheld.set(group.key, {
        code: finding.code,
        because: `replicate CV ${toPercentBeside(cvPercent, limitPercent)}${where}`,
      });
    } else {
      findings.push(raise('CONTROL_REPLICATE_CV', { name, cvPercent, limitPercent }, wells));
    }
  }
  if (largest === Number.NEGATIVE_INFINITY) return notJudged('no replicates with a CV');
  const passed = findings.length === 0 && said.codes.length === 0;
  return {
    outcome: passed ? 'passed' : 'failed',
    observed: `largest CV ${toPercentBeside(largest, limitOfLargest)}`,
    findings,
    withheld,
    alreadySaid: said.codes,
  };
}

/**
 * The criterion `replicates-measured`: a sample of which one well overflowed and another was read is withheld; missing
 * and masked wells are a remark as long as one was measured; where every well overflowed, "above range" says so; fewer wells than the assay expects are noted.
 */
export function judgeReplicatesMeasured(
  input: Pick<JudgePlateInput, 'samples' | 'plate' | 'replicates'> & Measuring,
): Judgement {
  const { samples, plate, replicates, measuring } = input;
  if (samples.length === 0) return notJudged('no samples');
  const said = saidOf(measuring, SAYS_UNMEASURED);
  const withheld = new Map<string, Withholding>();
  const inPart = new Set<string>();
  const findings: Finding[] = [];
  const short: SampleToJudge[] = [];
  for (const sample of samples) {
    const { planned, unmeasured } = plannedWells(sample, plate);
    const measured = planned - unmeasured.length;
    if (unmeasured.length > 0) {
      // Beyond the reader's range in every well is a result of this dilution, and told with the plate.
      if (measured === 0 && unmeasured.every(({ reading }) => reading.kind === 'overflow')) continue;
      if (measured === 0 && sample.result?.kind === 'above-range') continue;
      if (sample.wells.some((well) => said.wells.has(well)) || said.names.has(sample.name)) continue;
      const because = isReplaced(sample, samples) ? undefined : withholdsBecause(unmeasured, measured, planned);
      const states = [...new Set(unmeasured.map(({ reading }) => reading.kind))];
      const args = { name: sample.name, unmeasured: unmeasured.length, planned, states };
      const where = unmeasured.map(({ content }) => content.well);
      findings.push(raise('REPLICATE_UNMEASURED', { ...args, withheld: because !== undefined }, where));
      if (because !== undefined) withheld.set(sample.key, { code: 'REPLICATE_UNMEASURED', because });
      else inPart.add(sample.key);
    } else if (replicates.expected !== undefined && measured < replicates.expected) {
      short.push(sample);
    }
  }
  if (short.length > 0) {
    const args = { expected: replicates.expected ?? 0, samples: short.map(({ name }) => name) };
    findings.push(raise('REPLICATE_COUNT', args, wellsOf(short)));
  }
  const remarked = findings.some(({ severity }) => severity !== 'note') || said.codes.length > 0;
  const incomplete = new Set([...withheld.keys(), ...said.names]);
  const count = new Set(samples.map(({ key }) => key)).size;
  const partly = [...inPart].filter((key) => !incomplete.has(key)).length;
  const remark = partly === 0 ? '' : `, ${partly} of them with wells not measured`;
  return {
    outcome: remarked ? 'failed' : 'passed',
    observed: `${count - incomplete.size} of ${count} samples complete enough to report${remark}`,
    findings,
    withheld,
    alreadySaid: said.codes,
  };
}

/** How many wells of a sample the layout does not leave out, and those of them that were not measured. */
function plannedWells(
  sample: SampleToJudge,
  plate: Plate,
): { readonly planned: number; readonly unmeasured: readonly PlateWell[] } {
  let planned = 0;
  let unmeasured: PlateWell[] | undefined;
  for (const id of sample.wells) {
    const well = wellOf(plate, id);
    if (well === undefined || well.leftOut !== undefined) continue;
    planned += 1;
    if (well.reading.kind === 'measured') continue;
    unmeasured ??= [];
    unmeasured.push(well);
  }
  return { planned, unmeasured: unmeasured ?? NO_WELLS };
}

const NO_WELLS: readonly PlateWell[] = [];

function saidOf(measuring: readonly Finding[], codes: readonly string[]): Said {
  const said = measuring.filter(({ code }) => codes.includes(code));
  if (said.length === 0) return NOTHING_SAID;
  return {
    codes: [...new Set(said.map(({ code }) => code))],
    wells: new Set(said.flatMap(({ wells }) => wells)),
    names: new Set(said.map(({ args }) => String(args['sample'] ?? ''))),
  };
}

interface Said {
  readonly codes: readonly string[];
  readonly wells: ReadonlySet<WellId>;
  readonly names: ReadonlySet<string>;
}

const NOTHING_SAID: Said = { codes: [], wells: new Set(), names: new Set() };

/** True for a dilution that gave nothing where another dilution of the sample gave its result. */
function isReplaced(sample: SampleToJudge, samples: readonly SampleToJudge[]): boolean {
  if (sample.result?.kind !== 'not-reportable') return false;
  return samples.some(({ key, result }) => key === sample.key && result?.kind === 'quantified');
}

/** An overflow beside a read well contradicts it. */
function withholdsBecause(unmeasured: readonly PlateWell[], measured: number, planned: number): string | undefined {
  if (measured === 0) return 'no well was measured';
  const beyond = unmeasured.filter(({ reading }) => reading.kind === 'overflow' || reading.kind === 'out-of-range');
  return beyond.length === 0 ? undefined : `${beyond.length} of ${planned} wells over the reader's limit`;
}

function isNearLimits({ result, dilution, beyondRange }: NearLimitsInput, range: RangeInWell | null): boolean {
  if (range === null) return false;
  if (beyondRange !== undefined) {
    return isAtLeast(beyondRange * NEAR_LIMITS, range.lloq) && isAtMost(beyondRange, NEAR_LIMITS * range.uloq);
  }
  const value = valueIn(result, range.unit);
  if (value === undefined) return false;
  const inWell = value / (dilution ?? 1);
  return isAtMost(inWell, NEAR_LIMITS * range.lloq) || isAtLeast(inWell * NEAR_LIMITS, range.uloq);
}

type NearLimitsInput = Pick<SampleToJudge, 'result' | 'dilution' | 'beyondRange'>;

function wellsOf(samples: readonly SampleToJudge[]): readonly WellId[] {
  return samples.flatMap(({ wells }) => wells);
}
