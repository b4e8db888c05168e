import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../fixtures/generator/archive.ts';
import { batch, contentsOf, temporaryFolder } from './batch-io.ts';
import { buildCli } from './built-cli.ts';

const WORKFLOW = resolve(import.meta.dirname, '../../src/batch/workflow');
const HAS_SNAKEMAKE = spawnSync('snakemake', ['--version']).status === 0;
const SAYS = HAS_SNAKEMAKE ? '' : ' (left out: snakemake is not installed; Debian: apt-get install snakemake)';

describe('the workflow', () => {
  it.skipIf(!HAS_SNAKEMAKE)(
    `gives the results of the whole batch with Snakemake and two local jobs${SAYS}`,
    async () => {
      const folder = temporaryFolder();
      const archive = join(folder, 'archive');
      const cli = await buildCli(join(folder, 'dist'));
      writeArchive(archive, 18);
      await batch([archive], join(folder, 'whole'));
      const program = `tdm_elisa=${process.execPath} ${cli}`;
      const words = ['--snakefile', join(WORKFLOW, 'Snakefile'), '--profile', join(WORKFLOW, 'profiles/cores')];
      const config = ['--config', `archive=${archive}`, `out=${join(folder, 'out')}`, 'shards=2', program];
      const done = spawnSync('snakemake', [...words, '--cores', '2', ...config], { cwd: folder, encoding: 'utf8' });
      expect(done.stderr).toContain('4 of 4 steps (100%) done');
      expect(done.status).toBe(0);
      expect(contentsOf(join(folder, 'out/merged'))).toEqual(contentsOf(join(folder, 'whole')));
    },
    120_000,
  );

  it('gives the same as a Slurm array, each task being one shard', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    const out = join(folder, 'out');
    const cli = await buildCli(join(folder, 'dist'));
    writeArchive(archive, 18);
    await batch([archive], join(folder, 'whole'));
    for (const index of ['1', '2']) {
      const environment = {
        ...process.env,
        SLURM_ARRAY_TASK_ID: index,
        SLURM_ARRAY_TASK_COUNT: '2',
        TDM_ELISA: `${process.execPath} ${cli}`,
      };
      expect(spawnSync('bash', [join(WORKFLOW, 'slurm-array.sh'), archive, out], { env: environment }).status).toBe(0);
    }
    const collect = ['collect', join(out, 'shards/1'), join(out, 'shards/2'), '--out', join(out, 'merged')];
    expect(spawnSync(process.execPath, [cli, ...collect]).status).toBe(0);
    expect(contentsOf(join(out, 'merged'))).toEqual(contentsOf(join(folder, 'whole')));
  }, 60_000);
});
