import type { Severity } from '../domain/finding.ts';

/** What a public name is: of a finding, of an input error, a criterion, a row of the interpretation, or its flag. */
export type CodeKind = 'finding' | 'error' | 'criterion' | 'row' | 'flag';

/** A public name with what stands behind it. */
export interface CodeEntry {
  readonly code: string;
  readonly kind: CodeKind;
  /** Of findings and criteria: what it does to a run. */
  readonly severity: Severity | null;
  readonly meaning: string;
  /** The rule in words, with the limits that hold without an assay's own. */
  readonly rule: string | null;
  readonly source: string | null;
  readonly action: string;
  /** Names that belong to it: a finding's criteria, a criterion's findings, a row's flags. */
  readonly related: readonly string[];
}
