import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/input-error.ts';
import { parseControlRange, parseControlTarget } from './control-range.ts';
import type { LimitDefinition, LimitValue } from './criterion.ts';
import { readShare } from './share.ts';

/** What is wrong with the value of a limit; undefined when it can be used. */
export function checkLimit(
  criterion: string,
  name: string,
  definition: LimitDefinition,
  value: LimitValue,
): Problem | undefined {
  const expected = expectation(definition, value);
  if (expected === undefined) return undefined;
  return {
    code: 'ACCEPTANCE_LIMIT_VALUE',
    message: `"${name}" of criterion "${criterion}" is ${JSON.stringify(value)}`,
    hint: `${expected} (${definition.about})`,
  };
}

/** What is wrong with a control's range or target; undefined when it can be used. */
export function checkEntry(
  criterion: string,
  control: string,
  kind: 'range' | 'target',
  value: LimitValue,
): Problem | undefined {
  const parsed = kind === 'range' ? parseControlRange(String(value)) : parseControlTarget(String(value));
  if (parsed !== undefined) return undefined;
  return {
    code: 'ACCEPTANCE_LIMIT_VALUE',
    message: `the ${kind} of control "${control}" in criterion "${criterion}" is ${JSON.stringify(value)}`,
    hint:
      kind === 'range'
        ? 'write "2.1 to 3.9 µg/mL", "<= 0.2 OD" or ">= 0.8 OD": low before high, with a unit or OD'
        : 'write "3.0 ± 0.25 µg/mL" or "0.9 +- 0.1 OD": mean and SD of a fixed baseline, with a unit or OD',
  };
}

/** True when a stated limit is the preset's: "2/3" is 0.6666..., "75 %" is 0.75. */
export function sameLimit(
  definition: LimitDefinition | undefined,
  left: LimitValue,
  right: LimitValue | undefined,
): boolean {
  if (definition?.kind !== 'share') return left === right;
  return Math.abs((readShare(left) ?? -1) - (readShare(right) ?? -2)) < 1e-9;
}

function expectation(definition: LimitDefinition, value: LimitValue): string | undefined {
  switch (definition.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? undefined : 'a number, 0 or more';
    case 'share':
      return readShare(value) === undefined ? 'a share from 0 to 1: 0.75, "75 %" or "2/3"' : undefined;
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'choice': {
      const choices = definition.choices ?? [];
      if (choices.includes(String(value))) return undefined;
      return `${didYouMean(String(value), choices)}one of ${choices.join(', ')}`;
    }
  }
}
