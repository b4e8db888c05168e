import type { WellId } from './well-id.ts';

/** Where in the user's files a problem stands. Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly well?: WellId;
}

/** One thing that is wrong with an input: what was found, where, and what to do about it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly at?: Place;
}

/** `settings`: the command line, an assay, a policy or a settings file (exit 2); `input`: a file to be analysed (exit 3). */
export type InputErrorKind = 'settings' | 'input';

/**
 * An input that cannot be used, with every problem that was found in it. The first problem is the error's own code,
 * message, hint and place. The command line turns it into exit code 2 or 3; nothing else catches it.
 */
export class InputError extends Error {
  readonly kind: InputErrorKind;
  readonly problems: readonly Problem[];

  constructor(kind: InputErrorKind, problems: Problem | readonly Problem[]) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list[0]?.message ?? 'the input cannot be used');
    this.name = 'InputError';
    this.kind = kind;
    this.problems = list;
  }

  get code(): string {
    return this.problems[0]?.code ?? 'INPUT';
  }

  get hint(): string | undefined {
    return this.problems[0]?.hint;
  }

  get at(): Place | undefined {
    return this.problems[0]?.at;
  }

  /** The same error with the file's name filled in wherever a problem does not name one. */
  inFile(file: string): InputError {
    return new InputError(
      this.kind,
      this.problems.map((problem) => ({ ...problem, at: { ...problem.at, file: problem.at?.file ?? file } })),
    );
  }

  /** The same error with every file named anew. */
  withFiles(rename: (file: string) => string): InputError {
    return new InputError(
      this.kind,
      this.problems.map((problem) =>
        problem.at?.file === undefined ? problem : { ...problem, at: { ...problem.at, file: rename(problem.at.file) } },
      ),
    );
  }
}
