import type { QuantileType } from '../statistics/quantile.ts';
import type { ControlsByRun, NegativeResult } from './assess-runs.ts';
import type { CutPointMethod } from './cut-point-methods.ts';
import type { ResponseScale } from './response-scale.ts';
import type { OutlierRule } from './screen-outliers.ts';

/** One drug-naive sample in one run: the mean of its wells (or one of them), where it stands in the file, and with drug added. */
export interface StudyResult extends NegativeResult {
  readonly analyst: string | undefined;
  /** Mean response with free drug added, for the confirmatory cut point. */
  readonly spiked: number | undefined;
  readonly wells: number;
  /** CV of the sample's wells in this run, percent; undefined for a single one. */
  readonly cvPercent: number | undefined;
  readonly line: number;
}

/** The results of a cut-point study, as read. */
export interface NegativeStudy {
  readonly results: readonly StudyResult[];
  readonly controls: ControlsByRun;
}

/** `auto` lets the tests between runs decide; the others state it. `floating` multiplies, `floating-additive` adds. */
export type CutPointType = 'auto' | 'fixed' | 'floating' | 'floating-additive' | 'floating-log' | 'dynamic';

export interface StudySettings {
  readonly scale: ResponseScale;
  readonly type: CutPointType;
  readonly method: CutPointMethod | 'auto';
  readonly level: number;
  /** A printed z instead of the exact one, for `level`. */
  readonly z?: number;
  readonly quantileType: QuantileType;
  readonly confidence: number;
  readonly outliers: Omit<OutlierRule, 'stages'> & { readonly stages: OutlierRule['stages'] | 'auto' };
  readonly negativeControl: 'mean' | 'median';
  /** Results whose wells differ by a larger CV are left out. */
  readonly maxReplicateCvPercent?: number;
  readonly confirmatoryScale: 'percent' | 'log-ratio';
}

/** What is assumed where nothing is said: each is printed with the result. */
export const STUDY_DEFAULTS: StudySettings = {
  scale: 'log10',
  type: 'auto',
  method: 'auto',
  level: 0.95,
  quantileType: 7,
  confidence: 0.9,
  outliers: { stages: 'auto', k: 3, quartiles: 'type7' },
  negativeControl: 'mean',
  confirmatoryScale: 'percent',
};
