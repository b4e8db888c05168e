import { readNumber } from '../domain/number-reading.ts';
import { remembering } from '../domain/remembering.ts';

/** Reads a part of a whole, 0 to 1: 0.75, "0.75", "75 %" or "2/3". Undefined for anything else. */
export function readShare(value: unknown): number | undefined {
  const share = typeof value === 'number' ? value : typeof value === 'string' ? shareOfText(value) : undefined;
  return share !== undefined && Number.isFinite(share) && share >= 0 && share <= 1 ? share : undefined;
}

/** A share in words: "2/3", "75 %". */
export function shareText(share: number): string {
  if (Math.abs(share - 2 / 3) < 1e-9) return '2/3';
  if (Math.abs(share - 1 / 3) < 1e-9) return '1/3';
  return `${Number((100 * share).toFixed(2))} %`;
}

const shareOfText = remembering((written: string): number | undefined => {
  const text = written.trim();
  const [over, under, more] = text.split('/').map((part) => readNumber(part));
  if (more === undefined && over !== undefined && under !== undefined && under !== 0) return over / under;
  if (text.endsWith('%')) {
    const percent = readNumber(text.slice(0, -1));
    return percent === undefined ? undefined : percent / 100;
  }
  return readNumber(text);
});
