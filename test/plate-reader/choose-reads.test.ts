import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { chooseReads, likelyReads } from '../../src/plate-reader/choose-reads.ts';
import type { PlateReading, Read, ReadKind } from '../../src/plate-reader/export-reading.ts';

const read = (label: string, wavelengthNm: number | undefined, kind: ReadKind = 'raw'): Read => ({
  label,
  wavelengthNm,
  kind,
  wells: new Map([['A1', { kind: 'measured', od: 1 }]]),
});
const plate = (...reads: readonly Read[]): PlateReading => ({ name: 'Plate 1', reads, layout: undefined });
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return `${error.kind}:${error.code}`;
  }
  return 'no error';
};

describe('which read an assay means', () => {
  const dual = plate(read('450', 450), read('570', 570));

  it('subtracts the reference only when the assay says so', () => {
    const asked = chooseReads(dual, { primaryNm: 450, referenceNm: 570, subtractReference: true });
    expect(asked.value.subtract).toBe(true);
    expect(asked.value.reference?.label).toBe('570');
    expect(asked.findings).toEqual([]);
    const plain = chooseReads(dual, { primaryNm: 450, subtractReference: false });
    expect(plain.value.subtract).toBe(false);
    expect(plain.findings.map((finding) => finding.code)).toEqual(['REFERENCE_NOT_SUBTRACTED']);
  });

  it('never reduces a block that is already reduced', () => {
    const reduced = plate(read('reduced', 450, 'reduced'));
    const chosen = chooseReads(reduced, { primaryNm: 450, referenceNm: 650, subtractReference: true });
    expect(chosen.value).toMatchObject({ reference: undefined, subtract: false });
    expect(chosen.findings.map((finding) => finding.code)).toEqual(['READ_REDUCED']);
  });

  it('prefers raw values to reduced ones', () => {
    const both = plate(read('reduced', 450, 'reduced'), read('raw 450', 450));
    expect(chooseReads(both, { primaryNm: 450, subtractReference: false }).value.primary.label).toBe('raw 450');
  });

  it('never takes blank-corrected or calculated blocks', () => {
    const vendor = plate(read('Blank 450', 450, 'blank-corrected'), read('[Concentration]', undefined, 'calculated'));
    expect(codeOf(() => chooseReads(vendor, { primaryNm: 450, subtractReference: false }))).toBe(
      'settings:READ_NOT_RAW',
    );
  });

  it('names the wavelengths that are there when the asked one is not', () => {
    const work = () => chooseReads(dual, { primaryNm: 405, subtractReference: false });
    expect(codeOf(work)).toBe('settings:READ_UNKNOWN');
    expect(work).toThrow(/450 nm.*570 nm/);
    expect(codeOf(() => chooseReads(dual, { primaryNm: 450, referenceNm: 620, subtractReference: true }))).toBe(
      'settings:REFERENCE_UNKNOWN',
    );
  });

  it('asks for a wavelength when several were read', () => {
    expect(codeOf(() => chooseReads(dual, { subtractReference: false }))).toBe('settings:READ_UNCLEAR');
  });

  it('takes a single read without a wavelength and says so', () => {
    const chosen = chooseReads(plate(read('unlabelled', undefined)), { primaryNm: 450, subtractReference: false });
    expect(chosen.value.primary.label).toBe('unlabelled');
    expect(chosen.findings.map((finding) => finding.code)).toEqual(['READ_UNLABELLED']);
  });

  it('takes the first of several reads at one wavelength and warns', () => {
    const repeated = plate(read('raw 426 #1', 426), read('raw 426 #2', 426));
    const chosen = chooseReads(repeated, { primaryNm: 426, subtractReference: false });
    expect(chosen.value.primary.label).toBe('raw 426 #1');
    expect(chosen.findings.map((finding) => finding.code)).toEqual(['READ_REPEATED']);
  });

  it('proposes 450 nm and its reference for showing a file', () => {
    expect(likelyReads(dual).reference?.label).toBe('570');
    expect(likelyReads(plate(read('280', 280), read('450', 450), read('562', 562)))).toMatchObject({
      primary: { label: '450' },
      reference: undefined,
    });
  });
});
