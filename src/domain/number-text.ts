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

/** A percentage with one decimal and its sign of unit: "12.3 %". */
export function toPercentText(value: number): string {
  return `${value.toFixed(1)} %`;
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
