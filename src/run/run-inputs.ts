import type { FormulaEvaluator } from '../assay/formula-evaluator.ts';
import type { Finding } from '../domain/finding.ts';
import type { PlateLayout } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import type { PlateReading } from '../plate-reader/export-reading.ts';
import type { Policy } from '../tdm/policy.ts';
import type { SampleContext } from '../tdm/sample-context.ts';
import type { ResolvedAssay } from './resolve-assay.ts';
import type { Override, RunInput } from './run-report.ts';

/** One plate to be analysed: what the reader measured, what the layout says, and by which assay. */
export interface PlateInput {
  /** Unique in the run: the file's name, with the plate's where a file holds several. */
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly reading: PlateReading;
  readonly layout: PlateLayout;
  /** Wells of the same plate that belong to another assay. */
  readonly otherWells: ReadonlySet<WellId>;
  /** Where the layout's problems are to be mended: the layout file, or the export that carries one. */
  readonly layoutFile: string;
  readonly assay: ResolvedAssay;
  readonly findings: readonly Finding[];
}

/** Everything that the result of a run depends on. */
export interface RunInputs {
  readonly toolVersion: string;
  readonly plates: readonly PlateInput[];
  /** Undefined without a samples file. */
  readonly contexts: ReadonlyMap<string, SampleContext> | undefined;
  readonly policy: Policy;
  /** Hash of the policy file; null for the built-in policy. */
  readonly policySha256: string | null;
  readonly overrides: readonly Override[];
  readonly inputs: readonly RunInput[];
  readonly settings: Readonly<Record<string, string>>;
  /** Present when any assay of the run has a formula. */
  readonly evaluate: FormulaEvaluator | undefined;
  readonly findings: readonly Finding[];
}
