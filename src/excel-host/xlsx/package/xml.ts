/** Text building for XML parts. Parts are plain strings: a tree of objects for 400,000 cells would cost more than the file itself. */

export type AttributeValue = string | number | boolean | null | undefined;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const C1_START = 0x80;

/** Control characters that XML 1.0 forbids even as a reference are dropped (XML 1.0, section 2.2); C1 controls are legal. */
function dropForbidden(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, (char) => (char.charCodeAt(0) >= C1_START ? char : ''))
    .replace(/[\ufffe\uffff]/g, '');
}

/** Printable ASCII without markup, tabs and line breaks: most texts, told by one quick look. */
const PLAIN = /^[ -%'-;=?-~\t\n]*$/;

export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return dropForbidden(text).replace(/[&<>\r]/g, (char) => ENTITIES[char] ?? char);
}

/** Line breaks are written as references: a parser would turn raw ones into spaces (XML 1.0, section 3.3.3). */
function escapeAttribute(text: string): string {
  return dropForbidden(text).replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? char);
}

/**
 * Prepares text for a place of type ST_Xstring (cell text, prompts, headers): what XML cannot hold becomes `_xHHHH_`, and text that
 * already looks so is protected (ECMA-376 part 1, 22.9.2.19).
 */
export function xstring(text: string): string {
  if (PLAIN.test(text) && !text.includes('_x')) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])\p{Cc}/gu, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const written = typeof value === 'boolean' ? (value ? '1' : '0') : escapeAttribute(String(value));
    text += ` ${name}="${written}"`;
  }
  return text;
}

/** One element; `children` are already XML. */
export function element(
  name: string,
  values: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly string[]
): string {
  const content = children.join('');
  return content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** An element that holds text only. */
export function textElement(name: string, text: string, values: Readonly<Record<string, AttributeValue>> = {}): string {
  return `<${name}${attributes(values)}>${escapeText(text)}</${name}>`;
}
