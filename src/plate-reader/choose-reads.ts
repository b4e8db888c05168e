import type { Finding, Staged } from '../domain/finding.ts';
import type { InputError } from '../domain/input-error.ts';
import type { PlateReading, Read } from './export-reading.ts';
import { wrongChoice } from './plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from './plate-reader-findings.ts';

/** What the assay says about wavelengths. */
interface ReadSettings {
  readonly primaryNm?: number;
  readonly referenceNm?: number;
  readonly subtractReference: boolean;
}

/** The read to evaluate, and the one to subtract from it. `subtract` is true only where both are raw and the assay says so. */
export interface ChosenReads {
  readonly primary: Read;
  readonly reference: Read | undefined;
  readonly subtract: boolean;
}

/**
 * The reads of a plate that the assay means. Raw reads come first; a read that the software already reduced is taken
 * only where no raw read exists, and nothing is subtracted from it. Blank-corrected and calculated blocks never are.
 * @throws InputError (settings): READ_UNKNOWN, READ_UNCLEAR, READ_NOT_RAW, REFERENCE_UNKNOWN, each listing the reads
 */
export function chooseReads(plate: PlateReading, settings: ReadSettings): Staged<ChosenReads> {
  const raw = plate.reads.filter((read) => read.kind === 'raw');
  const reduced = plate.reads.filter((read) => read.kind === 'reduced');
  if (raw.length === 0 && reduced.length > 0) return chooseReduced(plate, reduced, settings);
  if (raw.length === 0) {
    const message = `plate "${plate.name}" holds no raw read, only ${listOf(plate.reads)}`;
    throw wrongChoice('READ_NOT_RAW', message);
  }
  const primary = choosePrimary(plate, raw, settings);
  const findings = [...primary.findings];
  const reference = chooseReference(plate, raw, primary.value, settings);
  const others = [
    ...new Set(raw.filter((read) => read !== primary.value && read !== reference).map((read) => read.wavelengthNm)),
  ];
  const unused = [
    ...(reference !== undefined && !settings.subtractReference ? [reference.wavelengthNm] : []),
    ...(settings.subtractReference ? [] : others),
  ].filter((nm): nm is number => nm !== undefined && nm !== primary.value.wavelengthNm);
  if (unused.length > 0) {
    findings.push(PLATE_READER_FINDINGS.raise('REFERENCE_NOT_SUBTRACTED', { wavelengthsNm: [...new Set(unused)] }));
  }
  return {
    value: { primary: primary.value, reference, subtract: settings.subtractReference && reference !== undefined },
    findings,
  };
}

/**
 * The reads that a person would most likely mean, for showing what a file holds: 450 nm or the first raw read, and the
 * other one as its reference where there are exactly two and it lies at 540 nm or above.
 */
export function likelyReads(plate: PlateReading): {
  readonly primary: Read | undefined;
  readonly reference: Read | undefined;
} {
  const raw = plate.reads.filter((read) => read.kind === 'raw');
  const primary =
    raw.find((read) => read.wavelengthNm === 450) ?? raw[0] ?? plate.reads.find((read) => read.kind === 'reduced');
  const others = raw.filter((read) => read !== primary);
  const [other] = others;
  const isReference =
    primary?.wavelengthNm !== undefined &&
    other?.wavelengthNm !== undefined &&
    primary.wavelengthNm < 540 &&
    other.wavelengthNm >= 540;
  return { primary, reference: others.length === 1 && isReference ? other : undefined };
}

function chooseReduced(plate: PlateReading, reduced: readonly Read[], settings: ReadSettings): Staged<ChosenReads> {
  const fitting = reduced.filter(
    (read) =>
      settings.primaryNm === undefined || read.wavelengthNm === undefined || read.wavelengthNm === settings.primaryNm,
  );
  const [primary, second] = fitting;
  if (primary === undefined) throw unknownRead(plate, settings.primaryNm as number);
  if (second !== undefined) throw wrongChoice('READ_UNCLEAR', `plate "${plate.name}" holds ${listOf(fitting)}`);
  return {
    value: { primary, reference: undefined, subtract: false },
    findings: [PLATE_READER_FINDINGS.raise('READ_REDUCED', { read: primary.label })],
  };
}

function choosePrimary(plate: PlateReading, raw: readonly Read[], { primaryNm }: ReadSettings): Staged<Read> {
  const [only, second] = raw;
  if (primaryNm === undefined) {
    if (only !== undefined && second === undefined) return { value: only, findings: [] };
    const message = `plate "${plate.name}" was read more than once: ${listOf(raw)}`;
    throw wrongChoice('READ_UNCLEAR', message);
  }
  const matching = raw.filter((read) => read.wavelengthNm === primaryNm);
  const [first] = matching;
  if (first !== undefined) {
    const args = { wavelengthNm: primaryNm, count: matching.length, taken: first.label };
    return {
      value: first,
      findings: matching.length === 1 ? [] : [PLATE_READER_FINDINGS.raise('READ_REPEATED', args)],
    };
  }
  if (only !== undefined && second === undefined && only.wavelengthNm === undefined) {
    const finding: Finding = PLATE_READER_FINDINGS.raise('READ_UNLABELLED', {
      read: only.label,
      expectedNm: primaryNm,
    });
    return { value: only, findings: [finding] };
  }
  throw unknownRead(plate, primaryNm);
}

function chooseReference(
  plate: PlateReading,
  raw: readonly Read[],
  primary: Read,
  { referenceNm, subtractReference }: ReadSettings,
): Read | undefined {
  const found = raw.find((read) => read !== primary && read.wavelengthNm === referenceNm && referenceNm !== undefined);
  if (found !== undefined || !subtractReference) return found;
  const message =
    referenceNm === undefined
      ? 'the assay subtracts a reference but states no reference wavelength'
      : `plate "${plate.name}" was not read at the reference wavelength ${referenceNm} nm, only ${listOf(raw)}`;
  throw wrongChoice('REFERENCE_UNKNOWN', message);
}

function unknownRead(plate: PlateReading, primaryNm: number): InputError {
  return wrongChoice(
    'READ_UNKNOWN',
    `plate "${plate.name}" was not read at ${primaryNm} nm, only ${listOf(plate.reads)}`,
  );
}

function listOf(reads: readonly Read[]): string {
  return reads
    .map(({ label, wavelengthNm, kind }) => {
      const nm = wavelengthNm === undefined ? 'wavelength not stated' : `${wavelengthNm} nm`;
      return `"${label}" (${nm}, ${kind})`;
    })
    .join(', ');
}
