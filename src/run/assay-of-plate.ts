import type { Finding } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import type { FileAccess } from './file-access.ts';
import { type AssayCache, type ResolvedAssay, resolveAssay } from './resolve-assay.ts';
import { RUN_FINDINGS } from './run-findings.ts';

/** An assay of the command line: as it was written there, and read. */
export interface StatedAssay {
  readonly name: string;
  readonly assay: ResolvedAssay;
}

interface AssayEvidence {
  /** The assay that the layout names. */
  readonly named: string | undefined;
  /** The layout file (or export) that names it. */
  readonly namedIn: string;
  /** The assay that the settings give for the plate's file name. */
  readonly fromSettings: string | undefined;
  /** The assays of the command line. */
  readonly stated: readonly StatedAssay[];
  /** How many plates the run has. */
  readonly plateCount: number;
}

/**
 * The assay of a plate, never guessed. The command line comes first: an assay given there serves the plates whose layout
 * names it, or names the built-in assay that it extends, or names none; a single plate it serves in any case. Then the
 * layout's own; the settings' serves where the layout names none, or names the built-in assay that it extends.
 * @throws InputError (settings; ASSAY_NOT_NAMED, ASSAY_AMBIGUOUS, and the codes of `resolveAssay`)
 */
export async function assayOfPlate(
  evidence: AssayEvidence,
  files: FileAccess,
  cache: AssayCache,
): Promise<{ readonly assay: ResolvedAssay; readonly findings: readonly Finding[] }> {
  const { named, namedIn, fromSettings, stated, plateCount } = evidence;
  const matching = stated.filter(({ name, assay }) => named !== undefined && isFor(named, name, assay));
  const [only] = matching.length > 0 ? matching : stated;
  const candidates = matching.length > 0 ? matching : named === undefined || plateCount === 1 ? stated : [];
  if (candidates.length > 1) throw ambiguous(candidates, namedIn);
  if (candidates.length === 1 && only !== undefined) {
    const isReplaced = named !== undefined && !isFor(named, only.name, only.assay);
    const { id } = only.assay.definition;
    const findings = isReplaced ? [RUN_FINDINGS.raise('LAYOUT_ASSAY_OVERRIDDEN', { named, used: id })] : [];
    return { assay: only.assay, findings };
  }
  const folder = (): string => files.folderOf(namedIn);
  const ofSettings = fromSettings === undefined ? undefined : await resolveAssay(fromSettings, folder, files, cache);
  if (named !== undefined) {
    const { id, extends: base } = ofSettings?.definition ?? {};
    if (ofSettings !== undefined && base === named) {
      return { assay: ofSettings, findings: [RUN_FINDINGS.raise('LAYOUT_ASSAY_EXTENDED', { named, used: id ?? '' })] };
    }
    const assay = await located(resolveAssay(named, folder, files, cache), namedIn);
    const isOther = ofSettings !== undefined && ofSettings.sha256 !== assay.sha256;
    const findings = isOther ? [RUN_FINDINGS.raise('SETTINGS_ASSAY_NOT_USED', { named, settings: id ?? '' })] : [];
    return { assay, findings };
  }
  if (ofSettings !== undefined) return { assay: ofSettings, findings: [] };
  throw new InputError('settings', {
    code: 'ASSAY_NOT_NAMED',
    message: 'nothing says which assay this plate was measured with',
    hint: 'add the line "# assay: infliximab" (or anti-infliximab, or an assay file) to the layout, or use --assay',
    at: { file: namedIn },
  });
}

function isFor(named: string, name: string, assay: ResolvedAssay): boolean {
  return named === name || named === assay.definition.id || named === assay.definition.extends;
}

function ambiguous(candidates: readonly StatedAssay[], file: string): InputError {
  return new InputError('settings', {
    code: 'ASSAY_AMBIGUOUS',
    message: `several assays could serve this plate: ${candidates.map(({ name }) => name).join(', ')}`,
    hint: 'name the assay in the layout: "# assay: ..."',
    at: { file },
  });
}

async function located(assay: Promise<ResolvedAssay>, file: string): Promise<ResolvedAssay> {
  try {
    return await assay;
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}
