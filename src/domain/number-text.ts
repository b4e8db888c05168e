import { isWithin } from './comparison.ts';

/**
 * A number for people: at most `digits` significant digits, no exponent between 1e-4 and 1e6, no trailing zeros.
 * `toText(0.12345, 3)` is "0.123".
 */
export function toText(value: number, digits = 4): string {
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  if (magnitude < 1e-4 || magnitude >= 1e6) {
    const text = value.toExponential(digits - 1);
    const exponent = text.indexOf('e');
    return exponent < 0 ? text : trimZeros(text.slice(0, exponent)) + text.slice(exponent);
  }
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(magnitude)));
  return trimZeros(value.toFixed(Math.min(decimals, 20)));
}

/** A limit as somebody stated it: all its digits, where `toText` would round 7.1235 to 7.124. */
export function toStatedText(limit: number): string {
  return toText(limit, STATED_DIGITS);
}

const STATED_DIGITS = 12;

/**
 * A number for people, with as many digits more as it takes to stand on its own side of a limit: 4.998 beside 5 is
 * "4.998", not "5". A value that equals the limit within 1e-9 is written as the limit.
 */
export function toTextBeside(value: number, limit: number, digits: number): string {
  return onOwnSide(value, limit, digits, toText);
}

/** A percentage with one decimal and its sign of unit: "12.3 %". */
export function toPercentText(value: number): string {
  return `${value.toFixed(1)} %`;
}

/**
 * A percentage beside its limit, with as many decimals more as it takes to stand on its own side of it: 20.04 beside 20
 * is "20.04 %", not "20.0 %".
 */
export function toPercentBeside(value: number, limit: number): string {
  return `${onOwnSide(value, limit, 1, toFixed)} %`;
}

/** The same with its sign, for a deviation to either side of a limit of `limit` percent: "+20.04 %", "−12.3 %". */
export function toSignedPercentBeside(percent: number, limit: number): string {
  return `${percent < 0 ? '−' : '+'}${toPercentBeside(Math.abs(percent), limit)}`;
}

const MOST_DIGITS = 15;

function onOwnSide(
  value: number,
  limit: number,
  digits: number,
  write: (value: number, digits: number) => string,
): string {
  const isEqual = isWithin(value, limit, limit);
  for (let more = digits; more < MOST_DIGITS && !isEqual; more += 1) {
    const text = write(value, more);
    if (Math.sign(Number(text) - limit) === Math.sign(value - limit)) return text;
  }
  return write(value, isEqual ? digits : MOST_DIGITS);
}

function toFixed(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

function trimZeros(text: string): string {
  if (!text.includes('.')) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === ZERO) end -= 1;
  if (text.charCodeAt(end - 1) === POINT) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

const ZERO = 48;
const POINT = 46;
