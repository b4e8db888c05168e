import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The cases of one file of fixtures/ada; its `meta` names the source and the tolerance. */
export function referenceCases<Case>(file: string): readonly Case[] {
  const url = new URL(`../../fixtures/ada/${file}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { cases: readonly Case[] }).cases;
}

/** Expects agreement within a relative tolerance, and within `absolute` near zero. */
export function expectClose(actual: number | undefined, expected: number, relative: number, absolute = 1e-300): void {
  const allowed = Math.max(relative * Math.abs(expected), absolute);
  if (actual === undefined || !(Math.abs(actual - expected) <= allowed)) {
    expect.fail(`${actual} is not within ${relative} of ${expected}`);
  }
}
