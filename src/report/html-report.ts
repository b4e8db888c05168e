import type { Finding } from '../domain/finding.ts';
import { COLUMN_COUNT, ROW_LETTERS } from '../domain/well-id.ts';
import type { PlateReport, RunReport, WellReport } from '../run/run-report.ts';
import { curveFigure } from './curve-figure.ts';
import { bySeverity, rejections } from './finding-order.ts';
import { HTML_STYLE } from './html-style.ts';
import { isMeasured, partOfRange, wellText } from './plate-map.ts';
import {
  basisTexts,
  controlsTable,
  criteriaTable,
  inputsTable,
  platesTable,
  plateText,
  type ReportTable,
  repeatsTable,
  samplesTable,
  standardsTable,
} from './report-tables.ts';
import { verdictText } from './verdict-text.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/**
 * A run as one HTML page that needs nothing else and prints on A4: verdict, samples, what to repeat, then each plate with
 * its curve, map, criteria, standards, controls and findings, the files with their hashes, and the notice.
 */
export function renderHtml(report: RunReport): string {
  const title = `Run ${verdictText(report.verdict)}`;
  return `${[
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />`,
    `<title>${xmlText(`${title}: ${report.plates.map(({ id }) => id).join(', ')}`)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header class="${report.verdict}"><h1>${xmlText(title)}</h1><p>${xmlText(`tdm-elisa ${report.tool.version}`)}</p></header>`,
    ...report.overrides.map(({ code, reason, by }) => paragraph(`Overruled ${code} by ${by}: ${reason}`, 'error')),
    ...htmlTable(platesTable(report)),
    ...findingList([...rejections(report.plates), ...report.findings]),
    ...(report.samples.length === 0 ? [] : ['<h2>Samples</h2>']),
    ...htmlTable(samplesTable(report.samples), 'samples'),
    ...basisTexts(report).map((text) => paragraph(text)),
    ...(report.repeats.length === 0 ? [] : ['<h2>To repeat</h2>', ...htmlTable(repeatsTable(report))]),
    ...report.plates.flatMap(plateSection),
    '<h2>Files</h2>',
    ...htmlTable(inputsTable(report), 'files'),
    `<footer>${xmlText(report.notice)}</footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

const CAPTION =
  'Every well of the standards (hollow: not in the fit), the fitted curve with its 95 % confidence band, and at the right edge the mean OD of each sample.';

function plateSection(plate: PlateReport): readonly string[] {
  const figure = curveFigure(plate);
  return [
    '<section>',
    `<h2>Plate ${xmlText(plate.id)} <span class="${plate.verdict}">${verdictText(plate.verdict)}</span></h2>`,
    paragraph(plateText(plate)),
    ...findingList(plate.findings),
    ...(figure === undefined ? [] : [`<figure>${figure}`, `<figcaption>${CAPTION}</figcaption></figure>`]),
    ...plateTable(plate),
    ...htmlTable(criteriaTable(plate), 'criteria'),
    ...htmlTable(standardsTable(plate)),
    ...htmlTable(controlsTable(plate)),
    '</section>',
  ];
}

function plateTable(plate: PlateReport): readonly string[] {
  const { wells } = plate;
  if (!Object.values(wells).some(isMeasured)) return [];
  const partOf = partOfRange(plate);
  const columns = Array.from({ length: COLUMN_COUNT }, (_, index) => index + 1);
  const rows = ROW_LETTERS.map((row) => {
    const cells = columns.map((column) => wellCell(wells[`${row}${column}`], partOf));
    return `<tr><th scope="row">${row}</th>${cells.join('')}</tr>`;
  });
  const heads = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return [
    `<table class="plate"><thead><tr><td></td>${heads}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ];
}

/** A well with what it holds and its OD, the darker the higher. */
function wellCell(well: WellReport | undefined, partOf: (od: number) => number): string {
  if (well === undefined) return '<td></td>';
  const about = xmlAttribute([well.role, well.name].filter((word) => word !== '').join(' '));
  const holds = `<small>${xmlText(well.name)}</small>${xmlText(wellText(well))}`;
  if (!isMeasured(well)) return `<td class="state" title=${about}>${holds}</td>`;
  return `<td style="background:rgb(31 111 235/${(SHADE * partOf(well.od)).toFixed(2)})" title=${about}>${holds}</td>`;
}

/** The highest OD's share of colour, under which black text is still easy to read. */
const SHADE = 0.55;

function findingList(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const items = bySeverity(findings).map(
    ({ severity, message, code }) =>
      `<li class="${severity}"><b>${severity}</b> ${xmlText(message)} <code>${xmlText(code)}</code></li>`,
  );
  return [`<ul class="findings">${items.join('\n')}</ul>`];
}

/** A table; nothing for no rows. A cell that says how a criterion ended is its row's class, too. */
function htmlTable({ header, rows }: ReportTable, name = ''): readonly string[] {
  if (rows.length === 0) return [];
  const outcome = header.indexOf('outcome');
  const row = (cells: readonly string[]): string => {
    const marked = outcome < 0 ? '' : ` class=${xmlAttribute(cells[outcome] ?? '')}`;
    const [first = '', ...rest] = cells.map(xmlText).map((cell, index) => (index === 0 ? cell : breakable(cell)));
    return `<tr${marked}><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  const heads = header.map((head) => `<th scope="col">${xmlText(head)}</th>`).join('');
  const marked = name === '' ? '' : ` class="${name}"`;
  return [`<table${marked}><thead><tr>${heads}</tr></thead>`, `<tbody>${rows.map(row).join('\n')}</tbody></table>`];
}

/** Lets a code such as ADA_TITRE_REQUIRED go on in the next line after each of its words. */
function breakable(cell: string): string {
  return cell.replace(/(?<=[A-Z0-9]_)(?=[A-Z])/g, '<wbr />');
}

function paragraph(text: string, name?: string): string {
  return `<p${name === undefined ? '' : ` class="${name}"`}>${xmlText(text)}</p>`;
}
