import { convertUnit, isConvertible, parseUnit } from '../domain/unit.ts';
import type { AssayFile } from './assay-file.ts';
import type { Report } from './settings-document.ts';

/** What contradicts the cut point of an antibody assay: a grey zone beside it, a boundary for high that is not above it. */
export function checkCutPoint(file: AssayFile, report: Report): void {
  const grey = file.cutPoint?.['greyZone'] as { readonly low: number; readonly high: number } | undefined;
  if (grey !== undefined && grey.low > grey.high) {
    report(
      ['cutPoint', 'greyZone'],
      `the grey zone's low ${grey.low} is above its high ${grey.high}`,
      'both are indices: response over cut point',
    );
  } else if (grey !== undefined && !(grey.low <= 1 && grey.high >= 1)) {
    report(
      ['cutPoint', 'greyZone'],
      `the grey zone ${grey.low} to ${grey.high} does not hold the cut point, which is 1`,
      'both are indices: response over cut point, such as low: 0.9 and high: 1.1',
    );
  }
  checkHighCutoff(file, report);
}

/** A boundary between low and high is above the cut point, and in a unit that can be compared with it. */
function checkHighCutoff({ highCutoff, cutPoint }: AssayFile, report: Report): void {
  if (highCutoff === undefined) return;
  const { kind, value } = highCutoff;
  if (kind === 'index' && value <= 1) {
    report(
      ['highCutoff', 'value'],
      `an index of ${value} is not above the cut point, which is 1`,
      'positives below it are low, from it on high; leave highCutoff out where the assay grades none',
    );
  }
  if (kind !== 'concentration' || cutPoint?.kind !== 'concentration') return;
  const unit = parseUnit(highCutoff.unit ?? '');
  const ofCutPoint = parseUnit(cutPoint.unit ?? '');
  if (unit === undefined || ofCutPoint === undefined) return;
  const cut = `${cutPoint.value} ${ofCutPoint}`;
  if (!isConvertible(unit, ofCutPoint)) {
    report(['highCutoff', 'unit'], `${value} ${unit} cannot be compared with the cut point of ${cut}`, 'use its unit');
  } else if (convertUnit(value, unit, ofCutPoint) <= Number(cutPoint.value)) {
    report(
      ['highCutoff', 'value'],
      `${value} ${unit} is not above the cut point of ${cut}`,
      'positives below highCutoff are low, from it on high',
    );
  }
}
