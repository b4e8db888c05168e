import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archiveRun, writeArchive } from '../../fixtures/generator/archive.ts';
import { batch, contentsOf, temporaryFolder } from './batch-io.ts';

describe('a batch over an archive', () => {
  it('writes a result for every run and names rejected and unreadable ones by reason', async () => {
    const folder = temporaryFolder();
    writeArchive(join(folder, 'archive'), 40, true);
    const out = join(folder, 'out');
    const { exitCode, stdout } = await batch([join(folder, 'archive')], out);
    expect(exitCode).toBe(3);
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    expect(summary.runs).toEqual({ total: 40, accepted: 0, 'accepted-with-remarks': 38, rejected: 1, unreadable: 1 });
    expect(summary.plates.total).toBe(80);
    expect(summary.unreadable).toEqual([
      {
        run: '000/run-000033',
        because: ['LAYOUT_ROLE'],
        message: expect.stringContaining('000/run-000033/infliximab.layout.csv:3:7: role "stnd" is not known'),
      },
    ]);
    expect(summary.rejected[0]).toMatchObject({ run: '000/run-000017' });
    expect(stdout).toContain('000/run-000033');
    const lines = readFileSync(join(out, 'runs.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).run)).toEqual(
      readdirSync(join(out, 'runs/000'))
        .sort()
        .map((name) => `000/${name}`),
    );
    const rows = readFileSync(join(out, 'results.csv'), 'utf8').trimEnd().split('\n').length - 1;
    expect(rows).toBe(39 * 36);
    const bytes = readFileSync(join(out, 'results.parquet'));
    const table = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    expect(table.length).toBe(rows);
    const result = JSON.parse(readFileSync(join(out, 'runs/000/run-000000/result.json'), 'utf8'));
    const first = table.find(({ run, sample }) => run === '000/run-000000' && sample === result.samples[0].sampleId);
    expect(first?.['drug']).toBe(result.samples[0].drug.value);
    expect(result.plates[0].file).toBe('000/run-000000/infliximab.csv');
  }, 20_000);

  it('passes over its own reports in the archive, whatever their names, in any format', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const endings = ['csv', 'xlsx', 'txt', 'json', 'html', 'md', 'xml', 'repeats.csv'];
    await batch([archive], join(folder, 'first'), { report: endings });
    const before = readFileSync(join(folder, 'first/summary.txt'), 'utf8');
    for (const ending of endings.filter((known) => known !== 'json')) {
      const report = readFileSync(join(folder, 'first/runs/000/run-000000', `report.${ending}`));
      writeFileSync(join(archive, `000/run-000000/ifx monday.${ending}`), report);
    }
    writeFileSync(join(archive, 'table.csv'), readFileSync(join(folder, 'first/results.csv')));
    const { exitCode } = await batch([archive], join(folder, 'second'));
    expect(exitCode).toBe(0);
    expect(readFileSync(join(folder, 'second/summary.txt'), 'utf8')).toBe(before);
  });

  it('does only what is not done or has changed, by content and not by date', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 6);
    const out = join(folder, 'out');
    await batch([archive], out);
    const before = contentsOf(out);
    const plate = join(archive, '000/run-000003/infliximab.csv');
    const touched = join(archive, '000/run-000001/infliximab.csv');
    writeFileSync(touched, readFileSync(touched));
    writeFileSync(plate, readFileSync(plate, 'utf8').replace(/(\d\.\d{3})/, '0.700'));
    const events = await batch([archive], out, { events: 'ndjson' });
    const again = events.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ event, reused }) => event === 'run' && !reused);
    expect(again.map(({ run }) => run)).toEqual(['000/run-000003']);
    const after = contentsOf(out);
    const changed = [...after].filter(([file, content]) => before.get(file) !== content).map(([file]) => file);
    expect(changed).toContain('runs/000/run-000003/result.json');
    expect(changed.some((file) => file.startsWith('runs/') && !file.includes('run-000003'))).toBe(false);
  });

  it('does a run again when a layout appears, a policy changes, or its result is gone or was edited', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 3);
    const out = join(folder, 'out');
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'schemaVersion: 1\nid: ours\nsource: SOP 1\n');
    const redone = async (): Promise<readonly string[]> =>
      (await batch([archive], out, { events: 'ndjson', policy })).stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ event, reused }) => event === 'run' && !reused)
        .map(({ run }) => run);
    expect(await redone()).toHaveLength(3);
    expect(await redone()).toEqual([]);
    const layout = join(archive, '000/run-000001/infliximab.layout.csv');
    renameSync(layout, `${layout}.away`);
    expect(await redone()).toEqual(['000/run-000001']);
    renameSync(`${layout}.away`, layout);
    expect(await redone()).toEqual(['000/run-000001']);
    const result = join(out, 'runs/000/run-000002/result.json');
    rmSync(result);
    expect(await redone()).toEqual(['000/run-000002']);
    const written = readFileSync(result, 'utf8');
    writeFileSync(result, written.replace('"value":', '"Value":'));
    expect(await redone()).toEqual(['000/run-000002']);
    expect(readFileSync(result, 'utf8')).toBe(written);
    writeFileSync(policy, 'schemaVersion: 1\nid: ours\nsource: SOP 2\n');
    expect(await redone()).toHaveLength(3);
  });

  it('does the runs of a copied project from the copy, not from where they were first', async () => {
    const folder = temporaryFolder();
    const here = process.cwd();
    onTestFinished(() => process.chdir(here));
    const [first, copy] = [join(folder, 'first'), join(folder, 'copy')];
    writeArchive(join(first, 'archive'), 2);
    process.chdir(first);
    await batch(['archive'], 'out');
    cpSync(first, copy, { recursive: true });
    const layout = join(copy, 'archive/000/run-000001/infliximab.layout.csv');
    writeFileSync(layout, readFileSync(layout, 'utf8').replace(/^(.*,sample,).*?(,.*)$/m, '$1renamed$2'));
    process.chdir(copy);
    await batch(['archive'], 'out');
    expect(readFileSync(join(copy, 'out/results.csv'), 'utf8')).toContain('000/run-000001,renamed,');
    await batch(['archive'], 'whole');
    expect(contentsOf(join(copy, 'out'))).toEqual(contentsOf(join(copy, 'whole')));
  });

  it('says of a settings file what is wrong in it now', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const out = join(folder, 'out');
    for (const key of ['wrong', 'other']) {
      writeFileSync(join(archive, 'tdm-elisa.yaml'), `${key}: 1\n`);
      expect((await batch([archive], out)).stdout).toContain(`tdm-elisa.yaml:1:1: key "${key}"`);
    }
  });

  it('fails by what the settings file of each run says, unless the command says it', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 2);
    const out = join(folder, 'out');
    const settings = join(archive, '000/run-000001/tdm-elisa.yaml');
    writeFileSync(settings, 'strict: true\n');
    expect((await batch([archive], out)).exitCode).toBe(1);
    expect((await batch([archive], out)).exitCode).toBe(1);
    expect((await batch([archive], out, { failOn: 'rejected' })).exitCode).toBe(0);
    expect((await batch([archive], out, { failOn: 'never' })).exitCode).toBe(0);
    writeFileSync(settings, 'failOn: never\n');
    expect((await batch([archive], out)).exitCode).toBe(0);
    expect((await batch([archive], out, { strict: true })).exitCode).toBe(1);
  });

  it('leaves damaged lines of the journal out and does their runs again', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 4);
    const out = join(folder, 'out');
    await batch([archive], out);
    const before = contentsOf(out);
    const journal = readdirSync(join(out, '.batch')).find((name) => name.startsWith('journal-')) as string;
    const path = join(out, '.batch', journal);
    const text = readFileSync(path, 'utf8');
    const middle = text.indexOf('\n') + 200;
    writeFileSync(path, `${text.slice(0, middle)}X${text.slice(middle + 1)}`);
    appendFileSync(path, '0123456789abcdef\t"000/run-000009"\t{"torn');
    const { stderr, stdout } = await batch([archive], out);
    expect(stderr).toContain('1 damaged line of the journal is left out');
    expect(stdout).toContain('3 runs were done before');
    expect(contentsOf(out)).toEqual(before);
  });

  it('refuses a second batch on one output folder, and takes over the lock of a process that is gone', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const out = join(folder, 'out');
    mkdirSync(join(out, '.batch'), { recursive: true });
    const { hostname } = await import('node:os');
    const lock = (pid: number): void =>
      writeFileSync(join(out, '.batch/lock'), JSON.stringify({ pid, host: hostname(), started: '' }));
    lock(process.ppid);
    await expect(batch([archive], out)).rejects.toMatchObject({ code: 'OUT_IN_USE', kind: 'settings' });
    lock(2 ** 22 - 1);
    expect((await batch([archive], out)).exitCode).toBe(0);
    expect(readdirSync(join(out, '.batch'))).not.toContain('lock');
  });

  it('refuses a folder that holds something else, or the results of other paths', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    await expect(batch([archive], archive)).rejects.toMatchObject({ code: 'OUT_NOT_OURS' });
    const out = join(folder, 'out');
    await batch([archive], out);
    await expect(batch([join(archive, '000')], out)).rejects.toMatchObject({ code: 'OUT_NOT_OURS' });
  });

  it('stops at once when a file of the command line cannot be used', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const policy = join(folder, 'policy.yaml');
    writeFileSync(policy, 'schemaVersion: 1\nid: ours\n');
    await expect(batch([archive], join(folder, 'out'), { policy })).rejects.toMatchObject({ kind: 'settings' });
    expect(readdirSync(folder)).not.toContain('out');
  });

  it('replaces a result by an error and back without leaving the other behind', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const out = join(folder, 'out');
    const files = (): readonly string[] => readdirSync(join(out, 'runs/000/run-000000'));
    const layout = join(archive, '000/run-000000/ada.layout.csv');
    const text = readFileSync(layout, 'utf8');
    await batch([archive], out, { report: ['repeats.csv', 'summary.md', 'xlsx'] });
    writeFileSync(layout, 'well,role\nA1,nonsense\n');
    expect((await batch([archive], out)).exitCode).toBe(3);
    expect(files()).toEqual(['error.json']);
    writeFileSync(layout, text);
    expect((await batch([archive], out)).exitCode).toBe(0);
    expect(files()).toEqual(['result.json']);
  });

  it('says that there are no plates, and that a path does not exist', async () => {
    const folder = temporaryFolder();
    await expect(batch([folder], join(folder, 'out'))).rejects.toMatchObject({ code: 'NO_PLATES', kind: 'input' });
    await expect(batch([join(folder, 'none')], join(folder, 'out'))).rejects.toMatchObject({ code: 'FILE' });
  });

  it('writes the reports that are asked for beside each result', async () => {
    const folder = temporaryFolder();
    for (const [path, text] of archiveRun(0)) {
      const file = join(folder, 'archive', path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text);
    }
    const out = join(folder, 'out');
    await batch([join(folder, 'archive')], out, { report: ['csv', 'junit'] });
    expect(readdirSync(join(out, 'runs/000/run-000000')).sort()).toEqual(['report.csv', 'report.xml', 'result.json']);
    await expect(batch([join(folder, 'archive')], out, { report: ['docx'] })).rejects.toMatchObject({
      code: 'REPORT_ENDING',
    });
  });
});
