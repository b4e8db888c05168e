import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import type { WellId } from '../../src/domain/well-id.ts';
import type { ExportReading, Read, WellReading } from '../../src/plate-reader/export-reading.ts';
import { readExport } from '../../src/plate-reader/read-export.ts';

/** Real exports that are not part of the project; without the folder these tests are skipped and said to be. */
const REFERENCE = process.env['TDM_ELISA_REFERENCE'] ?? resolve(import.meta.dirname, '../../../shared/data');
const FOLDER = join(REFERENCE, 'readers');
const present = existsSync(join(FOLDER, 'manifest.json'));

interface ManifestEntry {
  readonly id: string;
  readonly outcome: string;
}
interface ExpectedPlate {
  readonly plate: string | null;
  readonly reads: Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;
}

const manifest: readonly ManifestEntry[] = present
  ? JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'))
  : [];
const readFile = (id: string): Promise<ExportReading> => readExport(readFileSync(join(FOLDER, 'files', id)));
const refusal = (reason: string): string =>
  reason === 'malformed' ? 'REFUSED_MALFORMED' : `REFUSED_${reason.toUpperCase()}`;

describe.skipIf(!present)('the reference folder of real exports', () => {
  it.each(manifest.filter(({ outcome }) => outcome.startsWith('refuse:')))(
    'refuses $id for its reason',
    async ({ id, outcome }) => {
      const error = await readFile(id).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).kind).toBe('input');
      expect((error as InputError).code).toBe(refusal(outcome.slice('refuse:'.length)));
    },
  );

  it.each(manifest.filter(({ outcome }) => !outcome.startsWith('refuse:')))(
    'reads every well of $id',
    async ({ id }) => {
      const expected = JSON.parse(readFileSync(join(FOLDER, 'expected', `${id}.json`), 'utf8')) as {
        readonly plates: readonly ExpectedPlate[];
      };
      const reading = await readFile(id);
      if (expected.plates.length > 0) expect(reading.plates).toHaveLength(expected.plates.length);
      for (const [index, plate] of expected.plates.entries()) {
        const found = reading.plates[index];
        if (plate.plate !== null) expect(found?.name).toBe(plate.plate);
        for (const [label, wells] of Object.entries(plate.reads)) {
          const read = found?.reads.find((candidate) => candidate.label === label) as Read;
          expect(
            read,
            `read ${label} among ${found?.reads.map((candidate) => candidate.label).join(' | ')}`,
          ).toBeDefined();
          expect(differences(read, wells)).toEqual([]);
        }
      }
    },
  );
});

describe.runIf(!present)('the reference folder of real exports', () => {
  it.skip(`is not at ${FOLDER}`, () => {});
});

function differences(read: Read, wells: Readonly<Record<string, number | string | null>>): readonly string[] {
  const expected = Object.entries(wells).flatMap(([well, value]) => {
    const reading = read.wells.get(well as WellId);
    return agrees(reading, value) ? [] : [`${well}: expected ${value}, read ${JSON.stringify(reading)}`];
  });
  const extra = [...read.wells].filter(([well, reading]) => wells[well] === undefined && reading.kind === 'measured');
  return [...expected, ...extra.map(([well]) => `${well}: not expected`)];
}

function agrees(reading: WellReading | undefined, value: number | string | null): boolean {
  if (typeof value === 'number') return reading?.kind === 'measured' && Math.abs(reading.od - value) <= 1e-9;
  if (value === null) return reading === undefined || (reading.kind === 'missing' && reading.raw === '');
  return reading !== undefined && reading.kind !== 'measured' && reading.raw === value;
}
