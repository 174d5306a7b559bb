/** A structured reference taken apart. */
export interface StructuredParts {
  /** `null` where the table is the one that the formula stands in. */
  readonly table: string | null;
  /** `#Headers`, `#This Row`, ...; empty for the data rows. */
  readonly items: readonly string[];
  /** First and last column; `null` for all of them. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const SHAPE = /^([^[]*)\[([\s\S]*)\]$/u;
const THIS_ROW = '#This Row';

/**
 * `Table1[Column]`, `Table1[[#Headers],[A]:[B]]`, `[@Column]`; `null` when the text is none.
 * Source: Microsoft Support, "Using structured references with Excel tables".
 */
export function parseStructured(text: string): StructuredParts | null {
  const [, name = '', inner = ''] = SHAPE.exec(text) ?? [];
  if (!text.endsWith(']')) return null;
  const table = name === '' ? null : name;
  if (inner.startsWith('@')) {
    const rest = inner.slice(1).trim();
    return { table, items: [THIS_ROW], columns: rest === '' ? null : columnsIn(rest) };
  }
  if (!inner.trim().startsWith('[')) {
    return inner.startsWith('#')
      ? { table, items: [inner], columns: null }
      : { table, items: [], columns: inner === '' ? null : columnsIn(inner) };
  }
  const parts = inner.match(/\[(?:[^[\]']|'[\s\S])*\](?:\s*:\s*\[(?:[^[\]']|'[\s\S])*\])?/g) ?? [];
  const items = parts.filter((part) => part.startsWith('[#')).map((part) => part.slice(1, -1));
  const [columns] = parts.filter((part) => !part.startsWith('[#'));
  return { table, items, columns: columns === undefined ? null : columnsIn(columns) };
}

function columnsIn(text: string): { first: string; last: string } {
  const names = (text.match(/\[(?:[^[\]']|'[\s\S])*\]/g) ?? [`[${text}]`]).map((each) =>
    each.slice(1, -1).replace(/'([\s\S])/g, '$1'),
  );
  const [first = '', last = first] = names;
  return { first, last };
}

/** As it stands in a file: with the table's name, and `[#This Row]` for `@`. */
export function writeStructured({ items, columns }: StructuredParts, table: string): string {
  const quoted = (name: string): string => `[${name.replace(/[[\]#'@]/g, "'$&")}]`;
  const span =
    columns &&
    (columns.first === columns.last ? quoted(columns.first) : `${quoted(columns.first)}:${quoted(columns.last)}`);
  if (table === '' && items.length === 1 && items[0] === THIS_ROW && columns?.first === columns?.last && columns) {
    return /^[\p{L}\p{N}_]+$/u.test(columns.first) ? `[@${columns.first}]` : `[@${quoted(columns.first)}]`;
  }
  if (items.length === 0) {
    if (columns === null) return table;
    return columns.first === columns.last ? `${table}${quoted(columns.first)}` : `${table}[${span}]`;
  }
  const [only] = items;
  if (items.length === 1 && span === null) return `${table}[${only}]`;
  return `${table}[${[...items.map((item) => `[${item}]`), ...(span === null ? [] : [span])].join(',')}]`;
}
