import type { Finding } from '../domain/finding.ts';
import type { WellId } from '../domain/well-id.ts';

/**
 * Findings whose errors do not reject a plate: what is wrong with one sample withholds that sample, and an optional
 * curve leaves the calls as they are. They become warnings, so that a person still sees them.
 */
export function withoutRejection(findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ severity }) => severity !== 'error')) return findings;
  return findings.map((finding) => (finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding));
}

/** Findings on the result of one group of wells, with the sample's name and wells where they do not carry them. */
export function ofSample(findings: readonly Finding[], sample: string, wells: readonly WellId[]): readonly Finding[] {
  return findings.map((finding) => ({
    ...finding,
    message: `${sample}: ${finding.message}`,
    wells: finding.wells.length > 0 ? finding.wells : wells,
    args: { sample, ...finding.args },
  }));
}
