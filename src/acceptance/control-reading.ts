import { toText, toTextBeside } from '../domain/number-text.ts';
import type { Quantified } from '../domain/result.ts';
import { valueIn } from '../domain/value-in.ts';
import type { ControlScale } from './control-range.ts';
import type { ControlToJudge } from './judge-plate-input.ts';
import { quantifiedText } from './quantified-text.ts';

/** True for a control of which a well was measured, or is beyond the reader's range. */
export function hasReading({ meanResponse, beyondReader }: ControlToJudge): boolean {
  return meanResponse !== null || beyondReader !== undefined;
}

/** True where every well of a control that has a reading is beyond the reader's range: above any response. */
export function isBeyondReader({ meanResponse, beyondReader }: ControlToJudge): boolean {
  return meanResponse === null && beyondReader !== undefined;
}

/** A control's response or concentration as a number on a scale; undefined where it has none. */
export function onScale(response: number | null, result: Quantified | null, scale: ControlScale): number | undefined {
  return scale.kind === 'response' ? (response ?? undefined) : valueIn(result, scale.unit);
}

/** What a control reads on a scale, in words, with the digits that tell it from a limit. */
export function foundText(control: ControlToJudge, scale: ControlScale, limit?: number): string {
  const { beyondReader, meanResponse } = control;
  if (scale.kind === 'response') {
    const words = meanResponse === null ? 'no response' : `OD ${beside(meanResponse, limit, 3)}`;
    if (beyondReader === undefined) return words;
    if (meanResponse === null) return "beyond the reader's range";
    return `${words} (${beyondReader.wells} of ${beyondReader.of} wells beyond the reader's range)`;
  }
  const value = limit === undefined ? undefined : onScale(null, control.result, scale);
  if (value !== undefined) return `${beside(value, limit, 4)} ${scale.unit}`;
  return control.result === null ? 'no concentration' : quantifiedText(control.result);
}

function beside(value: number, limit: number | undefined, digits: number): string {
  return limit === undefined ? toText(value, digits) : toTextBeside(value, limit, digits);
}
