import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import { isConvertible, isMassUnit, parseUnit, UNITS, type Unit } from '../domain/unit.ts';
import schema from './assay.schema.json' with { type: 'json' };
import type { AssayDefinition, HighCutoff } from './assay-definition.ts';
import type { AssayFile } from './assay-file.ts';
import { BUILT_IN_ASSAYS } from './built-in-assays.ts';
import { checkCutPoint } from './check-cut-point.ts';
import { type FormulaScope, loadFormulaEvaluator } from './formula-evaluator.ts';
import { checkAgainstSchema } from './schema-check.ts';
import { readSettingsDocument, reportTo, type SettingsDocument } from './settings-document.ts';

/**
 * Reads an assay file (YAML or JSON) against `assay.schema.json`, fills in what it inherits from the built-in assay that
 * it extends, and checks what a schema cannot: units, formulas, limits that contradict each other.
 * @throws InputError (settings; SETTINGS_SYNTAX, ASSAY, FORMULA) with every problem's line and column
 */
export async function readAssay(text: string): Promise<AssayDefinition> {
  const document = await readSettingsDocument(text);
  const shape = await checkAgainstSchema(document, schema, 'ASSAY');
  if (shape.length > 0) throw new InputError('settings', shape);
  const file = document.value as AssayFile;
  const problems = [...contentProblems(file, document), ...(await formulaProblems(file, document))];
  if (problems.length > 0) throw new InputError('settings', problems);
  return completeAssay(file);
}

function contentProblems(file: AssayFile, document: SettingsDocument): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, 'ASSAY', document);
  if (file.extends !== undefined && !BUILT_IN_ASSAYS.has(file.extends)) {
    report(
      ['extends'],
      `"${file.extends}" is not a built-in assay`,
      `built in: ${[...BUILT_IN_ASSAYS.keys()].join(', ')}`,
    );
  }
  if (BUILT_IN_ASSAYS.has(file.id)) {
    report(
      ['id'],
      `"${file.id}" is the id of a built-in assay`,
      `choose another id, such as "${file.id}-mylab", and keep "extends: ${file.id}"`,
    );
  }
  const units: readonly (readonly [readonly string[], string | undefined])[] = [
    [['standards', 'unit'], file.standards?.unit],
    [['reportUnit'], file.reportUnit],
    [['cutPoint', 'unit'], file.cutPoint?.unit],
    [['highCutoff', 'unit'], file.highCutoff?.unit],
    [['drugTolerance', 'unit'], typeof file.drugTolerance === 'object' ? file.drugTolerance.unit : undefined],
  ];
  for (const [path, unit] of units) {
    if (unit === undefined || parseUnit(unit) !== undefined) continue;
    report(path, `the unit "${unit}" is not known`, `${didYouMean(unit, UNITS)}Units: ${UNITS.join(', ')}`);
  }
  const tolerance = typeof file.drugTolerance === 'object' ? parseUnit(file.drugTolerance.unit) : undefined;
  if (tolerance !== undefined && !isMassUnit(tolerance)) {
    report(
      ['drugTolerance', 'unit'],
      `a drug tolerance in ${tolerance} cannot be compared with a drug concentration`,
      'state it in mass per volume, such as µg/mL',
    );
  }
  const { standards, reportUnit } = file;
  const from = standards?.unit === undefined ? undefined : parseUnit(standards.unit);
  const to = reportUnit === undefined ? undefined : parseUnit(reportUnit);
  if (from !== undefined && to !== undefined && !isConvertible(from, to)) {
    report(
      ['reportUnit'],
      `standards in ${from} cannot be reported in ${to}`,
      "arbitrary units never convert; report in the standards' unit",
    );
  }
  const base = BUILT_IN_ASSAYS.get(file.extends ?? '');
  const kind = file.analyte?.kind ?? base?.analyte.kind;
  if (base !== undefined && kind !== base.analyte.kind) {
    report(
      ['analyte', 'kind'],
      `an assay of ${KINDS[kind ?? 'drug']} cannot extend "${base.id}", which measures ${KINDS[base.analyte.kind]}`,
      'take out "extends:" or the "analyte:"',
    );
  } else if (kind === 'drug') {
    for (const key of ANTIBODY_KEYS.filter((name) => file[name] !== undefined)) {
      report(
        [key],
        `"${key}" says nothing in an assay of a drug`,
        'state it in the assay that measures the antibodies',
      );
    }
  }
  if (kind === 'ada' && file.cutPoint === undefined && file.extends === undefined) {
    report(
      ['analyte'],
      'an antibody assay needs a cut point',
      'add "cutPoint:" with a kind: fixed, floating, formula, concentration ...',
    );
  }
  if (file.curve?.lloq !== undefined && file.curve.uloq !== undefined && file.curve.lloq >= file.curve.uloq) {
    report(
      ['curve', 'lloq'],
      `lloq ${file.curve.lloq} is not below uloq ${file.curve.uloq}`,
      'both are concentrations in the well',
    );
  }
  const limit = (['lloq', 'uloq'] as const).find((name) => file.curve?.[name] !== undefined);
  if (limit !== undefined && standards?.unit === undefined && base?.standards.unit === undefined) {
    report(
      ['curve', limit],
      `nothing says which unit ${limit} ${file.curve?.[limit]} is in`,
      'add "standards: { unit: ng/mL }", with the unit of lloq and uloq; a layout may state its standards in another',
    );
  }
  checkCutPoint(file, report);
  return problems;
}

const KINDS = { drug: 'a drug', ada: 'antibodies' } as const;
const ANTIBODY_KEYS = ['cutPoint', 'drugTolerance', 'highCutoff'] as const;

/** Formulas are tried on these, as which of number, yes-or-no and list a formula gives does not depend on the plate. */
const TRIAL: FormulaScope = {
  ...{ blank: [0.05, 0.06], nc: [0.1, 0.12], pc: [1, 1.1], cutoff: [0.2, 0.21] },
  ...{ zero: [0.05, 0.06], bottom: [0.1, 0.11], top: [2, 2.1], r2: 0.99 },
};

/** What is wrong with a formula's answer: a cut point is a number, a rule says yes or no. */
const WRONG_ANSWERS = {
  number: ['says yes or no', 'a cut point is a number: write it without a comparison, such as mean(nc) + 2*sd(nc)'],
  boolean: ['gives a number', 'a rule says yes or no: write a comparison, such as mean(blank) < 0.15'],
} as const;

async function formulaProblems(file: AssayFile, document: SettingsDocument): Promise<readonly Problem[]> {
  const { formula } = file.cutPoint ?? {};
  const formulas = [
    ...(formula === undefined ? [] : [{ path: ['cutPoint', 'formula'], formula, wanted: 'number' } as const]),
    ...(file.acceptance?.rules ?? []).map((rule, index) => {
      return { path: ['acceptance', 'rules', index, 'formula'], formula: rule.formula, wanted: 'boolean' } as const;
    }),
  ];
  if (formulas.length === 0) return [];
  const evaluate = await loadFormulaEvaluator();
  return formulas.flatMap(({ path, formula, wanted }) => {
    const at = document.placeOf(path);
    try {
      const answer = evaluate(formula, TRIAL);
      if (answer === undefined || typeof answer === wanted) return [];
      const [what, hint] = WRONG_ANSWERS[wanted];
      return [{ code: 'FORMULA', message: `the formula "${formula}" ${what}`, hint, at }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map((problem) => ({ ...problem, at }));
    }
  });
}

function completeAssay(file: AssayFile): AssayDefinition {
  const base = BUILT_IN_ASSAYS.get(file.extends ?? '');
  const unit = (text: string | undefined): Unit | undefined => (text === undefined ? undefined : parseUnit(text));
  const standardsUnit = unit(file.standards?.unit) ?? base?.standards.unit;
  const reportUnit = unit(file.reportUnit) ?? base?.reportUnit;
  const dilution = file.dilution ?? base?.dilution;
  const cutPoint = file.cutPoint === undefined ? base?.cutPoint : readCutPoint(file.cutPoint);
  const drugTolerance = readTolerance(file.drugTolerance) ?? base?.drugTolerance;
  const highCutoff = file.highCutoff === undefined ? base?.highCutoff : readHighCutoff(file.highCutoff);
  const acceptance = file.acceptance ?? base?.acceptance;
  return {
    schemaVersion: 1,
    id: file.id,
    ...(file.extends === undefined ? {} : { extends: file.extends }),
    title: file.title ?? base?.title ?? file.id,
    version: String(file.version ?? '1'),
    analyte: file.analyte ?? base?.analyte ?? { kind: 'drug', name: file.id },
    read: { subtractReference: false, ...base?.read, ...file.read },
    standards: standardsUnit === undefined ? {} : { unit: standardsUnit },
    ...(dilution === undefined ? {} : { dilution }),
    blank: file.blank ?? base?.blank ?? 'none',
    curve: file.curve === undefined ? (base?.curve ?? null) : file.curve,
    replicates: { cvOn: 'response', ...base?.replicates, ...file.replicates },
    ...(cutPoint === undefined ? {} : { cutPoint }),
    ...(drugTolerance === undefined ? {} : { drugTolerance }),
    ...(highCutoff === undefined ? {} : { highCutoff }),
    acceptance: {
      preset: acceptance?.preset ?? 'minimal',
      criteria: acceptance?.criteria ?? {},
      rules: (acceptance?.rules ?? []).map((rule) => ({ ...rule, severity: rule.severity ?? 'error' })),
    },
    ...(reportUnit === undefined ? {} : { reportUnit }),
    source: file.source ?? (base === undefined ? 'assay file' : `assay file, extending ${base.id} (${base.source})`),
  };
}

function readCutPoint(file: NonNullable<AssayFile['cutPoint']>): NonNullable<AssayDefinition['cutPoint']> {
  const withUnit = file.unit === undefined ? file : { ...file, unit: parseUnit(file.unit) };
  return { negativeControl: 'mean', ...withUnit } as NonNullable<AssayDefinition['cutPoint']>;
}

function readTolerance(file: AssayFile['drugTolerance']): AssayDefinition['drugTolerance'] {
  if (file === undefined || file === 'unknown') return file;
  return { value: file.value, unit: parseUnit(file.unit) as Unit };
}

function readHighCutoff(file: NonNullable<AssayFile['highCutoff']>): HighCutoff {
  return (file.unit === undefined ? file : { ...file, unit: parseUnit(file.unit) }) as HighCutoff;
}
