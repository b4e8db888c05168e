import { mayBeThousands, readNumber } from '../domain/number-reading.ts';
import { parseUnit } from '../domain/unit.ts';
import type { Role, WellContent } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';

/** How reader software and people abbreviate what a well holds; the first that fits decides. */
const ROLES: readonly { readonly role: Role; readonly pattern: RegExp }[] = [
  { role: 'negative-control', pattern: /^(?:nc|neg|negative|nctrl)(?:[\s_-]*(?:ctrl|ctl|control))?(?![a-z])/i },
  { role: 'positive-control', pattern: /^(?:pc|pos|positive|pctrl)(?:[\s_-]*(?:ctrl|ctl|control))?(?![a-z])/i },
  { role: 'standard', pattern: /^(?:std|standards?|cal(?:ibrators?)?|étalon)(?![a-z])/i },
  { role: 'blank', pattern: /^(?:blk?|blanks?|blanc)(?![a-z])/i },
  { role: 'control', pattern: /^(?:ctl|ctrl|controls?|qc|kontrolle)(?![a-z])/i },
];
/** Two or three letters and three digits or more are a sample's identifier ("BL0023", "NC-1234"), not the 23rd blank. */
const IDENTIFIER = /^(?:nc|pc|bl|neg|pos)[\s_-]*\d{3,}$/i;
const EMPTY = /^(?:|-+|empty|unused|none|n\/a|na|leer|vide)$/i;
/** A number and its unit; the last three digits of "1 000 ng/mL" are none. */
const AMOUNT = /(?:^|[\s_])(?!0\d)(\d+(?:\.\d+)?)\s*([a-zA-Zµμ]+\s*\/\s*[a-zA-Z]+|[A-Z]{2}\b)/;
const DILUTION = /(?:^|[\s_(])1\s*[:/]\s*(\d+(?:[.,]\d+)*)/;

/**
 * What a well's name in an export says: "STD1", "BLK", "Std 200 pg/ml", "WT2 48h 1/10", "SPL3". A name that fits no
 * role is a sample's; undefined for a name that says that the well is empty. A number with a unit is a standard's or a
 * control's concentration; a bare number after "STD" may be its index and is not taken.
 */
export function contentOfName(well: WellId, name: string): WellContent | undefined {
  const text = name.trim();
  if (EMPTY.test(text)) return undefined;
  const role = IDENTIFIER.test(text) ? 'sample' : (ROLES.find(({ pattern }) => pattern.test(text))?.role ?? 'sample');
  if (role === 'standard' || role === 'control') {
    const match = AMOUNT.exec(text);
    const unit = match === null ? undefined : parseUnit(match[2] as string);
    const concentration = match === null ? undefined : readNumber(match[1] as string);
    if (unit !== undefined && concentration !== undefined) return { well, role, name: text, concentration, unit };
    return { well, role, name: text };
  }
  const factor = DILUTION.exec(text);
  const dilution = factor === null ? undefined : readFactor(factor[1] as string);
  if (role === 'sample' && dilution !== undefined && dilution >= 1) return { well, role, name: text, dilution };
  return { well, role, name: text };
}

/** The factor behind "1:", with either decimal mark; undefined for one such as "1,000", which may be 1 or a thousand. */
export function readFactor(text: string): number | undefined {
  return mayBeThousands(text) ? undefined : readNumber(text.replace(',', '.'));
}
