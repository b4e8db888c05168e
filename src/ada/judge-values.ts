import { InputError } from '../domain/input-error.ts';
import type { CutPointStudy } from './cut-point-study.ts';
import { type Normalisation, normaliseByControl, scaleOfRelation } from './floating-factors.ts';
import type { NegativeStudy, StudyResult, StudySettings } from './negative-study.ts';
import { type ResponseScale, toScale } from './response-scale.ts';

/** Results as they are judged: themselves, or related to their run's negative control. */
export interface JudgedValues {
  readonly normalisation: Normalisation | undefined;
  readonly scale: ResponseScale;
  readonly of: (results: readonly StudyResult[]) => readonly number[];
}

/**
 * How results are judged for a kind of cut point: as responses, or related to the negative control of their runs.
 * @throws InputError (input, CUTPOINT_CONTROL) when a floating one is asked for and a run has no usable negative control
 */
export function judgeValues(
  { controls }: NegativeStudy,
  settings: StudySettings,
  results: readonly StudyResult[],
  approach: CutPointStudy['approach'],
): JudgedValues {
  const plain: JudgedValues = {
    normalisation: undefined,
    scale: settings.scale,
    of: (results) => results.map(({ response }) => toScale(response, settings.scale)),
  };
  const relation = RELATIONS[approach];
  if (relation === undefined) return plain;
  const normalisation = { relation, statistic: settings.negativeControl };
  if (normaliseByControl(results, controls, normalisation, settings.scale) === undefined) {
    if (settings.type === 'auto') return plain;
    throw new InputError('input', {
      code: 'CUTPOINT_CONTROL',
      message: 'a floating cut point needs the negative control of every run, above zero',
      hint: 'add rows with role nc, or a column nc; or use --type fixed',
    });
  }
  return {
    normalisation,
    scale: scaleOfRelation(relation, settings.scale),
    of: (results) => normaliseByControl(results, controls, normalisation, settings.scale) ?? [],
  };
}

const RELATIONS: Readonly<Partial<Record<CutPointStudy['approach'], Normalisation['relation']>>> = {
  floating: 'ratio',
  'floating-additive': 'difference',
  'floating-log': 'log-difference',
};
