import { parseUnit } from '../domain/unit.ts';
import type { Role } from '../domain/well-content.ts';
import { looksLikeDilution } from './dilution-reading.ts';
import { closestRole, parseRole } from './role-words.ts';

/**
 * What an encoded name says, still as text. `number` is a trailing number; `bare` means that neither a unit nor a word
 * tells whether it is a concentration or a running number.
 */
export interface EncodedName {
  readonly kind: 'name';
  readonly role: Role;
  readonly name: string;
  readonly number?: { readonly text: string; readonly unit: string | undefined; readonly bare: boolean };
  readonly dilution?: string;
  readonly spiked?: true;
}

/** A name that can be read in two ways. */
export interface AmbiguousName {
  readonly kind: 'ambiguous';
  readonly message: string;
  readonly hint: string;
}

const NUMBER = /^\d[\d.,]*(?:[eE][+-]?\d+)?$/;
/** "1 000": nobody writes a concentration as 000. */
const THOUSANDS = /\d{1,3}\s0\d{2}(?!\d)/;
const SPIKED = /^(?:spiked|\+drug|\+ifx|\+spike)$/i;

/**
 * Decodes a name that carries its role: "STD 100", "STD1000", "Std 12.5 pg/ml", "STD1 100 ng/mL", "BLK", "NC2", "PC",
 * "QC1 5", "S-0012 1:100", "S: NC-017 spiked". What begins with no word for a role is a sample by that whole name.
 */
export function decodeName(text: string): EncodedName | AmbiguousName {
  const tokens = text.split(/\s+/);
  const dilution = tokens.find((token, index) => index > 0 && looksLikeDilution(token));
  const spiked = tokens.some((token, index) => index > 0 && SPIKED.test(token));
  const plain = tokens
    .filter((token, index) => index === 0 || !(looksLikeDilution(token) || SPIKED.test(token)))
    .join(' ');
  const extras = { ...(dilution === undefined ? {} : { dilution }), ...(spiked ? { spiked: true as const } : {}) };
  const marked = /^([A-Za-z][A-Za-z .-]*?)\s*:\s*(.*)$/.exec(plain);
  const markedRole =
    marked === null ? undefined : /^s$/i.test(marked[1] as string) ? 'sample' : parseRole(marked[1] as string);
  if (markedRole !== undefined) return { ...decodeRest(markedRole, '', ` ${marked?.[2]}`), ...extras };
  const part = tokens.find((token, index) => index > 0 && /^(?:[2-9]|\d{2,})[:/]\d+$/.test(token));
  if (part !== undefined) {
    return {
      kind: 'ambiguous',
      message: `"${part}" in the name "${text}" is neither a dilution nor clearly a part of the name`,
      hint: 'write a dilution as 1:100, and the number of a replicate without a slash or colon',
    };
  }
  const { word, rest } = leadingRole(plain);
  const role = parseRole(word);
  if (role === undefined) {
    const near =
      word.length >= 3 && (rest === '' || NUMBER.test(rest.split(/\s+/)[1] ?? rest)) ? closestRole(word) : undefined;
    if (near === undefined || near === 'sample') return { kind: 'name', role: 'sample', name: plain, ...extras };
    return {
      kind: 'ambiguous',
      message: `name "${text}" looks like a misspelt ${near.replace('-', ' ')}`,
      hint: `did you mean "${near}"? For a sample of that name write "S: ${text}"`,
    };
  }
  if (role === 'sample') return { kind: 'name', role, name: rest === '' ? '' : plain, ...extras };
  const identifier = role === 'standard' ? /^[-_\s]?0\d+$/ : /^[-_]\d{3,}$|^[-_\s]?0\d+$/;
  if (identifier.test(rest)) {
    return {
      kind: 'ambiguous',
      message: `name "${text}" may be a ${role} or a sample's identifier`,
      hint: `write "S: ${text}" for a sample, "${word} ${Number(rest.replace(/\D/g, ''))}" for a ${role}`,
    };
  }
  const thousands = THOUSANDS.exec(rest)?.[0];
  if (thousands !== undefined) {
    return {
      kind: 'ambiguous',
      message: `"${thousands}" in the name "${text}" is one number or two`,
      hint: `write a number without blanks inside: ${thousands.replace(/\s/g, '')}`,
    };
  }
  return { ...decodeRest(role, word, rest), ...extras };
}

/** Gives the longest leading run of words that names a role ("negative control"), else the first word, and the rest. */
function leadingRole(text: string): { readonly word: string; readonly rest: string } {
  const run = /^[A-Za-z]+(?:[ .-]+[A-Za-z]+)*/.exec(text)?.[0] ?? '';
  const ends = [...run.matchAll(/[A-Za-z]+/g)].map((match) => match.index + match[0].length);
  const end = ends.findLast((place) => parseRole(run.slice(0, place)) !== undefined) ?? ends[0] ?? 0;
  const sign = /^(?:ctrl|ctl|control)$/i.test(text.slice(0, end)) ? signAfter(text.slice(end)) : '';
  return { word: text.slice(0, end) + sign, rest: text.slice(end + sign.length) };
}

/** The "+" or "-" of "Ctrl+", "Ctrl + 2" or "Ctrl-"; not the hyphen of "Ctrl-1" or "Ctrl - 5". */
function signAfter(rest: string): string {
  return /^\s*(?:\+(?=\s*\d*$)|-(?=\s*$))/.exec(rest)?.[0] ?? '';
}

function decodeRest(role: Role, word: string, rest: string): EncodedName {
  const attached = rest !== '' && !/^\s/.test(rest);
  const separator = attached ? (/^[_#-]*/.exec(rest)?.[0] ?? '') : ' ';
  const tokens = rest
    .replace(/^[\s_#-]+/, '')
    .split(/\s+/)
    .filter((token) => token !== '')
    .flatMap((token) => splitUnit(token));
  if (role === 'sample') return { kind: 'name', role, name: rest.trim() };
  const last = tokens.at(-1);
  const unit =
    tokens.length > 1 && last !== undefined && (parseUnit(last) !== undefined || last.includes('/')) ? last : undefined;
  const words = unit === undefined ? tokens : tokens.slice(0, -1);
  const number = words.at(-1);
  const label = words.slice(0, -1).join(' ');
  const isConcentration =
    number !== undefined &&
    NUMBER.test(number) &&
    (unit !== undefined || role === 'standard' || (role === 'control' && (label !== '' || !attached)));
  const whole = `${word}${separator}${words.join(' ')}`.trim();
  if (!isConcentration) return { kind: 'name', role, name: whole };
  const name = label === '' ? (role === 'standard' ? whole : word) : `${word}${separator}${label}`.trim();
  return { kind: 'name', role, name, number: { text: number, unit, bare: unit === undefined && label === '' } };
}

function splitUnit(token: string): readonly string[] {
  const match = /^(\d[\d.,]*)([A-Za-zµμ]+\/[A-Za-z]+)$/.exec(token);
  return match === null ? [token] : [match[1] as string, match[2] as string];
}
