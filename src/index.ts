export type { Finding } from './domain/finding.ts';
