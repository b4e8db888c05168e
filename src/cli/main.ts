import { loadProgram } from './load-program.ts';
import { VERSION } from './version.ts';

const words = process.argv.slice(2);

// A reader that has gone, such as "head", has what it wanted: the exit code still says how the run ended.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') void loadProgram().endWithoutOutput(error);
});
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => void loadProgram().endProgram(error));

// The version needs nothing else: pipelines ask for it often.
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  loadProgram()
    .runProgram(words)
    .then((exitCode) => {
      process.exitCode = exitCode;
    });
}
