import { applyOverrides } from '../acceptance/overrides.ts';
import { verdictOf, worstVerdict } from '../acceptance/verdict.ts';
import { qualifyByDrug } from '../ada/drug-interference.ts';
import { sortByIds } from '../domain/compare-ids.ts';
import type { Finding } from '../domain/finding.ts';
import type { AdaCall, Quantified, Verdict } from '../domain/result.ts';
import { type InterpretInput, interpret } from '../tdm/interpret.ts';
import { NOTICE } from '../tdm/notice.ts';
import { type MeasuredSample, type PairedSample, pairSamples } from '../tdm/pair-samples.ts';
import { type AnalysedPlate, analyzePlate } from './analyze-plate.ts';
import { repeatList } from './repeat-list.ts';
import type { RunInputs } from './run-inputs.ts';
import type { PlateReport, RunReport, SampleReport } from './run-report.ts';
import { withholdResults } from './withhold-results.ts';

/** A plate with its report after acceptance. */
interface JudgedPlate {
  readonly analysed: AnalysedPlate;
  readonly report: PlateReport;
}

/**
 * Analyses the plates of a run, joins drug and antibody results by sample and interprets each pair.
 * @throws InputError when a reading, a layout or an override cannot be used
 */
export function analyzeRun(inputs: RunInputs): RunReport {
  const analysed = inputs.plates.map((plate) => analyzePlate(plate, inputs.evaluate));
  const overruled = applyOverrides(analysed, inputs.overrides);
  const plates = overruled.map((plate): JudgedPlate => ({ analysed: plate, report: withholdResults(plate) }));
  const drug = measured<Quantified>(plates, 'drug');
  const ada = measured<AdaCall>(plates, 'ada');
  const paired = pairSamples(drug, ada, inputs.contexts);
  const qualified = qualifyCalls(paired.value, plates);
  const samples = sortByIds(
    qualified.value.map((pair) => interpretPair(pair, plates, inputs)),
    ({ sampleId }) => sampleId,
  );
  const findings = [...inputs.findings, ...paired.findings, ...qualified.findings];
  const reports = plates.map(({ report }) => report);
  return {
    schemaVersion: 1,
    tool: { name: 'tdm-elisa', version: inputs.toolVersion },
    verdict: verdictOfRun(reports, findings),
    inputs: inputs.inputs,
    settings: inputs.settings,
    policy: {
      id: inputs.policy.id,
      version: inputs.policy.version,
      sha256: inputs.policySha256,
      ownRows: inputs.policy.rows.filter((row) => row.own).map((row) => row.id),
    },
    plates: reports,
    samples,
    findings,
    overrides: inputs.overrides,
    repeats: repeatList(reports),
    notice: NOTICE,
  };
}

function measured<Result extends Quantified | AdaCall>(
  plates: readonly JudgedPlate[],
  kind: 'drug' | 'ada',
): readonly MeasuredSample<Result>[] {
  return plates
    .filter(({ report }) => report.assay.kind === kind)
    .flatMap(({ report }) =>
      report.samples.map((sample) => ({
        sampleId: sample.sampleId,
        plateId: report.id,
        result: sample.result as Result,
      })),
    );
}

function qualifyCalls(
  pairs: readonly PairedSample[],
  plates: readonly JudgedPlate[],
): { readonly value: readonly PairedSample[]; readonly findings: readonly Finding[] } {
  const withCall = pairs.filter((pair) => pair.ada !== null && pair.sameCollection !== false);
  const qualified = qualifyByDrug(
    withCall.map(({ sampleId, drug, ada }) => ({
      sample: sampleId,
      call: (ada as MeasuredSample<AdaCall>).result,
      drug: drug?.result,
      tolerance: plateOf(ada, plates)?.analysed.input.assay.definition.drugTolerance,
    })),
  );
  const calls = new Map(withCall.map((pair, index) => [pair, qualified.value[index] as AdaCall]));
  const value = pairs.map((pair): PairedSample => {
    const call = calls.get(pair);
    return call === undefined || pair.ada === null ? pair : { ...pair, ada: { ...pair.ada, result: call } };
  });
  return { value, findings: qualified.findings };
}

function interpretPair(pair: PairedSample, plates: readonly JudgedPlate[], inputs: RunInputs): SampleReport {
  const drugPlate = plateOf(pair.drug, plates);
  const adaPlate = plateOf(pair.ada, plates);
  const adaAssay = adaPlate?.analysed.input.assay.definition;
  const input: InterpretInput = {
    run: drugPlate?.report.verdict === 'rejected' ? 'failed' : 'passed',
    ...(adaPlate === undefined ? {} : { adaRun: adaPlate.report.verdict === 'rejected' ? 'failed' : 'passed' }),
    drug: pair.drug?.result ?? null,
    ada: pair.ada?.result ?? null,
    ...(adaAssay === undefined
      ? {}
      : {
          adaAssay: {
            id: adaAssay.id,
            ...(adaAssay.drugTolerance === undefined ? {} : { drugTolerance: adaAssay.drugTolerance }),
          },
        }),
    context: pair.context,
    ...(pair.sameCollection === undefined ? {} : { sameCollection: pair.sameCollection }),
  };
  return { sampleId: pair.sampleId, drug: input.drug, ada: input.ada, interpretation: interpret(input, inputs.policy) };
}

function plateOf(
  sample: { readonly plateId?: string } | null,
  plates: readonly JudgedPlate[],
): JudgedPlate | undefined {
  return sample === null ? undefined : plates.find(({ report }) => report.id === sample.plateId);
}

/** The worst plate's verdict; a remark about the run as a whole makes an accepted run one with remarks. */
function verdictOfRun(plates: readonly PlateReport[], findings: readonly Finding[]): Verdict {
  const ofRun = verdictOf(findings.filter(({ severity }) => severity !== 'error'));
  return worstVerdict([...plates.map(({ verdict }) => verdict), ofRun]);
}
