import { isAtLeast } from '../domain/comparison.ts';
import { toText } from '../domain/number-text.ts';
import { valueIn } from '../domain/value-in.ts';
import { raise } from './acceptance-findings.ts';
import type { ControlScale } from './control-range.ts';
import { foundText, hasReading, isBeyondReader } from './control-reading.ts';
import { type ControlToJudge, type CutPointToJudge, type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';

/**
 * The criterion `negative-control`: each one's mean below the cut point; where the assay takes the median of all of them,
 * so that one high well counts for no more than one well, that median.
 */
export function judgeNegativeControl(
  controls: readonly ControlToJudge[],
  cutPoint: CutPointToJudge | undefined,
): Judgement {
  const usable = controls.filter((control) => control.role === 'negative-control' && hasReading(control));
  if (usable.length === 0) {
    return notJudged('no negative control', [raise('NEGATIVE_CONTROL_MISSING', {})]);
  }
  const median = cutPoint?.response === null ? undefined : cutPoint?.negativeControlMedian;
  if (median === undefined) return judgeAgainstCutPoint(usable, cutPoint, 'NEGATIVE_CONTROL_POSITIVE', false);
  const wells = usable.flatMap((control) => control.wells);
  // A median that is a number has few wells beyond the reader's range above it, and knows where they rank.
  const taken = {
    ...(usable[0] as ControlToJudge),
    name: 'median',
    wells,
    meanResponse: median,
    beyondReader: undefined,
  };
  return judgeAgainstCutPoint([taken], cutPoint, 'NEGATIVE_CONTROL_POSITIVE', false);
}

/** The criterion `positive-control`: at or above the cut point. */
export function judgePositiveControl(
  controls: readonly ControlToJudge[],
  cutPoint: CutPointToJudge | undefined,
): Judgement {
  const usable = controls.filter((control) => control.role === 'positive-control' && hasReading(control));
  if (usable.length === 0) {
    return notJudged('no positive control', [raise('POSITIVE_CONTROL_MISSING', {})]);
  }
  return judgeAgainstCutPoint(usable, cutPoint, 'POSITIVE_CONTROL_NEGATIVE', true);
}

function judgeAgainstCutPoint(
  controls: readonly ControlToJudge[],
  cutPoint: CutPointToJudge | undefined,
  code: 'NEGATIVE_CONTROL_POSITIVE' | 'POSITIVE_CONTROL_NEGATIVE',
  shouldBePositive: boolean,
): Judgement {
  const called = controls.map((control) => ({ control, call: callOf(control, cutPoint) }));
  const judged = called.filter(({ call }) => call !== undefined);
  if (judged.length === 0) return notJudged('the plate has no cut point');
  const cutText = cutPointText(cutPoint);
  const scale: ControlScale =
    typeof cutPoint?.response === 'number' || cutPoint?.concentration == null
      ? { kind: 'response' }
      : { kind: 'concentration', unit: cutPoint.concentration.unit };
  const limit = cutPoint?.response ?? cutPoint?.concentration?.value;
  const findings = judged
    .filter(({ call }) => call !== shouldBePositive)
    .map(({ control }) =>
      raise(code, { name: control.name, found: foundText(control, scale, limit), cutPoint: cutText }, control.wells),
    );
  return judgedBy(
    findings,
    `${judged.map(({ control }) => foundText(control, scale, limit)).join(', ')}; cut point ${cutText}`,
  );
}

/**
 * True when a control reads at or above the cut point; undefined when the plate cannot tell. One well of a negative
 * control beyond the reader's range is enough, as it would be in a mean; of a positive one the measured wells are judged.
 */
function callOf(control: ControlToJudge, cutPoint: CutPointToJudge | undefined): boolean | undefined {
  if (cutPoint === undefined) return undefined;
  if (control.beyondReader !== undefined && (control.role === 'negative-control' || isBeyondReader(control))) {
    return true;
  }
  if (typeof cutPoint?.response === 'number') {
    return control.meanResponse === null ? undefined : isAtLeast(control.meanResponse, cutPoint.response);
  }
  const limit = cutPoint?.concentration;
  if (limit === undefined || limit === null || control.result === null) return undefined;
  const { result } = control;
  switch (result.kind) {
    case 'quantified': {
      const value = valueIn(result, limit.unit);
      return value === undefined ? undefined : isAtLeast(value, limit.value);
    }
    case 'below-range':
      return false;
    case 'above-range':
      return true;
    case 'not-reportable':
      return undefined;
  }
}

function cutPointText(cutPoint: CutPointToJudge | undefined): string {
  if (typeof cutPoint?.response === 'number') return `OD ${toText(cutPoint.response, 3)}`;
  const limit = cutPoint?.concentration;
  return limit === undefined || limit === null ? 'unknown' : `${toText(limit.value)} ${limit.unit}`;
}
