import type { Finding } from '../domain/finding.ts';
import type { Verdict } from '../domain/result.ts';

const ORDER: readonly Verdict[] = ['accepted', 'accepted-with-remarks', 'rejected'];

/** A plate's verdict: rejected by any error, accepted with remarks by any warning; notes are for the record. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'rejected';
  return findings.some(({ severity }) => severity === 'warning') ? 'accepted-with-remarks' : 'accepted';
}

/** The worst of several verdicts; accepted for none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>(
    (worst, verdict) => (ORDER.indexOf(verdict) > ORDER.indexOf(worst) ? verdict : worst),
    'accepted',
  );
}
