import { Chalk } from 'chalk';
import type { Verdict } from '../domain/result.ts';

/** How a report marks words on a terminal; without colour every function gives its text back. */
export interface TerminalStyle {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly remark: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly verdict: (verdict: Verdict) => (text: string) => string;
  /** A text on a grey background, from dark (0) to light (1). */
  readonly shade: (part: number, text: string) => string;
}

const DARKEST_GREY = 235;
const GREY_STEPS = 18;

/** The marks of a terminal with or without colour. */
export function terminalStyle(colour: boolean): TerminalStyle {
  const chalk = new Chalk({ level: colour ? 2 : 0 });
  const styles = { accepted: chalk.green, 'accepted-with-remarks': chalk.yellow, rejected: chalk.red };
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    remark: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    verdict: (verdict) => (text) => styles[verdict].bold(text),
    shade: (part, text) => {
      if (!colour) return text;
      const step = Math.round(Math.min(1, Math.max(0, part)) * GREY_STEPS);
      const words = step > GREY_STEPS / 2 ? chalk.black : chalk.white;
      return words.bgAnsi256(DARKEST_GREY + step)(text);
    },
  };
}
