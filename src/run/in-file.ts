import { InputError } from '../domain/input-error.ts';

/** Runs a reader of a file; every problem of an input error that names no file names this one. */
export async function inFile<Value>(file: string, read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}
