import { CONTEXT_COLUMNS } from './context-columns.ts';
import { SAMPLE_COLUMN } from './read-samples.ts';
import type { ColumnDefinition } from './table-header.ts';

/** The columns of a table of results from elsewhere. Only `sample` must be there. */
export const RESULT_COLUMNS: readonly ColumnDefinition[] = [
  SAMPLE_COLUMN,
  {
    name: 'drug',
    spellings: [
      'drug',
      'drug_value',
      'drug_result',
      'drug_concentration',
      'infliximab',
      'ifx',
      'trough',
      'concentration',
    ],
    unitSuffix: true,
  },
  { name: 'drug_unit', spellings: ['drug_unit', 'unit', 'infliximab_unit', 'ifx_unit'], isText: true },
  { name: 'drug_low', spellings: ['drug_low', 'drug_ci_low', 'drug_ci95_low', 'drug_lower'] },
  { name: 'drug_high', spellings: ['drug_high', 'drug_ci_high', 'drug_ci95_high', 'drug_upper'] },
  { name: 'drug_se_log', spellings: ['drug_se_log', 'se_log'] },
  { name: 'drug_lloq', spellings: ['drug_lloq', 'lloq'] },
  { name: 'drug_uloq', spellings: ['drug_uloq', 'uloq'] },
  { name: 'drug_run', spellings: ['drug_run', 'run', 'run_status', 'drug_run_status'] },
  { name: 'drug_collected', spellings: ['drug_collected', 'drug_collection'], isText: true },
  {
    name: 'ada',
    spellings: ['ada', 'ada_value', 'ada_result', 'ada_call', 'ati', 'anti_infliximab', 'antibodies'],
    unitSuffix: true,
  },
  { name: 'ada_unit', spellings: ['ada_unit', 'ati_unit'], isText: true },
  {
    name: 'ada_cutoff',
    spellings: [
      'ada_cutoff',
      'ada_cut_off',
      'ada_positive',
      'ada_positive_from',
      'ada_positive_cutoff',
      'positive_cutoff',
    ],
  },
  { name: 'ada_grey_low', spellings: ['ada_grey_low', 'ada_gray_low', 'grey_low', 'gray_low'] },
  { name: 'ada_high', spellings: ['ada_high', 'ada_high_cutoff', 'ada_high_cut_off', 'high_cutoff', 'ada_high_from'] },
  { name: 'ada_top', spellings: ['ada_top', 'ada_uloq'] },
  {
    name: 'ada_drug_tolerance',
    spellings: ['ada_drug_tolerance', 'drug_tolerance', 'ada_tolerance'],
    unitSuffix: true,
  },
  { name: 'ada_drug_tolerance_unit', spellings: ['ada_drug_tolerance_unit', 'drug_tolerance_unit'], isText: true },
  { name: 'ada_assay', spellings: ['ada_assay', 'ada_assay_id', 'ada_method'], isText: true },
  {
    name: 'ada_streptavidin_biotin',
    spellings: ['ada_streptavidin_biotin', 'streptavidin_biotin', 'ada_biotin_assay'],
  },
  { name: 'ada_run', spellings: ['ada_run', 'ada_run_status'] },
  { name: 'ada_collected', spellings: ['ada_collected', 'ada_collection'], isText: true },
  { name: 'same_collection', spellings: ['same_collection', 'same_sample'] },
  ...CONTEXT_COLUMNS,
];
