import { type DecisionFacts, FACT_VALUES, type FactName, isMet } from './decision-facts.ts';
import { rowsInOrder } from './interpret.ts';
import type { Policy } from './policy.ts';
import type { PolicyRow } from './policy-row.ts';

/** Which rows a policy's table can reach, and the first sample that none of them covers. */
export interface PolicyCoverage {
  /** Ids of rows that no sample reaches, because rows before them take all. */
  readonly neverReached: readonly string[];
  /** The conditions of a sample without a row, in words; undefined where every sample has one. */
  readonly gap: string | undefined;
}

/**
 * Walks through every combination of answers that the rows tell apart: answers that no row distinguishes are tried once.
 * Complete, because a row depends on nothing but these answers.
 */
export function coverageOf(policy: Policy): PolicyCoverage {
  const rows = rowsInOrder(policy);
  const reached = new Set<string>();
  let gap: string | undefined;
  for (const facts of combinations(rows)) {
    const row = rows.find((candidate) => isMet(candidate.when, facts));
    if (row !== undefined) reached.add(row.id);
    else
      gap ??= Object.entries(facts)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
  }
  return { neverReached: rows.map((row) => row.id).filter((id) => !reached.has(id)), gap };
}

/** The conditions of a sample that no row covers; undefined where every sample has one. */
export function findGap(policy: Policy): string | undefined {
  return coverageOf(policy).gap;
}

function* combinations(rows: readonly PolicyRow[]): Generator<DecisionFacts> {
  const names = Object.keys(FACT_VALUES) as FactName[];
  const answers = names.map((name) => distinctAnswers(name, rows));
  const indications = ['', ...new Set(rows.flatMap((row) => row.when.indication ?? []))];
  const pick = names.map(() => 0);
  for (;;) {
    const facts = Object.fromEntries(names.map((name, index) => [name, answers[index]?.[pick[index] ?? 0]]));
    for (const indication of indications) yield { ...facts, indication } as DecisionFacts;
    let place = 0;
    while (place < names.length) {
      const next = (pick[place] ?? 0) + 1;
      if (next < (answers[place]?.length ?? 0)) {
        pick[place] = next;
        break;
      }
      pick[place] = 0;
      place += 1;
    }
    if (place === names.length) return;
  }
}

/** One answer of each group that every row treats alike. */
function distinctAnswers(name: FactName, rows: readonly PolicyRow[]): readonly string[] {
  const bySignature = new Map<string, string>();
  for (const answer of FACT_VALUES[name]) {
    const signature = rows
      .map((row) => ((row.when[name] as readonly string[] | undefined)?.includes(answer) === false ? '0' : '1'))
      .join('');
    if (!bySignature.has(signature)) bySignature.set(signature, answer);
  }
  return [...bySignature.values()];
}
