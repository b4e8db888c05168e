import { mean, median } from '../statistics/moments.ts';
import type { ControlsByRun, NegativeResult } from './assess-runs.ts';
import { type ResponseScale, toScale } from './response-scale.ts';

/** How a result is related to its run's negative control before negatives are judged. */
export interface Normalisation {
  readonly relation: 'ratio' | 'difference' | 'log-difference';
  readonly statistic: 'mean' | 'median';
}

/**
 * Each result related to the negative control of its run, on the scale on which a floating cut point is sought: response
 * over the control (on `scale`), minus the control, or log10 response minus the centre of the control's log10 responses.
 * Undefined when a run has no usable negative control, or one that is not positive where a ratio or logarithm is needed.
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
  return results.map(({ run, response }) => {
    const centre = centres.get(run) as number;
    return relate(response, centre, normalisation.relation, scale);
  });
}

/** The scale on which related results stand: differences are judged as they are. */
export function scaleOfRelation(relation: Normalisation['relation'], scale: ResponseScale): ResponseScale {
  return relation === 'ratio' ? scale : 'none';
}

/** The cut point of a run whose negative control is known, from a floating factor, increment or log increment. */
export function floatingCutPoint(
  factor: number,
  control: readonly number[],
  normalisation: Normalisation,
): number | undefined {
  const centre = centreOf(control, normalisation);
  if (centre === undefined) return undefined;
  switch (normalisation.relation) {
    case 'ratio':
      return factor * centre;
    case 'difference':
      return centre + factor;
    case 'log-difference':
      return 10 ** (centre + factor);
  }
}

function relate(response: number, centre: number, relation: Normalisation['relation'], scale: ResponseScale): number {
  switch (relation) {
    case 'ratio':
      return toScale(response / centre, scale);
    case 'difference':
      return response - centre;
    case 'log-difference':
      return Math.log10(response) - centre;
  }
}

function centreOf(control: readonly number[], { relation, statistic }: Normalisation): number | undefined {
  if (control.length === 0) return undefined;
  const summarise = statistic === 'mean' ? mean : median;
  switch (relation) {
    case 'difference':
      return summarise(control);
    case 'ratio': {
      const centre = summarise(control);
      return centre > 0 ? centre : undefined;
    }
    case 'log-difference':
      return control.every((response) => response > 0) ? summarise(control.map(Math.log10)) : undefined;
  }
}
