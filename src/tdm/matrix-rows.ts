import type { PolicyRow } from './policy-row.ts';

type MatrixRow = Omit<PolicyRow, 'stage' | 'compares' | 'escalatesDose' | 'own'> & { readonly escalatesDose?: boolean };

const NON_TNF = 'Inflammation mediated by non-TNF-alpha pathways';
/** The 72 % never stands without its scope: reference 13 is a meta-analysis in ulcerative colitis, of two drugs. */
const SEVENTY_TWO_PERCENT =
  'Clinical benefit regained in approximately 72% of cases (reference 13: meta-analysis in ulcerative colitis, ' +
  'infliximab and adalimumab; reports range from 20% to 95%)';

/**
 * Stage 3: two drug categories x seven ADA categories, each of the 14 cells in exactly one row. M01 to M04 are the three
 * rows of the source document's Table 2; the others say what stands where it has none.
 */
export const MATRIX_ROWS: readonly PolicyRow[] = (
  [
    {
      id: 'M01-SUB-ADA-NEG',
      priority: 10,
      when: { drug: ['subtherapeutic'], ada: ['undetectable'] },
      status: 'interpreted',
      likelyCause: 'Rapid drug clearance',
      action: 'Increase infliximab dose or shorten the dosing interval',
      successRate: SEVENTY_TWO_PERCENT,
      summary: 'Rapid drug clearance: increase the dose or shorten the dosing interval',
      flags: [],
      sources: ['SEED-T2', 'SEED-R13', 'SEED-R16', 'ARUP', 'STEEN'],
      escalatesDose: true,
    },
    {
      id: 'M02-SUB-ADA-LOW',
      priority: 20,
      when: { drug: ['subtherapeutic'], ada: ['low'] },
      status: 'interpreted',
      likelyCause: 'Rapid drug clearance',
      action: 'Increase infliximab dose or shorten the dosing interval',
      successRate: SEVENTY_TWO_PERCENT,
      summary: 'Rapid drug clearance: increase the dose or shorten the dosing interval',
      flags: ['ADA_LOW_CONFIRM_ON_NEXT_SAMPLE'],
      sources: ['SEED-T2', 'SEED-R13', 'SEED-R16', 'THERADIAG'],
      escalatesDose: true,
    },
    {
      id: 'M03-SUB-ADA-HIGH',
      priority: 30,
      when: { drug: ['subtherapeutic'], ada: ['high'] },
      status: 'interpreted',
      likelyCause: 'ADA-mediated clearance and neutralization',
      action: 'Switch to a different anti-TNF agent or a drug with a different mechanism of action',
      successRate: 'N/A',
      summary: 'ADA-mediated clearance: switch to another anti-TNF or another mechanism',
      flags: [],
      sources: ['SEED-T2', 'ARUP', 'THERADIAG'],
    },
    {
      id: 'M04-THR-ADA-NEG-LOW',
      priority: 40,
      when: { drug: ['therapeutic'], ada: ['undetectable', 'low'] },
      status: 'interpreted',
      likelyCause: NON_TNF,
      action: 'Switch to a drug with a different mechanism of action',
      successRate: 'N/A',
      summary: 'Non-TNF-alpha inflammation: switch to a drug of a different mechanism',
      flags: [],
      sources: ['SEED-T2', 'ARUP'],
    },
    {
      id: 'M05-THR-ADA-HIGH',
      priority: 50,
      when: { drug: ['therapeutic'], ada: ['high'] },
      status: 'review',
      likelyCause:
        "Not covered by the source document's table (possible: non-neutralising or transient ADA, sample not a true " +
        'trough, assay disagreement)',
      action: 'No treatment row: repeat infliximab and ADA on a new trough sample, specialist review',
      successRate: null,
      summary: 'Not in the source table: repeat drug and ADA on a new trough; review',
      flags: ['NOT_IN_SEED', 'REPEAT_PAIR'],
      sources: ['ARUP', 'MELMED', 'UNGAR14'],
    },
    {
      id: 'M06-SUB-ADA-UNGRADED',
      priority: 60,
      when: { drug: ['subtherapeutic'], ada: ['positive-ungraded'] },
      status: 'review',
      likelyCause: "Cannot separate Table 2's row 1 (low ADA) from its row 2 (high ADA)",
      action: 'Quantify or titre ADA; positive or negative alone does not select dose increase versus switch',
      successRate: null,
      summary: 'ADA positive without a grade: titre ADA before choosing dose or switch',
      flags: ['ADA_TITRE_REQUIRED'],
      sources: ['SEED-T2', 'EXETER'],
    },
    {
      id: 'M07-THR-ADA-UNGRADED',
      priority: 70,
      when: { drug: ['therapeutic'], ada: ['positive-ungraded'] },
      status: 'review',
      likelyCause: "Table 2's row 3 (low ADA), or the cell that it does not cover (high ADA)",
      action: 'Quantify or titre ADA; repeat the pair',
      successRate: null,
      summary: 'ADA positive without a grade: titre ADA and repeat the pair',
      flags: ['ADA_TITRE_REQUIRED', 'REPEAT_PAIR'],
      sources: ['SEED-T2', 'ARUP'],
    },
    {
      id: 'M08-SUB-ADA-IND',
      priority: 80,
      when: { drug: ['subtherapeutic'], ada: ['indeterminate'] },
      status: 'review',
      likelyCause: 'ADA in the grey zone',
      action: 'Repeat ADA (same assay) before choosing between dose increase and switch',
      successRate: null,
      summary: 'ADA in the grey zone: repeat ADA before choosing dose or switch',
      flags: ['ADA_INDETERMINATE', 'REPEAT_ADA'],
      sources: ['EULAR22', 'UNGAR14', 'DESIGN'],
    },
    {
      id: 'M09-THR-ADA-IND',
      priority: 90,
      when: { drug: ['therapeutic'], ada: ['indeterminate'] },
      status: 'provisional',
      likelyCause: `${NON_TNF} (if ADA is confirmed negative or low)`,
      action: "Provisional: Table 2's row 3 (switch to a drug with a different mechanism of action); repeat ADA",
      successRate: null,
      summary: 'Non-TNF-alpha inflammation if ADA stays negative or low: repeat ADA',
      flags: ['ADA_INDETERMINATE', 'REPEAT_ADA'],
      sources: ['SEED-T2', 'DESIGN'],
    },
    {
      id: 'M10-SUB-ADA-NOT-TESTED',
      priority: 100,
      when: { drug: ['subtherapeutic'], ada: ['not-tested'] },
      status: 'incomplete',
      likelyCause: null,
      action:
        'ADA required: reference laboratories reflex to ADA at low drug (Mayo <5.1 µg/mL, ARUP when not detected, ' +
        'Canterbury <2 mg/L)',
      successRate: null,
      summary: 'ADA is required before a row can be chosen',
      flags: ['REFLEX_ADA'],
      sources: ['MAYO', 'ARUP', 'WAIK'],
    },
    {
      id: 'M11-THR-ADA-NOT-TESTED',
      priority: 110,
      when: { drug: ['therapeutic'], ada: ['not-tested'] },
      status: 'provisional',
      likelyCause: `${NON_TNF} (ADA not tested)`,
      action:
        "Provisional: Table 2's row 3 (switch to a drug with a different mechanism of action); reference " +
        'laboratories do not reflex ADA when drug is adequate, but the row is stated for undetectable or low ADA',
      successRate: null,
      summary: 'Non-TNF-alpha inflammation, ADA not tested: row 3 is provisional',
      flags: ['ADA_NOT_TESTED'],
      sources: ['MAYO', 'SEED-T2'],
    },
    {
      id: 'M12-SUB-ADA-MASKED',
      priority: 120,
      when: { drug: ['subtherapeutic'], ada: ['negative-masked'] },
      status: 'provisional',
      likelyCause: 'Rapid drug clearance, but ADA may be masked by drug present in the sample',
      action:
        "Provisional: Table 2's row 1 (increase infliximab dose or shorten the dosing interval); repeat ADA with a " +
        'drug-tolerant assay',
      successRate: null,
      summary: 'Rapid clearance, ADA may be masked: repeat ADA, drug-tolerant assay',
      flags: ['ADA_MAY_BE_MASKED'],
      sources: ['SEED-T2', 'NWLP', 'QB20', 'AFONSO16', 'NICE-DG22'],
      escalatesDose: true,
    },
    {
      id: 'M13-THR-ADA-MASKED',
      priority: 130,
      when: { drug: ['therapeutic'], ada: ['negative-masked'] },
      status: 'provisional',
      likelyCause: `${NON_TNF} (ADA negative in a drug-sensitive assay with drug present)`,
      action:
        "Provisional: Table 2's row 3 (switch to a drug with a different mechanism of action); a negative ADA here " +
        'does not exclude ADA',
      successRate: null,
      summary: 'Non-TNF-alpha inflammation, but this negative does not exclude ADA',
      flags: ['ADA_MAY_BE_MASKED'],
      sources: ['SEED-T2', 'NWLP', 'QB20', 'AFONSO16'],
    },
  ] satisfies MatrixRow[]
).map((row) => ({ escalatesDose: false, ...row, stage: 'matrix', compares: true, own: false }));
