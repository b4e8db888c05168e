import type { AssayDefinition, ValidityRule } from './assay-definition.ts';

/** What an assay file states: the definition's fields, all optional but `id`, with units still as text. */
export interface AssayFile {
  readonly id: string;
  readonly extends?: string;
  readonly title?: string;
  readonly version?: string | number;
  readonly source?: string;
  readonly analyte?: AssayDefinition['analyte'];
  readonly read?: Partial<AssayDefinition['read']>;
  readonly standards?: { readonly unit?: string };
  readonly dilution?: number;
  readonly blank?: AssayDefinition['blank'];
  readonly curve?: AssayDefinition['curve'];
  readonly replicates?: Partial<AssayDefinition['replicates']>;
  readonly cutPoint?: Record<string, unknown> & {
    readonly kind: string;
    readonly unit?: string;
    readonly formula?: string;
  };
  readonly drugTolerance?: 'unknown' | { readonly value: number; readonly unit: string };
  readonly highCutoff?: Record<string, unknown> & {
    readonly kind: string;
    readonly value: number;
    readonly unit?: string;
  };
  readonly acceptance?: {
    readonly preset: AssayDefinition['acceptance']['preset'];
    readonly criteria?: AssayDefinition['acceptance']['criteria'];
    readonly rules?: readonly (Omit<ValidityRule, 'severity'> & { readonly severity?: ValidityRule['severity'] })[];
  };
  readonly reportUnit?: string;
}
