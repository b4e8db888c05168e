import type * as Yaml from 'yaml';
import { InputError, type Place, type Problem } from '../domain/input-error.ts';

/** A path into a document: keys and indices from its root. */
export type DocumentPath = readonly (string | number)[];

/** A YAML or JSON file as a plain value, with the place of every key and value. */
export interface SettingsDocument {
  readonly value: unknown;
  /** Line and column of the key at a path; of the nearest parent where the path does not exist. */
  readonly placeOf: (path: DocumentPath) => Place;
}

/** Tells a problem of a file: where in it, what was found, what to do. */
export type Report = (path: DocumentPath, message: string, hint: string) => void;

/** Adds what is told to `problems`, with a code and the place in the document. */
export function reportTo(problems: Problem[], code: string, document: SettingsDocument): Report {
  return (path, message, hint) => {
    problems.push({ code, message, hint, at: document.placeOf(path) });
  };
}

/** A file of settings is at most this long: far more than any assay, far less than a bomb. */
const MAX_CHARACTERS = 1_000_000;
const MAX_ALIASES = 50;

/**
 * Reads YAML 1.2 or JSON (which is YAML); the library for it is loaded only now. Dates and custom tags are not interpreted; duplicate keys are errors.
 * @throws InputError (settings, SETTINGS_SYNTAX) with every syntax problem and every number that is not finite, its line and column
 */
export async function readSettingsDocument(text: string): Promise<SettingsDocument> {
  if (text.length > MAX_CHARACTERS) {
    throw new InputError('settings', {
      code: 'SETTINGS_SYNTAX',
      message: `the file has more than ${MAX_CHARACTERS} characters`,
    });
  }
  const { default: yaml } = await import('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    throw new InputError(
      'settings',
      document.errors.map((error) => ({
        code: 'SETTINGS_SYNTAX',
        message: `not valid YAML or JSON: ${firstLine(error.message)}`,
        hint: 'check indentation, colons and quotes at this place',
        at: placeAt(lines, error.pos[0]),
      })),
    );
  }
  const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? undefined;
  const placeOf = (path: DocumentPath): Place =>
    placeAt(lines, offsetOf(yaml, document.contents as Yaml.Node | null, path));
  const endless = endlessNumbers(value, []);
  if (endless.length === 0) return { value, placeOf };
  throw new InputError(
    'settings',
    endless.map((path) => ({
      code: 'SETTINGS_SYNTAX',
      message: `"${path.join('.')}" is no finite number`,
      hint: 'write a number that was measured or decided, or take the key out',
      at: placeOf(path),
    })),
  );
}

/** The paths of `.inf`, `.nan` and numbers beyond 1.8e308, which YAML allows and no limit can be. */
function endlessNumbers(value: unknown, path: DocumentPath): readonly DocumentPath[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => endlessNumbers(inside, [...path, key]));
}

function offsetOf(
  { isMap, isScalar, isSeq }: Pick<typeof Yaml, 'isMap' | 'isScalar' | 'isSeq'>,
  root: Yaml.Node | null,
  path: DocumentPath,
): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      offset = (pair.key as Yaml.Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Yaml.Node | undefined)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function placeAt(lines: Yaml.LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
