import type { WellContent } from '../domain/well-content.ts';
import { ALL_WELLS } from '../domain/well-id.ts';
import { likelyReads } from '../plate-reader/choose-reads.ts';
import type { ExportReading, PlateReading, Read, ReadKind } from '../plate-reader/export-reading.ts';

/** A well of a read as JSON: its OD, or the state and the export's own text. */
type InspectedWell = number | { readonly state: string; readonly raw: string };

interface InspectedRead {
  readonly label: string;
  readonly wavelengthNm: number | null;
  readonly kind: ReadKind;
  readonly wells: Readonly<Record<string, InspectedWell>>;
}

interface InspectedContent {
  readonly role: string;
  readonly name: string;
  readonly concentration: number | null;
  readonly unit: string | null;
  readonly dilution: number | null;
  readonly exclude: string | null;
}

interface InspectedPlate {
  readonly name: string;
  readonly reads: readonly InspectedRead[];
  /** The labels of the reads that an assay would most likely use. */
  readonly primary: string | null;
  readonly reference: string | null;
  /** What the export itself says of its wells. */
  readonly layout: Readonly<Record<string, InspectedContent>> | null;
}

/** What `inspect --format json` prints. */
interface InspectedExport {
  readonly schemaVersion: 1;
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly plates: readonly InspectedPlate[];
  readonly findings: ExportReading['findings'];
}

/** Everything that an export holds, as plain JSON: wells in reading order, nothing measured as a number. */
export function inspectReading(reading: ExportReading, file: string): InspectedExport {
  return {
    schemaVersion: 1,
    file,
    format: reading.format,
    encoding: reading.encoding,
    plates: reading.plates.map(inspectPlate),
    findings: reading.findings,
  };
}

function inspectPlate(plate: PlateReading): InspectedPlate {
  const { primary, reference } = likelyReads(plate);
  return {
    name: plate.name,
    reads: plate.reads.map(inspectRead),
    primary: primary?.label ?? null,
    reference: reference?.label ?? null,
    layout: plate.layout === undefined ? null : inspectLayout(plate.layout.wells),
  };
}

function inspectRead(read: Read): InspectedRead {
  const wells: Record<string, InspectedWell> = {};
  for (const well of ALL_WELLS) {
    const reading = read.wells.get(well);
    if (reading === undefined) continue;
    wells[well] = reading.kind === 'measured' ? reading.od : { state: reading.kind, raw: reading.raw };
  }
  return { label: read.label, wavelengthNm: read.wavelengthNm ?? null, kind: read.kind, wells };
}

function inspectLayout(wells: ReadonlyMap<string, WellContent>): Readonly<Record<string, InspectedContent>> {
  const contents: Record<string, InspectedContent> = {};
  for (const well of ALL_WELLS) {
    const content = wells.get(well);
    if (content === undefined) continue;
    contents[well] = {
      role: content.role,
      name: content.name,
      concentration: content.concentration ?? null,
      unit: content.unit ?? null,
      dilution: content.dilution ?? null,
      exclude: content.exclude ?? null,
    };
  }
  return contents;
}
