import { didYouMean } from '../domain/did-you-mean.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import type { JudgedCriterion } from './criterion.ts';
import type { Withholding } from './judge-plate-input.ts';

/** A code (of a finding, or the id of a criterion) that a responsible person overrules, and why. */
export interface AcceptanceOverride {
  readonly code: string;
  readonly reason: string;
  readonly by: string;
}

/** What of a plate can be overruled. `findings` may hold those of other stages too. */
export interface Overrulable {
  readonly criteria: readonly JudgedCriterion[];
  readonly findings: readonly Finding[];
  readonly withheld: ReadonlyMap<string, readonly Withholding[]>;
}

/** Codes that say that there is nothing to report: accepting them would accept no result. */
const WITHOUT_RESULT: readonly string[] = ['CURVE_MISSING'];

/**
 * The plates of a run with some codes overruled: their findings become warnings that name the person and the reason,
 * their criteria `overruled`, and samples withheld for nothing else are released. Judge the verdict anew with `verdictOf`.
 * @throws InputError (settings) for an override without reason or name, for a code that did not occur, or one that
 * leaves no result
 */
export function applyOverrides<Judged extends Overrulable>(
  plates: readonly Judged[],
  overrides: readonly AcceptanceOverride[],
): readonly Judged[] {
  if (overrides.length === 0) return plates;
  const problems = overrides.flatMap((override) => problemsOf(override, plates));
  if (problems.length > 0) throw new InputError('settings', problems);
  return plates.map((plate) => overrulePlate(plate, overrides));
}

function problemsOf(override: AcceptanceOverride, plates: readonly Overrulable[]): readonly Problem[] {
  const { code, reason, by } = override;
  const occurred = [...new Set(plates.flatMap(({ findings }) => findings.map((finding) => finding.code)))];
  const failed = plates.flatMap(({ criteria }) => criteria.filter(({ findingCodes }) => findingCodes.length > 0));
  const known = [...occurred, ...new Set(failed.map(({ id }) => id))];
  const problems: Problem[] = [];
  if (reason.trim() === '' || by.trim() === '') {
    problems.push({
      code: 'OVERRIDE_INCOMPLETE',
      message: `${code} was accepted without ${reason.trim() === '' ? 'a reason' : 'a name'}`,
      hint: 'add --reason "..." and --by NAME: an override stands in the report with both',
    });
  }
  if (!known.includes(code)) {
    problems.push({
      code: 'OVERRIDE_UNKNOWN',
      message: `${code} was accepted but did not occur in this run`,
      hint: `${didYouMean(code, known)}${known.length === 0 ? 'Nothing was found that could be accepted' : `Found: ${known.join(', ')}`}`,
    });
  }
  const overruled = plates.flatMap((plate) => plate.findings.filter((finding) => isMeant(finding, override, plate)));
  if (overruled.some((finding) => WITHOUT_RESULT.includes(finding.code))) {
    problems.push({
      code: 'OVERRIDE_NOT_POSSIBLE',
      message: `${code} cannot be accepted: the plate has no curve, so there is no result to accept`,
      hint: 'correct the layout or the assay, or repeat the plate',
    });
  }
  return problems;
}

function overrulePlate<Judged extends Overrulable>(plate: Judged, overrides: readonly AcceptanceOverride[]): Judged {
  const overrideOf = (finding: Finding): AcceptanceOverride | undefined =>
    overrides.find((override) => isMeant(finding, override, plate));
  const released = new Set(
    plate.findings.filter((finding) => overrideOf(finding) !== undefined).map(({ code }) => code),
  );
  return {
    ...plate,
    findings: plate.findings.map((finding) => {
      const override = overrideOf(finding);
      return override === undefined ? finding : overruleFinding(finding, override);
    }),
    criteria: plate.criteria.map((criterion) => {
      const causes = causesOf(plate, criterion);
      const isOverruled = causes.length > 0 && causes.every((finding) => overrideOf(finding) !== undefined);
      return isOverruled ? { ...criterion, outcome: 'overruled' as const } : criterion;
    }),
    withheld: new Map(
      [...plate.withheld]
        .map(([key, reasons]) => [key, reasons.filter(({ code }) => !released.has(code))] as const)
        .filter(([, reasons]) => reasons.length > 0),
    ),
  };
}

/** What made a criterion fail: its errors, or its warnings where it has no error; nothing for one that did not fail. */
function causesOf(plate: Overrulable, criterion: JudgedCriterion): readonly Finding[] {
  if (criterion.outcome !== 'failed') return [];
  const own = plate.findings.filter((finding) => belongsTo(finding, criterion));
  const errors = own.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : own;
}

/** An override means the findings with its code, or those of the criterion with its id. */
function isMeant(finding: Finding, { code }: AcceptanceOverride, plate: Overrulable): boolean {
  return finding.code === code || plate.criteria.some((one) => one.id === code && belongsTo(finding, one));
}

/** True for a finding of a criterion. The rules of an assay share their codes; their findings name the rule. */
export function belongsTo(finding: Finding, criterion: JudgedCriterion): boolean {
  const { criterion: rule } = finding.args;
  return rule === undefined ? criterion.findingCodes.includes(finding.code) : rule === criterion.id;
}

function overruleFinding(finding: Finding, { reason, by }: AcceptanceOverride): Finding {
  return {
    ...finding,
    severity: finding.severity === 'note' ? 'note' : 'warning',
    message: `${finding.message} [overruled by ${by}: ${reason}]`,
    args: { ...finding.args, overruledBy: by, overruledBecause: reason },
  };
}
