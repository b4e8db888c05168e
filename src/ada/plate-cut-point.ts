import type { CutPointSettings } from '../assay/assay-definition.ts';
import type { FormulaEvaluator } from '../assay/formula-evaluator.ts';
import { isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { Unit } from '../domain/unit.ts';
import { cvPercent, mean, median } from '../statistics/moments.ts';
import { adaFindings } from './ada-findings.ts';
import {
  beyondReaderBecause,
  type ControlWells,
  controlsBehind,
  controlsNamed,
  measuredOnly,
  rankedControls,
} from './controls-beyond-reader.ts';

export interface PlateCutPointInput extends ControlWells {
  /** Needed for a cut point by formula only. */
  readonly evaluate?: FormulaEvaluator;
}

/** A plate's own cut point, and what it was made of. */
export interface PlateCutPoint {
  readonly kind: CutPointSettings['kind'];
  /** What a sample is compared with: its response, or its concentration from the standard curve. */
  readonly threshold:
    | { readonly on: 'response'; readonly value: number }
    | { readonly on: 'concentration'; readonly value: number; readonly unit: Unit };
  /** Mean or median of the negative control (geometric on the log scale); null without such wells. */
  readonly negativeControl: number | null;
  readonly negativeControlCount: number;
  readonly negativeControlCvPercent: number | null;
  readonly positiveControl: number | null;
  readonly greyZone: { readonly low: number; readonly high: number } | null;
  readonly provisional: boolean;
  /** How it was had, in words: "1.18 x mean of 6 negative controls (0.0995)". */
  readonly text: string;
  readonly source: string;
}

/** Wells that a cut point floating on the negative control needs, where the assay does not say. */
const MINIMUM_NEGATIVE_CONTROLS = 3;
/** CV of negative controls that is remarked on where the assay states no limit. */
const REMARKABLE_CV_PERCENT = 20;
const NAMES = { negative: 'negative-control', positive: 'positive-control', cutoff: 'cutoff-control' } as const;

type Made = { readonly value: number; readonly text: string } | { readonly finding: Finding };

/**
 * The cut point of one plate by the assay's rule. The value is undefined, with an error finding that says why, when the
 * control wells cannot carry it: too few, too far apart, not positive on a log scale, or a formula without a number.
 * @throws InputError (settings) when the assay's formula is not allowed
 */
export function plateCutPoint(input: PlateCutPointInput): Staged<PlateCutPoint | undefined> {
  const { settings, responses } = input;
  const controls = measuredOnly(responses.negativeControl);
  const refusal = refuseControls(settings, controls);
  if (refusal !== undefined) return { value: undefined, findings: [refusal] };
  const beyondReader = beyondReaderBecause(input);
  if (beyondReader !== undefined) return impossible(beyondReader);
  const made = settings.kind === 'concentration' ? undefined : makeCutPoint(settings, input);
  if (made !== undefined && 'finding' in made) return { value: undefined, findings: [made.finding] };
  if (made !== undefined && !(Number.isFinite(made.value) && made.value > 0)) {
    return impossible(`${made.text} gives ${toText(made.value)}, not a positive response`);
  }
  const source = settings.source ?? 'assay file';
  const cv = cvPercent(controls);
  const ranked = rankedControls('negativeControl', input);
  const value: PlateCutPoint = {
    kind: settings.kind,
    threshold:
      made === undefined && settings.kind === 'concentration'
        ? { on: 'concentration', value: settings.value, unit: settings.unit }
        : { on: 'response', value: (made as { readonly value: number }).value },
    negativeControl: controls.length === 0 ? null : finiteOrNull(summarise(settings, ranked)),
    negativeControlCount: ranked.length,
    negativeControlCvPercent: cv ?? null,
    positiveControl: finiteOrNull(summarise(settings, measuredOnly(responses.positiveControl))),
    greyZone: settings.greyZone ?? null,
    provisional: settings.provisional ?? false,
    text: made?.text ?? (settings.kind === 'concentration' ? `${toText(settings.value)} ${settings.unit}` : ''),
    source,
  };
  return { value, findings: remarks(settings, controls, responses.cutoffControl, source) };
}

function makeCutPoint(settings: Exclude<CutPointSettings, { kind: 'concentration' }>, input: PlateCutPointInput): Made {
  const negativeControl = rankedControls('negativeControl', input);
  const positiveControl = rankedControls('positiveControl', input);
  const cutoffControl = rankedControls('cutoffControl', input);
  const statistic = `${settings.scale === 'log10' ? 'geometric ' : ''}${settings.negativeControl}`;
  const named = `${statistic} of ${negativeControl.length} negative controls`;
  switch (settings.kind) {
    case 'fixed':
      return { value: settings.value, text: `fixed at ${toText(settings.value)}` };
    case 'floating':
    case 'pn-ratio': {
      const factor = settings.kind === 'floating' ? settings.factor : settings.ratio;
      return fromControls(settings, negativeControl, named, (centre) => factor * centre, `${toText(factor, 6)} x`);
    }
    case 'floating-additive': {
      const { increment } = settings;
      const isLog = settings.scale === 'log10';
      const shift = (centre: number): number => (isLog ? centre * 10 ** increment : centre + increment);
      const words = isLog ? `10^${toText(increment, 6)} x` : `${toText(increment, 6)} +`;
      return fromControls(settings, negativeControl, named, shift, words);
    }
    case 'cutoff-control': {
      if (cutoffControl.length === 0) return tooFew(NAMES.cutoff, 0, 1);
      const value = summarise(settings, cutoffControl);
      if (value === undefined) return { finding: withoutLogarithm('cut-off') };
      const text = `${toText(settings.factor, 6)} x ${statistic} of ${cutoffControl.length} cut-off controls (${toText(value)})`;
      return { value: settings.factor * value, text };
    }
    case 'percent-positivity': {
      if (positiveControl.length === 0) return tooFew(NAMES.positive, 0, 1);
      const positive = summarise(settings, positiveControl);
      const negative = summarise(settings, negativeControl);
      if (positive === undefined) return { finding: withoutLogarithm('positive') };
      if (negative === undefined) return { finding: withoutLogarithm('negative') };
      if (positive <= negative) {
        return {
          finding: raiseImpossible(`the positive control (${toText(positive)}) is not above the negative control`),
        };
      }
      const text = `${toText(settings.percent)} % of the way from negative (${toText(negative)}) to positive control (${toText(positive)})${settings.scale === 'log10' ? `, each the ${statistic}` : ''}`;
      return { value: negative + (settings.percent / 100) * (positive - negative), text };
    }
    case 'formula':
      return fromFormula(settings.formula, input);
  }
}

function fromControls(
  settings: CutPointSettings,
  controls: readonly number[],
  named: string,
  transform: (centre: number) => number,
  words: string,
): Made {
  const statistic = summarise(settings, controls);
  if (statistic === undefined) return { finding: withoutLogarithm('negative') };
  if (settings.kind !== 'floating-additive' && !(statistic > 0)) {
    return { finding: raiseImpossible(`the negative control (${toText(statistic)}) is not positive`) };
  }
  return { value: transform(statistic), text: `${words} ${named} (${toText(statistic)})` };
}

function fromFormula(formula: string, { responses, evaluate }: PlateCutPointInput): Made {
  if (evaluate === undefined) throw new Error('a cut point by formula needs a formula evaluator');
  const scope = {
    nc: responses.negativeControl,
    pc: responses.positiveControl,
    cutoff: responses.cutoffControl,
    blank: responses.blank,
  };
  const value = evaluate(formula, scope);
  if (typeof value === 'number') return { value, text: formula };
  const empty = controlsNamed(formula).flatMap(([name, control]) => (responses[control].length === 0 ? [name] : []));
  const because =
    empty.length > 0 ? `the plate has no usable ${empty.join(', ')} wells` : 'these wells give it no number';
  return { finding: raiseImpossible(`the formula "${formula}" cannot be calculated: ${because}`) };
}

/** The error that withholds the cut point because of its negative controls; undefined when they will do. */
function refuseControls(settings: CutPointSettings, controls: readonly number[]): Finding | undefined {
  const isFloating = settings.kind === 'floating' || settings.kind === 'floating-additive';
  const isOnControls = isFloating || settings.kind === 'pn-ratio' || settings.kind === 'percent-positivity';
  const needed = settings.minimumNegativeControls ?? (isFloating ? MINIMUM_NEGATIVE_CONTROLS : isOnControls ? 1 : 0);
  if (controls.length < needed) {
    return adaFindings.raise('ADA_CONTROLS_TOO_FEW', { control: NAMES.negative, found: controls.length, needed });
  }
  const usesControls = controlsBehind(settings).includes('negativeControl');
  const limitPercent = settings.maxNegativeControlCvPercent;
  const cv = cvPercent(controls);
  if (!usesControls || limitPercent === undefined || cv === undefined || isAtMost(cv, limitPercent)) return undefined;
  return adaFindings.raise('ADA_NEGATIVE_CONTROL_CV', { cvPercent: cv, limitPercent, count: controls.length });
}

function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function remarks(
  settings: CutPointSettings,
  controls: readonly number[],
  cutoffControls: readonly number[],
  source: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  const usesControls = controlsBehind(settings).includes('negativeControl');
  const cv = cvPercent(controls);
  const count = controls.length;
  if (usesControls && count === 1) findings.push(adaFindings.raise('ADA_SINGLE_CONTROL', { control: NAMES.negative }));
  if (
    usesControls &&
    settings.maxNegativeControlCvPercent === undefined &&
    cv !== undefined &&
    !isAtMost(cv, REMARKABLE_CV_PERCENT)
  ) {
    findings.push(
      adaFindings.raise('ADA_NEGATIVE_CONTROL_SPREAD', { cvPercent: cv, limitPercent: REMARKABLE_CV_PERCENT, count }),
    );
  }
  if (settings.kind === 'cutoff-control' && cutoffControls.length === 1) {
    findings.push(adaFindings.raise('ADA_SINGLE_CONTROL', { control: NAMES.cutoff }));
  }
  if (settings.provisional === true) findings.push(adaFindings.raise('ADA_CUT_POINT_PROVISIONAL', { source }));
  return findings;
}

/** Mean or median as declared; on the log scale of the logarithms, undefined when one of them does not exist. */
function summarise(settings: CutPointSettings, responses: readonly number[]): number | undefined {
  if (responses.length === 0) return undefined;
  if (settings.scale !== 'log10') return centre(settings, responses);
  if (responses.some((response) => !(response > 0))) return undefined;
  return 10 ** centre(settings, responses.map(Math.log10));
}

function centre(settings: CutPointSettings, responses: readonly number[]): number {
  return settings.negativeControl === 'median' ? median(responses) : mean(responses);
}

function tooFew(control: string, found: number, needed: number): Made {
  return { finding: adaFindings.raise('ADA_CONTROLS_TOO_FEW', { control, found, needed }) };
}

function withoutLogarithm(control: string): Finding {
  return raiseImpossible(`a ${control} control is zero or negative, which has no logarithm`);
}

function impossible(because: string): Staged<undefined> {
  return { value: undefined, findings: [raiseImpossible(because)] };
}

function raiseImpossible(because: string): Finding {
  return adaFindings.raise('ADA_CUT_POINT_IMPOSSIBLE', { because });
}
