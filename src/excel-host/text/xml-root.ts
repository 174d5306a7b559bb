export interface XmlRoot {
  readonly name: string;
  readonly namespace: string;
}

const name = '[\\p{L}_][\\p{L}\\p{N}_.:-]*';
const attribute = `\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
/** What may stand in a document, one piece at a time: declaration, comment, CDATA, closing or opening tag, text. */
const piece = new RegExp(
  `<\\?[^]*?\\?>|<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>|<!DOCTYPE[^>\\[]*>|</(${name})\\s*>|<(${name})((?:${attribute})*)\\s*(/?)>|([^<]+)`,
  'uy',
);
const entity = /&(?!(?:\w+|#\d+|#x[0-9a-f]+);)/i;

/**
 * The root element of a well-formed document, or `null` when it is none: tags that match, one root, quoted attributes that
 * do not repeat. Enough to refuse what Excel refuses; a DTD with an internal subset is refused too.
 */
export function rootOf(xml: string): XmlRoot | null {
  const open: string[] = [];
  let root: XmlRoot | null = null;
  piece.lastIndex = 0;
  const source = xml.replace(/^\uFEFF/, '');
  while (piece.lastIndex < source.length) {
    const [found, closing, opening, attributes = '', empty, text] = piece.exec(source) ?? [];
    if (found === undefined) return null;
    if (text !== undefined && (entity.test(text) || (open.length === 0 && text.trim() !== ''))) return null;
    if (closing !== undefined && open.pop() !== closing) return null;
    if (opening === undefined) continue;
    const pairs = attributePairs(attributes);
    if (pairs === null || (open.length === 0 && root !== null)) return null;
    root ??= { name: opening, namespace: namespaceIn(opening, pairs) };
    if (empty === '') open.push(opening);
  }
  return open.length === 0 ? root : null;
}

function attributePairs(text: string): Map<string, string> | null {
  const pairs = new Map<string, string>();
  for (const [, key = '', quoted = ''] of text.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (pairs.has(key) || entity.test(quoted)) return null;
    pairs.set(key, quoted.slice(1, -1));
  }
  return pairs;
}

function namespaceIn(tag: string, attributes: ReadonlyMap<string, string>): string {
  const [prefix] = tag.includes(':') ? tag.split(':') : [];
  return attributes.get(prefix === undefined ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}
