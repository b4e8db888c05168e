import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileProblem, MACHINE_FILES, readNamedFile, readStoredFile } from '../../src/batch/machine-files.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (length: number): Buffer => Buffer.from(Uint8Array.from({ length }, (_, index) => (index * 7) % 251));

describe('a file that is named', () => {
  it.each([0, 1, 3000, 65_535, 65_536, 65_537, 300_000])('is read whole when it has %i bytes', (length) => {
    const file = join(folder, `${length}`);
    writeFileSync(file, bytesOf(length));
    expect(bytesOf(length).equals(readNamedFile(file, 'input'))).toBe(true);
    expect(bytesOf(length).equals(readStoredFile(file, 'input'))).toBe(true);
  });

  it('keeps its bytes while other files are read', () => {
    const [first, second] = ['first', 'second'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(first, 'one');
    writeFileSync(second, 'two');
    const bytes = readNamedFile(first, 'input');
    readNamedFile(second, 'input');
    expect(Buffer.from(bytes).toString()).toBe('one');
  });

  it.skipIf(process.platform === 'win32').each([5000, 300_000])('may be a pipe, here of %i bytes', (length) => {
    const pipe = join(folder, `pipe-${length}`);
    writeFileSync(`${pipe}.bytes`, bytesOf(length));
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe]);
    spawn('sh', ['-c', 'cat "$1.bytes" > "$1"', 'sh', pipe]);
    expect(bytesOf(length).equals(readNamedFile(pipe, 'input'))).toBe(true);
  });

  it('is there when it is a link that leads nowhere, for it to be told', async () => {
    const link = join(folder, 'dangling.yaml');
    symlinkSync(join(folder, 'not-mounted'), link);
    expect(await MACHINE_FILES.exists(link)).toBe(true);
    expect(await MACHINE_FILES.exists(folder)).toBe(true);
    expect(await MACHINE_FILES.exists(join(folder, 'none'))).toBe(false);
    expect(await MACHINE_FILES.exists(join(folder, '3000', 'none'))).toBe(false);
    await expect(findRunSettings(join(folder, 'plate.csv'), MACHINE_FILES)).resolves.toMatchObject({ file: undefined });
    symlinkSync(join(folder, 'not-mounted'), join(folder, 'tdm-elisa.yaml'));
    await expect(findRunSettings(join(folder, 'plate.csv'), MACHINE_FILES)).rejects.toMatchObject({ code: 'FILE' });
  });

  it('cannot be written where there is no folder, which is said', () => {
    expect(fileProblem('ENOENT', 'none/run.json', 'written')?.message).toBe(
      'cannot be written: there is no such folder',
    );
    expect(fileProblem('ENOENT', 'none.csv', 'read')?.message).toBe('cannot be read: there is no such file');
  });

  it('is refused above 64 MB, as a folder, and when it is not there', () => {
    const large = join(folder, 'large');
    writeFileSync(large, '');
    truncateSync(large, 64 * 1024 * 1024 + 1);
    for (const read of [readNamedFile, readStoredFile]) {
      expect(() => read(large, 'input')).toThrow('the file has 67108865 bytes');
      expect(() => read(folder, 'input')).toThrow('this is a folder');
      expect(() => read(join(folder, 'none'), 'input')).toThrow('there is no such file');
    }
  });
});
