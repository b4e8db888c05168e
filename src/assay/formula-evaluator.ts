import type { ConstantNode, FunctionNode, MathNode, OperatorNode, SymbolNode } from 'mathjs';
import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError } from '../domain/input-error.ts';
import { FORMULA_FUNCTIONS } from './formula-functions.ts';

/** What a formula may name: single numbers, and lists of responses by role (`blank`, `nc`, `pc`, `cutoff` ...). */
export type FormulaScope = Readonly<Record<string, number | readonly number[]>>;

/**
 * Evaluates a laboratory's formula over a scope. Gives a finite number or a truth value, and `undefined` when the plate
 * cannot answer it: a list that it names is empty, or its arithmetic has no finite value there (a division by zero).
 * @throws InputError (settings, FORMULA) when the formula is not allowed or names something that is not known
 */
export type FormulaEvaluator = (formula: string, scope: FormulaScope) => number | boolean | undefined;

/** The lists and numbers that a formula may name, with what each holds on a plate. */
const FORMULA_NAMES: Readonly<Record<string, string>> = {
  blank: 'responses of the blank wells',
  nc: 'responses of the negative controls',
  pc: 'responses of the positive controls',
  cutoff: 'responses of the cut-off controls',
  zero: 'responses of the zero standard',
  bottom: 'responses of the lowest standard above zero',
  top: 'responses of the highest standard',
  r2: 'coefficient of determination of the standard curve',
};

const MAX_LENGTH = 500;
const MAX_NODES = 200;
const OPERATORS = new Set([
  ...['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus', 'unaryPlus'],
  ...['smaller', 'larger', 'smallerEq', 'largerEq', 'equal', 'unequal', 'and', 'or', 'not'],
]);

interface CheckedFormula {
  readonly names: readonly string[];
  readonly evaluate: (scope: Record<string, unknown>) => unknown;
}

/**
 * Loads the formula language: mathjs with arithmetic and comparison only. A formula is parsed, every part of it is
 * checked against the lists of what is allowed, and only then evaluated; it has no loops, so its size bounds its time.
 */
export async function loadFormulaEvaluator(): Promise<FormulaEvaluator> {
  const parse = await loadParser();
  const checked = new Map<string, CheckedFormula>();
  return (formula, scope) => {
    const known = checked.get(formula) ?? checkFormula(formula, parse);
    checked.set(formula, known);
    const values = known.names.map((name) => scope[name]);
    if (values.some((value) => value === undefined || (typeof value !== 'number' && value.length === 0)))
      return undefined;
    const result = known.evaluate({ ...scope, ...FORMULA_FUNCTIONS });
    if (typeof result === 'boolean') return result;
    if (typeof result === 'number') return Number.isFinite(result) ? result : undefined;
    throw formulaError(formula, 'it gives a list, not one number', 'use mean(...), median(...), min(...) or max(...)');
  };
}

async function loadParser(): Promise<(text: string) => MathNode> {
  const number = await import('mathjs/number');
  const math = number.create({
    ...{ ...number.parseDependencies, ...number.addDependencies, ...number.subtractDependencies },
    ...{ ...number.multiplyDependencies, ...number.divideDependencies, ...number.powDependencies },
    ...{ ...number.unaryMinusDependencies, ...number.unaryPlusDependencies },
    ...{ ...number.smallerDependencies, ...number.largerDependencies, ...number.smallerEqDependencies },
    ...{ ...number.largerEqDependencies, ...number.equalDependencies, ...number.unequalDependencies },
    ...{ ...number.andDependencies, ...number.orDependencies, ...number.notDependencies },
  });
  return (text) => math.parse(text) as MathNode;
}

function checkFormula(formula: string, parse: (text: string) => MathNode): CheckedFormula {
  if (formula.length > MAX_LENGTH) throw formulaError(formula, `it is longer than ${MAX_LENGTH} characters`);
  let root: MathNode;
  try {
    root = parse(formula);
  } catch (error) {
    throw formulaError(
      formula,
      error instanceof Error ? error.message : 'it cannot be read',
      'check parentheses, operators and names at this place',
    );
  }
  const names = new Set<string>();
  let nodes = 0;
  root.traverse((node, path, parent) => {
    nodes += 1;
    if (nodes > MAX_NODES) throw formulaError(formula, `it has more than ${MAX_NODES} parts`);
    checkNode(formula, node, parent?.type === 'FunctionNode' && path === 'fn');
    if (node.type === 'SymbolNode' && !(parent?.type === 'FunctionNode' && path === 'fn'))
      names.add((node as SymbolNode).name);
  });
  const code = root.compile();
  return { names: [...names], evaluate: (scope) => evaluateChecked(formula, () => code.evaluate(scope)) };
}

function evaluateChecked(formula: string, evaluate: () => unknown): unknown {
  try {
    return evaluate();
  } catch (error) {
    throw formulaError(
      formula,
      error instanceof Error ? error.message : 'it cannot be calculated',
      'lists go into mean(...), sd(...), median(...)',
    );
  }
}

function checkNode(formula: string, node: MathNode, isFunctionName: boolean): void {
  switch (node.type) {
    case 'ParenthesisNode':
    case 'RelationalNode':
    case 'ConditionalNode':
      return;
    case 'ConstantNode': {
      const kind = typeof (node as ConstantNode).value;
      if (kind !== 'number' && kind !== 'boolean')
        throw formulaError(formula, 'it holds a text; only numbers are allowed');
      return;
    }
    case 'OperatorNode': {
      const operator = node as OperatorNode;
      if (!OPERATORS.has(operator.fn)) throw formulaError(formula, `the operator "${operator.op}" is not allowed`);
      return;
    }
    case 'FunctionNode': {
      const name =
        (node as FunctionNode).fn.type === 'SymbolNode' ? (node as unknown as { fn: SymbolNode }).fn.name : '';
      if (Object.hasOwn(FORMULA_FUNCTIONS, name)) return;
      const known = Object.keys(FORMULA_FUNCTIONS);
      throw formulaError(
        formula,
        `the function "${name}" is not known`,
        `${didYouMean(name, known)}Functions: ${known.join(', ')}`,
      );
    }
    case 'SymbolNode': {
      const { name } = node as SymbolNode;
      if (isFunctionName || Object.hasOwn(FORMULA_NAMES, name)) return;
      const known = Object.keys(FORMULA_NAMES);
      throw formulaError(
        formula,
        `the name "${name}" is not known`,
        `${didYouMean(name, known)}Names: ${known.join(', ')}`,
      );
    }
    default:
      throw formulaError(formula, `${node.type.replace(/Node$/, '').toLowerCase()} is not allowed in a formula`);
  }
}

const ALLOWED = `Names: ${Object.keys(FORMULA_NAMES).join(', ')}; functions: ${Object.keys(FORMULA_FUNCTIONS).join(', ')}`;

function formulaError(formula: string, because: string, hint: string = ALLOWED): InputError {
  const message = `the formula "${formula.length > 60 ? `${formula.slice(0, 57)}...` : formula}" cannot be used: ${because}`;
  return new InputError('settings', { code: 'FORMULA', message, hint });
}
