import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportDocument } from '../../src/plate-reader/export-document.ts';
import { READER_FORMATS } from '../../src/plate-reader/formats/reader-formats.ts';
import { openDocument } from '../../src/plate-reader/open-document.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/readers');
const TEXTS = (readdirSync(FOLDER, { recursive: true }) as string[])
  .map((name) => join(FOLDER, name))
  .filter((path) => /\.(?:csv|txt|tsv|asc)$/i.test(path) && statSync(path).size > 0);

const withEveryRow = (document: ExportDocument): ExportDocument => ({
  ...document,
  sheets: document.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells, line }) => ({ cells, line })),
  })),
});

const evidence = (document: ExportDocument): readonly (string | undefined)[] =>
  READER_FORMATS.map((format) => format.recognise(document));

describe('the rows of a text that hold words', () => {
  it('are all that a reader format is recognised by', async () => {
    expect(TEXTS.length).toBeGreaterThan(50);
    let skipped = 0;
    for (const path of TEXTS) {
      const document = await openDocument(readFileSync(path)).catch(() => undefined);
      if (document === undefined) continue;
      skipped += document.sheets.flatMap(({ rows }) => rows.filter(({ wordless }) => wordless === true)).length;
      expect([path, ...evidence(document)]).toEqual([path, ...evidence(withEveryRow(document))]);
    }
    expect(skipped).toBeGreaterThan(TEXTS.length);
  });
});
