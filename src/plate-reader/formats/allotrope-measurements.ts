import { unreadable } from '../plate-reader-errors.ts';

/** One measurement document of a well, as far as it matters here. */
export interface AllotropeMeasurement {
  readonly well: string;
  readonly plate: string;
  readonly sample: string | undefined;
  readonly role: string | undefined;
  readonly detection: 'absorbance' | 'fluorescence' | 'luminescence' | 'kinetic' | 'spectrum' | 'other';
  readonly wavelengthNm: number | undefined;
  readonly value: number | undefined;
  /** The text of the error document that belongs to the value. */
  readonly error: string | undefined;
}

type JsonObject = { readonly [key: string]: unknown };

/** Documents nest to about ten levels. */
const MAX_DEPTH = 40;

/**
 * The measurement documents of an Allotrope Simple Model file, wherever the version of the schema puts them.
 * @throws InputError (REFUSED_MALFORMED) for text that is not JSON
 */
export function readAllotropeMeasurements(text: string): readonly AllotropeMeasurement[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw unreadable('REFUSED_MALFORMED', 'the document is not valid JSON; it may be cut off');
  }
  const measurements: AllotropeMeasurement[] = [];
  collect(root, 0, measurements);
  return measurements;
}

function collect(node: unknown, depth: number, measurements: AllotropeMeasurement[]): void {
  if (depth > MAX_DEPTH) throw unreadable('REFUSED_MALFORMED', `the document nests deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(node)) {
    for (const item of node) collect(item, depth + 1, measurements);
    return;
  }
  if (!isObject(node)) return;
  const sample = node['sample document'];
  if (isObject(sample) && textOf(sample['location identifier'] ?? sample['well location identifier']) !== undefined) {
    measurements.push(measurementOf(node, sample));
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'calculated data aggregate document') collect(child, depth + 1, measurements);
  }
}

function measurementOf(node: JsonObject, sample: JsonObject): AllotropeMeasurement {
  const control = controlOf(node);
  const detection = detectionOf(node, control);
  return {
    well: textOf(sample['location identifier'] ?? sample['well location identifier']) ?? '',
    plate: textOf(sample['well plate identifier'] ?? sample['plate identifier']) ?? '',
    sample: textOf(sample['sample identifier'] ?? sample['written name']),
    role: textOf(sample['sample role type']),
    detection,
    wavelengthNm: quantityOf(control['detector wavelength setting']) ?? quantityOf(node['detector wavelength setting']),
    value: quantityOf(node['absorbance']),
    error: errorOf(node),
  };
}

/** The first device control document; older schemas name its list without "document". */
function controlOf(node: JsonObject): JsonObject {
  const aggregate = node['device control aggregate document'];
  const list = isObject(aggregate) ? aggregate['device control document'] : undefined;
  const first = Array.isArray(list) ? list[0] : list;
  return isObject(first) ? first : {};
}

function detectionOf(node: JsonObject, control: JsonObject): AllotropeMeasurement['detection'] {
  const keys = Object.keys(node);
  if (keys.some((key) => /spectrum data cube/.test(key))) return 'spectrum';
  if (keys.some((key) => /data cube/.test(key)) || 'kinetic measurement' in node) return 'kinetic';
  const stated = textOf(control['detection type']) ?? '';
  if ('absorbance' in node || /absorbance/i.test(stated)) return 'absorbance';
  if ('fluorescence' in node || /fluorescence/i.test(stated)) return 'fluorescence';
  return 'luminescence' in node || /luminescence/i.test(stated) ? 'luminescence' : 'other';
}

function errorOf(node: JsonObject): string | undefined {
  const aggregate = node['error aggregate document'];
  const list = isObject(aggregate) ? aggregate['error document'] : undefined;
  for (const error of Array.isArray(list) ? list : []) {
    const text = isObject(error) ? textOf(error['error']) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function quantityOf(node: unknown): number | undefined {
  const value = isObject(node) ? node['value'] : node;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function textOf(node: unknown): string | undefined {
  if (typeof node === 'string') return node.trim() === '' ? undefined : node.trim();
  return typeof node === 'number' ? String(node) : undefined;
}

function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
