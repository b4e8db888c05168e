import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../src/domain/unit.ts';
import { type PlateLayout, ROLES, type WellContent } from '../../src/domain/well-content.ts';
import { ALL_WELLS } from '../../src/domain/well-id.ts';
import { readLayout } from '../../src/layout/read-layout.ts';
import { writeLayout } from '../../src/layout/write-layout.ts';

const text = fc
  .stringMatching(/^[A-Za-z0-9À-ž][A-Za-z0-9À-ž ,;"'/:.#=+_-]{0,20}$/)
  .map((word) => word.trim())
  .filter((word) => !/^(?:na|n\/a|n\.a\.|yes|y|true|1|x|no|n|false|0|keep|used)$/i.test(word));
const factor = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 1, max: 1e6, noNaN: true }));
const concentration = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));

const contentOf = (well: WellContent['well']): fc.Arbitrary<WellContent> =>
  fc
    .record(
      {
        role: fc.constantFrom(...ROLES),
        name: text,
        concentration,
        unit: fc.constantFrom(...UNITS),
        dilution: factor,
        exclude: text,
        spiked: fc.constant(true as const),
      },
      { requiredKeys: ['role', 'name', 'concentration'] },
    )
    .map(({ concentration: nominal, unit, ...rest }) => {
      if (rest.role === 'empty') return { well, role: rest.role, name: rest.name };
      const withoutNominal = rest.role === 'blank' || (rest.role !== 'standard' && nominal < 1);
      if (withoutNominal) return { well, ...rest };
      return { well, ...rest, concentration: nominal, ...(unit === undefined ? {} : { unit }) };
    });

const layout: fc.Arbitrary<PlateLayout> = fc
  .record({
    wells: fc.uniqueArray(fc.constantFrom(...ALL_WELLS), { minLength: 1, maxLength: 24 }).chain((wells) => {
      const ordered = ALL_WELLS.filter((well) => wells.includes(well));
      return fc.tuple(...ordered.map(contentOf));
    }),
    assay: fc.option(fc.constantFrom('infliximab', 'anti-infliximab', 'my assay 2'), { nil: undefined }),
  })
  .map(({ wells, assay }) => ({
    ...(assay === undefined ? {} : { assay }),
    wells: new Map(wells.map((content) => [content.well, content])),
    origin: 'file',
  }));

const withoutPlaces = (read: PlateLayout): PlateLayout => ({
  ...read,
  wells: new Map([...read.wells].map(([well, { at: _, ...content }]) => [well, content])),
});

describe('writing a layout', () => {
  it.each(['long', 'grid'] as const)('gives the same layout back when the %s shape is read again', (shape) => {
    fc.assert(
      fc.property(layout, (written) => {
        const read = readLayout(writeLayout(written, shape)).value;
        expect(withoutPlaces(read)).toEqual(written);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same wells whatever the order of the lines', () => {
    fc.assert(
      fc.property(layout, fc.infiniteStream(fc.nat()), (written, ranks) => {
        const [head = '', ...lines] = writeLayout({ ...written, assay: 'x' }, 'long')
          .trim()
          .split('\n')
          .slice(1);
        const shuffled = lines
          .map((line) => ({ line, rank: ranks.next().value as number }))
          .sort((left, right) => left.rank - right.rank)
          .map(({ line }) => line);
        const read = readLayout([head, ...shuffled].join('\n')).value;
        expect([...withoutPlaces(read).wells]).toEqual([...written.wells]);
      }),
      { numRuns: 60 },
    );
  });

  it('never gives anything but a layout or an input error, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[A-H0-9,;\n"#: .wellrole-]{0,120}$/)), (anything) => {
        try {
          expect(readLayout(anything).value.wells.size).toBeGreaterThan(0);
        } catch (error) {
          expect((error as Error).name).toBe('InputError');
        }
      }),
      { numRuns: 400 },
    );
  });
});
