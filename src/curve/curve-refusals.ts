import type { FindingDefinition } from '../domain/finding.ts';

type Model = { readonly model: string };
type LevelArgs = { readonly levels: number; readonly needed: number; readonly model: string };

const PARAMETER_MEANING: Readonly<Record<string, string>> = {
  b: 'the slope b',
  c: 'the midpoint c',
  g: 'the asymmetry g',
};

const tooFewLevels: FindingDefinition<LevelArgs> = {
  severity: 'error',
  message: ({ levels, needed, model }) =>
    `no curve: ${levels} concentration ${levels === 1 ? 'level' : 'levels'}, and a ${modelName(model)} needs ${needed} or more`,
  meaning: 'A curve with this many parameters cannot be fitted to fewer different concentrations.',
  action: 'Check that the layout names every standard and that none was left out; or choose a simpler model.',
  source: 'design: a parameter needs at least one level of its own',
};

const tooFewPoints: FindingDefinition<{ readonly points: number; readonly needed: number; readonly model: string }> = {
  severity: 'error',
  message: ({ points, needed, model }) =>
    `no curve: ${points} points to fit, and a ${modelName(model)} with standard errors needs ${needed} or more`,
  meaning: 'With no more points than parameters the curve goes through each of them and nothing shows how good it is.',
  action: 'Add standards, or fit on wells instead of means where there are replicates.',
  source: 'design: no degrees of freedom are left for the residual variance',
};

const flat: FindingDefinition<{ readonly levels: number }> = {
  severity: 'error',
  message: ({ levels }) => `no curve: the standards all have the same response at ${levels} concentrations`,
  meaning: 'The response does not change with the concentration.',
  action: 'Check the plate, the wavelength and the layout: the assay did not develop, or the wrong read was taken.',
  source: 'design',
};

const optimumAtInfinity: FindingDefinition<Model & { readonly parameters: readonly string[] }> = {
  severity: 'error',
  message: ({ model, parameters }) => {
    const what = parameters.map((parameter) => PARAMETER_MEANING[parameter] ?? parameter).join(' and ');
    return `no curve: the ${modelName(model)} keeps improving while ${what || 'a parameter'} runs to infinity`;
  },
  meaning:
    'The standards do not determine all parameters of the model: no plateau, a step between two standards, or no asymmetry to estimate. Any number reported as their best value would depend on where the software stopped.',
  action: 'Add standards at the end where the curve does not level off, or choose a simpler model (4pl for 5pl).',
  source: 'design: verdict on the end of the search, not on the number of iterations',
};

const notDetermined: FindingDefinition<Model> = {
  severity: 'error',
  message: ({ model }) => `no curve: the standards do not determine the parameters of the ${modelName(model)}`,
  meaning: 'Many different curves fit these standards equally well, or the search found no point where it could stop.',
  action: 'Look for a swapped or failed standard; add standards; or choose a simpler model.',
  source: 'design: relative step and scaled gradient decide convergence',
};

const noReplicates: FindingDefinition<Record<string, never>> = {
  severity: 'error',
  message: () => 'no curve: the variance cannot be estimated, because too few standards have replicates that differ',
  meaning:
    'Weighting "estimated" learns from replicates how the scatter grows with the response; three levels need them.',
  action: 'Choose a weighting that is stated (none, 1/y, 1/y2, 1/f, 1/f2), or measure the standards in replicates.',
  source: 'Davidian and Carroll, J Am Stat Assoc 82 (1987) 1079',
};

const weightsNotSettled: FindingDefinition<{ readonly weighting: string }> = {
  severity: 'error',
  message: ({ weighting }) =>
    `no curve: with weighting ${weighting} the weights and the curve keep changing each other`,
  meaning: 'Weights from the fitted response are found by fitting again and again; here that did not come to rest.',
  action: 'Use 1/y2 or none, and look for a standard far from the curve.',
  source: 'design: fixed point of iteratively reweighted least squares',
};

/** Why there is no curve: the findings that come with an outcome `not-fitted`. */
export const CURVE_REFUSALS = {
  CURVE_TOO_FEW_LEVELS: tooFewLevels,
  CURVE_TOO_FEW_POINTS: tooFewPoints,
  CURVE_FLAT: flat,
  CURVE_OPTIMUM_AT_INFINITY: optimumAtInfinity,
  CURVE_NOT_DETERMINED: notDetermined,
  CURVE_NO_REPLICATES: noReplicates,
  CURVE_WEIGHTS_NOT_SETTLED: weightsNotSettled,
};

/** A model's name for people. */
export function modelName(model: string): string {
  return model === 'linear' ? 'straight line' : model.toUpperCase();
}
