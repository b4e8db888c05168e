import { defineFindings } from '../domain/finding.ts';

const DESIGN = "design: ids are exact text, because a wrong join gives a patient another patient's result";

/** What the interpretation and its inputs have to say besides the rows: codes, words and what to do. */
export const TDM_FINDINGS = defineFindings({
  SAMPLE_ON_ONE_PLATE_ONLY: {
    severity: 'note',
    message: ({ has, lacks, samples }: { has: string; lacks: string; samples: readonly string[] }) =>
      `${has} only, no ${lacks} result: ${listed(samples)}`,
    meaning: 'A sample was measured for drug or for ADA only.',
    action: 'Measure the other analyte where the interpretation asks for it.',
    source: 'source document, Table 2: a row needs drug and ADA',
  },
  SAMPLE_IDS_NEARLY_EQUAL: {
    severity: 'warning',
    message: ({ left, right }: { left: string; right: string }) =>
      `samples "${left}" and "${right}" differ only in case, spaces, punctuation or leading zeros; they are not joined`,
    meaning: 'Two sample ids look like one that was written in two ways.',
    action: 'Where they are one sample, write the id the same way in all files; otherwise leave it.',
    source: DESIGN,
  },
  SAMPLE_MEASURED_TWICE: {
    severity: 'warning',
    message: ({ sample, analyte, count, used }: { sample: string; analyte: string; count: number; used: string }) =>
      `sample "${sample}" has ${count} ${analyte} results: ${used}`,
    meaning: 'A sample has more than one result of an analyte in the run.',
    action: 'Exclude the results that do not hold, with a reason, or give the samples different ids.',
    source: DESIGN,
  },
  SAMPLE_COLLECTIONS_DIFFER: {
    severity: 'warning',
    message: ({ sample, drug, ada }: { sample: string; drug: string; ada: string }) =>
      `sample "${sample}": drug collected ${drug}, ADA collected ${ada}; they are not joined`,
    meaning: 'Drug and ADA of one id come from different collections.',
    action: 'Measure both on one sample.',
    source:
      'EULAR points to consider, Ann Rheum Dis 2023;82:65-73: ADA alongside the contemporaneous drug concentration',
  },
  SAMPLE_NOT_IN_SAMPLES_FILE: {
    severity: 'note',
    message: ({ samples }: { samples: readonly string[] }) => `the samples file says nothing of ${listed(samples)}`,
    meaning: 'A measured sample has no row in the samples file, so nothing is known of its context.',
    action: 'Add a row for it.',
    source: 'design',
  },
  SAMPLE_NOT_MEASURED: {
    severity: 'note',
    message: ({ samples }: { samples: readonly string[] }) =>
      `in the samples file but not measured: ${listed(samples)}`,
    meaning: 'The samples file names samples that no plate of the run holds.',
    action: 'Check the ids, where a result was expected.',
    source: 'design',
  },
  TABLE_COLUMN_UNUSED: {
    severity: 'note',
    message: ({ columns }: { columns: readonly string[] }) => `columns that are not used: ${listed(columns)}`,
    meaning: 'The file has columns that the interpretation does not know.',
    action: 'Nothing, unless one of them was meant to count.',
    source: 'design',
  },
  INDICATION_NOT_IN_POLICY: {
    severity: 'warning',
    message: ({ sample, indication, near }: { sample: string; indication: string; near: string }) =>
      `sample "${sample}": the policy knows no indication "${indication}"${near === '' ? '' : `; did you mean "${near}"?`}`,
    meaning: 'The stated indication has no threshold in the policy: the result is reported without a row.',
    action: 'Check the spelling, or state a threshold for the indication in the policy.',
    source: 'source document, Table 1: gives IBD and RA only',
  },
  ADA_CUTOFF_NOT_STATED: {
    severity: 'warning',
    message: ({ sample, ada }: { sample: string; ada: string }) =>
      `sample "${sample}": ADA ${ada} cannot be called, because no cut-off is stated`,
    meaning: 'An ADA result is a number, and nothing says from which number it is positive.',
    action: 'Add a column "ada_cutoff", a line "# ada_cutoff: 10" above the table, or the assay in the policy.',
    source: 'design: no cut-off holds across assays',
  },
  DRUG_LIMIT_NOT_STATED: {
    severity: 'warning',
    message: ({ sample, drug }: { sample: string; drug: string }) =>
      `sample "${sample}": drug "${drug}" names no limit, and no column states one`,
    meaning: 'A result below or above the range without its limit cannot be compared with a threshold.',
    action: 'Write it with its limit (<0.4, >20), or add the column "drug_lloq" or "drug_uloq".',
    source: 'design',
  },
  DRUG_OUTSIDE_LIMITS: {
    severity: 'note',
    message: ({ sample, drug, limit }: { sample: string; drug: string; limit: string }) =>
      `sample "${sample}": drug ${drug} lies beyond the limit of quantification and is taken as ${limit}`,
    meaning: 'A number was reported outside the stated limits of quantification.',
    action: 'Nothing, where the limits are right; otherwise correct them.',
    source: 'design: a number beyond a limit of quantification is not a result',
  },
  DRUG_UNIT_NOT_KNOWN: {
    severity: 'warning',
    message: ({ sample, unit }: { sample: string; unit: string }) =>
      `sample "${sample}": ${unit === '' ? 'the drug result has no unit' : `the drug unit "${unit}" does not convert to µg/mL`}`,
    meaning: 'A concentration without a mass unit cannot be compared with the threshold.',
    action: 'Add the column "drug_unit" with µg/mL, mg/L, ng/mL or another unit of mass per volume.',
    source: 'design: a unit is never assumed',
  },
});

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
