import type { Quantified } from './result.ts';

/** A result beyond the range: all that is known of it is a limit. */
export type BeyondRange = Extract<Quantified, { kind: 'below-range' | 'above-range' }>;

/** True for a result of which only a limit is known. */
export function isBeyondRange(result: Quantified): result is BeyondRange {
  return result.kind === 'below-range' || result.kind === 'above-range';
}

/** The limit of a result beyond the range. */
export function limitOf(result: BeyondRange): number {
  return result.kind === 'below-range' ? result.lloq : result.uloq;
}

/** The limit with its sign: "<0.4", or "<=0.4" where the limit is among the values that the result may be. */
export function limitText(result: BeyondRange, write: (limit: number) => string): string {
  const sign = result.kind === 'below-range' ? '<' : '>';
  return `${sign}${result.inclusive === true ? '=' : ''}${write(limitOf(result))}`;
}
