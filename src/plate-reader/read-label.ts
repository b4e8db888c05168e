import type { ReadKind } from './export-reading.ts';

const BLANKED = /\bblank(?:ed|s)?\b|blank[\s-]*(?:corr|korr|sub)|corrected|korrigiert|\bleerwert|\bblanc\b/i;
const CALCULATED =
  /\[?conc(?:entration)?s?\b|\bratio\b|pathlength|\bmax(?:\s*v)?\b|\bmean\b|\bavg\b|average|\bmedian\b|\bst(?:andard|d)?\.?[\s_-]*dev|\bsd\b|\bsem\b|\bcv\b|r-squared|lagtime|\bslope\b|\bcount\b|\brank\b|\bcalculated\b|dilution|\bfactor\b|normali[sz]ed|\bnorm|\bfit\b|mittelwert|stabw|standardabw|\bvk\b|konz(?:entration|\b)|moyenne|[ée]cart|%/i;
/** "450-620", "450 nm - 620 nm", "OD450-OD620": what is subtracted is at the second wavelength. */
const DIFFERENCE = /(?<!\d)(\d{3})(?:\s*nm)?\s*[-–−]\s*(?:od|a|abs\.?)?[\s_]*\d{3}(?!\d)/i;
const REDUCED = /\bdelta\b|\breduced\b|\bdifference\b|reference[\s-]*(?:corr|subtr)/i;

/** A unit of concentrations, which ODs do not have. */
const CONCENTRATION_UNIT = /(?:[pnuµμm]?g|m?au|m?i?u)\s*\/\s*[mµu]?l\b/i;
/** "450/620 nm": measured at one and referred to the other. */
const TWO_AT_ONCE = /(?<!\d)\d{3}\s*\/\s*\d{3}(?!\d)/;
const OPTICAL = /\bod|\babs|\d{3}\s*nm|raw/i;

/** What a read's own name says of its numbers. A name that says nothing is raw. */
export function kindOfLabel(name: string): ReadKind {
  const label = name.replaceAll('_', ' ');
  if (BLANKED.test(label)) return 'blank-corrected';
  if (REDUCED.test(label) || DIFFERENCE.test(label)) return 'reduced';
  if (CONCENTRATION_UNIT.test(label) && !OPTICAL.test(label)) return 'calculated';
  return CALCULATED.test(label) ? 'calculated' : 'raw';
}

/** Wavelengths that absorbance readers have, in nm. */
function isWavelength(value: number): boolean {
  return value >= 190 && value <= 1100;
}

/**
 * The wavelength that a read's name states: "450", "450 nm", "step:450", "Raw Data (450 1)", "A450(1)", "OD450",
 * "260:977 [Test]"; of a difference the first. Undefined when no number, or more than one, could be it.
 */
export function wavelengthOfLabel(label: string): number | undefined {
  if (TWO_AT_ONCE.test(label)) return undefined;
  const minuend = Number(DIFFERENCE.exec(label)?.[1]);
  if (isWavelength(minuend)) return minuend;
  const withUnit = numbersOf(label, /(\d{3,4})(?:[.,]\d)?\s*nm/gi);
  if (withUnit.length === 1) return withUnit[0];
  const afterColon = numbersOf(label, /:\s*(\d{3,4})(?![\d.,])/g);
  if (afterColon.length > 0) return afterColon.length === 1 ? afterColon[0] : undefined;
  const all = numbersOf(
    label,
    /(?<![\d.,])(\d{3,4})(?![\d]|[.,]\d{2}|\s*(?:ms|s|sec|min|h|rpm|°|%|[mµu]?l|[pnuµμm]?g)(?![a-z]))/gi,
  );
  return all.length === 1 ? all[0] : undefined;
}

function numbersOf(label: string, pattern: RegExp): readonly number[] {
  const numbers: number[] = [];
  for (const match of label.matchAll(pattern)) {
    const number = Number(match[1]);
    if (isWavelength(number) && !numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}
