import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import type { WellId } from '../../src/domain/well-id.ts';
import { likelyReads } from '../../src/plate-reader/choose-reads.ts';
import { readExport } from '../../src/plate-reader/read-export.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/readers');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name !== 'expected.json')
    .sort();
const expectedOf = <Expected>(folder: string): Readonly<Record<string, Expected>> =>
  JSON.parse(readFileSync(join(FOLDER, folder, 'expected.json'), 'utf8'));

interface Refusal {
  readonly code: string;
  readonly line: number | null;
}

interface Trap {
  readonly format: string;
  readonly plates: number;
  readonly primary: string;
  readonly reference: string | null;
  readonly wells: Readonly<Record<string, number | readonly [string, string]>>;
  readonly layout?: Readonly<Record<string, readonly [string, number | null]>>;
  readonly findings: readonly string[];
}

describe('exports that are refused', () => {
  const expected = expectedOf<Refusal>('broken');

  it('has an expectation for each file and a file for each expectation', () => {
    expect(filesOf('broken')).toEqual(Object.keys(expected).sort());
  });

  it.each(filesOf('broken'))('%s is refused by its code and line', async (name) => {
    const error = await readExport(readFileSync(join(FOLDER, 'broken', name))).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(InputError);
    const { code, at, hint, kind } = error as InputError;
    expect({ code, line: at?.line ?? null }).toEqual(expected[name]);
    expect(kind).toBe('input');
    expect(hint).toBeTruthy();
  });
});

describe('exports with a trap in them', () => {
  const expected = expectedOf<Trap>('traps');

  it('has an expectation for each file and a file for each expectation', () => {
    expect(filesOf('traps')).toEqual(Object.keys(expected).sort());
  });

  it.each(filesOf('traps'))('%s is read right', async (name) => {
    const trap = expected[name] as Trap;
    const reading = await readExport(readFileSync(join(FOLDER, 'traps', name)));
    const plate = reading.plates[0];
    expect(reading.format).toBe(trap.format);
    expect(reading.plates).toHaveLength(trap.plates);
    const { primary, reference } =
      plate === undefined ? { primary: undefined, reference: undefined } : likelyReads(plate);
    expect(primary?.label).toBe(trap.primary);
    expect(reference?.label ?? null).toBe(trap.reference);
    for (const [well, value] of Object.entries(trap.wells)) {
      const state = typeof value === 'number' ? { kind: 'measured', od: value } : { kind: value[0], raw: value[1] };
      expect(primary?.wells.get(well as WellId), well).toEqual(state);
    }
    for (const [well, [role, concentration]] of Object.entries(trap.layout ?? {})) {
      const content = plate?.layout?.wells.get(well as WellId);
      expect([content?.role, content?.concentration ?? null], well).toEqual([role, concentration]);
    }
    expect([...new Set(reading.findings.map((finding) => finding.code))].sort()).toEqual([...trap.findings].sort());
  });
});
