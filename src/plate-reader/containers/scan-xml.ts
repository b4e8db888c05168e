/** What is told of an XML text, in its order. Names are without their namespace prefix. */
interface XmlEvents {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Goes once through well-formed XML from a spreadsheet: elements, attributes and text. Nothing is expanded but the five
 * named entities and character numbers; a document type is skipped, so that it cannot define any.
 */
export function scanXml(xml: string, events: XmlEvents): void {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) events.text(xml.slice(at, start));
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start);
    else if (xml.startsWith('<![CDATA[', start)) {
      const end = after(xml, ']]>', start);
      events.text(xml.slice(start + 9, end - 3).replace(/&/g, '&amp;'));
      at = end;
    } else if (xml[start + 1] === '?' || xml[start + 1] === '!') at = after(xml, '>', start);
    else {
      const end = after(xml, '>', start);
      tag(xml.slice(start + 1, end - 1), events);
      at = end;
    }
  }
}

/** The value of an attribute in the text between an element's name and its end; undefined without. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Text with its entities replaced. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[(name as string).toLowerCase()] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function tag(content: string, events: XmlEvents): void {
  if (content.startsWith('/')) {
    events.close(localName(content.slice(1).trim()));
    return;
  }
  const closed = content.endsWith('/');
  const body = closed ? content.slice(0, -1) : content;
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  events.open(name, space < 0 ? '' : body.slice(space));
  if (closed) events.close(name);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length + mark.length : at + mark.length;
}
