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
  const isEqual = Math.abs(value - limit) <= EQUAL_WITHIN * Math.max(1, Math.abs(limit));
  for (let more = digits; more < MOST_DIGITS && !isEqual; more += 1) {
    const text = toText(value, more);
    if (Math.sign(Number(text) - limit) === Math.sign(value - limit)) return text;
  }
  return toText(value, isEqual ? digits : MOST_DIGITS);
}

const EQUAL_WITHIN = 1e-9;
const MOST_DIGITS = 15;

/** A percentage with one decimal and its sign of unit: "12.3 %". */
export function toPercentText(value: number): string {
  return `${value.toFixed(1)} %`;
}

/**
 * A percentage beside its limit, with as many decimals more as it takes to stand on its own side of it: 20.04 beside 20
 * is "20.04 %", not "20.0 %".
 */
export function toPercentBeside(value: number, limit: number): string {
  const isEqual = Math.abs(value - limit) <= EQUAL_WITHIN * Math.max(1, Math.abs(limit));
  for (let decimals = 1; decimals < MOST_DIGITS && !isEqual; decimals += 1) {
    const text = value.toFixed(decimals);
    if (Math.sign(Number(text) - limit) === Math.sign(value - limit)) return `${text} %`;
  }
  return toPercentText(value);
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
