import { InputError } from '../domain/input-error.ts';
import { policyCheckText, policyText } from '../report/policy-text.ts';
import { NOTICE } from '../tdm/notice.ts';
import { coverageOf } from '../tdm/policy-coverage.ts';
import { loadPolicy, type TextReader } from './policy-option.ts';

/** What of the machine the command needs. */
interface PolicyIo extends TextReader {
  readonly stdout: (text: string) => void;
  readonly columns: number;
}

/** The options of `policy`, as the command line gives them. */
interface PolicyOptions {
  readonly format?: string;
}

/**
 * `policy show [file]` prints a policy (the built-in one without a file); `policy check <file>` says whether it can be
 * used, and which of its rows nothing reaches.
 * @returns the exit code
 * @throws InputError (settings) for a wrong command, format or policy file, with every problem of the file
 */
export async function policyCommand(
  action: string,
  file: string | undefined,
  options: PolicyOptions,
  io: PolicyIo,
): Promise<number> {
  if (action !== 'show' && action !== 'check') {
    throw new InputError('settings', {
      code: 'POLICY_COMMAND',
      message: `policy has no command "${action}"`,
      hint: 'use policy show [file] or policy check <file>',
    });
  }
  if (action === 'check' && file === undefined) {
    throw new InputError('settings', {
      code: 'POLICY_COMMAND',
      message: 'policy check needs a file',
      hint: 'use policy check <file>',
    });
  }
  const { policy, sha256 } = await loadPolicy(file, io);
  const coverage = coverageOf(policy);
  if (options.format === 'json') {
    const body =
      action === 'show'
        ? { schemaVersion: 1, sha256, policy, notice: NOTICE }
        : { schemaVersion: 1, id: policy.id, sha256, problems: [], neverReached: coverage.neverReached };
    io.stdout(`${JSON.stringify(body, null, 2)}\n`);
    return 0;
  }
  io.stdout(action === 'show' ? policyText(policy, sha256, io.columns) : policyCheckText(policy, coverage, io.columns));
  return 0;
}
