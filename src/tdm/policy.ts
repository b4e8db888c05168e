import type { Unit } from '../domain/unit.ts';
import { DECISION_SOURCES } from './decision-sources.ts';
import { APPLICABILITY_ROWS, VALIDITY_ROWS } from './gate-rows.ts';
import { MATRIX_ROWS } from './matrix-rows.ts';
import type { PolicyRow } from './policy-row.ts';

export type Operator = '>=' | '>';

/** A trough threshold: for an indication ("*" for any), and where stated only for a phase or a route. */
export interface PolicyThreshold {
  readonly indication: string;
  readonly phase?: 'induction' | 'maintenance';
  readonly route?: 'iv' | 'sc';
  readonly value: number;
  readonly unit: Unit;
  readonly operator?: Operator;
  readonly source: string;
  readonly own: boolean;
}

/** From which concentration a marker confirms inflammation, and below which it speaks against it. */
export interface MarkerLimit {
  readonly confirmedFrom: number;
  readonly absentBelow: number;
  readonly source: string;
}

/** How an ADA assay's numbers are read where they come without calls. No boundary between low and high is built in. */
export interface AdaGrading {
  readonly id: string;
  readonly unit: Unit;
  /** At or above: positive. */
  readonly positive: number;
  /** From here up to `positive`: indeterminate. */
  readonly greyLow?: number;
  /** At or above: high. */
  readonly high?: number;
  /** The highest number that the assay reports. */
  readonly top?: number;
  readonly drugTolerance?: { readonly value: number; readonly unit: Unit } | 'unknown' | 'none';
  readonly streptavidinBiotin?: boolean;
  readonly source: string;
}

/** Everything that turns a pair of results into a row: the source document's tables, or a laboratory's changes to them. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  /** `indication`: Table 1's threshold in Table 2's structure; `table2-literal`: 5 µg/mL for every indication. */
  readonly thresholdPolicy: 'indication' | 'table2-literal';
  readonly operator: Operator;
  /** Table 2's own threshold, used as written where no indication is stated. */
  readonly table2: { readonly value: number; readonly unit: Unit; readonly source: string };
  readonly thresholds: readonly PolicyThreshold[];
  /** Spellings of indications, lower case, and what the policy calls them. */
  readonly indicationNames: Readonly<Record<string, string>>;
  /** The wider indication whose threshold holds where none is stated for the narrower one. */
  readonly indicationParents: Readonly<Record<string, string>>;
  readonly markers: { readonly crpMgL?: MarkerLimit; readonly calprotectinUgG?: MarkerLimit };
  readonly adaAssays: readonly AdaGrading[];
  readonly rows: readonly PolicyRow[];
  readonly sources: Readonly<Record<string, string>>;
}

/** The source document's Tables 1 and 2 and its Step 1, with the rows that its gaps need. */
export const BUILT_IN_POLICY: Policy = {
  id: 'source-document',
  title: 'The source document: Table 1, Table 2 and Step 1, with its gaps filled by rows of their own',
  version: '1',
  source: DECISION_SOURCES['SEED-T2'] as string,
  thresholdPolicy: 'indication',
  operator: '>=',
  table2: { value: 5, unit: 'µg/mL', source: 'Source document, Table 2: subtherapeutic <5, therapeutic >=5 µg/mL' },
  thresholds: [
    { indication: 'IBD', value: 5, unit: 'µg/mL', source: 'Source document, Table 1: IBD >5 µg/mL [13]', own: false },
    { indication: 'RA', value: 3, unit: 'µg/mL', source: 'Source document, Table 1: RA >3 µg/mL [5]', own: false },
  ],
  indicationNames: {
    ibd: 'IBD',
    'inflammatory bowel disease': 'IBD',
    cd: 'CD',
    crohn: 'CD',
    crohns: 'CD',
    "crohn's": 'CD',
    'crohn disease': 'CD',
    'crohns disease': 'CD',
    "crohn's disease": 'CD',
    'morbus crohn': 'CD',
    uc: 'UC',
    'ulcerative colitis': 'UC',
    'colitis ulcerosa': 'UC',
    ra: 'RA',
    'rheumatoid arthritis': 'RA',
  },
  indicationParents: { CD: 'IBD', UC: 'IBD' },
  markers: {},
  adaAssays: [],
  rows: [...VALIDITY_ROWS, ...APPLICABILITY_ROWS, ...MATRIX_ROWS],
  sources: DECISION_SOURCES,
};
