import { columnIndex, rowIndex, unquoteSheetName } from './address';

/** One end of a reference. `null` in `row` means a whole column, in `col` a whole row. Indexes count from 0. */
export interface RefPoint {
  readonly row: number | null;
  readonly col: number | null;
  readonly rowAbsolute: boolean;
  readonly colAbsolute: boolean;
}

export interface Reference {
  /** The sheet's plain name, or `null` when the reference does not name one. */
  readonly sheet: string | null;
  readonly start: RefPoint;
  /** `null` for a single cell. */
  readonly end: RefPoint | null;
}

type PlainTokenType =
  'string' | 'structured' | 'error' | 'function' | 'number' | 'name' | 'space' | 'punctuation' | 'unknown';
export type Token =
  | { readonly type: PlainTokenType; readonly text: string }
  | { readonly type: 'reference'; readonly text: string; readonly reference: Reference };

/** Reads one reference at the start of `text`; `length` characters belong to it. */
export type ReferenceReader = (text: string) => { readonly length: number; readonly reference: Reference } | null;

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
// A name may begin like a reference (`A1B`, `LOG10(`), so what follows decides.
const END = String.raw`(?![\p{L}\p{N}_.(!])`;
const AREA = new RegExp(`^${SHEET}${CELL}(?::${CELL})?${END}`, 'u');
const COLUMNS = new RegExp(String.raw`^${SHEET}(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${END}`, 'u');
const ROWS = new RegExp(String.raw`^${SHEET}(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${END}`, 'u');

const PLAIN: readonly (readonly [PlainTokenType, RegExp])[] = [
  ['string', /^"(?:[^"]|"")*"/],
  // `Table1[Column]`, `[@Column]`, `Table1[[#This Row],[Column]]`; an apostrophe takes the next character as it is.
  // `[1]Sheet1!A1` is another workbook.
  ['structured', /^(?:[\p{L}_\\][\p{L}\p{N}_.\\]*\[|\[(?!\d+\]))(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\]/u],
  [
    'error',
    /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iu,
  ],
  ['function', /^[\p{L}_][\p{L}\p{N}_.]*(?=\()/u],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ['name', /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?[\p{L}_\\][\p{L}\p{N}_.\\]*/u],
  ['space', /^\s+/],
  ['punctuation', /^(?:<>|<=|>=|[-+*/^&=<>%(),;{}:@!])/],
];

/**
 * Cuts a formula into tokens; joined together they give the same text again. Text in double quotes and quoted sheet
 * names are kept whole, so nothing inside them is ever taken for a reference. A character that begins nothing known
 * becomes `unknown`.
 */
export function scanFormula(formula: string, readReference: ReferenceReader = readA1Reference): readonly Token[] {
  if (readReference !== readA1Reference) return scan(formula, readReference);
  const known = recent.get(formula);
  if (known) return known;
  const tokens = scan(formula, readReference);
  if (recent.size >= recentKept) recent.clear();
  recent.set(formula, tokens);
  return tokens;
}

/** A fill reads one formula once per cell: the last ones are kept. Nobody changes a token. */
const recent = new Map<string, readonly Token[]>();
const recentKept = 64;

function scan(formula: string, readReference: ReferenceReader): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = nextToken(formula.slice(at), readReference);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(rest: string, readReference: ReferenceReader): Token {
  const found = rest.startsWith('"') ? null : readReference(rest);
  if (found) return { type: 'reference', text: rest.slice(0, found.length), reference: found.reference };
  for (const [type, pattern] of PLAIN) {
    const match = pattern.exec(rest);
    if (match) return { type, text: match[0] };
  }
  return { type: 'unknown', text: rest.slice(0, 1) };
}

const readA1Reference: ReferenceReader = (text) => readArea(text) ?? readColumns(text) ?? readRows(text);

const readArea: ReferenceReader = (text) => {
  const match = AREA.exec(text);
  if (!match) return null;
  const [whole, sheet, colMark1, col1 = '', rowMark1, row1 = '', colMark2, col2, rowMark2, row2] = match;
  const start = cellPoint(col1, colMark1, row1, rowMark1);
  const end = col2 === undefined || row2 === undefined ? null : cellPoint(col2, colMark2, row2, rowMark2);
  if (start === null || (col2 !== undefined && end === null)) return null;
  return { length: whole.length, reference: { sheet: plainSheet(sheet), start, end } };
};

const readColumns: ReferenceReader = (text) => {
  const match = COLUMNS.exec(text);
  if (!match) return null;
  const [whole, sheet, mark1, letters1 = '', mark2, letters2 = ''] = match;
  const first = columnIndex(letters1);
  const last = columnIndex(letters2);
  if (first === null || last === null) return null;
  return {
    length: whole.length,
    reference: {
      sheet: plainSheet(sheet),
      start: { row: null, col: first, rowAbsolute: true, colAbsolute: mark1 === '$' },
      end: { row: null, col: last, rowAbsolute: true, colAbsolute: mark2 === '$' },
    },
  };
};

const readRows: ReferenceReader = (text) => {
  const match = ROWS.exec(text);
  if (!match) return null;
  const [whole, sheet, mark1, digits1 = '', mark2, digits2 = ''] = match;
  const first = rowIndex(digits1);
  const last = rowIndex(digits2);
  if (first === null || last === null) return null;
  return {
    length: whole.length,
    reference: {
      sheet: plainSheet(sheet),
      start: { row: first, col: null, rowAbsolute: mark1 === '$', colAbsolute: true },
      end: { row: last, col: null, rowAbsolute: mark2 === '$', colAbsolute: true },
    },
  };
};

function cellPoint(
  letters: string,
  colMark: string | undefined,
  digits: string,
  rowMark: string | undefined,
): RefPoint | null {
  const col = columnIndex(letters);
  const row = rowIndex(digits);
  return col === null || row === null ? null : { row, col, rowAbsolute: rowMark === '$', colAbsolute: colMark === '$' };
}

export function plainSheet(text: string | undefined): string | null {
  return text === undefined ? null : unquoteSheetName(text);
}
