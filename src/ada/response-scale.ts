/** The scale on which negatives are judged. Cut points are always given back on the response's own scale. */
export type ResponseScale = 'none' | 'log10' | 'ln' | 'sqrt';

export const RESPONSE_SCALES: readonly ResponseScale[] = ['none', 'log10', 'ln', 'sqrt'];

/** True when a response exists on the scale: logarithms need positive ones, roots none below zero. */
export function existsOnScale(response: number, scale: ResponseScale): boolean {
  switch (scale) {
    case 'none':
      return true;
    case 'log10':
    case 'ln':
      return response > 0;
    case 'sqrt':
      return response >= 0;
  }
}

/** A response on the scale; it must exist there. */
export function toScale(response: number, scale: ResponseScale): number {
  switch (scale) {
    case 'none':
      return response;
    case 'log10':
      return Math.log10(response);
    case 'ln':
      return Math.log(response);
    case 'sqrt':
      return Math.sqrt(response);
  }
}

/** The response that stands at a place on the scale. */
export function fromScale(value: number, scale: ResponseScale): number {
  switch (scale) {
    case 'none':
      return value;
    case 'log10':
      return 10 ** value;
    case 'ln':
      return Math.exp(value);
    case 'sqrt':
      return value * value;
  }
}
