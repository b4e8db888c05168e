import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/junit-report.ts';
import type { PlateReport } from '../../src/run/run-report.ts';
import { exampleRun } from './example-run.ts';

const SCHEMA = resolve(import.meta.dirname, 'junit.xsd');
const XMLLINT = 'xmllint';
const hasXmllint = spawnSync(XMLLINT, ['--version']).status === 0;
const xmllint = (xml: string): { readonly status: number | null; readonly stderr: string } =>
  spawnSync(XMLLINT, ['--noout', '--schema', SCHEMA, '-'], { input: xml, encoding: 'utf8' });

interface ParsedCase {
  readonly name: string;
  readonly classname: string;
  readonly failure?: { readonly type: string; readonly message: string };
  readonly skipped?: { readonly message: string };
}
interface ParsedSuite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly skipped: string;
  readonly testcase: readonly ParsedCase[];
}

/** The suites as a consumer's XML parser sees them. */
function parse(xml: string): readonly ParsedSuite[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'property'].includes(name),
  });
  return parser.parse(xml).testsuites.testsuite;
}

describe('the JUnit report', () => {
  const suites = parse(renderJunit(exampleRun));

  it('has a suite a plate, and a case a criterion and a sample', () => {
    expect(suites.map(({ name, testcase }) => [name, testcase.map((one) => one.name)])).toEqual([
      ['drug', ['standards-recovery', 'standards-cv', 'edge-effect', 'carry-over', '=cmd|calc', '007']],
      ['ada', ['controls-recovery', 'ADA_CUT_POINT_IMPOSSIBLE', '=cmd|calc']],
    ]);
  });

  it('has a passing case, with its words, for a remark that belongs to no criterion', () => {
    const [plate] = exampleRun.plates;
    if (plate === undefined) throw new Error('the example has plates');
    const remark = { code: 'A', severity: 'warning', message: 'S1 & "S2"', wells: [], args: {} } as const;
    const findings = [remark, { ...remark, message: 'S3' }, { ...remark, code: 'B', severity: 'note' } as const];
    const xml = renderJunit({ ...exampleRun, plates: [{ ...plate, criteria: [], samples: [], findings }], findings });
    const told = parse(xml);
    expect(told.map(({ name, tests, failures, testcase }) => [name, tests, failures, testcase[0]?.classname])).toEqual([
      ['drug', '1', '0', 'drug.findings'],
      ['run', '1', '0', 'run.findings'],
    ]);
    expect(xml).toContain('<system-out>warning A: S1 &amp; "S2"\nwarning A: S3</system-out>');
  });

  it('fails what rejects a plate, passes remarks, and skips what was not judged or not reported', () => {
    const outcomes = suites.flatMap(({ testcase }) =>
      testcase.map(({ failure, skipped }) => failure?.type ?? (skipped === undefined ? 'passed' : skipped.message)),
    );
    expect(outcomes).toEqual([
      'passed',
      'passed',
      'switched off in the assay',
      'not judged: no blank follows a well at the ULOQ',
      'passed',
      'replicate CV 31.0 %',
      'CONTROLS_REJECTED',
      'ADA_CUT_POINT_IMPOSSIBLE',
      'the plate is rejected',
    ]);
  });

  it('tells of a rule of the assay what was found of that rule alone', () => {
    const plate = exampleRun.plates[0];
    if (plate === undefined) throw new Error('the example has plates');
    const rules = [
      { id: 'remarked', severity: 'warning' },
      { id: 'rejecting', severity: 'error' },
    ] as const;
    const criteria = rules.map(({ id }) => ({
      ...{ id, text: `Rule ${id}`, source: 'SOP', outcome: 'failed', observed: 'does not hold', changed: true },
      findingCodes: ['RULE_FAILED'],
    })) satisfies PlateReport['criteria'];
    const findings = rules.map(({ id, severity }) => ({
      ...{ code: 'RULE_FAILED', severity, message: `${id} does not hold`, wells: [], args: { criterion: id } },
    }));
    const [suite] = parse(renderJunit({ ...exampleRun, plates: [{ ...plate, criteria, findings }] }));
    expect(suite?.failures).toBe('1');
    expect(suite?.testcase.slice(0, 2).map(({ failure }) => failure?.message)).toEqual([
      undefined,
      'rejecting does not hold',
    ]);
  });

  it('counts its cases', () => {
    expect(suites.map(({ tests, failures, skipped }) => [tests, failures, skipped])).toEqual([
      ['6', '0', '3'],
      ['3', '2', '1'],
    ]);
  });

  it('removes characters that XML cannot carry', () => {
    const failure = suites[1]?.testcase[1]?.failure;
    expect(failure?.message).toBe('no cut point');
  });

  it('stays well-formed whatever a sample is called', () => {
    const plate = exampleRun.plates[0];
    if (plate === undefined) throw new Error('the example has plates');
    const sample = plate.samples[0];
    if (sample === undefined) throw new Error('the example has samples');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (sampleId) => {
        const xml = renderJunit({ ...exampleRun, plates: [{ ...plate, samples: [{ ...sample, sampleId }] }] });
        expect(XMLValidator.validate(xml)).toBe(true);
      }),
    );
  });

  it.skipIf(!hasXmllint)('is valid by the JUnit schema (xmllint; skipped where libxml2-utils is missing)', () => {
    expect(xmllint(renderJunit(exampleRun))).toMatchObject({ status: 0 });
  });

  it.skipIf(!hasXmllint)('is checked by a schema that refuses what consumers refuse', () => {
    const broken = renderJunit(exampleRun).replace('classname=', 'class=');
    expect(xmllint(broken).status).not.toBe(0);
  });
});
