import { describe, expect, it } from 'vitest';
import { BUILT_IN_ASSAYS } from '../../src/assay/built-in-assays.ts';
import { readAssay } from '../../src/assay/read-assay.ts';
import type { InputError } from '../../src/domain/input-error.ts';

const COMPLETE = `
id: kit-ada
title: Anti-infliximab, kit lot 7
analyte: { kind: ada, name: anti-infliximab antibodies }
read: { primaryNm: 450, referenceNm: 620, subtractReference: true }
standards: { unit: AU/mL }
dilution: 100
blank: subtract
curve: { model: 4pl, weighting: 1/y2, fitOn: wells, range: standards, lloq: 2 }
replicates: { maxCvPercent: 15 }
cutPoint:
  kind: formula
  formula: mean(nc) + 3*sd(nc)
  greyZone: { low: 0.9, high: 1.1 }
drugTolerance: { value: 1, unit: ug/ml }
highCutoff: { kind: concentration, value: 100, unit: AU/mL }
acceptance:
  preset: kit
  criteria: { blanks: false }
  rules:
    - { id: blank-low, formula: mean(blank) < 0.15 }
`;

async function problemsOf(text: string): Promise<InputError['problems']> {
  try {
    await readAssay(text);
  } catch (error) {
    return (error as InputError).problems;
  }
  return [];
}

describe('an assay file', () => {
  it('states every part, with units in their display spelling', async () => {
    const assay = await readAssay(COMPLETE);
    expect(assay.drugTolerance).toEqual({ value: 1, unit: 'µg/mL' });
    expect(assay.cutPoint).toMatchObject({ kind: 'formula', negativeControl: 'mean' });
    expect(assay.acceptance.rules).toEqual([{ id: 'blank-low', formula: 'mean(blank) < 0.15', severity: 'error' }]);
    expect(assay.replicates).toEqual({ cvOn: 'response', maxCvPercent: 15 });
  });

  it.each([
    ['cutPoint: { kind: formula, formula: mean(nc) < 3 }', 'the formula "mean(nc) < 3" says yes or no'],
    ['cutPoint: { kind: formula, formula: nc }', 'the formula "nc" cannot be used: it gives a list, not one number'],
    [
      'acceptance: { preset: kit, rules: [{ id: b, formula: mean(blank) }] }',
      'the formula "mean(blank)" gives a number',
    ],
    ['acceptance: { preset: kit, rules: [{ id: b, formula: 0.05 < mean(blank) < 0.15 or r2 > 0.9 }] }', undefined],
    ['cutPoint: { kind: formula, formula: "mean(nc) > 0.1 ? 2*mean(nc) : 0.2" }', undefined],
  ])('says in its own lines when a formula gives the wrong kind of answer: %s', async (line, message) => {
    const problems = await problemsOf(`id: mine\nextends: anti-infliximab\n${line}\n`);
    expect(problems.map((problem) => problem.message)).toEqual(message === undefined ? [] : [message]);
    if (message !== undefined) expect(problems[0]).toMatchObject({ code: 'FORMULA', at: { line: 3 } });
  });

  it('may not leave open which unit its limits of quantification are in', async () => {
    const curve = 'curve: { model: 4pl, weighting: none, fitOn: means, range: standards, lloq: 5, uloq: 150 }';
    const [problem, ...others] = await problemsOf(`id: mine\nextends: infliximab\n${curve}\n`);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'ASSAY',
      message: 'nothing says which unit lloq 5 is in',
      at: { line: 3, column: 71 },
    });
    expect(await problemsOf(`id: mine\nextends: infliximab\nstandards: { unit: ng/mL }\n${curve}\n`)).toEqual([]);
  });

  it.each([
    ['dilution: "100"', ['"dilution" is "100": it must be a number'], 'write 100 without quotes'],
    ['dilution: 0.5', ['"dilution" is 0.5: it must be >= 1'], 'Dilution factor of samples'],
    ['curve: 4pl', ['"curve" is "4pl": it must be null or a block of keys'], 'write null or a block of keys'],
    ['drugTolerance: { value: 5 }', ['"drugTolerance" lacks "unit"'], 'add a line "unit: ..."'],
    ['read: 450', ['"read" is 450: it must be a block of keys'], 'primaryNm'],
    ['replicates: { maxCvPercent: -1 }', ['"replicates.maxCvPercent" is -1: it must be > 0'], 'correct the value'],
    ['replicates: { maxCvPercent: .inf }', ['"replicates.maxCvPercent" is no finite number'], 'write a number'],
  ])('says of %s what it must be, once, and what to do', async (line, messages, hint) => {
    const problems = await problemsOf(`id: mine\nextends: infliximab\n${line}\n`);
    expect(problems.map(({ message }) => message)).toEqual(messages);
    expect(problems[0]?.hint).toContain(hint);
    expect(problems[0]?.at?.line).toBe(3);
  });

  it('reads the same from JSON', async () => {
    const json = JSON.stringify({ id: 'mine', extends: 'infliximab', dilution: 100, standards: { unit: 'ng/mL' } });
    expect(await readAssay(json)).toMatchObject({
      id: 'mine',
      dilution: 100,
      reportUnit: 'µg/mL',
      standards: { unit: 'ng/mL' },
    });
  });

  it('keeps what it extends and replaces only what it states', async () => {
    const built = BUILT_IN_ASSAYS.get('anti-infliximab');
    const assay = await readAssay('id: ours\nextends: anti-infliximab\ncutPoint: { kind: fixed, value: 0.21 }\n');
    expect(assay.cutPoint).toEqual({ kind: 'fixed', value: 0.21, negativeControl: 'mean' });
    expect(assay.curve).toEqual(built?.curve);
    expect(assay.analyte).toEqual(built?.analyte);
  });

  it.each([
    [
      'id: a\nextends: infliximab\nreplicats: {}\n',
      3,
      'key "replicats" that is not known',
      'did you mean "replicates"?',
    ],
    [
      'id: a\nextends: infliximab\ncurve:\n  model: 4pl\n  weighting: 1/z\n  fitOn: means\n  range: standards\n',
      5,
      '"curve.weighting" is "1/z"',
      '1/y',
    ],
    ['id: a\nextends: infliximabb\n', 2, 'is not a built-in assay', 'built in: infliximab'],
    ['id: a\n', 1, 'lacks "analyte"', 'add a line "analyte'],
    ['id: infliximab\nextends: infliximab\n', 1, 'is the id of a built-in assay', 'infliximab-mylab'],
    ['id: a\nextends: infliximab\nreportUnit: ug/dl\n', 3, 'unit "ug/dl" is not known', 'Units:'],
    [
      'id: a\nextends: infliximab\nstandards:\n  unit: AU/mL\nreportUnit: ng/mL\n',
      5,
      'cannot be reported in ng/mL',
      'never convert',
    ],
    [
      'id: a\nextends: anti-infliximab\ncutPoint: { kind: fixd, value: 2 }\n',
      3,
      'needs a "kind" that is known',
      'did you mean "fixed"?',
    ],
    [
      'id: a\nextends: anti-infliximab\ncutPoint: { kind: floating, factor: 2 }\n',
      3,
      'lacks "negativeControl"',
      'add a line',
    ],
    [
      'id: a\nextends: anti-infliximab\ncutPoint: { kind: formula, formula: "mean(nd)*2" }\n',
      3,
      'name "nd" is not known',
      'did you mean "nc"?',
    ],
    [
      'id: a\nextends: anti-infliximab\ncutPoint: { kind: fixed, value: 0.2, greyZone: { low: 90, high: 110 } }\n',
      3,
      'the grey zone 90 to 110 does not hold the cut point, which is 1',
      'such as low: 0.9 and high: 1.1',
    ],
    [
      'id: a\nextends: infliximab\ndrugTolerance: { value: 2, unit: ug/mL }\n',
      3,
      '"drugTolerance" says nothing in an assay of a drug',
      'the assay that measures the antibodies',
    ],
    [
      'id: a\nextends: anti-infliximab\nanalyte: { kind: drug, name: infliximab }\n',
      3,
      'an assay of a drug cannot extend "anti-infliximab", which measures antibodies',
      'take out "extends:"',
    ],
    [
      'id: a\nextends: anti-infliximab\nhighCutoff: { kind: index, value: 1 }\n',
      3,
      'an index of 1 is not above the cut point',
      'positives below it are low',
    ],
    [
      'id: a\nextends: anti-infliximab\nhighCutoff: { kind: concentration, value: 9000, unit: ng/mL }\ncutPoint: { kind: concentration, value: 10, unit: ug/mL }\n',
      3,
      '9000 ng/mL is not above the cut point of 10 µg/mL',
      'positives below highCutoff are low',
    ],
    [
      'id: a\nextends: anti-infliximab\nhighCutoff: { kind: concentration, value: 100, unit: ng/mL }\ncutPoint: { kind: concentration, value: 10, unit: AU/mL }\n',
      3,
      '100 ng/mL cannot be compared with the cut point of 10 AU/mL',
      'use its unit',
    ],
    [
      'id: a\nextends: anti-infliximab\ndrugTolerance: { value: 2, unit: AU/mL }\n',
      3,
      'a drug tolerance in AU/mL cannot be compared',
      'mass per volume',
    ],
    ['id: a\nid: b\n', 2, 'not valid YAML or JSON', 'check indentation'],
    [
      'id: a\nextends: anti-infliximab\ncutPoint: { kind: fixed, value: 0.2 }\ncutPoint: { kind: fixed, value: 0.3 }\n',
      4,
      'not valid YAML',
      '',
    ],
    ['id: [1\n', 2, 'not valid YAML or JSON', ''],
  ])('%j names line, problem and remedy', async (text, line, message, hint) => {
    const problems = await problemsOf(text);
    const found = problems.find((problem) => problem.message.includes(message));
    expect(found, JSON.stringify(problems)).toBeDefined();
    expect(found?.at?.line).toBe(line);
    expect(found?.hint ?? '').toContain(hint);
  });

  it('gathers every problem of the file', async () => {
    const problems = await problemsOf('id: a\nextends: infliximab\nblank: maybe\ndilution: 0.5\nreport: x\n');
    expect(problems.map((problem) => problem.at?.line)).toEqual(expect.arrayContaining([3, 4, 5]));
  });
});

describe('the built-in assays', () => {
  it('state neither unit nor dilution, because the source document does not', () => {
    for (const assay of BUILT_IN_ASSAYS.values()) {
      expect(assay.standards.unit).toBeUndefined();
      expect(assay.dilution).toBeUndefined();
      expect(assay.highCutoff).toBeUndefined();
    }
  });
});
