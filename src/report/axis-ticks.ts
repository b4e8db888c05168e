const STEPS = [1, 2, 5, 10];
const WANTED = 5;

/** Round numbers between two ends, about five of them. */
export function ticksBetween(low: number, high: number): readonly number[] {
  if (!(high > low)) return [];
  const rough = (high - low) / WANTED;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((candidate) => candidate * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, index) => roundTo((first + index) * step));
}

/** Round numbers for a logarithmic axis between two ends above 0: powers of ten, with 2 and 5 times each over few decades. */
export function ticksOverDecades(low: number, high: number): readonly number[] {
  const factors = high / low < 10 ** 3.5 ? [1, 2, 5] : [1];
  const from = Math.floor(Math.log10(low));
  const decades = Array.from({ length: Math.ceil(Math.log10(high)) - from + 1 }, (_, index) => from + index);
  return decades
    .flatMap((decade) => factors.map((factor) => roundTo(factor * 10 ** decade)))
    .filter((tick) => tick >= low && tick <= high);
}

/** Without the last digits that a product of decimal steps leaves behind. */
function roundTo(value: number): number {
  return Number(value.toPrecision(12));
}
