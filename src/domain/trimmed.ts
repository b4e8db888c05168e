/** A text without the blanks around it. Most cells have none; asking first takes a fraction of the time of `trim`. */
export function trimmed(text: string): string {
  const { length } = text;
  if (length === 0) return text;
  return isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(length - 1)) ? text : text.trim();
}

/** True for the ASCII characters that are no blanks. */
function isPrinted(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
