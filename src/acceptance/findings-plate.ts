import type { FindingDefinition } from '../domain/finding.ts';
import { toPercentBeside, toPercentText, toText, toTextBeside } from '../domain/number-text.ts';

const BLANK_ABOVE_LLOQ: FindingDefinition<{ response: number | null; lloqResponse: number }> = {
  severity: 'error',
  message: ({ response, lloqResponse }) =>
    `a blank well reads ${odText(response, lloqResponse)}, not below the standard at the LLOQ (${toText(lloqResponse, 3)})`,
  meaning: 'A blank holds signal that a real sample at the lower limit would give: contamination or background.',
  action: 'Do not report. Check washing, substrate and pipetting of the blanks; repeat the plate.',
  source: 'ICH M10 (2019 consultation text) 4.2',
};

const BLANK_OD_HIGH: FindingDefinition<{ od: number | null; maximum: number }> = {
  severity: 'error',
  message: ({ od, maximum }) =>
    `a blank well reads ${od === null ? '' : 'OD '}${odText(od, maximum)}; at most ${toText(maximum, 3)} is allowed`,
  meaning: "The blank is above the limit that the kit's instructions give.",
  action: 'Do not report. Check substrate, washing and the reader; repeat the plate.',
  source: "the kit's instructions, as the assay states them",
};

const CARRY_OVER: FindingDefinition<{ well: string; after: string; response: number | null; lloqResponse: number }> = {
  severity: 'warning',
  message: ({ well, after, response, lloqResponse }) =>
    `blank ${well} beside the high well ${after} reads ${odText(response, lloqResponse)}, not below the LLOQ standard ` +
    `(${toText(lloqResponse, 3)})`,
  meaning: 'Signal may be carried from a high well into its neighbour: pipette, washer or splashing.',
  action: 'Look at low samples beside high ones, and at tips and washer.',
  source: 'ICH M10 (2019 consultation text), carry-over: a blank after the ULOQ reads below the LLOQ',
};

const REFERENCE_READ_HIGH: FindingDefinition<{
  highest: number;
  median: number;
  maximum: number;
  aboveMedian: number;
}> = {
  severity: 'warning',
  message: ({ highest, median, maximum, aboveMedian }) =>
    `the reference read is high (up to OD ${toText(highest, 3)}, plate median ${toText(median, 3)}; usual: at most ` +
    `${toText(maximum, 3)} and ${toText(aboveMedian, 3)} above the median)`,
  meaning: 'A bubble, a scratch, dirt or turbid contents change the light path of these wells.',
  action: 'Clean the underside of the plate, remove bubbles and read again; repeat the samples if it stays.',
  source: 'design: bubbles, scratches and fingerprints raise both reads',
};

const REFERENCE_ABOVE_PRIMARY: FindingDefinition<{ primaryMedian: number; referenceMedian: number }> = {
  severity: 'error',
  message: ({ primaryMedian, referenceMedian }) =>
    `the reference read (median OD ${toText(referenceMedian, 3)}) is above the primary read (${toText(primaryMedian, 3)})`,
  meaning: 'The two wavelengths look exchanged: the reference normally carries almost no signal.',
  action: 'Check which wavelength is primary in the assay and in the export.',
  source: 'design: TMB after stop absorbs at 450 nm and not at 620 to 650 nm',
};

const REPLICATE_CV: FindingDefinition<{ name: string; cvPercent: number; limitPercent: number }> = {
  severity: 'warning',
  message: ({ name, cvPercent, limitPercent }) =>
    `replicates of sample ${name} differ: CV ${toPercentBeside(cvPercent, limitPercent)}, limit ${toPercentText(limitPercent)}; withheld`,
  meaning: 'The replicates of this sample disagree, so its result is withheld. Other samples are not affected.',
  action: 'Repeat the sample.',
  source: 'design, after the 20/25 % of ICH M10 for precision',
};

const TITRATION_REPLICATE_CV: FindingDefinition<{
  name: string;
  dilution: number;
  cvPercent: number;
  limitPercent: number;
}> = {
  severity: 'warning',
  message: ({ name, dilution, cvPercent, limitPercent }) =>
    `replicates of sample ${name} at 1:${toText(dilution)} differ: CV ${toPercentBeside(cvPercent, limitPercent)}, limit ` +
    `${toPercentText(limitPercent)}; all lie on one side of the cut point, so its call and its last positive dilution stand`,
  meaning:
    'The replicates of a later dilution of a titration disagree, but agree on which side of the cut point they lie. The interpolated titre is less certain.',
  action: 'Repeat the titration where the interpolated titre matters.',
  source: 'design: a result is withheld for what could change it',
};

const CONTROL_REPLICATE_CV: FindingDefinition<{ name: string; cvPercent: number; limitPercent: number }> = {
  severity: 'warning',
  message: ({ name, cvPercent, limitPercent }) =>
    `replicates of control ${name} differ: CV ${toPercentBeside(cvPercent, limitPercent)}, limit ${toPercentText(limitPercent)}`,
  meaning: 'The replicates of a control disagree.',
  action: 'Check its wells; several controls with a high CV point to pipetting or washing.',
  source: 'design, after the 20/25 % of ICH M10 for precision',
};

const REPLICATE_UNMEASURED: FindingDefinition<{
  name: string;
  unmeasured: number;
  planned: number;
  states: readonly string[];
  withheld: boolean;
}> = {
  severity: 'warning',
  message: ({ name, unmeasured, planned, states, withheld }) =>
    `sample ${name}: ${unmeasured} of ${planned} wells not measured (${states.join(', ')})${withheld ? '; withheld' : ''}`,
  meaning:
    'The reader gave no number for some wells of this sample. Where a well overflowed while another was read, the ' +
    'replicates disagree and the result is withheld; where wells are missing or masked, the rest stands with a remark.',
  action: 'Read the plate again or repeat the sample; after an overflow, dilute further.',
  source: 'design: a mean over fewer wells than planned is not the same result',
};

const REPLICATE_COUNT: FindingDefinition<{ expected: number; samples: readonly string[] }> = {
  severity: 'note',
  message: ({ expected, samples }) =>
    `the assay expects ${expected} wells a sample; fewer were used for ${samples.length} ` +
    `sample${samples.length === 1 ? '' : 's'}: ${shortList(samples)}`,
  meaning: 'Some samples have fewer wells than the assay plans, so their replicates say less or nothing.',
  action: 'Correct the layout, or repeat where the result matters.',
  source: "the assay's number of replicates",
};

const EDGE_EFFECT: FindingDefinition<{
  differencePercent: number;
  limitPercent: number;
  standardErrors: number | null;
}> = {
  severity: 'warning',
  message: ({ differencePercent, limitPercent, standardErrors }) =>
    `like wells read ${toPercentBeside(Math.abs(differencePercent), limitPercent)} ${differencePercent < 0 ? 'lower' : 'higher'} on the ` +
    `plate's edge than inside it${standardErrors === null ? '' : ` (${toText(standardErrors, 3)} standard errors)`}; limit ` +
    `${toPercentText(limitPercent)}`,
  meaning: 'Temperature or evaporation changed the outer wells; samples there are biased by about as much.',
  action: 'Incubate covered and away from heat; leave the outer wells empty or spread replicates over the plate.',
  source: 'design: edge against centre of replicates',
};

const PLATE_TREND: FindingDefinition<{
  along: string;
  changePercent: number;
  limitPercent: number;
  standardErrors: number | null;
}> = {
  severity: 'warning',
  message: ({ along, changePercent, limitPercent, standardErrors }) =>
    `like wells ${changePercent < 0 ? 'fall' : 'rise'} by ${toPercentBeside(Math.abs(changePercent), limitPercent)} from the first to the ` +
    `last ${along}${standardErrors === null ? '' : ` (${toText(standardErrors, 3)} standard errors)`}; limit ` +
    `${toPercentText(limitPercent)}`,
  meaning: 'The signal drifts over the plate: pipetting time, temperature or washing.',
  action: 'Shorten and order the pipetting steps the same way for all reagents; repeat where it matters.',
  source: 'design: drift over rows or columns from replicates at different places',
};

const RULE_FAILED: FindingDefinition<{ criterion: string; rule: string; formula: string; found: string }> = {
  severity: 'error',
  message: ({ rule, formula, found }) => `${rule}: ${formula} does not hold${found === '' ? '' : ` (${found})`}`,
  meaning: "A validity rule of the laboratory's own assay file does not hold on this plate.",
  action: 'See the rule in the assay file; repeat the plate where the rule rejects it.',
  source: "the assay's own rule",
};

const RULE_NOT_JUDGED: FindingDefinition<{ criterion: string; rule: string; formula: string }> = {
  severity: 'warning',
  message: ({ rule, formula }) =>
    `${rule}: ${formula} could not be judged, because the plate lacks wells that it names`,
  meaning: 'A validity rule names wells that this plate does not have.',
  action: 'Correct the layout, or remove the rule from the assay.',
  source: "the assay's own rule",
};

/** Findings about blanks, reads, replicates, the plate as a surface, and the laboratory's rules. */
export const PLATE_FINDINGS = {
  BLANK_ABOVE_LLOQ,
  BLANK_OD_HIGH,
  CARRY_OVER,
  REFERENCE_READ_HIGH,
  REFERENCE_ABOVE_PRIMARY,
  REPLICATE_CV,
  TITRATION_REPLICATE_CV,
  CONTROL_REPLICATE_CV,
  REPLICATE_UNMEASURED,
  REPLICATE_COUNT,
  EDGE_EFFECT,
  PLATE_TREND,
  RULE_FAILED,
  RULE_NOT_JUDGED,
};

/** An OD beside its limit, in words; null stands for one beyond the reader's range. */
function odText(od: number | null, limit: number): string {
  return od === null ? "beyond the reader's range" : toTextBeside(od, limit, 3);
}

function shortList(names: readonly string[]): string {
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}
