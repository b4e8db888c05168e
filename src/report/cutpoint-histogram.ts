import { toText } from '../domain/number-text.ts';

const MOST_BINS = 20;
const LABEL_WIDTH = 22;

/**
 * A histogram of negatives with their cut point marked, as lines of at most `width` characters; bins are equal on the
 * scale on which negatives were judged (logarithmic for log scales).
 */
export function cutPointHistogram(
  values: readonly number[],
  cutPoint: number,
  { width, logarithmic }: { readonly width: number; readonly logarithmic: boolean },
): readonly string[] {
  const to = logarithmic ? Math.log : (value: number): number => value;
  const from = logarithmic ? Math.exp : (value: number): number => value;
  const low = to(Math.min(...values, cutPoint));
  const high = to(Math.max(...values, cutPoint));
  const binCount = Math.min(MOST_BINS, Math.max(5, Math.ceil(2 * Math.cbrt(values.length))));
  const step = (high - low) / binCount;
  if (!(step > 0)) return [];
  const binOf = (value: number): number => Math.min(binCount - 1, Math.max(0, Math.floor((to(value) - low) / step)));
  const counts = Array.from({ length: binCount }, () => 0);
  for (const value of values) counts[binOf(value)] = (counts[binOf(value)] as number) + 1;
  const most = Math.max(...counts);
  const room = width - LABEL_WIDTH - String(most).length - 2;
  const marked = binOf(cutPoint);
  return counts.flatMap((count, index) => {
    const label = `${toText(from(low + index * step), 3).padStart(8)} - ${toText(from(low + (index + 1) * step), 3)}`;
    const bar = '#'.repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * room)));
    const line = `${label.padEnd(LABEL_WIDTH)}${bar}${bar === '' ? '' : ' '}${count}`;
    if (index !== marked) return [line];
    return [line, `${'-'.repeat(LABEL_WIDTH - 1)} cut point ${toText(cutPoint)} lies in the bin above`];
  });
}
