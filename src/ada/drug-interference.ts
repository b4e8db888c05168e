import type { AssayDefinition } from '../assay/assay-definition.ts';
import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import { adaFindings } from './ada-findings.ts';

export interface DrugInterferenceInput {
  readonly sample: string;
  readonly call: AdaCall;
  /** The drug measured in the same sample; undefined where it was not. */
  readonly drug: Quantified | undefined;
  /** What the antibody assay states; undefined reads as unknown. */
  readonly tolerance: AssayDefinition['drugTolerance'];
}

type Interference =
  | { readonly kind: 'none' }
  | { readonly kind: 'present'; readonly drug: string; readonly tolerance: string }
  | { readonly kind: 'unknown'; readonly because: string };

/**
 * What the drug in each sample does to its antibody call, in the order given. A positive stands, and what is not
 * reportable stays so. Drug strictly above the assay's stated tolerance makes a negative or grey-zone call inconclusive
 * (`indeterminate`, qualifier `drug-present`, raw call kept); where drug or tolerance is not known, a negative is
 * unqualified. Each masked sample has its own finding; unqualified ones share one for each reason.
 */
export function qualifyByDrug(samples: readonly DrugInterferenceInput[]): Staged<readonly AdaCall[]> {
  const judged = samples.map((input) => ({ ...input, interference: judgeDrug(input.drug, input.tolerance) }));
  const findings: Finding[] = [];
  const unqualified = new Map<string, string[]>();
  for (const { sample, call, interference } of judged) {
    if (interference.kind === 'present' && isOpenToDoubt(call)) {
      const { drug, tolerance } = interference;
      findings.push(adaFindings.raise('ADA_DRUG_PRESENT', { sample, rawCall: call.kind, drug, tolerance }));
    }
    if (interference.kind === 'unknown' && call.kind === 'negative') {
      unqualified.set(interference.because, [...(unqualified.get(interference.because) ?? []), sample]);
    }
  }
  for (const [because, names] of unqualified) {
    findings.push(adaFindings.raise('ADA_DRUG_TOLERANCE_UNKNOWN', { samples: names, because }));
  }
  return { value: judged.map(({ call, interference }) => qualify(call, interference)), findings };
}

function qualify(call: AdaCall, interference: Interference): AdaCall {
  switch (interference.kind) {
    case 'none':
      return call;
    case 'present': {
      if (!isOpenToDoubt(call)) return call;
      const because = `inconclusive, drug present: ${interference.drug}, above the assay's drug tolerance of ${interference.tolerance}`;
      return { ...call, kind: 'indeterminate', rawCall: call.kind, qualifier: 'drug-present', because };
    }
    case 'unknown': {
      if (call.kind !== 'negative') return call;
      const because = call.because ?? `unqualified negative: ${interference.because}`;
      return { ...call, qualifier: 'unqualified', because };
    }
  }
}

function isOpenToDoubt(call: AdaCall): call is AdaCall & { readonly kind: 'negative' | 'indeterminate' } {
  return call.kind === 'negative' || call.kind === 'indeterminate';
}

function judgeDrug(drug: Quantified | undefined, tolerance: AssayDefinition['drugTolerance']): Interference {
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
  const amount = (value: number, unit: Unit): string => `${toText(value)} ${unit}`;
  const stated = amount(tolerance.value, tolerance.unit);
  switch (drug.kind) {
    case 'quantified':
      if (isAtMost(drug.value, limit)) return { kind: 'none' };
      return { kind: 'present', drug: amount(drug.value, drug.unit), tolerance: stated };
    case 'above-range':
      if (isAtLeast(drug.uloq, limit))
        return { kind: 'present', drug: `>${amount(drug.uloq, drug.unit)}`, tolerance: stated };
      return {
        kind: 'unknown',
        because: `drug >${amount(drug.uloq, drug.unit)} may be above the tolerance of ${stated}`,
      };
    case 'below-range':
      if (isAtMost(drug.lloq, limit)) return { kind: 'none' };
      return {
        kind: 'unknown',
        because: `drug <${amount(drug.lloq, drug.unit)} may be above the tolerance of ${stated}`,
      };
  }
}
