import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../fixtures/generator/archive.ts';
import { collectShards } from '../../src/batch/collect-shards.ts';
import { planBatch } from '../../src/batch/plan-batch.ts';
import { readShard, runsOfShard } from '../../src/batch/shard-runs.ts';
import { batch, contentsOf, temporaryFolder } from './batch-io.ts';

describe('shards of a batch', () => {
  it('collect to the bytes of the whole batch, and are complained of when missing, twice or unfinished', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 7);
    await batch([archive], join(folder, 'whole'));
    const shards = ['1/3', '2/3', '3/3'].map((shard) => ({ shard, out: join(folder, shard.replace('/', '-')) }));
    for (const { shard, out } of shards) await batch([archive], out, { shard });
    const outs = shards.map(({ out }) => out);
    const merged = join(folder, 'merged');
    await collectShards([...outs].reverse(), merged);
    expect(contentsOf(merged)).toEqual(contentsOf(join(folder, 'whole')));
    await expect(collectShards(outs.slice(1), join(folder, 'x'))).rejects.toMatchObject({
      code: 'COLLECT_INCOMPLETE',
      message: 'shard 1/3 is missing',
    });
    await expect(collectShards([...outs, ...outs.slice(0, 1)], join(folder, 'x'))).rejects.toMatchObject({
      code: 'COLLECT_INCOMPLETE',
      problems: [{ hint: 'name each shard once' }],
    });
    await expect(collectShards([join(folder, 'whole'), ...outs], join(folder, 'x'))).rejects.toMatchObject({
      code: 'COLLECT_MISMATCH',
    });
    const [first = ''] = outs;
    const [line = '{}'] = readFileSync(join(first, 'runs.ndjson'), 'utf8').split('\n');
    writeFileSync(join(first, JSON.parse(line).result), '{}');
    await expect(collectShards(outs, join(folder, 'y'))).rejects.toMatchObject({ code: 'COLLECT_INCOMPLETE' });
  });

  it('are not collected when their policies, assays or samples hold different things', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 4);
    const policy = join(folder, 'policy.yaml');
    const outs = [join(folder, '1'), join(folder, '2')];
    for (const [index, out] of outs.entries()) {
      writeFileSync(policy, `schemaVersion: 1\nid: ours\nversion: "${index}"\nsource: SOP ${index}\n`);
      await batch([archive], out, { shard: `${index + 1}/2`, policy });
    }
    await expect(collectShards(outs, join(folder, 'merged'))).rejects.toMatchObject({ code: 'COLLECT_MISMATCH' });
    await batch([archive], outs[0] ?? '', { shard: '1/2', policy });
    await collectShards(outs, join(folder, 'merged'));
  });

  it.each([
    ['a settings file above them appears between them', 'tdm-elisa.yaml', undefined],
    ['a settings file in the archive changes between them', 'archive/000/tdm-elisa.yaml', '# SOP 1\n'],
    ['a samples file that they share appears between them', 'samples.csv', undefined],
    ['a policy that the settings name changes between them', 'policy.yaml', 'schemaVersion: 1\nid: a\nsource: SOP 1\n'],
  ])('are not collected when %s', async (_, name, before) => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 4);
    if (name.startsWith('policy')) writeFileSync(join(folder, 'tdm-elisa.yaml'), 'policy: policy.yaml\n');
    if (name.startsWith('samples')) {
      const sheet = [0, 1, 2, 3].map((run) => `${run},000/run-00000${run}/infliximab.csv,../samples.csv\n`);
      writeFileSync(join(archive, 'runs.csv'), `run,plate,samples\n${sheet.join('')}`);
    }
    if (before !== undefined) writeFileSync(join(folder, name), before);
    const outs = [join(folder, '1'), join(folder, '2')];
    const shard = (index: number) => batch([archive], outs[index] ?? '', { shard: `${index + 1}/2` });
    await shard(0);
    const now = name.endsWith('.csv') ? 'sample,indication\nS1,UC\n' : before?.replace('SOP 1', 'SOP 2');
    writeFileSync(join(folder, name), now ?? '# SOP 2\n');
    await shard(1);
    await expect(collectShards(outs, join(folder, 'merged'))).rejects.toMatchObject({ code: 'COLLECT_MISMATCH' });
    await shard(0);
    await collectShards(outs, join(folder, 'merged'));
    await batch([archive], join(folder, 'whole'));
    expect(contentsOf(join(folder, 'merged'))).toEqual(contentsOf(join(folder, 'whole')));
  });

  it('are not collected when a run is in two of them', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 4);
    const outs = [join(folder, '1'), join(folder, '2')];
    for (const [index, out] of outs.entries()) await batch([archive], out, { shard: `${index + 1}/2` });
    cpSync(join(outs[1] ?? '', '.batch/journal-000001-0'), join(outs[0] ?? '', '.batch/journal-000002-0'));
    cpSync(join(outs[1] ?? '', 'runs'), join(outs[0] ?? '', 'runs'), { recursive: true });
    appendFileSync(join(outs[0] ?? '', 'runs.ndjson'), readFileSync(join(outs[1] ?? '', 'runs.ndjson')));
    await expect(collectShards(outs, join(folder, 'merged'))).rejects.toMatchObject({ code: 'COLLECT_MISMATCH' });
  });

  it.each(['runs.ndjson', 'summary.json'])('are complained of when their %s is damaged or gone', async (name) => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const out = join(folder, 'out');
    await batch([archive], out, { shard: '1/1' });
    const problem = { code: 'COLLECT_INCOMPLETE', problems: [{ at: { file: join(out, name) } }] };
    writeFileSync(join(out, name), '{"run"\n');
    await expect(collectShards([out], join(folder, 'merged'))).rejects.toMatchObject(problem);
    rmSync(join(out, name));
    await expect(collectShards([out], join(folder, 'merged'))).rejects.toMatchObject(problem);
  });

  it('tell a folder with a manifest of something else', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 1);
    const out = join(folder, 'out');
    await batch([archive], out);
    writeFileSync(join(out, '.batch/batch.json'), '{}\n');
    await expect(collectShards([out], join(folder, 'merged'))).rejects.toMatchObject({ code: 'NOT_RESULTS' });
    expect((await batch([archive], out)).exitCode).toBe(0);
  });

  it('are disjoint, complete and balanced, and a further run moves few', () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 41);
    const plan = planBatch([archive], [], undefined);
    const parts = [1, 2, 3, 4].map((index) => runsOfShard(plan.base, plan.runs, { index, count: 4 }));
    expect(
      parts
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(plan.runs.map(({ id }) => id));
    expect(parts.map(({ length }) => length).every((length) => length >= 10 && length <= 11)).toBe(true);
    rmSync(join(archive, '000/run-000007'), { recursive: true });
    const smaller = planBatch([archive], [], undefined);
    const moved = [1, 2, 3, 4].flatMap((index) => {
      const before = new Set(parts[index - 1]?.map(({ id }) => id));
      return runsOfShard(smaller.base, smaller.runs, { index, count: 4 }).filter(({ id }) => !before.has(id));
    });
    expect(moved.length).toBeLessThanOrEqual(3);
  });

  it('are written I/N', () => {
    expect(readShard('2/8')).toEqual({ index: 2, count: 8 });
    for (const wrong of ['0/2', '3/2', '1', 'a/b', '1/2/3']) expect(() => readShard(wrong)).toThrow('is not a shard');
  });
});
