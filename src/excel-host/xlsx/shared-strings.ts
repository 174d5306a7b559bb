import { NS } from './package/namespaces';
import { attributes, escapeText, XML_HEAD, xstring } from './package/xml';

const CHUNK = 2_000;

/** The workbook's table of constant texts: each different text is stored once. */
export class SharedStrings {
  private readonly ids = new Map<string, number>();
  private uses = 0;

  id(text: string): number {
    this.uses += 1;
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(text, id);
    return id;
  }

  *chunks(): Iterable<string> {
    yield `${XML_HEAD}<sst${attributes({ xmlns: NS.main, count: this.uses, uniqueCount: this.ids.size })}>`;
    let items: string[] = [];
    for (const text of this.ids.keys()) {
      items.push(`<si><t${preserve(text)}>${escapeText(xstring(text))}</t></si>`);
      if (items.length < CHUNK) continue;
      yield items.join('');
      items = [];
    }
    yield `${items.join('')}</sst>`;
  }
}

/** Without this, readers may trim spaces and line breaks at the ends. */
function preserve(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}
