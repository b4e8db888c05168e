/** The payloads of one logical record: its own, and those of the CONTINUE records after it. */
type Segments = readonly Uint8Array[];

/** Reads numbers and strings that may go on in a CONTINUE record ([MS-XLS] 2.5.293, XLUnicodeRichExtendedString). */
export interface SegmentReader {
  readonly atEnd: () => boolean;
  readonly uint8: () => number;
  readonly uint16: () => number;
  readonly uint32: () => number;
  /** A string of a shared string table, with its formatting and phonetic parts skipped. */
  readonly richString: () => string;
}

/** A reader over the segments of a record. Beyond the end all numbers are 0 and all strings end. */
export function readSegments(segments: Segments): SegmentReader {
  let segment = 0;
  let at = 0;
  const settle = (): void => {
    while (segment < segments.length && at >= (segments[segment] as Uint8Array).length) {
      segment += 1;
      at = 0;
    }
  };
  const uint8 = (): number => {
    settle();
    const value = segments[segment]?.[at] ?? 0;
    at += 1;
    return value;
  };
  const uint16 = (): number => uint8() + uint8() * 256;
  const uint32 = (): number => uint16() + uint16() * 65536;
  const atEnd = (): boolean => {
    settle();
    return segment >= segments.length;
  };
  const skip = (count: number): void => {
    for (let left = count; left > 0 && !atEnd(); ) {
      const step = Math.min(left, (segments[segment] as Uint8Array).length - at);
      at += step;
      left -= step;
    }
  };
  const characters = (count: number, firstWide: boolean): string => {
    let wide = firstWide;
    let text = '';
    let left = count;
    while (left > 0 && segment < segments.length) {
      const bytes = segments[segment] as Uint8Array;
      if (at >= bytes.length) {
        segment += 1;
        at = 0;
        // Characters that go on in a CONTINUE record start with a flag of their own.
        if (segment < segments.length) wide = (uint8() & 1) === 1;
        continue;
      }
      const width = wide ? 2 : 1;
      const fitting = Math.min(left, Math.max(1, Math.floor((bytes.length - at) / width)));
      text += decodeCharacters(bytes.subarray(at, at + fitting * width), wide);
      at += fitting * width;
      left -= fitting;
    }
    return text;
  };
  const richString = (): string => {
    const length = uint16();
    const flags = uint8();
    const runs = (flags & 8) === 0 ? 0 : uint16();
    const extended = (flags & 4) === 0 ? 0 : uint32();
    const text = characters(length, (flags & 1) === 1);
    skip(runs * 4 + extended);
    return text;
  };
  return { atEnd, uint8, uint16, uint32, richString };
}

/** Characters of a BIFF string: UTF-16, or its low bytes. */
export function decodeCharacters(bytes: Uint8Array, wide: boolean): string {
  return new TextDecoder(wide ? 'utf-16le' : 'windows-1252').decode(bytes);
}
