import { loadFormulaEvaluator } from '../assay/formula-evaluator.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import { mergeLayouts } from '../layout/merge-layouts.ts';
import { splitByAssay } from '../layout/split-layout.ts';
import { choosePlates } from '../plate-reader/choose-plates.ts';
import type { ExportReading, PlateReading } from '../plate-reader/export-reading.ts';
import { assayOfPlate, type StatedAssay } from './assay-of-plate.ts';
import type { FileAccess } from './file-access.ts';
import { findLayoutPath, type LayoutFile, readLayoutFile } from './find-layout.ts';
import { appliedSettings, gatherPolicy, gatherSamples, type PolicyCache, settingsInput } from './gather-context.ts';
import { inFile } from './in-file.ts';
import { readPlateFile } from './read-plate-file.ts';
import { type AssayCache, resolveAssay } from './resolve-assay.ts';
import type { PlateInput, RunInputs } from './run-inputs.ts';
import type { Override, RunInput } from './run-report.ts';
import { assayForFile, type RunSettings } from './run-settings.ts';

/** What the command line asks for, as paths and names; what is absent is found or comes from the settings. */
export interface RunRequest {
  readonly plates: readonly string[];
  readonly layouts: readonly string[];
  readonly assays: readonly string[];
  readonly samples?: string;
  readonly policy?: string;
  readonly plate?: string;
  readonly decimal?: DecimalMark;
  readonly reader?: string;
  readonly overrides: readonly Override[];
}

/** What runs share, so that a batch reads an assay or a policy once. */
export interface RunCache {
  readonly assays: AssayCache;
  readonly policies: PolicyCache;
}

/** An empty cache. */
export function newRunCache(): RunCache {
  return { assays: new Map(), policies: new Map() };
}

/**
 * Reads every file of a run: exports, layouts, assays, samples and policy, found as DESIGN.md says.
 * @throws InputError naming the file, line and column of whatever cannot be used
 */
export async function gatherRun(
  request: RunRequest,
  settings: RunSettings,
  files: FileAccess,
  toolVersion: string,
  cache: RunCache = newRunCache(),
): Promise<RunInputs> {
  const stated = await Promise.all(
    request.assays.map(async (name) => ({
      name,
      assay: await resolveAssay(name, () => files.resolve('.', ''), files, cache.assays),
    })),
  );
  const { plates: plateFiles, layouts } = request;
  if (plateFiles.length > 1) checkLayoutCount(layouts, `${plateFiles.length} files`, plateFiles.length);
  const gathered: GatheredFile[] = [];
  for (const [index, file] of plateFiles.entries()) {
    gathered.push(await gatherFile(file, index, { request, settings, files, stated, cache }));
  }
  const plates = gathered.flatMap((file) => file.plates);
  const policy = await gatherPolicy(request.policy ?? settings.policy, files, cache.policies);
  const samples = await gatherSamples(request.samples ?? settings.samples, policy.value, files);
  const needsFormulas = plates.some(({ assay }) => hasFormula(assay.definition));
  return {
    toolVersion,
    plates,
    contexts: samples.value,
    policy: policy.value,
    policySha256: policy.inputs[0]?.sha256 ?? null,
    overrides: request.overrides,
    inputs: uniqueInputs([
      ...gathered.flatMap((file) => file.inputs),
      ...samples.inputs,
      ...policy.inputs,
      ...settingsInput(settings),
    ]),
    settings: appliedSettings(request, settings),
    evaluate: needsFormulas ? await loadFormulaEvaluator() : undefined,
    findings: samples.findings,
  };
}

interface Gathering {
  readonly request: RunRequest;
  readonly settings: RunSettings;
  readonly files: FileAccess;
  readonly stated: readonly StatedAssay[];
  readonly cache: RunCache;
}

interface GatheredFile {
  readonly plates: readonly PlateInput[];
  readonly inputs: readonly RunInput[];
}

async function gatherFile(file: string, index: number, gathering: Gathering): Promise<GatheredFile> {
  const { request, settings, files } = gathering;
  const bytes = await files.readBytes(file);
  const sha256 = files.sha256(bytes);
  const reading = await inFile(file, () => readPlateFile(bytes, request));
  const chosen = await inFile(file, async () => choosePlates(reading, request.plate ?? settings.plate));
  const perPlate = request.plates.length === 1 && request.layouts.length > 1;
  if (perPlate) checkLayoutCount(request.layouts, platesOf(chosen.length, files.nameOf(file)), chosen.length);
  const shared = await layoutOfFile(file, index, gathering);
  const plates: PlateInput[] = [];
  const inputs: RunInput[] = [{ kind: 'plate', file: files.nameOf(file), sha256 }];
  for (const [plateIndex, plate] of chosen.entries()) {
    const layout = perPlate ? await layoutNamed(request.layouts[plateIndex], files) : shared;
    if (layout !== undefined) inputs.push({ kind: 'layout', file: files.nameOf(layout.file), sha256: layout.sha256 });
    for (const part of await platesOfReading(file, reading, plate, layout, chosen.length > 1, gathering)) {
      plates.push(part);
      if (part.assay.file !== undefined) {
        inputs.push({ kind: 'assay', file: files.nameOf(part.assay.file), sha256: part.assay.sha256 });
      }
    }
  }
  return { plates, inputs };
}

/** One layout serves all plates; of several, each is that of one plate, and none is guessed for another. */
function checkLayoutCount(layouts: readonly string[], plates: string, count: number): void {
  if (layouts.length <= 1 || layouts.length === count) return;
  throw new InputError('settings', {
    code: 'LAYOUT_COUNT',
    message: `${layouts.length} layouts are given for ${plates}`,
    hint: 'give --layout once for all plates, or once for each in their order; the wells of one plate stand in one layout',
  });
}

function platesOf(count: number, file: string): string {
  return `${count} ${count === 1 ? 'plate' : 'plates'} of ${file}`;
}

async function layoutOfFile(
  file: string,
  index: number,
  { request, settings, files }: Gathering,
): Promise<LayoutFile | undefined> {
  const named = request.layouts.length > 1 ? request.layouts[index] : request.layouts[0];
  return layoutNamed(named ?? (await findLayoutPath(file, files)) ?? settings.layout, files);
}

async function layoutNamed(path: string | undefined, files: FileAccess): Promise<LayoutFile | undefined> {
  return path === undefined ? undefined : readLayoutFile(path, files);
}

/** A plate whose layout names several assays (column `assay`) is analysed as one plate for each. */
async function platesOfReading(
  file: string,
  reading: ExportReading,
  plate: PlateReading,
  layoutFile: LayoutFile | undefined,
  isOneOfSeveral: boolean,
  { request, settings, files, stated, cache }: Gathering,
): Promise<readonly PlateInput[]> {
  const merged = mergeLayouts(plate.layout, layoutFile?.layout.value);
  const layout = merged.value;
  const whereToMend = layoutFile?.file ?? file;
  const split = splitByAssay(layout);
  const name = files.nameOf(file);
  const parts: PlateInput[] = [];
  for (const { assay: assayName, layout: own, otherWells } of split) {
    const { assay, findings } = await assayOfPlate(
      {
        named: assayName,
        namedIn: whereToMend,
        fromSettings: assayForFile(name, settings),
        stated,
        plateCount: request.plates.length * split.length,
      },
      files,
      cache.assays,
    );
    const id = [name, ...(isOneOfSeveral ? [plate.name] : []), ...(split.length > 1 ? [assay.definition.id] : [])].join(
      '#',
    );
    const allFindings: readonly Finding[] = [
      ...reading.findings,
      ...(layoutFile?.layout.findings ?? []),
      ...merged.findings,
      ...findings,
    ];
    parts.push({
      id,
      file,
      format: reading.format,
      reading: plate,
      layout: own,
      otherWells,
      layoutFile: whereToMend,
      assay,
      findings: allFindings,
    });
  }
  return parts;
}

function uniqueInputs(inputs: readonly RunInput[]): readonly RunInput[] {
  return inputs.filter((input, index) => inputs.findIndex((other) => isSameInput(input, other)) === index);
}

function isSameInput(left: RunInput, right: RunInput): boolean {
  return left.sha256 === right.sha256 && left.file === right.file && left.kind === right.kind;
}

function hasFormula(assay: PlateInput['assay']['definition']): boolean {
  return assay.cutPoint?.kind === 'formula' || assay.acceptance.rules.length > 0;
}
