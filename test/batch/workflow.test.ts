import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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

  it('gives the same as a Slurm array, each task being one shard, also when one is submitted again', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    const out = join(folder, 'out');
    const cli = await buildCli(join(folder, 'dist'));
    writeArchive(archive, 18);
    await batch([archive], join(folder, 'whole'));
    const alone = { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '1', SHARDS: '2' };
    for (const task of [{ SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_COUNT: '2' }, alone]) {
      const environment = {
        ...process.env,
        ...task,
        TDM_ELISA: `${process.execPath} ${cli}`,
      };
      expect(spawnSync('bash', [join(WORKFLOW, 'slurm-array.sh'), archive, out], { env: environment }).status).toBe(0);
    }
    const collect = ['collect', join(out, 'shards/1'), join(out, 'shards/2'), '--out', join(out, 'merged')];
    expect(spawnSync(process.execPath, [cli, ...collect]).status).toBe(0);
    expect(contentsOf(join(out, 'merged'))).toEqual(contentsOf(join(folder, 'whole')));
  }, 60_000);

  it.each([
    ['running', 'JobId=7 JobName=tdm-elisa-shard JobState=PENDING Reason=Resources', ''],
    ['running', 'JobId=7 JobName=tdm-elisa-shard JobState=RUNNING Reason=None', ''],
    ['success', 'JobId=7 JobName=tdm-elisa-shard JobState=COMPLETED Reason=None', ''],
    ['failed', 'JobId=7 JobName=tdm-elisa-shard JobState=TIMEOUT Reason=TimeLimit', ''],
    ['failed', 'JobId=7 JobName=tdm-elisa-shard JobState=CANCELLED Reason=None', ''],
    ['running', 'slurm_load_jobs error: Unable to contact slurm controller (connect failure)', ''],
    ['success', 'slurm_load_jobs error: Invalid job id specified', 'COMPLETED'],
    ['failed', 'slurm_load_jobs error: Invalid job id specified', 'CANCELLED by 1000'],
    ['failed', 'slurm_load_jobs error: Invalid job id specified', ''],
  ])('tells Snakemake that a Slurm job is "%s" when Slurm says: %s %s', (status, controller, accounting) => {
    const folder = temporaryFolder();
    const says = (program: string, text: string): void =>
      writeFileSync(join(folder, program), `#!/bin/sh\n${text === '' ? 'exit 1' : `echo '${text}'`}\n`, {
        mode: 0o755,
      });
    says('scontrol', controller);
    says('sacct', accounting);
    const environment = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    const script = join(WORKFLOW, 'profiles/slurm/slurm-status.sh');
    expect(spawnSync(script, ['7;cluster'], { env: environment, encoding: 'utf8' }).stdout).toBe(`${status}\n`);
  });
});
