/** `_x000D_` -> the character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function fromXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const PREFIX_OR_LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g;

/** A formula of the file as Excel shows it: with `=`, without the prefixes of functions that are newer than the format. */
export function fromFileFormula(text: string): string {
  const body = text.trim().replace(/^=/, '');
  if (!body.includes('_xl')) return `=${body}`;
  return `=${body.replace(PREFIX_OR_LITERAL, (token) => (token.startsWith('_xl') ? '' : token))}`;
}
