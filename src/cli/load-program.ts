import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

type Program = typeof import('./program.ts');
/** Node has it since 22.8. */
type CompileCache = { readonly enableCompileCache?: () => unknown };

let loaded: Program | undefined;

/**
 * The program beside this file, loaded once. Compiling it takes longer than analysing one plate, so the code that the build left is
 * used where the same Node runs it (V8 refuses what is not its own); elsewhere Node compiles it, from 22.8 on only once.
 */
export function loadProgram(): Program {
  loaded ??= load();
  return loaded;
}

function load(): Program {
  const folder = import.meta.dirname;
  const file = join(folder, 'program.cjs');
  const require = createRequire(file);
  const cachedData = compiledCode(folder);
  if (cachedData === undefined) {
    (Module as CompileCache).enableCompileCache?.();
    return require(file);
  }
  const program = { exports: {} as Program };
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  script.runInThisContext()(program.exports, require, program, file, folder);
  return program.exports;
}

function compiledCode(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, `program.${process.version}-${process.platform}-${process.arch}.code`));
  } catch {
    return undefined;
  }
}
