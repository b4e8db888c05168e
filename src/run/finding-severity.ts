import type { Finding } from '../domain/finding.ts';

/**
 * Findings whose errors do not reject a plate: what is wrong with one sample withholds that sample, and an optional
 * curve leaves the calls as they are. They become warnings, so that a person still sees them.
 */
export function withoutRejection(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => (finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding));
}
