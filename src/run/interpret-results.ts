import { qualifyByDrug } from '../ada/drug-interference.ts';
import type { Finding } from '../domain/finding.ts';
import type { AdaCall } from '../domain/result.ts';
import { interpret } from '../tdm/interpret.ts';
import { NOTICE } from '../tdm/notice.ts';
import type { Policy } from '../tdm/policy.ts';
import type { ResultSample } from '../tdm/read-results.ts';
import type { SampleReport } from './run-report.ts';

/** What `interpret --format json` prints: results from elsewhere with their interpretations. */
export interface InterpretationReport {
  readonly schemaVersion: 1;
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string | null;
    readonly ownRows: readonly string[];
  };
  readonly samples: readonly SampleReport[];
  readonly findings: readonly Finding[];
  readonly notice: string;
}

/**
 * Qualifies each ADA call by the sample's drug, as a run of plates does, and interprets each pair by the policy. The
 * decision for the sample `explain` has its steps.
 */
export function interpretResults(
  results: readonly ResultSample[],
  policy: Policy,
  policySha256: string | null,
  findings: readonly Finding[],
  explain?: string,
): InterpretationReport {
  const doubtful = results.filter(
    ({ input }) =>
      input.ada !== null &&
      input.ada.qualifier === undefined &&
      input.sameCollection !== false &&
      input.adaAssay?.drugTolerance !== 'none',
  );
  const qualified = qualifyByDrug(
    doubtful.map(({ sampleId, input }) => ({
      sample: sampleId,
      call: input.ada as AdaCall,
      drug: input.drug ?? undefined,
      tolerance: input.adaAssay?.drugTolerance === 'none' ? undefined : input.adaAssay?.drugTolerance,
    })),
  );
  const calls = new Map(doubtful.map((sample, index) => [sample, qualified.value[index]]));
  const samples = results.map((sample): SampleReport => {
    const { sampleId, input } = sample;
    const ada = calls.get(sample) ?? input.ada;
    return {
      sampleId,
      drug: input.drug,
      ada,
      interpretation: interpret({ ...input, ada }, policy, sampleId === explain),
    };
  });
  return {
    schemaVersion: 1,
    policy: {
      id: policy.id,
      version: policy.version,
      sha256: policySha256,
      ownRows: policy.rows.filter((row) => row.own).map((row) => row.id),
    },
    samples,
    findings: [...findings, ...qualified.findings],
    notice: NOTICE,
  };
}
