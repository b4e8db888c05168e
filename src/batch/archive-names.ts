const PLATE_ENDINGS = ['csv', 'tsv', 'txt', 'xls', 'xlsx', 'json'];
const PLATE_ENDING = new RegExp(`\\.(${PLATE_ENDINGS.join('|')})$`, 'i');
const NOT_A_PLATE =
  /^(layout|samples|runs|truth|readme|notes|license|changelog)\.[a-z]+$|\.(layout|samples|assay|policy)\.[a-z]+$/i;
/** What a spreadsheet program leaves beside a file while it has it open. */
const OPEN_ELSEWHERE = /^~\$/;

/** True for a file name that may be a plate reader's export: by its ending, and not a layout, samples or other companion. */
export function mayBePlateName(name: string): boolean {
  return PLATE_ENDING.test(name) && !NOT_A_PLATE.test(name) && !OPEN_ELSEWHERE.test(name);
}

/** The names that a plate of this stem has, as nearly all readers end them. */
export function plateNames(stem: string): readonly string[] {
  return PLATE_ENDINGS.flatMap((ending) => [`${stem}.${ending}`, `${stem}.${ending.toUpperCase()}`]);
}

/**
 * True for a table of results, one row a sample, which goes to `interpret`: by its name and the first line that is no
 * comment. An export may be called "results" as well, and names wells.
 */
export function isResultsTable(name: string, beginning: string): boolean {
  if (!/^results?\.[a-z]+$/i.test(name)) return false;
  const header = beginning.split(/\r?\n/).find((line) => !/^\W*(#|sep=|$)/.test(line)) ?? '';
  const cells = header.toLowerCase().split(/[,;\t]/);
  const has = (word: string): boolean => cells.some((cell) => cell.replace(/\W/g, '').startsWith(word));
  return has('sample') && !has('well');
}

/** True for the name of a run sheet, which says which plates belong together. */
export function isRunSheetName(name: string): boolean {
  return /^runs\.(csv|tsv)$/i.test(name);
}

/** What a plate measures, as far as its file name says. */
type NamedAnalyte = 'drug' | 'ada' | 'unknown';

/** A plate's name taken apart: the analyte it names, and what is left of it, which names the run. */
export interface PlateName {
  readonly analyte: NamedAnalyte;
  readonly rest: string;
}

const DRUG_WORDS = new Set(['drug', 'ifx', 'infliximab', 'conc', 'concentration', 'level', 'levels', 'trough']);
const ADA_WORDS = new Set(['ada', 'adas', 'ati', 'atis', 'antibody', 'antibodies', 'antidrug', 'antiifx']);

/** Reads a plate's file name without its ending: words between "-", "_", "." and blanks. */
export function readPlateName(stem: string): PlateName {
  const words = stem.split(/[-_.\s]+/).filter((word) => word !== '');
  const kept: string[] = [];
  let analyte: NamedAnalyte = 'unknown';
  for (let index = 0; index < words.length; index += 1) {
    const word = (words[index] as string).toLowerCase();
    const next = words[index + 1]?.toLowerCase() ?? '';
    if (word === 'anti' && (DRUG_WORDS.has(next) || ADA_WORDS.has(next))) {
      analyte = 'ada';
      index += 1;
    } else if (ADA_WORDS.has(word) || word === 'antiinfliximab') analyte = 'ada';
    else if (DRUG_WORDS.has(word)) analyte = analyte === 'ada' ? 'ada' : 'drug';
    else kept.push(words[index] as string);
  }
  return { analyte, rest: kept.join('-') };
}
