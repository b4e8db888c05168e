import { keptWith } from '../domain/kept-with.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { indicationFamily, indicationName } from './indication-names.ts';
import type { Interpretation } from './interpretation.ts';
import type { Policy, PolicyThreshold } from './policy.ts';
import type { SampleContext } from './sample-context.ts';

type Threshold = NonNullable<Interpretation['threshold']>;

/** The threshold that holds for a sample, and how it was found. */
export interface ThresholdChoice {
  /** The policy's spelling of the indication; "" where none is stated. */
  readonly indication: string;
  /** Null where the policy has no threshold for the stated indication; frozen, for samples that ask the same share it. */
  readonly threshold: Threshold | null;
  /** The other table's threshold for RA, where the source document's tables differ and the policy does not settle it. */
  readonly conflicting: Threshold | null;
  readonly phaseThreshold: DecisionFacts['phaseThreshold'];
  readonly routeThreshold: DecisionFacts['routeThreshold'];
  /** True when no indication is stated and Table 2's own number stands in. */
  readonly assumed: boolean;
}

/**
 * Finds the threshold for a sample's indication, phase and route: the policy's most specific one, the wider indication's
 * where the narrower has none (CD and UC are IBD), Table 2's own where no indication is stated. A phase or route that is
 * not stated counts as intravenous maintenance, for which the tables are written.
 */
export function chooseThreshold(context: SampleContext, policy: Policy): ThresholdChoice {
  const { indication = '', phase, route } = context;
  const choices = choicesOf(policy);
  let ofIndication = choices.get(indication);
  if (ofIndication === undefined) {
    if (choices.size >= MOST_INDICATIONS) choices.clear();
    ofIndication = [];
    choices.set(indication, ofIndication);
  }
  for (const asked of ofIndication) if (asked.phase === phase && asked.route === route) return asked.choice;
  const choice = findThreshold(context, policy);
  ofIndication.push({ phase, route, choice });
  return choice;
}

/** Many samples ask the same; a policy remembers the answers for so many spellings of indications. */
const MOST_INDICATIONS = 100;

interface AskedBefore {
  readonly phase: SampleContext['phase'];
  readonly route: SampleContext['route'];
  readonly choice: ThresholdChoice;
}

const choicesOf = keptWith((_policy: Policy) => new Map<string, AskedBefore[]>());

function findThreshold(context: SampleContext, policy: Policy): ThresholdChoice {
  const indication = canonicalIndication(context.indication, policy);
  const literal: Threshold = Object.freeze({ ...policy.table2, operator: policy.operator });
  const entry = bestEntry(indication, context, policy);
  const table1 = entry === undefined ? null : thresholdOf(entry, policy);
  const useLiteral = policy.thresholdPolicy === 'table2-literal' && entry?.own === false;
  const conflict = indication === 'RA' && entry?.own === false;
  const assumed = indication === '' && entry === undefined;
  return {
    indication,
    threshold: assumed || useLiteral ? literal : table1,
    conflicting: conflict ? (useLiteral ? table1 : literal) : null,
    phaseThreshold: entry?.phase !== undefined && entry.phase === context.phase ? 'stated' : 'none',
    routeThreshold: entry?.route !== undefined && entry.route === context.route ? 'stated' : 'none',
    assumed,
  };
}

/** The policy's name for an indication as a person wrote it; the text itself, trimmed, where the policy knows none. */
function canonicalIndication(written: string | undefined, policy: Policy): string {
  const text = (written ?? '').trim();
  return indicationName(text, policy.indicationNames) ?? text;
}

function bestEntry(indication: string, context: SampleContext, policy: Policy): PolicyThreshold | undefined {
  const phase = context.phase ?? 'maintenance';
  const route = context.route ?? 'iv';
  const family = indication === '' ? ['*'] : [...indicationFamily(indication, policy), '*'];
  const score = (entry: PolicyThreshold): number =>
    (entry.phase === undefined ? 0 : 100) +
    (entry.route === undefined ? 0 : 100) +
    10 * (family.length - family.indexOf(entry.indication)) +
    (entry.own ? 1 : 0);
  return policy.thresholds
    .filter((entry) => family.includes(entry.indication))
    .filter((entry) => entry.phase === undefined || entry.phase === phase)
    .filter((entry) => entry.route === undefined || entry.route === route)
    .reduce<PolicyThreshold | undefined>(
      (best, entry) => (best === undefined || score(entry) > score(best) ? entry : best),
      undefined,
    );
}

function thresholdOf(entry: PolicyThreshold, policy: Policy): Threshold {
  const { value, unit, operator = policy.operator, source } = entry;
  return Object.freeze({ value, unit, operator, source });
}
