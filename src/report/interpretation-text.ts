import { toStatedText, toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { SampleReport } from '../run/run-report.ts';
import { isRowFlag } from '../tdm/decision-flags.ts';
import type { AlternativeReading, Interpretation } from '../tdm/interpretation.ts';
import {
  adaText as adaCallText,
  type ComparedWith,
  concentrationText,
  numberBeside,
  titreText,
} from './result-text.ts';
import { fitLine, oneLine, wrapText } from './text-lines.ts';

const DRUG_WORDS: Readonly<Record<Interpretation['drugCategory'], string>> = {
  subtherapeutic: 'subtherapeutic',
  therapeutic: 'therapeutic',
  indeterminate: 'not decided',
  missing: '',
  invalid: '',
  'not-compared': 'not compared',
};

const ADA_WORDS: Readonly<Record<Interpretation['adaCategory'], string>> = {
  undetectable: 'negative',
  low: 'low',
  high: 'high',
  indeterminate: 'indeterminate',
  'positive-ungraded': 'positive',
  'negative-masked': 'negative, perhaps masked',
  'not-tested': 'not tested',
};

/**
 * A sample's interpretation, of ordinary length in three lines: what was measured, the row with its status and flags (and
 * the other row with its probability), cause and action. Flags that `shared` lists are told once for all samples and left
 * out. A result, a cause and an action are never cut: they go on in further lines. The flags that find no room are counted
 * and stand in full in `explainLines`.
 */
export function interpretationLines(
  sample: SampleReport,
  width: number,
  shared: ReadonlySet<string> = new Set(),
): readonly string[] {
  const { interpretation } = sample;
  if (interpretation === null) return [`${oneLine(sample.sampleId)}  no interpretation`];
  return [
    ...measuredLines(sample, interpretation, width),
    rowLine(interpretation, shared, width),
    ...wrapText(interpretation.summary, width, FURTHER, '  '),
  ];
}

/** Where a line goes on. */
const FURTHER = '    ';

/** What was measured in one line; the antibodies in a line of their own where there is no room. */
function measuredLines(
  { sampleId, drug, ada }: SampleReport,
  interpretation: Interpretation,
  width: number,
): readonly string[] {
  const name = `${oneLine(sampleId)}  `;
  const ofDrug = `${drugText(drug, interpretation.threshold)}${drugWord(interpretation, drug)};`;
  const ofAda = `ADA ${adaText(ada, interpretation)}`;
  const together = `${name}${oneLine(`${ofDrug} ${ofAda}`)}`;
  if ([...together].length <= width) return [together];
  const isLongName = [...name].length > width / 2;
  return [
    ...(isLongName ? [name.trimEnd()] : []),
    ...wrapText(ofDrug, width, FURTHER, isLongName ? FURTHER : name),
    ...wrapText(ofAda, width, FURTHER, FURTHER),
  ];
}

/** Flags that every interpreted sample carries, so that they can be told once. Empty for fewer than two samples. */
export function sharedFlags(samples: readonly SampleReport[]): readonly string[] {
  const interpreted = samples.flatMap((sample) => sample.interpretation ?? []);
  if (interpreted.length < 2) return [];
  return (interpreted[0]?.flags ?? []).filter((flag) => interpreted.every((entry) => entry.flags.includes(flag)));
}

/**
 * The thresholds that the samples were compared with, each with its source: "Threshold >=5 µg/mL: Source document ...".
 * A threshold depends on the assay, so every report that interprets prints them.
 */
export function thresholdLines(samples: readonly SampleReport[], width: number): readonly string[] {
  const texts = samples.flatMap(({ interpretation }) => {
    const threshold = interpretation?.threshold ?? null;
    if (threshold === null) return [];
    return `Threshold ${threshold.operator}${toStatedText(threshold.value)} ${threshold.unit}: ${threshold.source}`;
  });
  return [...new Set(texts)].flatMap((text) => wrapText(text, width, '  '));
}

/** A concentration with its interval, as people write it: "4.8 µg/mL (4.21-5.47)", "<0.4 µg/mL", "no drug result". */
export function drugText(drug: Quantified | null, threshold: ComparedWith | null = null): string {
  if (drug === null) return 'no drug result';
  if (drug.kind === 'not-reportable') return `drug not reportable (${drug.because})`;
  const interval = drug.kind === 'quantified' ? drug.ci95 : null;
  const bounds = interval === null ? '' : ` (${interval.map(numberBeside(threshold, drug.unit)).join('-')})`;
  return `${concentrationText(drug, false, threshold)}${bounds}`;
}

/** The category with its threshold, which has its unit where the result is in another: ", subtherapeutic <5". */
export function drugWord({ drugCategory, threshold }: Interpretation, drug: Quantified | null): string {
  const word = DRUG_WORDS[drugCategory];
  if (word === '') return '';
  if (threshold === null || !['subtherapeutic', 'therapeutic'].includes(drugCategory)) return `, ${word}`;
  const below = threshold.operator === '>=' ? '<' : '<=';
  const unit =
    drug === null || drug.kind === 'not-reportable' || drug.unit === threshold.unit ? '' : ` ${threshold.unit}`;
  return `, ${word} ${drugCategory === 'therapeutic' ? threshold.operator : below}${toStatedText(threshold.value)}${unit}`;
}

function adaText(ada: AdaCall | null, interpretation: Interpretation): string {
  if (ada?.kind === 'not-reportable') return adaCallText(ada);
  const unconfirmed = ada?.confirmation?.confirmed === false && ada.rawCall === 'positive' ? ', not confirmed' : '';
  const word = `${ADA_WORDS[interpretation.adaCategory]}${unconfirmed}`;
  const concentration = ada?.concentration ?? null;
  const isTold = concentration?.kind === 'quantified' || concentration?.kind === 'above-range';
  const titre = ada?.titre ?? null;
  const measured = [
    ...(isTold ? [concentrationText(concentration, false)] : []),
    ...(titre === null ? [] : [`titre ${titreText(titre)}`]),
  ];
  return measured.length === 0 ? word : `${word} (${measured.join(', ')})`;
}

/** What ", +12 more" takes. */
const ROOM_FOR_REST = 10;

/**
 * The row, its status, the other readings and the flags: as many as fit, then how many more there are. The other reading
 * is never among those left out: where its id is too long, its number ("M10") stands for it.
 */
function rowLine(
  { rule, status, alternatives, flags }: Interpretation,
  shared: ReadonlySet<string>,
  width: number,
): string {
  const head = `  ${rule}, ${status}`;
  const rows = otherRows(alternatives);
  const inFull = rows.map((other) => otherRowText(other));
  const isTooLong = [head, ...inFull].join('; ').length + ROOM_FOR_REST > width;
  const others = isTooLong ? rows.map((other) => otherRowText(other, other.rule.split('-')[0])) : inFull;
  const remarks = [...others, ...byImportance(flags.filter((flag) => !shared.has(flag)))];
  let line = head;
  for (const [index, remark] of remarks.entries()) {
    const longer = `${line}${index === 0 ? '; ' : ', '}${remark}`;
    const left = remarks.length - index;
    const reserve = left === 1 ? 0 : `, +${left - 1} more`.length;
    if (longer.length + reserve > width) return fitLine(`${line}, +${left} more`, width);
    line = longer;
  }
  return fitLine(line, width);
}

/** The other rows that are possible, each once, with its probability where one reading of it has one. */
export function otherRows(alternatives: readonly AlternativeReading[]): readonly AlternativeReading[] {
  return alternatives.filter((other) => {
    const readings = alternatives.filter(({ rule }) => rule === other.rule);
    return other === (readings.find(({ probability }) => probability !== null) ?? readings[0]);
  });
}

/** The ids of the other rows, with blanks between them. */
export function otherRowIds({ alternatives }: Interpretation): string {
  return otherRows(alternatives)
    .map(({ rule }) => rule)
    .join(' ');
}

/** Another row in words: "or M04-THR-ADA-NEG-LOW (27 %)". */
export function otherRowText({ rule, probability }: AlternativeReading, name: string = rule): string {
  return probability === null ? `or ${name}` : `or ${name} (${toText(100 * probability, 2)} %)`;
}

/** Flags of the sample before those that only repeat what its row says; the scope of the success rate last. */
function byImportance(flags: readonly string[]): readonly string[] {
  const rank = (flag: string): number => (flag === '72PCT_SCOPE' ? 2 : isRowFlag(flag) ? 1 : 0);
  return flags.toSorted((left, right) => rank(left) - rank(right));
}
