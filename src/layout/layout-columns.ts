import { remembering } from '../domain/remembering.ts';
import { parseUnit, type Unit } from '../domain/unit.ts';

/** What a column of a long layout, or a block of a grid layout, can hold. */
export type LayoutColumn =
  | 'well'
  | 'role'
  | 'name'
  | 'concentration'
  | 'dilution'
  | 'unit'
  | 'assay'
  | 'exclude'
  | 'spiked'
  | 'comment';

export const LAYOUT_COLUMNS: readonly LayoutColumn[] = [
  'well',
  'role',
  'name',
  'concentration',
  'dilution',
  'unit',
  'assay',
  'exclude',
  'spiked',
  'comment',
];

/** What laboratories write beside the wells, and what no result depends on. */
const NOT_OF_THE_ASSAY = [
  'bemerkung',
  'bemerkungen',
  'kommentar',
  'commentaire',
  'commentaires',
  'remarque',
  'remarques',
  'lot',
  'lotno',
  'lotnumber',
  'batch',
  'charge',
  'date',
  'datum',
  'operator',
  'analyst',
  'technician',
  'pipettedby',
  'initials',
  'barcode',
  'rack',
  'tube',
  'tubeno',
  'replicate',
  'rep',
  'replikat',
  'no',
  'nr',
];

/** Usual names of the columns, as `spelling` folds them; the first is the column's own. */
const SPELLINGS: Readonly<Record<LayoutColumn, readonly string[]>> = {
  well: [
    'well',
    'wells',
    'wellid',
    'wellposition',
    'wellpositions',
    'position',
    'positions',
    'pos',
    'welllocation',
    'kavität',
    'vertiefung',
    'puits',
  ],
  role: ['role', 'roles', 'type', 'sampletype', 'welltype', 'content', 'contents', 'kind', 'typ', 'probentyp'],
  name: [
    'name',
    'names',
    'sample',
    'sampleid',
    'samplename',
    'sampleidentifier',
    'id',
    'identifier',
    'label',
    'wellname',
    'probe',
    'proben',
    'probenname',
    'probenid',
    'probennummer',
    'bezeichnung',
    'échantillon',
    'nom',
  ],
  concentration: [
    'concentration',
    'concentrations',
    'conc',
    'nominal',
    'nominalconcentration',
    'nominalconc',
    'nominalvalue',
    'stdconc',
    'standardconc',
    'standardconcentration',
    'expectedconcentration',
    'expectedconc',
    'stdconcentration',
    'konzentration',
    'konz',
    'sollwert',
  ],
  dilution: [
    'dilution',
    'dilutions',
    'dilutionfactor',
    'dilfactor',
    'df',
    'dil',
    'sampledil',
    'sampledilution',
    'verdünnung',
    'verdünnungsfaktor',
    'facteurdedilution',
  ],
  unit: ['unit', 'units', 'concunit', 'concentrationunit', 'stdconcunit', 'concentrationunits', 'einheit', 'unité'],
  assay: ['assay', 'assays', 'assayid', 'test'],
  exclude: ['exclude', 'excluded', 'exclusion', 'suppress', 'suppressed', 'mask', 'masked', 'omit', 'leftout'],
  spiked: ['spiked', 'spike', 'drugspike', 'confirmatory', 'withdrug', 'freedrug'],
  comment: ['comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'volume', 'description', ...NOT_OF_THE_ASSAY],
};

const COLUMN_BY_SPELLING: ReadonlyMap<string, LayoutColumn> = new Map(
  LAYOUT_COLUMNS.flatMap((column) => SPELLINGS[column].map((word) => [word, column] as const)),
);

/** All words that name a column, for a suggestion. */
export const COLUMN_WORDS: readonly string[] = [...COLUMN_BY_SPELLING.keys()];

/** A header that was understood: the column, and the unit that stands in it, if any. */
export interface LayoutHeader {
  readonly column: LayoutColumn;
  readonly unit: Unit | undefined;
  /** A unit that stands in brackets but is not known. */
  readonly unknownUnit: string | undefined;
}

/**
 * Reads a column's header or a block's corner in any case and with the usual synonyms: "Well ID", "sample_dil",
 * "Conc. (ng/mL)", "concentration [AU/mL]", "std_conc_ng/mL", "conc_ng_ml". Undefined when it names no column of a layout.
 */
export const parseHeader = remembering((text): LayoutHeader | undefined => {
  const trimmed = text.trim();
  const underscored = /^(.*?)[\s_]+([pnuµμm]?g|m?au|m?i?u)[\s_]+(?:per[\s_]+)?(m?l)$/i.exec(trimmed);
  const [, bare, inBrackets] =
    underscored === null
      ? (/^(.*?)\s*[([]\s*(.*?)\s*[)\]]$/.exec(trimmed) ??
        /^(.*?)(?:[\s_]+|\s+in\s+)(\S+\/\S+)$/.exec(trimmed) ?? [undefined, text])
      : ['', underscored[1], `${underscored[2]}/${underscored[3]}`];
  const column = COLUMN_BY_SPELLING.get(spelling(bare ?? ''));
  if (column === undefined) {
    const whole = COLUMN_BY_SPELLING.get(spelling(text));
    return whole === undefined ? undefined : { column: whole, unit: undefined, unknownUnit: undefined };
  }
  if (inBrackets === undefined || inBrackets === '' || column !== 'concentration') {
    return { column, unit: undefined, unknownUnit: undefined };
  }
  const unit = parseUnit(inBrackets);
  return { column, unit, unknownUnit: unit === undefined ? inBrackets : undefined };
});

/** The column that a word names, for turning a suggested synonym into the column's own name. */
export function columnOfWord(word: string): LayoutColumn | undefined {
  return COLUMN_BY_SPELLING.get(spelling(word));
}

function spelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_.\-:]+/g, '');
}
