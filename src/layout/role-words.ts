import { closestWord } from '../domain/did-you-mean.ts';
import { remembering } from '../domain/remembering.ts';
import { ROLES, type Role } from '../domain/well-content.ts';

/** Usual words for each role, as `spelling` folds them. "S" is left out: it means sample to some and standard to others. */
const WORDS: Readonly<Record<Role, readonly string[]>> = {
  standard: ['standard', 'standards', 'std', 'stds', 'calibrator', 'calibrators', 'cal', 'calibration'],
  blank: ['blank', 'blanks', 'blk', 'bl', 'background'],
  control: ['control', 'controls', 'qc', 'qualitycontrol', 'ctrl', 'ctl', 'qcsample', 'qcsamples'],
  'negative-control': [
    'negativecontrol',
    'negative',
    'neg',
    'nc',
    'nctrl',
    'negctrl',
    'negcontrol',
    'ncontrol',
    'negcon',
  ],
  'positive-control': [
    'positivecontrol',
    'positive',
    'pos',
    'pc',
    'pctrl',
    'posctrl',
    'poscontrol',
    'pcontrol',
    'poscon',
  ],
  'cutoff-control': ['cutoffcontrol', 'cutoff', 'cutoffcalibrator', 'cutpointcontrol', 'coc'],
  sample: ['sample', 'samples', 'smp', 'smpl', 'spl', 'unk', 'unknown', 'unknowns', 'specimen', 'patient', 'serum'],
  empty: ['empty', 'unused', 'notused', 'none', 'void'],
};

const ROLE_BY_WORD: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) => WORDS[role].map((word) => [word, role] as const)),
);

const ROLE_NAMES: ReadonlySet<string> = new Set(ROLES);

/** Words for roles in German and French: in a column of roles only, for they may be names of samples. */
const FOREIGN_ROLES: ReadonlyMap<string, Role> = new Map([
  ['kalibrator', 'standard'],
  ['étalon', 'standard'],
  ['leerwert', 'blank'],
  ['blanc', 'blank'],
  ['kontrolle', 'control'],
  ['contrôle', 'control'],
  ['negativkontrolle', 'negative-control'],
  ['positivkontrolle', 'positive-control'],
  ['contrôlenégatif', 'negative-control'],
  ['contrôlepositif', 'positive-control'],
  ['probe', 'sample'],
  ['proben', 'sample'],
  ['unbekannt', 'sample'],
  ['échantillon', 'sample'],
  ['inconnu', 'sample'],
  ['leer', 'empty'],
  ['vide', 'empty'],
]);

/** Reads what stands in a column of roles, in English, German or French; undefined when not known. */
export function parseStatedRole(text: string): Role | undefined {
  return parseRole(text) ?? FOREIGN_ROLES.get(spelling(text.normalize('NFC')));
}

/** Reads a role in any case and with the usual short forms ("STD", "Neg. control", "ctrl-", "unknown"); undefined when not known. */
export function parseRole(text: string): Role | undefined {
  return ROLE_NAMES.has(text) ? (text as Role) : parseRoleWord(text);
}

const parseRoleWord = remembering((text): Role | undefined => {
  const signed = /^(.*?)\s*([+\u2212\u2013-])$/.exec(text.trim());
  if (signed === null) return ROLE_BY_WORD.get(spelling(text));
  if (!/^(?:ctrl|ctl|controls?)$/.test(spelling(signed[1] ?? ''))) return undefined;
  return signed[2] === '+' ? 'positive-control' : 'negative-control';
});

/** The role whose name or short form is nearest to a misspelt word ("Stnd" is near "std"). */
export function closestRole(text: string): Role | undefined {
  const near = closestWord(spelling(text), [...ROLES.map(spelling), ...ROLE_BY_WORD.keys()]);
  return near === undefined ? undefined : ROLE_BY_WORD.get(near);
}

function spelling(text: string): string {
  return text.toLowerCase().replace(/[\s_.-]+/g, '');
}
