import { toText } from '../domain/number-text.ts';
import type { CurveReport, PlateReport } from '../run/run-report.ts';

/** The wavelengths of a plate: "450 nm", "450 nm - 620 nm" where a reference is subtracted, empty where none is known. */
export function readText({ wavelengthNm, referenceNm }: PlateReport): string {
  const read = wavelengthNm === null ? [] : [`${wavelengthNm} nm`];
  return [...read, ...(referenceNm === null ? [] : [`- ${referenceNm} nm`])].join(' ');
}

/** A plate's curve in one line: model, weighting, parameters, range; empty where there is none. */
export function curveText({ curve }: PlateReport): string {
  if (curve === null) return '';
  const parameters = Object.entries(curve.parameters).map(([name, value]) => `${name} ${toText(value)}`);
  const range =
    curve.lloq === null || curve.uloq === null
      ? 'no range'
      : `range ${toText(curve.lloq)} to ${toText(curve.uloq)} ${curve.unit} in the well`;
  return `${fitWords(curve)}: ${parameters.join('  ')}; ${range}`;
}

/** How a curve is fitted: "4PL on means, unweighted". */
export function fitWords({ model, fitOn, weighting }: Pick<CurveReport, 'model' | 'fitOn' | 'weighting'>): string {
  return `${model.toUpperCase()} on ${fitOn}, ${weighting === 'none' ? 'unweighted' : `weighted ${weighting}`}`;
}

/** A plate's cut point with how it was had: "0.1953 OD = 2 x mean of 6 negative controls"; empty where there is none. */
export function cutPointText({ cutPoint }: PlateReport): string {
  if (cutPoint === null) return '';
  const value = cutPoint.value === null ? '' : `${toText(cutPoint.value)} OD = `;
  return `${value}${cutPoint.text}`;
}
