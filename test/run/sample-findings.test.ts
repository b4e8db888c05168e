import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { ofSample, withoutRejection } from '../../src/run/sample-findings.ts';

const finding = (severity: Finding['severity'], wells: Finding['wells'] = []): Finding => ({
  code: 'RESULT_STRADDLES_LIMIT',
  severity,
  message: 'the replicate wells lie on both sides of the lower limit',
  wells,
  args: { limit: 3.125 },
});

describe('findings on one sample', () => {
  it('name the sample and its wells, unless they name wells of their own', () => {
    const [without, withWells] = ofSample([finding('warning'), finding('note', ['A1'])], 'S-1', ['B1', 'B2']);
    expect(without?.message).toBe('S-1: the replicate wells lie on both sides of the lower limit');
    expect(without?.wells).toEqual(['B1', 'B2']);
    expect(without?.args).toEqual({ sample: 'S-1', limit: 3.125 });
    expect(withWells?.wells).toEqual(['A1']);
  });

  it('do not reject a plate: errors become warnings, and the rest stays as it is', () => {
    const severities = (findings: readonly Finding[]) => withoutRejection(findings).map(({ severity }) => severity);
    expect(severities([finding('error'), finding('note')])).toEqual(['warning', 'note']);
    expect(severities([finding('warning'), finding('note')])).toEqual(['warning', 'note']);
  });
});
