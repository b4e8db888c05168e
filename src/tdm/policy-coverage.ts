import { FACT_VALUES, type FactName, type RowConditions } from './decision-facts.ts';
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

const QUESTIONS = ['indication', ...(Object.keys(FACT_VALUES) as FactName[])] as const;

/**
 * Asks every question of the table in turn, with every answer, and keeps the rows that still can hold. Where the first
 * of them has no question left, it takes every sample from there on, so the rest need not be walked. Complete, because
 * a row depends on nothing but these answers.
 */
export function coverageOf(policy: Policy): PolicyCoverage {
  const rows = rowsInOrder(policy);
  const reached = new Set<string>();
  let gap: string | undefined;
  const walk = (place: number, open: readonly PolicyRow[], answers: readonly string[]): void => {
    const [first] = open;
    if (first === undefined) {
      gap ??= answers.join(', ');
      return;
    }
    const left = QUESTIONS.slice(place);
    const [question] = left;
    if (question === undefined || left.every((name) => first.when[name] === undefined)) {
      reached.add(first.id);
      return;
    }
    for (const answer of answersTo(question, rows)) {
      walk(
        place + 1,
        open.filter((row) => allows(row.when, question, answer)),
        question === 'indication' && answer === '' ? answers : [...answers, `${question} ${answer}`],
      );
    }
  };
  walk(0, rows, []);
  return { neverReached: rows.map((row) => row.id).filter((id) => !reached.has(id)), gap };
}

/** The conditions of a sample that no row covers; undefined where every sample has one. */
export function findGap(policy: Policy): string | undefined {
  return coverageOf(policy).gap;
}

/** Every answer; of indications those that rows name, and "" for any other. */
function answersTo(question: (typeof QUESTIONS)[number], rows: readonly PolicyRow[]): readonly string[] {
  if (question !== 'indication') return FACT_VALUES[question];
  return ['', ...new Set(rows.flatMap((row) => row.when.indication ?? []))];
}

function allows(when: RowConditions, question: (typeof QUESTIONS)[number], answer: string): boolean {
  const allowed: readonly string[] | undefined = when[question];
  return allowed === undefined || allowed.includes(answer);
}
