import { XlsxReadError } from './xlsx-read-error';

export type XmlEvent = 'open' | 'text' | 'close' | 'end';

/** Deeper than any part of a workbook: a limit against parts that are made to exhaust the stack. */
const MAX_DEPTH = 200;
const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

/**
 * Reads XML step by step, without a tree: `next()` tells what comes, the fields hold it. Safe by what it does not know: a document type, and
 * with it every entity of a document's own and every outer reference, is refused (OWASP, "XML External Entity Prevention"). Names are
 * given without their prefix, because programs choose prefixes freely.
 */
export class XmlReader {
  /** Of the element that opens or closes. */
  name = '';
  /** Decoded text between two tags. */
  text = '';
  private readonly open: string[] = [];
  /** Name and raw value in turn: a list costs less than a map, and a sheet has a million of them. */
  private raw: string[] = [];
  private at = 0;
  private closesNext = false;

  constructor(
    private readonly source: string,
    /** Named in errors. */
    private readonly part: string,
  ) {}

  get depth(): number {
    return this.open.length;
  }

  next(): XmlEvent {
    if (this.closesNext) return this.close();
    for (;;) {
      const start = this.source.indexOf('<', this.at);
      if (start !== this.at && this.readText(start < 0 ? this.source.length : start)) return 'text';
      if (start < 0) return this.end();
      const event = this.readMarkup(start);
      if (event !== null) return event;
    }
  }

  /** An attribute of the element that just opened, by its full name (`r:id`). */
  attribute(name: string): string | null {
    for (let at = 0; at < this.raw.length; at += 2) {
      if (this.raw[at] === name) return this.decode(this.raw[at + 1] ?? '');
    }
    return null;
  }

  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let at = 0; at < this.raw.length; at += 2) all.set(this.raw[at] ?? '', this.decode(this.raw[at + 1] ?? ''));
    return all;
  }

  /** Reads past the rest of the element that just opened. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  private readText(end: number): boolean {
    const raw = this.source.slice(this.at, end);
    this.at = end;
    if (this.depth === 0) {
      if (raw.trim() !== '') throw this.broken('text outside of the elements');
      return false;
    }
    this.text = this.decode(raw);
    return true;
  }

  private readMarkup(start: number): XmlEvent | null {
    const sign = this.source.charCodeAt(start + 1);
    if (sign === SLASH) return this.readClosing(start);
    if (sign === QUESTION) return this.readPast('?>');
    if (sign !== EXCLAMATION) return this.readOpening(start);
    if (this.source.startsWith('<!--', start)) return this.readPast('-->');
    if (!this.source.startsWith('<![CDATA[', start))
      throw new XlsxReadError('unsafe-xml', `${this.part} declares a document type`);
    const end = this.source.indexOf(']]>', start);
    if (end < 0) throw this.broken('an unfinished section');
    this.text = this.source.slice(start + '<![CDATA['.length, end);
    this.at = end + ']]>'.length;
    return 'text';
  }

  private readPast(mark: string): null {
    const end = this.source.indexOf(mark, this.at);
    if (end < 0) throw this.broken(`no "${mark}"`);
    this.at = end + mark.length;
    return null;
  }

  private readClosing(start: number): XmlEvent {
    const end = this.source.indexOf('>', start);
    if (end < 0) throw this.broken('a cut-off tag');
    const name = this.source.slice(start + 2, end).trimEnd();
    if (name !== this.open.at(-1)) throw this.broken(`</${name}> closes nothing`);
    this.at = end + 1;
    return this.close();
  }

  private readOpening(start: number): XmlEvent {
    let at = start + 1;
    while (isNameSign(this.source.charCodeAt(at))) at += 1;
    const full = this.source.slice(start + 1, at);
    if (full === '') throw this.broken('a tag without a name');
    this.raw = [];
    for (;;) {
      while (isSpace(this.source.charCodeAt(at))) at += 1;
      const sign = this.source.charCodeAt(at);
      if (sign === GREATER) break;
      if (sign === SLASH && this.source.charCodeAt(at + 1) === GREATER) {
        this.closesNext = true;
        at += 1;
        break;
      }
      at = this.readAttribute(at);
    }
    this.at = at + 1;
    if (this.open.length >= MAX_DEPTH) throw new XlsxReadError('unsafe-xml', `${this.part} is nested too deeply`);
    this.open.push(full);
    this.name = localName(full);
    return 'open';
  }

  private readAttribute(start: number): number {
    let at = start;
    while (isNameSign(this.source.charCodeAt(at))) at += 1;
    const name = this.source.slice(start, at);
    while (isSpace(this.source.charCodeAt(at))) at += 1;
    if (name === '' || this.source.charCodeAt(at) !== EQUALS) throw this.broken('a faulty attribute');
    at += 1;
    while (isSpace(this.source.charCodeAt(at))) at += 1;
    const quote = this.source.charAt(at);
    const end = quote === '"' || quote === "'" ? this.source.indexOf(quote, at + 1) : -1;
    if (end < 0) throw this.broken(`the attribute ${name} has no end`);
    this.raw.push(name, this.source.slice(at + 1, end));
    return end + 1;
  }

  private close(): XmlEvent {
    this.closesNext = false;
    this.name = localName(this.open.pop() ?? '');
    return 'close';
  }

  private end(): XmlEvent {
    const missing = this.open.at(-1);
    if (missing !== undefined) throw this.broken(`<${missing}> is never closed`);
    return 'end';
  }

  private decode(raw: string): string {
    const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
      const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
      const point = code ? parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16) : -1;
      const known = code && point <= LAST_CODE_POINT ? String.fromCodePoint(point) : ENTITY[name];
      if (known === undefined || !whole.endsWith(';')) throw this.broken(`an unknown entity "${whole}"`);
      return known;
    });
  }

  private broken(what: string): XlsxReadError {
    return new XlsxReadError('damaged', `${this.part}: ${what}`);
  }
}

const [SLASH, QUESTION, EXCLAMATION, GREATER, EQUALS] = [47, 63, 33, 62, 61];

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Everything but white space and the signs that end a name. NaN, the end of the text, is none. */
function isNameSign(code: number): boolean {
  return (
    code > 32 && code !== SLASH && code !== GREATER && code !== EQUALS && code !== 60 && code !== 34 && code !== 39
  );
}

export function localName(full: string): string {
  const colon = full.indexOf(':');
  return colon < 0 ? full : full.slice(colon + 1);
}
