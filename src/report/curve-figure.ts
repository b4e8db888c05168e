import { curveVariance, responseAt } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { toText } from '../domain/number-text.ts';
import type { CurveReport, PlateReport, StandardReport } from '../run/run-report.ts';
import { studentTQuantile } from '../statistics/student-t.ts';
import { ticksBetween, ticksOverDecades } from './axis-ticks.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const WIDTH = 640;
const HEIGHT = 340;
const BOX = { left: 52, right: WIDTH - 16, top: 14, bottom: HEIGHT - 44 };
/** Where a standard of concentration 0 stands on a logarithmic axis: left of a gap. */
const ZERO_AT = BOX.left + 16;
const LOG_FROM = BOX.left + 44;
const CURVE_POINTS = 160;
/** Room beside the outermost points, as a share of the axis. */
const ROOM = 0.05;

/** A value's place on an axis, in the figure's coordinates. */
type Scale = (value: number) => number;
type Place = readonly [x: number, y: number];

interface HorizontalAxis {
  readonly place: Scale;
  readonly ticks: readonly number[];
  /** Concentrations at which the curve is drawn, from left to right. */
  readonly drawn: readonly number[];
  /** The same for its band, which is bent even around a straight line. */
  readonly banded: readonly number[];
}

/** The model in force with what the covariance of its parameters says. */
type FittedCurve = Pick<StandardCurve, 'model' | 'parameters' | 'predictionCovariance'>;

/**
 * A plate's standard curve as an SVG figure: every well of the standards (hollow where it is not in the fit), the fitted
 * curve with its 95 % confidence band (of the curve, point by point; a well scatters more), the limits of quantification, the cut point where it is a response, and the samples' mean ODs at the right edge.
 * Undefined for a plate without a curve. Concentrations are those in the well.
 */
export function curveFigure(plate: PlateReport): string | undefined {
  const { curve, standards } = plate;
  if (curve === null || standards.every(({ nominal }) => nominal <= 0)) return undefined;
  const fittedCurve = fittedCurveOf(curve);
  const x = curve.model === 'linear' ? linearAxis(standards) : logarithmicAxis(standards);
  const ys = [
    ...standards.flatMap(({ ods }) => ods.filter((od) => od !== null)),
    ...plate.samples.flatMap(({ meanOd }) => meanOd ?? []),
    ...(plate.cutPoint?.value == null ? [] : [plate.cutPoint.value]),
    0,
  ];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const top = high + ROOM * (high - low || 1);
  const y: Scale = (od) => BOX.bottom - ((od - low) / (top - low)) * (BOX.bottom - BOX.top);
  const drawAt = (concentration: number, od: number): Place => [
    x.place(concentration),
    y(Math.min(Math.max(od, low), top)),
  ];
  const fitted = x.drawn.map((concentration) => drawAt(concentration, responseAt(fittedCurve, concentration)));
  const title = `Standard curve of ${plate.id}: OD against concentration in ${curve.unit}`;
  return [
    `<svg class="curve" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label=${xmlAttribute(title)}>`,
    ...verticalTicks(ticksBetween(low, top), y),
    ...horizontalTicks(x, standards),
    ...frame(curve.unit),
    ...limits(curve, plate, x.place, y),
    ...confidenceBand(curve, fittedCurve, x.banded, drawAt),
    `<path class="fitted" d="${pathOf(fitted)}"/>`,
    ...standards.flatMap((standard) => pointsOf(standard, x.place(standard.nominal), y)),
    ...plate.samples.flatMap(({ sampleId, meanOd }) =>
      meanOd === null
        ? []
        : [
            `<path class="sample" d="M${BOX.right - 7} ${at(y(meanOd))}h7">${tip(`${sampleId}: ${toText(meanOd, 3)}`)}</path>`,
          ],
    ),
    '</svg>',
  ].join('\n');
}

function fittedCurveOf({ model, parameters, covariance }: CurveReport): FittedCurve {
  const { a = 0, b = 1, c = 1, d = 0, g = 1 } = parameters;
  return {
    model: model as StandardCurve['model'],
    parameters: { a, b, c, d, g },
    predictionCovariance: covariance,
  };
}

/** The curve's own 95 % band, Student's t with the fit's degrees of freedom; none for a fit without any to spare. */
function confidenceBand(
  { degreesOfFreedom }: CurveReport,
  curve: FittedCurve,
  concentrations: readonly number[],
  drawAt: (concentration: number, od: number) => Place,
): readonly string[] {
  if (degreesOfFreedom < 1) return [];
  const t = studentTQuantile(0.975, degreesOfFreedom);
  const edge = (side: 1 | -1): readonly Place[] =>
    concentrations.map((x) => {
      const halfWidth = t * Math.sqrt(curveVariance(curve, x));
      return drawAt(x, responseAt(curve, x) + side * (Number.isFinite(halfWidth) ? halfWidth : Infinity));
    });
  return [`<path class="band" d="${pathOf([...edge(1), ...edge(-1).toReversed()])}Z"/>`];
}

function linearAxis(standards: readonly StandardReport[]): HorizontalAxis {
  const end = (1 + ROOM) * Math.max(...standards.map(({ nominal }) => nominal));
  return {
    place: (value) => BOX.left + (value / end) * (BOX.right - BOX.left),
    ticks: ticksBetween(0, end),
    drawn: [0, end],
    banded: Array.from({ length: CURVE_POINTS + 1 }, (_, i) => (i / CURVE_POINTS) * end),
  };
}

function logarithmicAxis(standards: readonly StandardReport[]): HorizontalAxis {
  const above = standards.map(({ nominal }) => nominal).filter((nominal) => nominal > 0);
  const [first, last] = [Math.log(Math.min(...above)), Math.log(Math.max(...above))];
  const room = ROOM * (last - first) || 1;
  const [from, to] = [first - room, last + room];
  const place: Scale = (value) =>
    value > 0 ? LOG_FROM + ((Math.log(value) - from) / (to - from)) * (BOX.right - LOG_FROM) : ZERO_AT;
  const drawn = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => Math.exp(from + (i / CURVE_POINTS) * (to - from)));
  return { place, ticks: ticksOverDecades(Math.exp(from), Math.exp(to)), drawn, banded: drawn };
}

function verticalTicks(ticks: readonly number[], y: Scale): readonly string[] {
  return ticks.flatMap((tick) => [
    `<path class="grid" d="M${BOX.left} ${at(y(tick))}H${BOX.right}"/>`,
    label(BOX.left - 6, y(tick) + 4, 'end', toText(tick, 6)),
  ]);
}

function horizontalTicks(
  { ticks, place, drawn }: HorizontalAxis,
  standards: readonly StandardReport[],
): readonly string[] {
  const apart = drawn[0] !== 0 && standards.some(({ nominal }) => nominal === 0);
  return [
    ...ticks.flatMap((tick) => [
      `<path class="grid" d="M${at(place(tick))} ${BOX.top}V${BOX.bottom}"/>`,
      label(place(tick), BOX.bottom + 16, 'middle', toText(tick, 6)),
    ]),
    ...(apart ? [label(ZERO_AT, BOX.bottom + 16, 'middle', '0')] : []),
  ];
}

function frame(unit: string): readonly string[] {
  const middle = at((BOX.top + BOX.bottom) / 2);
  return [
    `<path class="axes" d="M${BOX.left} ${BOX.top}V${BOX.bottom}H${BOX.right}"/>`,
    label((BOX.left + BOX.right) / 2, HEIGHT - 8, 'middle', `concentration in the well (${unit})`),
    `<text transform="translate(13 ${middle}) rotate(-90)" text-anchor="middle">OD</text>`,
  ];
}

function limits({ lloq, uloq }: CurveReport, { cutPoint }: PlateReport, x: Scale, y: Scale): readonly string[] {
  const vertical = (value: number | null, name: string, side: 'start' | 'end'): readonly string[] => {
    if (value === null || value <= 0) return [];
    const px = x(value);
    if (px < BOX.left || px > BOX.right) return [];
    const line = `<path class="limit" d="M${at(px)} ${BOX.top}V${BOX.bottom}"/>`;
    return [line, label(px + (side === 'start' ? 4 : -4), BOX.top + 10, side, name)];
  };
  const cut = cutPoint?.value ?? null;
  const horizontal =
    cut === null
      ? []
      : [
          `<path class="cut" d="M${BOX.left} ${at(y(cut))}H${BOX.right}"/>`,
          label(BOX.right - 10, y(cut) - 4, 'end', 'cut point'),
        ];
  return [...vertical(lloq, 'LLOQ', 'start'), ...vertical(uloq, 'ULOQ', 'end'), ...horizontal];
}

function pointsOf(standard: StandardReport, px: number, y: Scale): readonly string[] {
  const { name, nominal, unit, ods, usedInFit } = standard;
  const about = `${name}, ${toText(nominal)} ${unit}${usedInFit ? '' : ', not in the fit'}`;
  return ods.flatMap((od) =>
    od === null
      ? []
      : [
          `<circle class="${usedInFit ? 'used' : 'unused'}" cx="${at(px)}" cy="${at(y(od))}" r="3.5">` +
            `${tip(`${about}: ${toText(od, 3)}`)}</circle>`,
        ],
  );
}

function tip(text: string): string {
  return `<title>${xmlText(text)}</title>`;
}

function label(px: number, py: number, anchor: 'start' | 'middle' | 'end', text: string): string {
  return `<text x="${at(px)}" y="${at(py)}" text-anchor="${anchor}">${xmlText(text)}</text>`;
}

function pathOf(places: readonly Place[]): string {
  return places.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${at(px)} ${at(py)}`).join('');
}

/** A coordinate to a tenth of a pixel. */
function at(value: number): string {
  return value.toFixed(1);
}
