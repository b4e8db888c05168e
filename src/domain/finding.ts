import type { WellId } from './well-id.ts';

/** `error` rejects or withholds, `warning` is a remark that a person must see, `note` is for the record. */
export type Severity = 'error' | 'warning' | 'note';

/** Numbers and names that a finding is about, as plain JSON. */
export type FindingArgs = Readonly<Record<string, FindingArg>>;
type FindingArg = string | number | boolean | null | readonly (string | number)[];

/** Something a person should know about a run. Codes are public and are never renamed. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly wells: readonly WellId[];
  readonly args: FindingArgs;
}

/** What stands behind a finding's code: its words, and what `explain` prints. */
export interface FindingDefinition<Args extends FindingArgs = FindingArgs> {
  readonly severity: Severity;
  /** The sentence for one occurrence; the only place where the numbers of a finding are rounded for people. */
  readonly message: (args: Args) => string;
  /** What it means, in the laboratory's words. */
  readonly meaning: string;
  /** What to do next. */
  readonly action: string;
  /** The rule's origin: a guideline, the source document, or "design" with the reason. */
  readonly source: string;
}

type Definitions = Readonly<Record<string, FindingDefinition<never>>>;
type ArgsOf<Definition> = Definition extends FindingDefinition<infer Args> ? Args : never;

/** The codes of one folder: `raise` makes a worded finding, `definitions` feeds `explain`. */
export interface FindingCatalogue<Table extends Definitions> {
  readonly definitions: Table;
  readonly raise: <Code extends keyof Table & string>(
    code: Code,
    args: ArgsOf<Table[Code]>,
    wells?: readonly WellId[],
    severity?: Severity,
  ) => Finding;
}

/** Declares the finding codes of a folder. Each folder that judges has one `<folder>-findings.ts` that calls this. */
export function defineFindings<Table extends Definitions>(definitions: Table): FindingCatalogue<Table> {
  return {
    definitions,
    raise: (code, args, wells = [], severity) => {
      const definition = definitions[code] as unknown as FindingDefinition;
      return {
        code,
        severity: severity ?? definition.severity,
        message: definition.message(args as FindingArgs),
        wells,
        args: args as FindingArgs,
      };
    },
  };
}

/** What a stage gives back: its value, and what a person should know about it. */
export interface Staged<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}
