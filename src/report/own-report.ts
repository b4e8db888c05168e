const OF_SAMPLES = 'sample,drug,drug_unit,';
const OF_BATCH = 'run,sample,run_verdict,';
const OTHER_TABLES = 'sample,plate,dilution,because\\b|kind,run,sample,old,new,';
/** The beginning of a table that this program wrote: of samples, of a batch, of what to repeat, of what changed. */
const TABLE = headerThat(`${OF_SAMPLES}drug_low,drug_high,|${OF_BATCH}|${OTHER_TABLES}`);
/** The header of the samples of a run, or of many, as reports and batches write it. */
const RUN_TABLE = headerThat(`${OF_SAMPLES}.*,run_verdict,|${OF_BATCH}`);
/** The title of a report in words. */
const TITLE = /^\uFEFF?RUN (?:ACCEPTED|REJECTED)[A-Z ]*\s{2,}tdm-elisa \d/;
/** The sheets of a workbook as it is written, without packing: one that was saved again by a spreadsheet looks like any other. */
const SHEETS = /<sheets><sheet name="Run" [^>]*\/><sheet name="Samples" [^>]*\/><sheet name="Plates" /;

/** How many bytes of a workbook, and of any other file, `isOwnReport` looks at. */
export const OWN_REPORT_BYTES = 4096;
export const OWN_TABLE_BYTES = 160;

/** True for the beginning of a report that this program wrote: a table, a text or a workbook that is no plate. */
export function isOwnReport(beginning: string): boolean {
  return TABLE.test(beginning) || TITLE.test(beginning) || (beginning.startsWith('PK') && SHEETS.test(beginning));
}

/** True for a table of interpreted samples that this program made of runs. */
export function isRunTable(text: string): boolean {
  return RUN_TABLE.test(text);
}

function headerThat(begins: string): RegExp {
  return new RegExp(`^\\uFEFF?(?:sep=.\\r?\\n)?(?:${begins})`);
}
