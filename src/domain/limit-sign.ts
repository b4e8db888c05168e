import type { Quantified } from './result.ts';

/** The sign before the limit of a result beyond the range: "<", or "<=" where the limit is among the values that it may be. */
export function limitSign({ kind, inclusive }: Extract<Quantified, { kind: 'below-range' | 'above-range' }>): string {
  const sign = kind === 'below-range' ? '<' : '>';
  return inclusive === true ? `${sign}=` : sign;
}
