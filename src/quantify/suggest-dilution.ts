import type { StandardCurve } from '../curve/standard-curve.ts';

/** Factors that a technician can pipette without a calculator. */
const ROUND_FACTORS = [1, 2, 4, 5, 10, 20, 25, 40, 50];

/**
 * The total dilution that would bring a sample above range to the middle (on the log scale) of the working range, rounded
 * up to a factor that is easily made on top of its present dilution. A response beyond the top asymptote, or not known,
 * counts as ten times the upper limit. Concentrations are in the well, in the curve's unit.
 */
export function suggestDilution(
  curve: StandardCurve,
  range: { readonly lloq: number; readonly uloq: number },
  sample: { readonly dilution: number; readonly x: number | undefined },
): number {
  const middle = Math.sqrt(Math.max(range.lloq, curve.xMin / 10) * range.uloq);
  const estimate = sample.x === undefined || !Number.isFinite(sample.x) ? 10 * range.uloq : sample.x;
  const needed = Math.max(estimate / middle, 1);
  return sample.dilution * roundUp(needed);
}

function roundUp(factor: number): number {
  const decade = 10 ** Math.max(0, Math.floor(Math.log10(factor)) - 1);
  const round = ROUND_FACTORS.map((value) => value * decade).find((value) => value >= factor * (1 - 1e-9));
  return round ?? 100 * decade;
}
