import { mean, median } from '../statistics/moments.ts';
import type { ControlsByRun, NegativeResult } from './assess-runs.ts';
import { type ResponseScale, toScale } from './response-scale.ts';

/** How a result is related to its run's negative control before negatives are judged. */
export type Normalisation = 'ratio' | 'ratio-to-median' | 'difference' | 'log-difference';

/**
 * Each result related to the negative control of its run, on the scale on which a floating cut point is sought: response
 * over the control's mean or median (on `scale`), their difference, or the difference of log10 responses from the
 * control's mean log10 response. Undefined when a run has no usable negative control, or one that is not positive where
 * a ratio or logarithm is needed.
 */
export function normaliseByControl(
  results: readonly NegativeResult[],
  controls: ControlsByRun,
  normalisation: Normalisation,
  scale: ResponseScale,
): readonly number[] | undefined {
  const centres = new Map<string, number>();
  for (const run of new Set(results.map((result) => result.run))) {
    const centre = centreOf(controls.get(run) ?? [], normalisation);
    if (centre === undefined) return undefined;
    centres.set(run, centre);
  }
  return results.map(({ run, response }) => relate(response, centres.get(run) as number, normalisation, scale));
}

function relate(response: number, centre: number, normalisation: Normalisation, scale: ResponseScale): number {
  switch (normalisation) {
    case 'ratio':
    case 'ratio-to-median':
      return toScale(response / centre, scale);
    case 'difference':
      return response - centre;
    case 'log-difference':
      return Math.log10(response) - centre;
  }
}

/** The scale on which values of a normalisation stand: differences are judged as they are. */
export function scaleOfNormalisation(normalisation: Normalisation, scale: ResponseScale): ResponseScale {
  return normalisation === 'ratio' || normalisation === 'ratio-to-median' ? scale : 'none';
}

/** The cut point of a run whose negative control is known, from a floating factor, increment or log increment. */
export function floatingCutPoint(
  factor: number,
  control: readonly number[],
  normalisation: Normalisation,
): number | undefined {
  const centre = centreOf(control, normalisation);
  if (centre === undefined) return undefined;
  switch (normalisation) {
    case 'ratio':
    case 'ratio-to-median':
      return factor * centre;
    case 'difference':
      return centre + factor;
    case 'log-difference':
      return 10 ** (centre + factor);
  }
}

function centreOf(control: readonly number[], normalisation: Normalisation): number | undefined {
  if (control.length === 0) return undefined;
  switch (normalisation) {
    case 'difference':
      return mean(control);
    case 'ratio':
      return positive(mean(control));
    case 'ratio-to-median':
      return positive(median(control));
    case 'log-difference':
      return control.every((response) => response > 0) ? mean(control.map(Math.log10)) : undefined;
  }
}

function positive(value: number): number | undefined {
  return value > 0 ? value : undefined;
}
