import { judgePlate, type PlateJudgement } from '../acceptance/judge-plate.ts';
import { resolveCriteria } from '../acceptance/presets.ts';
import { type PlateCutPoint, plateCutPoint } from '../ada/plate-cut-point.ts';
import type { AssayDefinition } from '../assay/assay-definition.ts';
import type { FormulaEvaluator } from '../assay/formula-evaluator.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import { keptWith } from '../domain/kept-with.ts';
import type { Quantified } from '../domain/result.ts';
import { buildPlate } from '../plate/build-plate.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';
import { chooseReads } from '../plate-reader/choose-reads.ts';
import { PLATE_READER_ERRORS } from '../plate-reader/plate-reader-errors.ts';
import { type Calibration, calibratePlate } from './calibrate-plate.ts';
import { callSamples } from './call-samples.ts';
import { judgeInput, type MeasuredSample } from './judge-input.ts';
import { measureControls } from './measure-controls.ts';
import { controlReports, curveReport, cutPointReport, odsOf, standardReports, wellReports } from './plate-report.ts';
import { quantifySamples } from './quantify-samples.ts';
import type { PlateInput } from './run-inputs.ts';
import type { PlateReport, PlateSampleReport } from './run-report.ts';
import { withoutRejection } from './sample-findings.ts';
import { responsesOfRole, samplesOfPlate, wellsOf } from './sample-groups.ts';

/** A plate as analysed, still with every result: its report without the parts that an override can change. */
export interface AnalysedPlate {
  readonly input: PlateInput;
  readonly draft: Omit<PlateReport, 'verdict' | 'criteria' | 'findings'>;
  readonly criteria: PlateJudgement['criteria'];
  readonly findings: readonly Finding[];
  /** Samples whose results the criteria withhold, by sample id. */
  readonly withheld: PlateJudgement['withheld'];
}

/**
 * Analyses one plate in the laboratory's order: reads, layout, standard curve, controls, samples, acceptance.
 * @throws InputError when reading or layout cannot be used, with the layout's file and line
 */
export function analyzePlate(input: PlateInput, evaluate: FormulaEvaluator | undefined): AnalysedPlate {
  try {
    return analyze(input, evaluate ?? refuseFormula);
  } catch (error) {
    throw error instanceof InputError ? error.inFile(isOfReading(error) ? input.file : input.layoutFile) : error;
  }
}

function analyze(input: PlateInput, evaluate: FormulaEvaluator): AnalysedPlate {
  const assay = input.assay.definition;
  const criteria = criteriaOf(assay);
  const reads = chooseReads(input.reading, assay.read);
  const built = buildPlate({
    name: input.reading.name,
    reads: reads.value,
    layout: input.layout,
    blank: assay.blank,
    otherWells: input.otherWells,
    dilution: assay.dilution,
  });
  const plate = built.value;
  const calibration = calibratePlate(plate, assay, criteria);
  const controls = measureControls(plate, assay, calibration, criteria);
  const cutPoint = cutPointOf(plate, input, evaluate);
  const samples = measureSamples(plate, input, calibration, cutPoint.value);
  const judgement = judgePlate(
    judgeInput({
      plate,
      assay,
      criteria,
      calibration,
      controls,
      samples: samples.value,
      cutPoint: cutPoint.value,
      evaluate,
      reads: reads.value,
    }),
  );
  const findings = input.findings.concat(
    reads.findings,
    built.findings,
    calibration?.findings ?? [],
    cutPoint.findings,
    withoutRejection(samples.findings),
    judgement.findings,
  );
  const draft: AnalysedPlate['draft'] = {
    id: input.id,
    file: input.file,
    plate: plate.name,
    format: input.format,
    assay: {
      id: assay.id,
      analyte: assay.analyte.name,
      kind: assay.analyte.kind,
      readout: 'absorbance',
      sha256: input.assay.sha256,
    },
    wavelengthNm: plate.wavelengthNm ?? null,
    referenceNm: plate.referenceNm ?? null,
    curve: curveReport(calibration),
    standards: standardReports(calibration, findings),
    controls: controlReports(controls, findings),
    cutPoint: cutPointReport(cutPoint.value),
    samples: sampleReports(samples.value),
    wells: wellReports(plate),
  };
  return { input, draft, criteria: judgement.criteria, findings, withheld: judgement.withheld };
}

/** Errors that are mended in the export, not in the layout. */
const READING_ERRORS = ['PLATE_ALL_EQUAL', 'PLATE_NOTHING_MEASURED', 'PLATE_NOT_ABSORBANCE'];

function isOfReading({ code }: InputError): boolean {
  return READING_ERRORS.includes(code) || Object.hasOwn(PLATE_READER_ERRORS, code);
}

function cutPointOf(
  plate: Plate,
  input: PlateInput,
  evaluate: FormulaEvaluator,
): { readonly value: PlateCutPoint | undefined; readonly findings: readonly Finding[] } {
  const settings = input.assay.definition.cutPoint;
  if (settings === undefined) return { value: undefined, findings: [] };
  const responses = {
    negativeControl: responsesOfRole(plate, 'negative-control'),
    positiveControl: responsesOfRole(plate, 'positive-control'),
    cutoffControl: responsesOfRole(plate, 'cutoff-control'),
    blank: responsesOfRole(plate, 'blank'),
  };
  return plateCutPoint({ settings, responses, evaluate });
}

function measureSamples(
  plate: Plate,
  input: PlateInput,
  calibration: Calibration | undefined,
  cutPoint: PlateCutPoint | undefined,
): { readonly value: readonly MeasuredSample[]; readonly findings: readonly Finding[] } {
  const assay = input.assay.definition;
  const samples = samplesOfPlate(plate);
  if (assay.analyte.kind === 'drug') {
    if (calibration === undefined) {
      throw new InputError('settings', {
        code: 'ASSAY',
        message: `the assay "${assay.id}" measures a drug but has no curve`,
        hint: 'give the assay a "curve:"',
      });
    }
    return quantifySamples(samples, calibration, assay);
  }
  return callSamples(samples, cutPoint, calibration, assay);
}

function sampleReports(samples: readonly MeasuredSample[]): readonly PlateSampleReport[] {
  const reports: PlateSampleReport[] = [];
  for (const sample of samples) reports.push(sampleReport(sample));
  return reports;
}

/**
 * Mean, CV and dilution are those of one group of wells: of a call, the lowest dilution, at which it is made; of a
 * concentration, the dilution that gave it. A concentration of several dilutions together has none of them.
 */
function sampleReport({ sample, result, suggestedDilution }: MeasuredSample): PlateSampleReport {
  const groups = sample.spiked.length === 0 ? sample.unspiked : [...sample.unspiked, ...sample.spiked];
  const described = 'signalToNoise' in result || groups.length < 2 ? groups[0] : groupOfResult(groups, result);
  return {
    sampleId: sample.sampleId,
    wells: wellsOf(groups),
    ods: odsOf(groups),
    meanOd: described?.meanResponse ?? null,
    cvPercent: described?.cvPercent ?? null,
    dilution: described?.dilution ?? null,
    suggestedDilution: suggestedDilution ?? null,
    result,
  };
}

function groupOfResult(groups: readonly ReplicateGroup[], result: Quantified): ReplicateGroup | undefined {
  if (result.kind === 'not-reportable') return groups[0];
  return groups.find(({ dilution }) => result.dilution !== undefined && dilution === result.dilution);
}

/** The criteria of an assay, resolved once for all its plates. */
const criteriaOf = keptWith((assay: AssayDefinition) => resolveCriteria(assay.acceptance, assay));

const refuseFormula: FormulaEvaluator = () => {
  throw new Error('an assay without formulas evaluated one');
};
