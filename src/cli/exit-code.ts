import type { InputErrorKind } from '../domain/input-error.ts';
import type { Verdict } from '../domain/result.ts';
import { type FailOn, isFailing } from '../run/run-settings.ts';

/** Exit codes by meaning: the assay failed (1) is never confused with a wrong input (2, 3) or a bug of ours (70). */
export const EXIT = { ok: 0, rejected: 1, usage: 2, unreadable: 3, bug: 70 } as const;

/** The exit code of an input error: 2 for the command line and settings, 3 for an input that cannot be read. */
export function exitCodeOf(kind: InputErrorKind): number {
  return kind === 'settings' ? EXIT.usage : EXIT.unreadable;
}

/** What makes the exit code 1 by the options of a command; undefined where they do not say. */
export function failOnStated(options: { readonly failOn?: string; readonly strict?: boolean }): FailOn | undefined {
  return (options.failOn as FailOn | undefined) ?? (options.strict === true ? 'remarks' : undefined);
}

/** The exit code of a verdict: 0 accepted (with or without remarks), 1 rejected; `failOn` moves the line. */
export function exitCodeOfVerdict(verdict: Verdict, failOn: FailOn): number {
  return isFailing(verdict, failOn) ? EXIT.rejected : EXIT.ok;
}
