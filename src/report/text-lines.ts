/** A text without line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

/** A line of at most `width` characters; what is cut off leaves "..." behind. */
export function fitLine(text: string, width: number): string {
  const line = oneLine(text);
  return [...line].length <= width
    ? line
    : `${[...line]
        .slice(0, width - 3)
        .join('')
        .trimEnd()}...`;
}

/** Breaks text at spaces into lines of at most `width` characters: `first` before the first, `indent` before the others. */
export function wrapText(text: string, width: number, indent = '', first = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line === '') line = first + word;
    else if ([...line].length + 1 + [...word].length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A text after a label: its further lines stand under the first, so that the labels form a column of their own. */
export function hangText(label: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(label.length);
  return wrapText(text, Math.max(20, width - label.length)).map(
    (line, index) => `${index === 0 ? label : indent}${line}`,
  );
}
