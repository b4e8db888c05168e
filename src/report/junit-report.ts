import type { JudgedCriterion } from '../acceptance/criterion.ts';
import { belongsTo } from '../acceptance/overrides.ts';
import type { Finding } from '../domain/finding.ts';
import type { PlateReport, PlateSampleReport, RunReport } from '../run/run-report.ts';
import { adaText, concentrationText } from './result-text.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/**
 * A run as JUnit XML: a suite a plate, a case a criterion and a case a sample; a case for each finding that belongs to no
 * criterion, in the suite of its plate or of the run. What rejects a plate is a failure; a remark passes and is in the
 * case's output; what was not judged, switched off or withheld is skipped.
 */
export function renderJunit(report: RunReport): string {
  const suites = [...report.plates.map(plateSuite), ...runSuite(report)];
  const total = (count: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + count(suite), 0);
  const counts = countAttributes({
    tests: total(({ cases }) => cases.length),
    failures: total((suite) => countOf(suite, 'failure')),
    skipped: total((suite) => countOf(suite, 'skipped')),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tdm-elisa"${counts}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

/** Findings that only repeat that a plate is rejected; what rejected it has a case of its own. */
const SAYS_ONLY_THE_VERDICT: readonly string[] = ['PLATE_REJECTED'];

type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly because: string }
  | { readonly kind: 'failure'; readonly type: string; readonly message: string; readonly details: string };

interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly output: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly cases: readonly TestCase[];
}

function plateSuite(plate: PlateReport): Suite {
  const judged = new Set(plate.criteria.flatMap(({ findingCodes }) => findingCodes));
  const other = plate.findings.filter(({ code }) => !judged.has(code) && !SAYS_ONLY_THE_VERDICT.includes(code));
  return {
    name: plate.id,
    properties: [
      ['file', plate.file],
      ['assay', plate.assay.id],
      ['verdict', plate.verdict],
    ],
    cases: [
      ...plate.criteria.map((criterion) => criterionCase(criterion, plate)),
      ...findingCases(`${plate.id}.findings`, other),
      ...plate.samples.map((sample) => sampleCase(sample, plate)),
    ],
  };
}

/** Findings that belong to no plate; none, no suite. */
function runSuite(report: RunReport): readonly Suite[] {
  const cases = findingCases('run.findings', report.findings);
  return cases.length === 0 ? [] : [{ name: 'run', properties: [['verdict', report.verdict]], cases }];
}

function criterionCase(criterion: JudgedCriterion, plate: PlateReport): TestCase {
  const findings = plate.findings.filter((finding) => belongsTo(finding, criterion));
  const about = [criterion.text, `observed: ${criterion.observed}`, `source: ${criterion.source}`];
  const remarks = findings.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
  const output = [...about, ...(criterion.changed ? ['changed by the assay'] : []), ...remarks];
  return {
    className: `${plate.id}.criteria`,
    name: criterion.id,
    outcome: criterionOutcome(criterion, findings, output),
    output,
  };
}

function criterionOutcome(
  { outcome, observed }: JudgedCriterion,
  findings: readonly Finding[],
  details: readonly string[],
): Outcome {
  switch (outcome) {
    case 'passed':
    case 'overruled':
      return { kind: 'passed' };
    case 'not-judged':
      return { kind: 'skipped', because: `not judged: ${observed}` };
    case 'off':
      return { kind: 'skipped', because: observed };
    case 'failed': {
      const worst = findings.find(({ severity }) => severity === 'error');
      if (worst === undefined) return { kind: 'passed' };
      return { kind: 'failure', type: worst.code, message: worst.message, details: details.join('\n') };
    }
  }
}

/** One case a code, because names of cases are to differ: errors fail, remarks pass with their words, notes have none. */
function findingCases(className: string, findings: readonly Finding[]): readonly TestCase[] {
  const told = findings.filter(({ severity }) => severity !== 'note');
  return [...new Set(told.map(({ code }) => code))].map((code) => {
    const ofCode = told.filter((finding) => finding.code === code);
    const output = ofCode.map(({ severity, message }) => `${severity} ${code}: ${message}`);
    const errors = ofCode.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    const [message] = errors;
    if (message === undefined) return { className, name: code, outcome: { kind: 'passed' }, output };
    const outcome = { kind: 'failure', type: code, message, details: errors.join('\n') } as const;
    return { className, name: code, outcome, output: [] };
  });
}

function sampleCase({ sampleId, result }: PlateSampleReport, plate: PlateReport): TestCase {
  const text = 'signalToNoise' in result ? adaText(result) : concentrationText(result);
  const outcome: Outcome =
    result.kind === 'not-reportable' ? { kind: 'skipped', because: result.because ?? text } : { kind: 'passed' };
  return { className: `${plate.id}.samples`, name: sampleId, outcome, output: [text] };
}

function suiteLines(suite: Suite): readonly string[] {
  const counts = countAttributes({
    tests: suite.cases.length,
    failures: countOf(suite, 'failure'),
    skipped: countOf(suite, 'skipped'),
  });
  return [
    `  <testsuite name=${xmlAttribute(suite.name)}${counts}>`,
    '    <properties>',
    ...suite.properties.map(
      ([name, value]) => `      <property name=${xmlAttribute(name)} value=${xmlAttribute(value)}/>`,
    ),
    '    </properties>',
    ...suite.cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines({ className, name, outcome, output }: TestCase): readonly string[] {
  return [
    `    <testcase classname=${xmlAttribute(className)} name=${xmlAttribute(name)} time="0">`,
    ...outcomeLines(outcome),
    ...(output.length === 0 ? [] : [`      <system-out>${xmlText(output.join('\n'))}</system-out>`]),
    '    </testcase>',
  ];
}

function outcomeLines(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'passed':
      return [];
    case 'skipped':
      return [`      <skipped message=${xmlAttribute(outcome.because)}/>`];
    case 'failure': {
      const { message, type, details } = outcome;
      const attributes = `message=${xmlAttribute(message)} type=${xmlAttribute(type)}`;
      return [`      <failure ${attributes}>${xmlText(details)}</failure>`];
    }
  }
}

function countOf({ cases }: Suite, kind: Outcome['kind']): number {
  return cases.filter(({ outcome }) => outcome.kind === kind).length;
}

function countAttributes(counts: {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}): string {
  return ` tests="${counts.tests}" failures="${counts.failures}" errors="0" skipped="${counts.skipped}" time="0"`;
}
