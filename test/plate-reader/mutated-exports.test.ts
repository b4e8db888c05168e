import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { ALL_WELLS } from '../../src/domain/well-id.ts';
import type { ExportReading } from '../../src/plate-reader/export-reading.ts';
import { PLATE_READER_ERRORS } from '../../src/plate-reader/plate-reader-errors.ts';
import { readExport } from '../../src/plate-reader/read-export.ts';
import { BYTE_MUTATIONS, type Mutation, seededNumbers, TEXT_MUTATIONS } from './support/mutate-exports.ts';
import { GRAMMARS, type Grammar, type PlateToWrite } from './support/write-exports.ts';

const LONG = process.env['TDM_ELISA_LONG'] === '1';
const CASES = LONG ? 10_000 : 400;
const STEP = 7919;
const LONGEST_MS = 2000;

/** Every value of the plate is different, so that a shifted well is a wrong well. */
const PLATE: PlateToWrite = {
  primary: ALL_WELLS.map((_, index) => (0.1 + index * 0.0137).toFixed(4)),
  reference: ALL_WELLS.map((_, index) => (0.03 + index * 0.0011).toFixed(4)),
};

/** Wells whose number is not the one that was written, though nobody is told that something is odd. */
function wrongWells(reading: ExportReading, grammar: Grammar): readonly string[] {
  if (reading.findings.some((finding) => finding.severity !== 'note')) return [];
  return reading.plates.flatMap((plate) =>
    plate.reads.flatMap((read) => {
      if (read.kind !== 'raw') return [];
      const index = grammar.wavelengths.indexOf(read.wavelengthNm);
      if (index < 0) return [];
      const truth = index === 0 ? PLATE.primary : PLATE.reference;
      return ALL_WELLS.filter((well, place) => {
        const found = read.wells.get(well);
        return found?.kind === 'measured' && Math.abs(found.od - Number(truth[place])) > 1e-9;
      }).map((well) => `${read.label} ${well}`);
    }),
  );
}

interface Outcome {
  readonly wrong: readonly string[];
  readonly milliseconds: number;
}

async function outcomeOf(bytes: Uint8Array, grammar: Grammar): Promise<Outcome> {
  const start = performance.now();
  try {
    const wrong = wrongWells(await readExport(bytes), grammar);
    return { wrong, milliseconds: performance.now() - start };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(Object.keys(PLATE_READER_ERRORS)).toContain(error.code);
    expect(error.message).not.toMatch(/undefined|NaN wells|\[object/);
    return { wrong: [], milliseconds: performance.now() - start };
  }
}

function allowedWrong(mutation: Mutation): number {
  if (mutation.kind === 'local') return 2;
  // Exchanged titles are exchanged reads, and lines without a row letter do not show that they changed places.
  return mutation.name === 'two swapped lines' ? 192 : 0;
}

describe('damaged exports', () => {
  it(`end in a right reading or a clear error, ${CASES} times`, { timeout: LONG ? 600_000 : 20_000 }, async () => {
    const failures: string[] = [];
    for (let seed = 1; seed <= CASES; seed += 1) {
      const pick = seededNumbers(seed * STEP);
      const grammar = GRAMMARS[pick(GRAMMARS.length)] as Grammar;
      const written = grammar.write(PLATE);
      const isText = typeof written === 'string' && grammar.format !== 'allotrope';
      const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
      const mutations = isText ? [...BYTE_MUTATIONS, ...TEXT_MUTATIONS] : BYTE_MUTATIONS;
      const mutation = mutations[pick(mutations.length)] as Mutation;
      const { wrong, milliseconds } = await outcomeOf(mutation.apply(bytes, pick), grammar);
      const label = `seed ${seed}: ${grammar.name}, ${mutation.name}`;
      if (wrong.length > allowedWrong(mutation))
        failures.push(`${label}: ${wrong.length} wrong, ${wrong.slice(0, 3).join(', ')}`);
      if (milliseconds > LONGEST_MS) failures.push(`${label}: ${Math.round(milliseconds)} ms`);
    }
    expect(failures).toEqual([]);
  });
});
