import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairByName, pairByPattern } from '../../src/batch/pair-plates.ts';
import { planBatch } from '../../src/batch/plan-batch.ts';
import { readRunSheet } from '../../src/batch/run-sheet.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { temporaryFolder } from './batch-io.ts';

const idsAndPlates = (runs: ReturnType<typeof pairByName>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(runs.map(({ id, plates }) => [id, plates]));

describe('plates are paired to runs', () => {
  it.each([
    ['a folder with one of each', ['x/infliximab.csv', 'x/ada.csv'], { x: ['x/infliximab.csv', 'x/ada.csv'] }],
    [
      'names that agree',
      ['r1-ifx.csv', 'r1-ada.csv', 'r2-ifx.csv', 'r2-ada.csv'],
      { r1: ['r1-ifx.csv', 'r1-ada.csv'], r2: ['r2-ifx.csv', 'r2-ada.csv'] },
    ],
    [
      '"anti-infliximab" as antibodies',
      ['d/7_infliximab.txt', 'd/7_anti-infliximab.txt', 'd/8_infliximab.txt'],
      { 'd/7': ['d/7_infliximab.txt', 'd/7_anti-infliximab.txt'], 'd/8_infliximab': ['d/8_infliximab.txt'] },
    ],
    ['plates without a word alone', ['a/p1.csv', 'a/p2.csv'], { 'a/p1': ['a/p1.csv'], 'a/p2': ['a/p2.csv'] }],
    [
      'one of each under other numbers',
      ['n/plate1-drug.csv', 'n/plate2-ada.csv'],
      { n: ['n/plate1-drug.csv', 'n/plate2-ada.csv'] },
    ],
    ['two of a kind apart', ['q/ifx.csv', 'q/drug.csv'], { 'q/drug': ['q/drug.csv'], 'q/ifx': ['q/ifx.csv'] }],
    [
      'names with ü as one character and as two',
      ['u/\u00fc-ifx.csv', 'u/u\u0308-ada.csv', 'u/x.csv'],
      { 'u/u\u0308': ['u/\u00fc-ifx.csv', 'u/u\u0308-ada.csv'], 'u/x': ['u/x.csv'] },
    ],
    ['one stem with two endings apart', ['s/p.csv', 's/p.txt'], { 's/p.csv': ['s/p.csv'], 's/p.txt': ['s/p.txt'] }],
  ])('%s', (_, plates, expected) => {
    expect(idsAndPlates(pairByName(plates))).toEqual(expected);
    expect(idsAndPlates(pairByName([...plates].reverse()))).toEqual(expected);
  });

  it('by a pattern, each folder for itself', () => {
    const runs = pairByPattern(['a/7.d.csv', 'a/7.a.csv', 'b/7.d.csv', 'b/x.txt'], '{run}.?.csv');
    expect(idsAndPlates(runs)).toEqual({ 'a/7': ['a/7.a.csv', 'a/7.d.csv'], 'b/7': ['b/7.d.csv'], 'b/x': ['b/x.txt'] });
    expect(() => pairByPattern([], '*.csv')).toThrow(InputError);
    expect(() => pairByPattern(['a/7-d.csv', 'a/7-a.csv'], '{run}-*.cvs')).toThrow(
      'the pattern "{run}-*.cvs" fits none of 2 plates, such as a/7-d.csv',
    );
  });

  it('by a run sheet, with layouts, assay and samples of its own; other plates by name', () => {
    const folder = temporaryFolder();
    const files = {
      'y/runs.csv': 'run,plate,layout,assay,samples\nmonday,p1.csv,l.csv,infliximab,s.csv\nmonday,p2.csv,m.csv,,\n',
      'y/p1.csv': '',
      'y/p2.csv': '',
      'y/l.csv': '',
      'y/m.csv': '',
      'y/s.csv': '',
      'y/other.csv': '',
      'y/plate.layout.csv': '',
      'y/README.md': '',
      'y/data.json': '{"a":1}',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(planBatch([folder], [], undefined).runs).toEqual([
      {
        id: 'y/monday',
        plates: ['y/p1.csv', 'y/p2.csv'],
        layouts: ['y/l.csv', 'y/m.csv'],
        assays: ['infliximab'],
        samples: 'y/s.csv',
      },
      { id: 'y/other', plates: ['y/other.csv'] },
    ]);
    expect(planBatch([join(folder, '*/o*.csv')], [], undefined).runs).toEqual([
      { id: 'y/other', plates: ['y/other.csv'] },
    ]);
  });

  it('whatever they are called, but for what is no plate by its content', () => {
    const folder = temporaryFolder();
    const files = {
      'a/results.csv': ',1,2,3\nA,0.1,0.2,0.3\n',
      'b/Results.csv': 'Well,Sample,OD\nA1,S1,0.3\n',
      'c/results.csv': '# ada_cutoff: 10\nsample;drug;drug_unit\nS1;4,8;ug/mL\n',
      'd/results.csv': 'run,sample,run_verdict,drug_result\n',
      'e/result.tsv': '\ufeff"Sample ID"\tADA\nS1\tneg\n',
      'f/~$ifx.xlsx': 'x',
      'h/p.dat': 'x',
      'h/p.layout.tsv': '',
      'h/p.sda.bak': '',
      'h/q.sda': 'x',
      'h/q.txt': '1',
      'h/q.layout.csv': '',
      'h/waiting.layout.csv': '',
      'g/asm.json': `{"plate reader aggregate document": {"x": "${'-'.repeat(9000)}"}, "$asm.manifest": "..."}`,
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(planBatch([folder], [], undefined).runs.flatMap(({ plates }) => plates)).toEqual([
      'a/results.csv',
      'b/Results.csv',
      'g/asm.json',
      'h/p.dat',
      'h/q.txt',
    ]);
  });

  it('and a pattern under a folder that is not there is told', () => {
    const folder = temporaryFolder();
    expect(() => planBatch([join(folder, 'nope/*.csv')], [], undefined)).toThrow('there is no such file');
    expect(() => planBatch([join(folder, '{a,b}/*.csv')], [], undefined)).toThrow(InputError);
  });

  it('not by name where a run sheet cannot be read, nor where two run sheets name one plate', () => {
    const folder = temporaryFolder();
    const files = {
      'runs.csv': 'run,plate\nA,a/p.csv\nB,c/r.csv\n',
      'a/runs.csv': 'run,plate\nX,p.csv\nY,q.csv\n',
      'a/p.csv': '',
      'a/q.csv': '',
      'b/runs.csv': 'run,plate\n,r-ifx.csv\n',
      'b/r-ifx.csv': '',
      'b/deep/r-ada.csv': '',
      'bb/s.csv': '',
      'c/r.csv': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { runs, problems } = planBatch([folder], [], undefined);
    expect(idsAndPlates(runs)).toEqual({ B: ['c/r.csv'], 'a/Y': ['a/q.csv'], 'bb/s': ['bb/s.csv'] });
    expect(problems.map(({ message, at }) => [at?.file, message])).toEqual([
      ['b/runs.csv', 'the line names no run'],
      ['runs.csv', 'the plate a/p.csv is in a run of a/runs.csv as well'],
    ]);
  });

  it('following links to folders, but not round in circles', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'archive/a'), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'archive/a/p.csv'), '');
    writeFileSync(join(folder, 'elsewhere/q.csv'), '');
    symlinkSync(join(folder, 'archive'), join(folder, 'archive/a/round'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'archive/there'));
    symlinkSync(join(folder, 'archive/there'), join(folder, 'elsewhere/back'));
    symlinkSync('a', join(folder, 'archive/0-latest'));
    mkdirSync(join(folder, 'archive/.store'));
    writeFileSync(join(folder, 'archive/.store/s.csv'), '');
    symlinkSync('.store', join(folder, 'archive/stored'));
    const ids = planBatch([join(folder, 'archive')], [], undefined).runs.map(({ id }) => id);
    expect(ids).toEqual(['a/p', 'stored/s', 'there/q']);
    const wanted = planBatch([join(folder, 'archive/0-*/*.csv')], [], undefined).runs.map(({ id }) => id);
    expect(wanted).toEqual(['0-latest/p']);
  });

  it('refuses a run sheet that leads out of the results or lacks a plate, with the line', () => {
    const problems = (text: string): readonly (readonly [string, number | undefined])[] => {
      try {
        readRunSheet(text, '');
      } catch (error) {
        if (error instanceof InputError) return error.problems.map(({ code, at }) => [code, at?.line]);
      }
      return [];
    };
    expect(problems('run,plate\n../../x,p.csv\n,q.csv\n')).toEqual([
      ['RUN_SHEET', 2],
      ['RUN_SHEET', 3],
    ]);
    expect(problems('run,plate,layout\na,p.csv,l.csv\na,q.csv,\n')).toEqual([['RUN_SHEET', undefined]]);
    expect(problems('run,plate\nR1,p.csv\nr1,q.csv\nr1,s.csv\n')).toEqual([['RUN_SHEET', 3]]);
    expect(problems('run,plate\na,p.csv\na,./p.csv\n')).toEqual([['RUN_SHEET', 3]]);
    expect(problems('run,plate,layout\na,p.csv,l.csv\na,p.csv,m.csv\nb,p.csv,l.csv\n')).toEqual([]);
    const odd = ['./', 'a/result.json/b', 'n'.repeat(300), `a/${'ü'.repeat(121)}`, 'report.html'];
    expect(problems(`run,plate\n${odd.map((name) => `${name},p.csv\n`).join('')}`)).toEqual(
      odd.map((_, index) => ['RUN_SHEET', index + 2]),
    );
    expect(problems(`run,plate\n${'n'.repeat(240)},p.csv\nreport,q.csv\n`)).toEqual([]);
    expect(problems('run,plate,samples\na,/data/p.csv,\na,q.csv,D:\\s.csv\n')).toEqual([
      ['RUN_SHEET', 2],
      ['RUN_SHEET', 3],
    ]);
  });
});
