import type { PlateLayout } from '../domain/well-content.ts';
import type { PlateReading, Read } from './export-reading.ts';

/** A read with the plate that the export says it is of, where it does. */
export interface PlacedRead {
  readonly plate: string | undefined;
  readonly read: Read;
  /** True for a further column of the same list: it is of the same plate as the read before it. */
  readonly sameBlock?: boolean;
}

/**
 * Reads in the order of the file as plates. Reads that name their plate go to it. The others follow each other on one
 * plate until one comes that the plate already has (same wavelength and kind), or that has no wavelength to tell it
 * apart: that one begins the next plate. Calculated ones (concentrations, SD, CV) begin none beside readings.
 */
export function groupReads(
  placed: readonly PlacedRead[],
  layoutOf: (plate: string | undefined, index: number) => PlateLayout | undefined = () => undefined,
): readonly PlateReading[] {
  const plates: { name: string | undefined; reads: Read[] }[] = [];
  for (const { plate, read, sameBlock } of placed) {
    const target =
      plate === undefined
        ? sameBlock === true
          ? plates.at(-1)
          : openPlate(plates.at(-1), read)
        : plates.find((known) => known.name === plate && !has(known.reads, read));
    if (target === undefined) plates.push({ name: plate, reads: [read] });
    else target.reads.push(read);
  }
  return plates.map(({ name, reads }, index) => ({
    name: name ?? `Plate ${index + 1}`,
    reads: withDistinctLabels(reads),
    layout: layoutOf(name, index),
  }));
}

function openPlate<Plate extends { readonly name: string | undefined; readonly reads: readonly Read[] }>(
  last: Plate | undefined,
  read: Read,
): Plate | undefined {
  if (last === undefined) return undefined;
  if (read.kind === 'calculated') return last;
  if (last.name !== undefined) return undefined;
  if (last.reads.every(({ kind }) => kind === 'calculated')) return last;
  const comparable = read.wavelengthNm !== undefined || read.kind !== 'raw';
  return comparable && !has(last.reads, read) ? last : undefined;
}

function has(reads: readonly Read[], read: Read): boolean {
  return reads.some(
    (known) => known.kind === read.kind && known.wavelengthNm === read.wavelengthNm && known.label === read.label,
  );
}

/** Two reads of a plate never share a label: later ones get " #2", " #3". */
function withDistinctLabels(reads: readonly Read[]): readonly Read[] {
  const seen = new Map<string, number>();
  return reads.map((read) => {
    const count = (seen.get(read.label) ?? 0) + 1;
    seen.set(read.label, count);
    return count === 1 ? read : { ...read, label: `${read.label} #${count}` };
  });
}
