import type { AcceptanceSettings, ReplicateSettings } from '../../src/assay/assay-definition.ts';
import type { Verdict } from '../../src/domain/result.ts';
import type { WellContent } from '../../src/domain/well-content.ts';
import type { WellValue } from './table-plate.ts';

/** Two plates that differ in one well: one just inside a limit, one just outside, with the codes of each. */
export interface Pair {
  readonly criterion: string;
  readonly note: string;
  readonly base?: 'drug' | 'ada';
  readonly preset?: AcceptanceSettings['preset'];
  readonly criteria?: AcceptanceSettings['criteria'];
  readonly rules?: AcceptanceSettings['rules'];
  readonly replicates?: Partial<ReplicateSettings>;
  readonly ods?: Readonly<Record<string, WellValue>>;
  readonly layout?: Readonly<Record<string, Partial<WellContent>>>;
  readonly outsideLayout?: Readonly<Record<string, Partial<WellContent>>>;
  readonly on?: 'reference';
  readonly well: string;
  readonly inside: WellValue;
  readonly outside: WellValue;
  readonly insideCodes: readonly string[];
  readonly outsideCodes: readonly string[];
  readonly outsideVerdict?: Verdict;
  readonly withheld?: readonly string[];
}
