import type { ErrorObject, ValidateFunction } from 'ajv';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/input-error.ts';
import type { DocumentPath, SettingsDocument } from './settings-document.ts';

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * Checks a settings document against a JSON Schema (2020-12 or draft-07 keywords that ajv knows). Gives every problem
 * in the words of the file: the key, its line and column, what is allowed, and a suggestion for a misspelt key or value.
 * The schema library is loaded only when a file is checked.
 */
export async function checkAgainstSchema(
  document: SettingsDocument,
  schema: object,
  code: string,
): Promise<readonly Problem[]> {
  const validate = compiled.get(schema) ?? (await compileSchema(schema));
  if (validate(document.value)) return [];
  const errors = (validate.errors ?? []).filter(
    (error) => !['oneOf', 'anyOf', 'if', 'not'].includes(error.keyword) || onlyBranchErrors(validate.errors ?? []),
  );
  const problems = withoutEmptyChoices(errors).map((error) => describeError(error, document, code));
  return problems.filter(
    (problem, index) => problems.findIndex((other) => other.message === problem.message) === index,
  );
}

async function compileSchema(schema: object): Promise<ValidateFunction> {
  const { default: ajv } = await import('ajv');
  const validate = new ajv.Ajv({ allErrors: true, strict: false, discriminator: true, verbose: true }).compile(schema);
  compiled.set(schema, validate);
  return validate;
}

function onlyBranchErrors(errors: readonly ErrorObject[]): boolean {
  return errors.every((error) => ['oneOf', 'anyOf', 'if', 'not'].includes(error.keyword));
}

function describeError(error: ErrorObject, document: SettingsDocument, code: string): Problem {
  const path = pathOf(error.instancePath);
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  const at = document.placeOf(path);
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      return {
        code,
        message: `${name === 'the file' ? 'key' : `${name} has a key`} "${key}" that is not known`,
        hint: `${didYouMean(key, known)}Keys here: ${known.join(', ')}`,
        at: document.placeOf([...path, key]),
      };
    }
    case 'required':
      return {
        code,
        message: `${name} lacks "${error.params['missingProperty']}"`,
        hint: `add a line "${error.params['missingProperty']}: ..."`,
        at,
      };
    case 'enum': {
      const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
      return {
        code,
        message: `${name} is ${shown(error.data)}`,
        hint: `${didYouMean(String(error.data), allowed)}Allowed: ${allowed.join(', ')}`,
        at,
      };
    }
    case 'discriminator': {
      const tag = String(error.params['tag']);
      return {
        code,
        message: `${name} needs a "${tag}" that is known, found ${shown(error.params['tagValue'])}`,
        hint: branchHint(error, tag),
        at: document.placeOf([...path, tag]),
      };
    }
    case 'type':
    case 'const':
      return {
        code,
        message: `${name} is ${shown(error.data)}: it must be ${wanted(error)}`,
        hint: kindHint(error),
        at,
      };
    default:
      return {
        code,
        message: `${name} is ${shown(error.data)}: it ${error.message ?? 'is not allowed'}`,
        hint: valueHint(error),
        at,
      };
  }
}

/**
 * A value that may be of several kinds (`null` or an object) fails for each kind that it is not. One error is left, which
 * names all kinds; none where the value is of one of them and something in it is wrong.
 */
function withoutEmptyChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isOfKind = ({ keyword }: ErrorObject): boolean => keyword === 'type' || keyword === 'const';
  return errors.flatMap((error) => {
    if (!isOfKind(error)) return [error];
    const here = errors.filter(({ instancePath }) => instancePath === error.instancePath);
    const isElsewhere = errors.some(
      (other) =>
        other.instancePath.startsWith(`${error.instancePath}/`) ||
        (other.instancePath === error.instancePath && !isOfKind(other)),
    );
    if (isElsewhere || here[0] !== error) return [];
    return [{ ...error, params: { ...error.params, kinds: here.map(wanted) } }];
  });
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a block of keys',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** The kinds of value that an error asks for, in words. */
function wanted({ keyword, params }: ErrorObject): string {
  const kinds = params['kinds'] as readonly string[] | undefined;
  if (kinds !== undefined) return [...new Set(kinds)].join(' or ');
  if (keyword === 'const') return shown(params['allowedValue']);
  return [params['type']]
    .flat()
    .map((type) => KINDS[String(type)] ?? String(type))
    .join(' or ');
}

function kindHint(error: ErrorObject): string {
  const { data, parentSchema } = error;
  const keys = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {});
  if (keys.length > 0) return `write the keys below it, each on its own line: ${keys.join(', ')}`;
  const isQuoted = typeof data === 'string' && data.trim() !== '' && Number.isFinite(Number(data));
  if (isQuoted && /number/.test(wanted(error))) return `write ${data.trim()} without quotes`;
  return described(error) ?? `write ${wanted(error)} there, or take the key out`;
}

function valueHint(error: ErrorObject): string {
  const { keyword, params } = error;
  if (keyword === 'pattern' && params['pattern'] === ID_PATTERN) {
    return 'use letters, digits, ".", "_" and "-", a letter or digit first';
  }
  return described(error) ?? 'correct the value, or take the key out';
}

const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]*$';

/** What the schema says of the value. */
function described({ parentSchema }: ErrorObject): string | undefined {
  const text = parentSchema?.['description'];
  return typeof text === 'string' ? text : undefined;
}

function branchHint(error: ErrorObject, tag: string): string {
  const branches =
    (error.parentSchema?.['oneOf'] as
      | readonly { readonly properties?: Record<string, { const?: string }> }[]
      | undefined) ?? [];
  const kinds = branches.map((branch) => branch.properties?.[tag]?.const).filter((kind) => kind !== undefined);
  return `${didYouMean(String(error.params['tagValue']), kinds)}Known: ${kinds.join(', ')}`;
}

function pathOf(pointer: string): DocumentPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'empty';
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
