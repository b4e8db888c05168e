// What Node itself takes for the files of an archive, whatever is computed from them: each run's files read and hashed,
// one result put into JSON and UTF-8, hashed, and written into a folder of its own as a batch writes it (temporary name,
// flushed in groups, renamed). No well is read, nothing is fitted: no batch under Node with such results can be quicker.
//
//   node node-floor.mjs ARCHIVE JOBS RESULT.json
import { hash } from 'node:crypto';
import {
  closeSync,
  fdatasync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const RUNS_IN_GROUP = 24;
const PLATE = /^(?!samples\.csv$)(?!.*\.layout\.csv$).*\.csv$/;

if (isMainThread) await main(process.argv[2], Number(process.argv[3]), process.argv[4]);
else await work(workerData);

async function main(archive, jobs, result) {
  const folders = readdirSync(archive, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.parentPath, entry.name]);
  const plates = folders.filter(([, name]) => PLATE.test(name)).length;
  const runs = [...new Set(folders.map(([folder]) => folder))];
  const out = mkdtempSync(join(dirname(archive), 'floor-'));
  const ended = Array.from({ length: jobs }, (_, job) => {
    const share = runs.filter((_run, index) => index % jobs === job);
    const thread = new Worker(import.meta.filename, { workerData: { archive, runs: share, out, job, result } });
    return new Promise((done, failed) => {
      thread.on('exit', done).on('error', failed);
    });
  });
  await Promise.all(ended);
  console.log(JSON.stringify({ program: 'Node alone, for the files and the JSON', plates, failed: 0 }));
}

async function work({ archive, runs, out, job, result }) {
  const report = JSON.parse(readFileSync(result, 'utf8'));
  const room = Buffer.alloc(1 << 17);
  const bytes = Buffer.alloc(1 << 20);
  let safe = Promise.resolve();
  for (let start = 0; start < runs.length; start += RUNS_IN_GROUP) {
    const group = runs.slice(start, start + RUNS_IN_GROUP).map((run, index) => {
      for (const name of readdirSync(run)) {
        const handle = openSync(join(run, name));
        hash('sha256', room.subarray(0, readSync(handle, room)));
        closeSync(handle);
      }
      const content = bytes.subarray(0, bytes.write(JSON.stringify(report)));
      hash('sha256', content);
      const file = join(out, run.slice(archive.length), 'result.json');
      mkdirSync(dirname(file), { recursive: true });
      const temporary = join(out, `${job}-${start + index}`);
      const handle = openSync(temporary, 'w');
      writeSync(handle, content);
      return { handle, temporary, file };
    });
    await safe;
    safe = flush(group);
  }
  await safe;
}

async function flush(group) {
  await Promise.all(group.map(({ handle }) => promisify(fdatasync)(handle)));
  for (const { handle, temporary, file } of group) {
    closeSync(handle);
    renameSync(temporary, file);
  }
}
