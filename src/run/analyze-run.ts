import { applyOverrides } from '../acceptance/overrides.ts';
import { verdictOf, worstVerdict } from '../acceptance/verdict.ts';
import { type DrugInterferenceInput, qualifyByDrug } from '../ada/drug-interference.ts';
import { sortByIds } from '../domain/compare-ids.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import type { AdaCall, Quantified, Verdict } from '../domain/result.ts';
import type { AdaAssayFacts } from '../tdm/ada-category.ts';
import type { MeasuredSample } from '../tdm/choose-result.ts';
import { type InterpretInput, interpret } from '../tdm/interpret.ts';
import { NOTICE } from '../tdm/notice.ts';
import { type PairedSample, pairSamples } from '../tdm/pair-samples.ts';
import type { Policy } from '../tdm/policy.ts';
import { gradeByPolicy } from '../tdm/policy-grading.ts';
import { type AnalysedPlate, analyzePlate } from './analyze-plate.ts';
import { repeatList } from './repeat-list.ts';
import type { RunInputs } from './run-inputs.ts';
import type { PlateReport, RunReport, SampleReport } from './run-report.ts';
import { withholdResults } from './withhold-results.ts';

/** A plate with its report after acceptance, and what interpreting its samples asks of it. */
interface JudgedPlate {
  readonly analysed: AnalysedPlate;
  readonly report: PlateReport;
  readonly outcome: InterpretInput['run'];
  readonly assay: AdaAssayFacts;
}

/**
 * Analyses the plates of a run, joins drug and antibody results by sample and interprets each pair. The decision for the
 * sample `explain` has its steps.
 * @throws InputError when a reading, a layout or an override cannot be used
 */
export function analyzeRun(inputs: RunInputs, explain?: string): RunReport {
  const analysed = inputs.plates.map((plate) => analyzePlate(plate, inputs.evaluate));
  const overruled = applyOverrides(analysed, inputs.overrides);
  const plates = overruled.map((plate) => judgedPlate(plate, inputs.policy));
  const plateOf = plateFinder(plates);
  const drug = measured<Quantified>(plates, 'drug');
  const ada = measured<AdaCall>(plates, 'ada');
  const paired = pairSamples(drug, ada, inputs.contexts);
  const calls = qualifyCalls(paired.value, plateOf);
  const samples = paired.value.map((pair, index) => {
    const ada = calls.value[index] ?? null;
    return interpretPair(pair, ada, plateOf, inputs.policy, pair.sampleId === explain);
  });
  const findings = [...inputs.findings, ...paired.findings, ...calls.findings];
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
    samples: sortByIds(samples, ({ sampleId }) => sampleId),
    findings,
    overrides: inputs.overrides,
    repeats: repeatList(reports, samples),
    notice: NOTICE,
  };
}

function judgedPlate(analysed: AnalysedPlate, policy: Policy): JudgedPlate {
  const report = withholdResults(analysed);
  const { id, drugTolerance } = analysed.input.assay.definition;
  const assay: AdaAssayFacts = { id, ...(drugTolerance === undefined ? {} : { drugTolerance }) };
  return {
    analysed,
    report,
    outcome: report.verdict === 'rejected' ? 'failed' : 'passed',
    assay: gradeByPolicy(null, assay, policy).assay ?? assay,
  };
}

type PlateFinder = (sample: { readonly plateId?: string } | null) => JudgedPlate | undefined;

function plateFinder(plates: readonly JudgedPlate[]): PlateFinder {
  const byId = new Map(plates.map((plate) => [plate.report.id, plate]));
  return (sample) => (sample?.plateId === undefined ? undefined : byId.get(sample.plateId));
}

function measured<Result extends Quantified | AdaCall>(
  plates: readonly JudgedPlate[],
  kind: 'drug' | 'ada',
): readonly MeasuredSample<Result>[] {
  const samples: MeasuredSample<Result>[] = [];
  for (const { report } of plates) {
    if (report.assay.kind !== kind) continue;
    for (const { sampleId, result } of report.samples) {
      samples.push({ sampleId, plateId: report.id, result: result as Result });
    }
  }
  return samples;
}

/** The antibody call of each pair, qualified by the drug in its sample unless the two are of different collections. */
function qualifyCalls(pairs: readonly PairedSample[], plateOf: PlateFinder): Staged<readonly (AdaCall | null)[]> {
  const open: DrugInterferenceInput[] = [];
  for (const pair of pairs) {
    if (!isQualified(pair)) continue;
    const { sampleId, drug, ada } = pair;
    const tolerance = plateOf(ada)?.assay.drugTolerance;
    open.push({ sample: sampleId, call: ada.result, drug: drug?.result, tolerance });
  }
  const qualified = qualifyByDrug(open);
  const calls: (AdaCall | null)[] = [];
  let next = 0;
  for (const pair of pairs) {
    if (isQualified(pair)) {
      calls.push(qualified.value[next] ?? null);
      next += 1;
    } else calls.push(pair.ada?.result ?? null);
  }
  return { value: calls, findings: qualified.findings };
}

function isQualified(pair: PairedSample): pair is PairedSample & { readonly ada: MeasuredSample<AdaCall> } {
  return pair.ada !== null && pair.sameCollection !== false;
}

function interpretPair(
  pair: PairedSample,
  ada: AdaCall | null,
  plateOf: PlateFinder,
  policy: Policy,
  explain: boolean,
): SampleReport {
  const { sampleId, context, sameCollection } = pair;
  const drug = pair.drug?.result ?? null;
  const adaPlate = plateOf(pair.ada);
  const input: InterpretInput = {
    run: plateOf(pair.drug)?.outcome ?? 'passed',
    adaRun: adaPlate?.outcome,
    drug,
    ada,
    adaAssay: adaPlate?.assay,
    context,
    sameCollection,
  };
  return { sampleId, drug, ada, interpretation: interpret(input, policy, explain) };
}

/** The worst plate's verdict; a remark about the run as a whole makes an accepted run one with remarks. */
function verdictOfRun(plates: readonly PlateReport[], findings: readonly Finding[]): Verdict {
  const ofRun = verdictOf(findings.filter(({ severity }) => severity !== 'error'));
  return worstVerdict([...plates.map(({ verdict }) => verdict), ofRun]);
}
