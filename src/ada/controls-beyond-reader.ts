import type { CutPointSettings } from '../assay/assay-definition.ts';

/** Responses of the plate's control wells, blank handling done; infinite for a well beyond the reader's range. */
export interface ControlResponses {
  readonly negativeControl: readonly number[];
  readonly positiveControl: readonly number[];
  readonly cutoffControl: readonly number[];
  readonly blank: readonly number[];
}

/** The control wells of a plate, and the rule by which its cut point is made of them. */
export interface ControlWells {
  readonly settings: CutPointSettings;
  readonly responses: ControlResponses;
}

type ControlRole = keyof ControlResponses;

const CONTROL_WORDS: Readonly<Record<ControlRole, string>> = {
  negativeControl: 'negative controls',
  positiveControl: 'positive controls',
  cutoffControl: 'cut-off controls',
  blank: 'blanks',
};

/** The controls of which a cut point is made. */
export function controlsBehind(settings: CutPointSettings): readonly ControlRole[] {
  switch (settings.kind) {
    case 'fixed':
    case 'concentration':
      return [];
    case 'cutoff-control':
      return ['cutoffControl'];
    case 'floating':
    case 'floating-additive':
    case 'pn-ratio':
      return ['negativeControl'];
    case 'percent-positivity':
      return ['negativeControl', 'positiveControl'];
    case 'formula':
      return controlsNamed(settings.formula).map(([, control]) => control);
  }
}

/** The controls that a formula names, with the names that they have there. */
export function controlsNamed(formula: string): typeof FORMULA_NAMES {
  return FORMULA_NAMES.filter(([name]) => new RegExp(`\\b${name}\\b`).test(formula));
}

const FORMULA_NAMES: readonly (readonly [string, ControlRole])[] = [
  ['nc', 'negativeControl'],
  ['pc', 'positiveControl'],
  ['cutoff', 'cutoffControl'],
  ['blank', 'blank'],
];

/**
 * Why wells beyond the reader's range leave a cut point without its number: a mean without them is too low, and so is the
 * limited CV of negative controls. A median knows where they rank, and has a number as long as they are not its middle.
 */
export function beyondReaderBecause({ settings, responses }: ControlWells): string | undefined {
  for (const control of controlsBehind(settings)) {
    const wells = responses[control].length;
    const beyond = wells - measuredOnly(responses[control]).length;
    if (beyond === 0) continue;
    const isCvLimited = control === 'negativeControl' && settings.maxNegativeControlCvPercent !== undefined;
    const isRanked = settings.kind !== 'formula' && settings.negativeControl === 'median' && !isCvLimited;
    if (isRanked && 2 * beyond < wells) continue;
    return `${beyond} of ${wells} ${CONTROL_WORDS[control]} read beyond the reader's range`;
  }
  return undefined;
}

/** The responses of a control that are numbers: those that the reader measured. */
export function measuredOnly(responses: readonly number[]): readonly number[] {
  return responses.every(Number.isFinite) ? responses : responses.filter(Number.isFinite);
}

/** The responses that a centre is taken of: a median knows where wells beyond the reader's range rank, a mean does not. */
export function rankedControls(control: ControlRole, { settings, responses }: ControlWells): readonly number[] {
  return settings.negativeControl === 'median' ? responses[control] : measuredOnly(responses[control]);
}
