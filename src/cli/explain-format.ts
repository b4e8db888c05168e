import { InputError } from '../domain/input-error.ts';

/**
 * Refuses to walk through a decision in a format that has no place for it; `format` is the one that was asked for.
 * @throws InputError (settings)
 */
export function checkExplainFormat(format: string | undefined): void {
  if (format === undefined || format === 'text' || format === 'json') return;
  throw new InputError('settings', {
    code: 'EXPLAIN_OPTION',
    message: `--explain has no place in the format ${format}`,
    hint: 'use --format text or --format json with --explain, or leave --explain out',
  });
}
