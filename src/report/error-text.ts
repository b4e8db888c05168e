import type { InputError, Place, Problem } from '../domain/input-error.ts';
import { wrapText } from './text-lines.ts';

const SHOWN_PROBLEMS = 20;

/**
 * An input error for people: each problem as "file:line:column (well A1): message" with its hint on the next line. On a
 * terminal of `width` characters lines are broken at blanks; without it each stays whole, as other programs read them.
 */
export function renderInputError(error: InputError, width?: number): string {
  const shown = error.problems.slice(0, SHOWN_PROBLEMS);
  const hidden = error.problems.length - shown.length;
  const lines = shown.flatMap((problem, index) => {
    const isRepeated = shown[index + 1]?.hint === problem.hint;
    const hint = problem.hint === undefined || isRepeated ? [] : [`hint: ${problem.hint}`];
    return [`${placeText(problem.at)}${problem.message}`, ...hint];
  });
  const rest = hidden > 0 ? [`... and ${hidden} more of the same file`] : [];
  return `${[...lines, ...rest].flatMap((line) => broken(line, width)).join('\n')}\n`;
}

/** Names with several blanks in a row stay as they are. */
function broken(line: string, width: number | undefined): readonly string[] {
  return width === undefined || /\s\s|[\t\r\n]/.test(line) ? [line] : wrapText(line, width, '  ');
}

/** An input error for machines: `{ schemaVersion, error: { code, message, hint, at, problems } }`. */
export function renderInputErrorJson(error: InputError): string {
  const [first] = error.problems;
  const body = { schemaVersion: 1, error: { ...jsonProblem(first), problems: error.problems.map(jsonProblem) } };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function jsonProblem(problem: Problem | undefined): object {
  const { file = null, line = null, column = null, well = null } = problem?.at ?? {};
  return {
    code: problem?.code ?? null,
    message: problem?.message ?? null,
    hint: problem?.hint ?? null,
    at: { file, line, column, well },
  };
}

function placeText(at: Place | undefined): string {
  if (at === undefined) return '';
  const place = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  const well = at.well === undefined ? '' : `(well ${at.well})`;
  const text = [place, well].filter((part) => part !== '').join(' ');
  return text === '' ? '' : `${text}: `;
}
