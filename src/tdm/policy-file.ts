import type { AdaGrading, MarkerLimit, Operator, Policy } from './policy.ts';
import type { PolicyRow } from './policy-row.ts';

/** What a policy file states, once it fits the schema; units still as text. */
export interface PolicyFile {
  readonly id: string;
  readonly title?: string;
  readonly version?: string | number;
  readonly source: string;
  readonly thresholdPolicy?: Policy['thresholdPolicy'];
  readonly operator?: Operator;
  readonly thresholds?: readonly ThresholdEntry[];
  readonly indications?: readonly {
    readonly name: string;
    readonly spellings?: readonly string[];
    readonly partOf?: string;
  }[];
  readonly inflammation?: { readonly crp_mg_l?: MarkerEntry; readonly calprotectin_ug_g?: MarkerEntry };
  readonly adaAssays?: readonly AdaEntry[];
  readonly rows?: readonly RowEntry[];
}

interface ThresholdEntry {
  readonly indication: string;
  readonly phase?: 'induction' | 'maintenance';
  readonly route?: 'iv' | 'sc';
  readonly value: number;
  readonly unit: string;
  readonly operator?: Operator;
  readonly source: string;
}

/** A marker's limits; without `absentBelow` a value below `confirmedFrom` speaks against inflammation. */
export type MarkerEntry = Omit<MarkerLimit, 'absentBelow'> & { readonly absentBelow?: number };
/** An ADA assay, its units still as text. */
export type AdaEntry = Omit<AdaGrading, 'unit' | 'drugTolerance'> & {
  readonly unit: string;
  readonly drugTolerance?: 'unknown' | 'none' | { readonly value: number; readonly unit: string };
};
/** A changed or a new row, with its source. */
export type RowEntry = Partial<Omit<PolicyRow, 'sources' | 'own' | 'compares'>> & {
  readonly id: string;
  readonly source: string;
};
