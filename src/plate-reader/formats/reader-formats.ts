import type { ReaderFormat } from '../reading-context.ts';
import { allotrope } from './allotrope.ts';
import { bmg } from './bmg.ts';
import { byonoy } from './byonoy.ts';
import { envision } from './envision.ts';
import { filterPhotometer } from './filter-photometer.ts';
import { gen5 } from './gen5.ts';
import { generic } from './generic.ts';
import { kaleido } from './kaleido.ts';
import { photometricReport } from './photometric-report.ts';
import { skanit } from './skanit.ts';
import { softmax } from './softmax.ts';
import { tecan } from './tecan.ts';

/** All formats that are read. Exactly one of those that are no fallback must recognise a file. */
export const READER_FORMATS: readonly ReaderFormat[] = [
  gen5,
  softmax,
  tecan,
  skanit,
  bmg,
  envision,
  kaleido,
  byonoy,
  filterPhotometer,
  photometricReport,
  allotrope,
  generic,
];
