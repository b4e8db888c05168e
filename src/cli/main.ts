import { loadProgram } from './load-program.ts';
import { VERSION } from './version.ts';

const words = process.argv.slice(2);

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
