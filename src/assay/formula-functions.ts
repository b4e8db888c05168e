import { mean, median, sampleSd } from '../statistics/moments.ts';

/** A number or a list of numbers, as formulas pass them. */
type Argument = number | readonly number[];

/** The functions of the formula language. Lists and numbers mix: `max(mean(nc), 0.1)` and `mean(nc)` both read. */
export const FORMULA_FUNCTIONS: Readonly<Record<string, (...args: readonly Argument[]) => number>> = {
  mean: (...args) => mean(args.flat()),
  sd: (...args) => sampleSd(args.flat()),
  cv: (...args) => (100 * sampleSd(args.flat())) / mean(args.flat()),
  median: (...args) => median(args.flat()),
  min: (...args) => Math.min(...args.flat()),
  max: (...args) => Math.max(...args.flat()),
  sum: (...args) => args.flat().reduce((total, value) => total + value, 0),
  count: (...args) => args.flat().length,
  sqrt: (value) => Math.sqrt(single(value)),
  log10: (value) => Math.log10(single(value)),
  ln: (value) => Math.log(single(value)),
  exp: (value) => Math.exp(single(value)),
  abs: (value) => Math.abs(single(value)),
};

function single(value: Argument | undefined): number {
  if (typeof value === 'number') return value;
  throw new Error('this function takes one number, not a list');
}
