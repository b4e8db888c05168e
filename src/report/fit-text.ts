import { toPercentText, toText } from '../domain/number-text.ts';
import type { FitInverse, FitPoint, FitRange, FitResult } from './fit-result.ts';

const WIDTH = 79;

/** A fit for people: the curve and its equation, the points, the inverse predictions, then what to know about it. */
export function fitText(result: FitResult): string {
  const blocks = [
    headline(result),
    result.parameters === null ? [] : parameterLines(result),
    pointLines(result.points),
    inverseLines(result.inverse),
    rangeLines(result.range),
    diagnosticLines(result),
    findingLines(result),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const EQUATIONS: Readonly<Record<string, string>> = {
  '4pl': 'y = d + (a - d) / (1 + (x/c)^b)',
  '5pl': 'y = d + (a - d) / (1 + (x/c)^b)^g',
  linear: 'y = a + b x',
};

function headline({ model, weighting, fitOn, converged, findings }: FitResult): readonly string[] {
  const name = model === 'linear' ? 'Straight line' : model.toUpperCase();
  const isGiven = findings.some(({ code }) => code === 'POINTS_WEIGHTED');
  const how = `weighting ${isGiven ? 'as given' : weighting}, fitted on ${fitOn}`;
  return [converged ? `${name} fitted: ${how}` : `${name} NOT FITTED: ${how}`, `  ${EQUATIONS[model] ?? ''}`];
}

function parameterLines(result: FitResult): readonly string[] {
  const rows = Object.entries(result.parameters ?? {}).map(([name, value]) => [
    name,
    toText(value, 7),
    known(result.standardErrors?.[name] ?? null, 4),
  ]);
  return [
    ...table(['', 'estimate', 'std. error'], rows),
    '',
    `  weighted SSE ${known(result.sse, 6)}, ${result.degreesOfFreedom} degrees of freedom, ` +
      `residual SE ${known(result.residualStandardError, 4)}`,
    `  condition number ${known(result.conditionNumber, 3)}`,
  ];
}

function pointLines(points: readonly FitPoint[]): readonly string[] {
  const rows = points.map((point) => [
    toText(point.x),
    toText(point.y),
    known(point.fitted, 4),
    point.fitted === null ? '-' : known(point.backCalculated, 4, 'off the curve'),
    point.recoveryPercent === null ? '-' : toPercentText(point.recoveryPercent),
  ]);
  return table(['x', 'y', 'fitted', 'back-calculated', 'recovery'], rows);
}

function inverseLines(inverse: readonly FitInverse[]): readonly string[] {
  const rows = inverse.map(({ y, kind, x, se, ci95 }) => {
    if (kind !== 'value') return [toText(y), kind === 'below-curve' ? 'below the curve' : 'above the curve', '-', '-'];
    const interval = ci95 === null ? '-' : `${toText(ci95[0])} to ${ci95[1] === null ? 'no limit' : toText(ci95[1])}`;
    return [toText(y), known(x, 4), known(se, 3), interval];
  });
  return rows.length === 0 ? [] : table(['response', 'x', 'std. error', '95 % interval'], rows);
}

function rangeLines(range: FitRange | null): readonly string[] {
  if (range === null) return [];
  const { replicates, lloq, uloq, lod, minimumDetectable, methods, precisionProfile } = range;
  const span = lloq === null || uloq === null ? 'nowhere' : `${toText(lloq)} to ${toText(uloq)}`;
  const profile = precisionProfile.map(({ x, cvPercent }) => {
    return [toText(x, 3), cvPercent === null ? '-' : `${toText(cvPercent, 2)} %`];
  });
  const widths = profile.map(([x = '', cv = '']) => Math.max(x.length, cv.length));
  const line = (column: 0 | 1): string =>
    profile.map((pair, index) => (pair[column] ?? '').padStart(widths[index] ?? 0)).join('  ');
  return [
    `Range, for samples of ${replicates} ${replicates === 1 ? 'well' : 'wells'}`,
    `  CV of a result within 20 %  ${span}`,
    `  limit of detection          ${known(lod, 3)}`,
    `    ${methods['lod'] ?? ''}`,
    `  minimum detectable          ${known(minimumDetectable, 3)}`,
    `  at x   ${line(0)}`,
    `  CV     ${line(1)}`,
  ];
}

function diagnosticLines({ diagnostics, rSquared }: FitResult): readonly string[] {
  if (diagnostics === null) return [];
  const { lackOfFit, modelComparison, weighting } = diagnostics;
  const lines = ['Diagnostics'];
  if (lackOfFit !== null) {
    const { f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom, pValue } = lackOfFit;
    const degrees = `${lackDegreesOfFreedom}, ${pureErrorDegreesOfFreedom}`;
    lines.push(`  lack of fit  F(${degrees}) = ${toText(f, 3)}, p = ${toText(pValue, 2)}`);
  }
  if (modelComparison !== null) {
    const { aicc4pl, aicc5pl } = modelComparison;
    lines.push(`  AICc         4PL ${toText(aicc4pl, 5)}, 5PL ${toText(aicc5pl, 5)} (lower is better)`);
  }
  if (weighting !== null) {
    const { of, theta, standardError, assumedTheta } = weighting;
    lines.push(
      `  scatter      SD like ${of}^${toText(theta, 2)} (SE ${toText(standardError, 2)}) by the replicates;`,
      `               the weighting assumes ${toText(assumedTheta, 2)}`,
    );
  }
  return [...lines, `  R²           ${known(rSquared, 6)}`];
}

function findingLines({ findings }: FitResult): readonly string[] {
  return findings.flatMap(({ severity, message, code }) => wrap(`${severity}: ${message} [${code}]`));
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  return [header, ...rows].map((row) =>
    `  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function known(value: number | null, digits: number, otherwise = '-'): string {
  return value === null ? otherwise : toText(value, digits);
}
