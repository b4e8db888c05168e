/** A small generator of numbers from a seed (mulberry32): the same seed gives the same mutations on every machine. */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Pick = (below: number) => number;

/** A way in which files get damaged. `local` ones may change single numbers into others that look as right. */
export interface Mutation {
  readonly name: string;
  readonly kind: 'local' | 'structural';
  readonly apply: (bytes: Uint8Array, pick: Pick) => Uint8Array;
}

/** Damage to any file. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  { name: 'a flipped byte', kind: 'local', apply: (bytes, pick) => withByte(bytes, pick(bytes.length), pick(256)) },
  { name: 'a cut', kind: 'structural', apply: (bytes, pick) => bytes.slice(0, pick(bytes.length)) },
  { name: 'a lost beginning', kind: 'structural', apply: (bytes, pick) => bytes.slice(pick(bytes.length)) },
  {
    name: 'a lost stretch',
    kind: 'local',
    apply: (bytes, pick) => lostStretch(bytes, pick(bytes.length), 1 + pick(40)),
  },
  { name: 'a zero byte', kind: 'local', apply: (bytes, pick) => withByte(bytes, pick(bytes.length), 0) },
  { name: 'an odd byte in front', kind: 'structural', apply: (bytes, pick) => Uint8Array.from([pick(256), ...bytes]) },
];

/** Damage to the lines and cells of a text. */
export const TEXT_MUTATIONS: readonly Mutation[] = [
  { name: 'a doubled line', kind: 'structural', apply: onLines((lines, pick) => doubled(lines, pick(lines.length))) },
  { name: 'a lost line', kind: 'structural', apply: onLines((lines, pick) => without(lines, pick(lines.length))) },
  {
    name: 'two swapped lines',
    kind: 'structural',
    apply: onLines((lines, pick) => swapped(lines, pick(lines.length), pick(lines.length))),
  },
  { name: 'a lost column', kind: 'structural', apply: onLines((lines, pick) => lostColumn(lines, pick(14))) },
  { name: 'a lost delimiter', kind: 'structural', apply: (bytes, pick) => changeDelimiter(bytes, pick, '') },
  { name: 'an extra delimiter', kind: 'structural', apply: (bytes, pick) => changeDelimiter(bytes, pick, 'twice') },
  { name: 'a stretch in another encoding', kind: 'structural', apply: otherEncoding },
];

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

function lostStretch(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)]);
}

function onLines(change: (lines: readonly string[], pick: Pick) => readonly string[]): Mutation['apply'] {
  return (bytes, pick) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes).split('\n'), pick).join('\n'));
}

function doubled(lines: readonly string[], at: number): readonly string[] {
  return [...lines.slice(0, at + 1), lines[at] ?? '', ...lines.slice(at + 1)];
}

function without(lines: readonly string[], at: number): readonly string[] {
  return lines.filter((_, index) => index !== at);
}

function swapped(lines: readonly string[], first: number, second: number): readonly string[] {
  return lines.map((line, index) => (index === first ? lines[second] : index === second ? lines[first] : line) ?? '');
}

function delimiterOf(text: string): string {
  return text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',';
}

function lostColumn(lines: readonly string[], column: number): readonly string[] {
  const delimiter = delimiterOf(lines.join('\n'));
  return lines.map((line) => without(line.split(delimiter), column).join(delimiter));
}

function changeDelimiter(bytes: Uint8Array, pick: Pick, how: '' | 'twice'): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const delimiter = delimiterOf(text);
  const parts = text.split(delimiter);
  const at = pick(Math.max(1, parts.length - 1));
  const joined = parts.map((part, index) => {
    if (index === parts.length - 1) return part;
    if (index !== at) return part + delimiter;
    return how === '' ? part : part + delimiter + delimiter;
  });
  return new TextEncoder().encode(joined.join(''));
}

function otherEncoding(bytes: Uint8Array, pick: Pick): Uint8Array {
  const at = pick(bytes.length);
  const stretch = bytes.slice(at, at + 60);
  return Uint8Array.from([
    ...bytes.slice(0, at),
    ...[...stretch].flatMap((byte) => [byte, 0]),
    ...bytes.slice(at + 60),
  ]);
}
