import type { Finding } from '../domain/finding.ts';
import type { Role } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import type { PlateWell } from './plate.ts';
import { PLATE_FINDINGS } from './plate-findings.ts';
import { isUsable } from './replicate-groups.ts';

const STATES = {
  overflow: 'PLATE_OVERFLOW',
  masked: 'PLATE_MASKED',
  missing: 'PLATE_MISSING',
  'out-of-range': 'PLATE_OUT_OF_RANGE',
} as const;
/** An OD that an empty well does not have. */
const SIGNAL_OD = 0.2;
const SIGNAL_RATIO = 3;
const NOISE_OD = 0.05;

/**
 * Says what a person should know about the wells of a plate: not measured and why, left out and why, not in the layout,
 * signal where nothing should be, responses below zero.
 */
export function describeWells(wells: readonly PlateWell[], notNamed: readonly WellId[]): readonly Finding[] {
  if (wells.every(isUnremarkable)) return [];
  const described = wells.filter((well) => well.content.role !== 'empty');
  return [
    ...describeUnused(described.filter((well) => !isUsable(well))),
    ...describeEmptyWells(wells, described, notNamed),
    ...describeNegative(described),
  ];
}

/** True for a well that nothing below can have a word about, as nearly all are. */
function isUnremarkable(well: PlateWell): boolean {
  const { role } = well.content;
  return role !== 'empty' && isUsable(well) && (well.response >= 0 || role === 'blank');
}

function describeUnused(unused: readonly PlateWell[]): readonly Finding[] {
  if (unused.length === 0) return [];
  const findings: Finding[] = [];
  for (const [state, code] of Object.entries(STATES) as [keyof typeof STATES, (typeof STATES)[keyof typeof STATES]][]) {
    const affected = unused.filter((well) => well.reading.kind === state);
    if (affected.length > 0) findings.push(PLATE_FINDINGS.raise(code, { what: byRole(affected) }, idsOf(affected)));
  }
  const withoutReference = unused.filter((well) => well.reading.kind === 'measured' && well.response === undefined);
  if (withoutReference.length > 0) {
    const ids = idsOf(withoutReference);
    findings.push(PLATE_FINDINGS.raise('PLATE_REFERENCE_NOT_MEASURED', { wells: ids }, ids));
  }
  const leftOut = unused.filter((well) => well.leftOut !== undefined);
  if (leftOut.length > 0) {
    findings.push(PLATE_FINDINGS.raise('PLATE_LEFT_OUT', { what: byReason(leftOut) }, idsOf(leftOut)));
  }
  return findings;
}

function describeEmptyWells(
  wells: readonly PlateWell[],
  described: readonly PlateWell[],
  notNamed: readonly WellId[],
): readonly Finding[] {
  if (described.length === wells.length) return [];
  const ods = described.flatMap((well) => (well.reading.kind === 'measured' ? [well.reading.od] : []));
  const lowest = ods.reduce((least, od) => Math.min(least, od), Number.POSITIVE_INFINITY);
  const limit = Math.max(SIGNAL_OD, SIGNAL_RATIO * lowest);
  const signalling = wells.flatMap((well) =>
    well.content.role === 'empty' && well.reading.kind === 'measured' && well.reading.od > limit
      ? [{ well: well.content.well, od: well.reading.od }]
      : [],
  );
  const findings: Finding[] = [];
  if (notNamed.length > 0) {
    findings.push(PLATE_FINDINGS.raise('PLATE_WELLS_NOT_NAMED', { wells: notNamed }, notNamed));
  }
  if (signalling.length > 0) {
    const ids = signalling.map(({ well }) => well);
    const highestOd = Math.max(...signalling.map(({ od }) => od));
    findings.push(PLATE_FINDINGS.raise('PLATE_SIGNAL_IN_EMPTY_WELLS', { wells: ids, highestOd }, ids));
  }
  return findings;
}

function describeNegative(described: readonly PlateWell[]): readonly Finding[] {
  const isNegative = ({ response }: PlateWell): boolean => response !== undefined && response < 0;
  const negative = described.filter((well) => isNegative(well) && well.content.role !== 'blank');
  if (negative.length === 0) return [];
  const wells = idsOf(negative);
  const lowest = Math.min(...negative.map(({ response }) => response as number));
  const severity = lowest < -NOISE_OD ? 'warning' : 'note';
  return [PLATE_FINDINGS.raise('PLATE_NEGATIVE_RESPONSE', { wells, lowest }, wells, severity)];
}

/** "2 samples (P-01 in C3, P-02 in D3), 1 standard (STD 100 in A1)". */
function byRole(wells: readonly PlateWell[]): string {
  const roles = [...new Set(wells.map((well) => well.content.role))];
  return roles
    .map((role) => {
      const of = wells.filter((well) => well.content.role === role);
      const named = of.slice(0, 8).map(({ content }) => `${content.name} in ${content.well}`);
      const more = of.length > named.length ? [`${of.length - named.length} more`] : [];
      return `${of.length} ${roleWord(role)} ${of.length === 1 ? 'well' : 'wells'} (${[...named, ...more].join(', ')})`;
    })
    .join('; ');
}

function byReason(wells: readonly PlateWell[]): string {
  return wells.map(({ content, leftOut }) => `${content.well} (${content.name}: ${leftOut})`).join(', ');
}

function roleWord(role: Role): string {
  return role.replace('-', ' ');
}

function idsOf(wells: readonly PlateWell[]): readonly WellId[] {
  return wells.map((well) => well.content.well);
}
