import type { Verdict } from '../domain/result.ts';

const WORDS: Readonly<Record<Verdict, string>> = {
  accepted: 'accepted',
  'accepted-with-remarks': 'accepted with remarks',
  rejected: 'rejected',
};

/** A verdict in words: "accepted with remarks". */
export function verdictText(verdict: Verdict): string {
  return WORDS[verdict];
}
