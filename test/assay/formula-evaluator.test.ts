import { beforeAll, describe, expect, it } from 'vitest';
import { type FormulaEvaluator, loadFormulaEvaluator } from '../../src/assay/formula-evaluator.ts';
import { InputError } from '../../src/domain/input-error.ts';

let evaluate: FormulaEvaluator;
beforeAll(async () => {
  evaluate = await loadFormulaEvaluator();
});

const scope = { nc: [0.1, 0.12, 0.14], blank: [0.05, 0.07], cutoff: [0.3, 0.34], r2: 0.998 };

describe('a formula', () => {
  it.each([
    ['mean(nc) + 2*sd(nc)', 0.16],
    ['0.25 + mean(nc)', 0.37],
    ['1.2*mean(cutoff)', 0.384],
    ['median(nc) * 3', 0.36],
    ['max(mean(nc), 0.5)', 0.5],
    ['mean(nc) < 0.2 ? 0.15 : 2*mean(nc)', 0.15],
    ['10^(log10(mean(nc)) + 0.3)', 0.12 * 10 ** 0.3],
    ['count(blank) - 2', 0],
  ])('%s gives a number', (formula, expected) => {
    expect(evaluate(formula, scope)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['mean(blank) < 0.15', true],
    ['mean(blank) > 0.15', false],
    ['0.01 < mean(blank) < 0.1', true],
    ['r2 >= 0.99 and cv(nc) <= 20', true],
    ['not (mean(nc) > 1) or r2 > 2', true],
  ])('%s gives a truth value', (formula, expected) => {
    expect(evaluate(formula, scope)).toBe(expected);
  });

  it('has no answer on a plate that lacks the wells it names, or where it divides by zero', () => {
    expect(evaluate('mean(pc) > 1', scope)).toBeUndefined();
    expect(evaluate('mean(nc) > 1', { nc: [] })).toBeUndefined();
    expect(evaluate('sd(nc)', { nc: [0.1] })).toBeUndefined();
    expect(evaluate('1 / (count(nc) - 3)', scope)).toBeUndefined();
  });

  it.each([
    ['import({})', 'function "import" is not known'],
    ['mean(nc', 'cannot be used'],
    ['x = 3', 'assignment is not allowed'],
    ['f(x) = x', 'not allowed'],
    ['mean(nc); mean(nc)', 'block is not allowed'],
    ['nc.constructor', 'not allowed'],
    ['"a"', 'holds a text'],
    ['[1, 2]', 'array is not allowed'],
    ['{a: 1}', 'object is not allowed'],
    ['cos.constructor("return process")()', 'cannot be used'],
    ['evaluate("1")', 'function "evaluate" is not known'],
    ['constructor(1)', 'function "constructor" is not known'],
    ['toString', 'name "toString" is not known'],
    ['5!', 'not allowed'],
    ['nc * 2', 'cannot be used'],
    ['sqrt(nc)', 'one number, not a list'],
    ['nc', 'gives a list'],
    ['pi * 2', 'name "pi" is not known'],
    [`1${'+1'.repeat(300)}`, 'longer than'],
    [`1${'+1'.repeat(180)}`, 'more than'],
  ])('%s is refused', (formula, message) => {
    expect(() => evaluate(formula, scope)).toThrow(InputError);
    expect(() => evaluate(formula, scope)).toThrow(message);
  });

  it('suggests the name that was meant', () => {
    expect(() => evaluate('maen(nc)', scope)).toThrow(InputError);
    try {
      evaluate('mean(blanks)', scope);
    } catch (error) {
      expect((error as InputError).hint).toContain('did you mean "blank"?');
    }
    expect.assertions(2);
  });
});
