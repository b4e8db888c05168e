import type { FormulaEvaluator, FormulaScope } from '../assay/formula-evaluator.ts';
import { InputError } from '../domain/input-error.ts';
import { toText, toTextBeside } from '../domain/number-text.ts';
import { raise } from './acceptance-findings.ts';
import type { ResolvedCriterion } from './criterion.ts';
import { type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';

const COMPARISON = /^([^<>=!]+)(?:<=|>=|<|>)([^<>=!]+)$/;

/**
 * One validity rule of the assay: its formula must hold. A rule that names wells that the plate lacks is not judged, and
 * says so.
 * @throws InputError (settings) when the formula is not allowed, or gives a number
 */
export function judgeRule(criterion: ResolvedCriterion, evaluate: FormulaEvaluator, scope: FormulaScope): Judgement {
  const formula = criterion.formula ?? '';
  const holds = evaluate(formula, scope);
  const args = { criterion: criterion.id, rule: criterion.title, formula };
  if (holds === undefined) {
    return notJudged('the plate lacks wells that the rule names', [raise('RULE_NOT_JUDGED', args)]);
  }
  if (typeof holds === 'number') {
    throw new InputError('settings', {
      code: 'ACCEPTANCE_RULE_NOT_A_CONDITION',
      message: `rule "${criterion.id}" (${formula}) gives the number ${toText(holds)}`,
      hint: 'a rule says yes or no: write a comparison, such as mean(blank) < 0.15',
    });
  }
  const found = sidesText(formula, evaluate, scope);
  return judgedBy(
    holds ? [] : [raise('RULE_FAILED', { ...args, found }, [], criterion.severity)],
    found === '' ? (holds ? 'holds' : 'does not hold') : found,
  );
}

/** The values of both sides of a simple comparison, in words; empty for other formulas. */
function sidesText(formula: string, evaluate: FormulaEvaluator, scope: FormulaScope): string {
  if (/\b(?:and|or|not|xor)\b|[?:;&|]/.test(formula)) return '';
  const sides = COMPARISON.exec(formula);
  if (sides === null) return '';
  const evaluated = [sides[1], sides[2]].map((side) => {
    const text = (side ?? '').trim();
    return { text, value: text === '' || !isBalanced(text) ? undefined : evaluate(text, scope) };
  });
  const described = evaluated.flatMap(({ text, value }, index) => {
    if (typeof value !== 'number' || Number.isFinite(Number(text))) return [];
    const other = evaluated[1 - index]?.value;
    return [`${text} = ${typeof other === 'number' ? toTextBeside(value, other, 4) : toText(value)}`];
  });
  return described.join(', ');
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
