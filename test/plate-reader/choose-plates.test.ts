import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { choosePlates } from '../../src/plate-reader/choose-plates.ts';
import type { ExportReading } from '../../src/plate-reader/export-reading.ts';

const reading = (...names: readonly string[]): ExportReading => ({
  format: 'generic',
  encoding: 'utf-8',
  plates: names.map((name) => ({ name, reads: [], layout: undefined })),
  findings: [],
});
const problemOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return `${error.kind}:${error.code} ${error.hint}`;
  }
  return 'no error';
};

describe('which plates of an export are meant', () => {
  it('takes the only plate without being told', () => {
    expect(choosePlates(reading('M1'), undefined).map((plate) => plate.name)).toEqual(['M1']);
  });

  it('lists the plates when there are several and none is chosen', () => {
    expect(problemOf(() => choosePlates(reading('M1', 'M2'), undefined))).toBe(
      'settings:PLATE_UNCLEAR choose with --plate: 1 (M1), 2 (M2), or all',
    );
  });

  it('finds a plate by number, by name in any letter case, or takes all', () => {
    const two = reading('M1', 'M2');
    expect(choosePlates(two, '2').map((plate) => plate.name)).toEqual(['M2']);
    expect(choosePlates(two, 'm1').map((plate) => plate.name)).toEqual(['M1']);
    expect(choosePlates(two, 'all')).toHaveLength(2);
  });

  it('prefers a name to a number', () => {
    expect(choosePlates(reading('2', '1'), '1').map((plate) => plate.name)).toEqual(['1']);
  });

  it('says that two plates share a name, or that none has it', () => {
    expect(problemOf(() => choosePlates(reading('Plate1', 'Plate1'), 'Plate1'))).toMatch(/^settings:PLATE_UNCLEAR/);
    expect(problemOf(() => choosePlates(reading('M1'), '3'))).toMatch(/^settings:PLATE_UNKNOWN/);
  });
});
