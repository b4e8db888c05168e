/** A word as headers and roles are compared: small letters and digits only. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
