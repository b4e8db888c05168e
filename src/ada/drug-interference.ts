import type { AssayDefinition } from '../assay/assay-definition.ts';
import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toText, toTextBeside } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import { adaFindings } from './ada-findings.ts';

export interface DrugInterferenceInput {
  readonly sample: string;
  readonly call: AdaCall;
  /** The drug measured in the same sample; undefined where it was not. */
  readonly drug: Quantified | undefined;
  /** What the antibody assay or the policy states, `none` where drug does not interfere; undefined reads as unknown. */
  readonly tolerance: AssayDefinition['drugTolerance'] | 'none';
}

type Interference =
  | { readonly kind: 'none' }
  | { readonly kind: 'present'; readonly found: string; readonly limit: string }
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * What the drug in each sample does to its antibody call, in the order given. A positive stands, and what is not
 * reportable stays so. Drug strictly above the assay's stated tolerance makes a negative or grey-zone call inconclusive
 * (`indeterminate`, qualifier `drug-present`, raw call kept); where drug or tolerance is not known, a negative is
 * unqualified. Each masked sample has its own finding; unqualified ones share one for each reason.
 */
export function qualifyByDrug(samples: readonly DrugInterferenceInput[]): Staged<readonly AdaCall[]> {
  const findings: Finding[] = [];
  const unqualified = new Map<string, string[]>();
  const qualify = ({ sample, call, drug, tolerance }: DrugInterferenceInput): AdaCall => {
    if (call.kind === 'positive' || call.kind === 'not-reportable') return call;
    const interference = judgeDrug(drug, tolerance);
    switch (interference.kind) {
      case 'none':
        return call;
      case 'present': {
        const { found, limit } = interference;
        const args = { sample, rawCall: call.kind, drug: found, tolerance: limit };
        findings.push(adaFindings.raise('ADA_DRUG_PRESENT', args));
        const because = `inconclusive, drug present: ${found}, above the assay's drug tolerance of ${limit}`;
        return qualified(call, { kind: 'indeterminate', rawCall: call.kind, qualifier: 'drug-present', because });
      }
      case 'unknown': {
        if (call.kind !== 'negative') return call;
        const names = unqualified.get(interference.because);
        if (names === undefined) unqualified.set(interference.because, [sample]);
        else names.push(sample);
        const because = call.because ?? `unqualified negative: ${interference.because}`;
        return qualified(call, { kind: call.kind, rawCall: call.rawCall, qualifier: 'unqualified', because });
      }
    }
  };
  const value = samples.map(qualify);
  for (const [because, names] of unqualified) {
    findings.push(adaFindings.raise('ADA_DRUG_TOLERANCE_UNKNOWN', { samples: names, because }));
  }
  return { value, findings };
}

/** A call with what the drug in its sample does to it. Written out: Node gives objects that grow from a spread no common shape. */
function qualified(
  call: AdaCall,
  change: Required<Pick<AdaCall, 'kind' | 'qualifier' | 'because'>> & { readonly rawCall: AdaCall['rawCall'] },
): AdaCall {
  const { signalToNoise, index, concentration, titre, confirmation } = call;
  const { kind, rawCall, qualifier, because } = change;
  const grade = call.grade === undefined ? {} : { grade: call.grade };
  if (rawCall === undefined) {
    return { signalToNoise, index, concentration, titre, confirmation, kind, qualifier, because, ...grade };
  }
  return { signalToNoise, index, concentration, titre, confirmation, kind, rawCall, qualifier, because, ...grade };
}

function judgeDrug(drug: Quantified | undefined, tolerance: DrugInterferenceInput['tolerance']): Interference {
  if (tolerance === 'none') return { kind: 'none' };
  if (tolerance === undefined || tolerance === 'unknown') {
    return { kind: 'unknown', because: "the assay's drug tolerance is not known" };
  }
  if (drug === undefined) return { kind: 'unknown', because: 'the drug was not measured in this sample' };
  if (drug.kind === 'not-reportable') return { kind: 'unknown', because: 'the drug result is not reportable' };
  if (!isConvertible(tolerance.unit, drug.unit)) {
    return {
      kind: 'unknown',
      because: `drug in ${drug.unit} cannot be compared with a tolerance in ${tolerance.unit}`,
    };
  }
  const limit = convertUnit(tolerance.value, tolerance.unit, drug.unit);
  switch (drug.kind) {
    case 'quantified':
      if (isAtMost(drug.value, limit)) return { kind: 'none' };
      return {
        kind: 'present',
        found: `${toTextBeside(drug.value, limit, 4)} ${drug.unit}`,
        limit: amountText(tolerance.value, tolerance.unit),
      };
    case 'above-range': {
      const found = `>${amountText(drug.uloq, drug.unit)}`;
      if (isAtLeast(drug.uloq, limit))
        return { kind: 'present', found, limit: amountText(tolerance.value, tolerance.unit) };
      return {
        kind: 'unknown',
        because: `drug ${found} may be above the tolerance of ${amountText(tolerance.value, tolerance.unit)}`,
      };
    }
    case 'below-range': {
      if (isAtMost(drug.lloq, limit)) return { kind: 'none' };
      const found = `<${amountText(drug.lloq, drug.unit)}`;
      return {
        kind: 'unknown',
        because: `drug ${found} may be above the tolerance of ${amountText(tolerance.value, tolerance.unit)}`,
      };
    }
  }
}

function amountText(value: number, unit: Unit): string {
  return `${toText(value)} ${unit}`;
}
