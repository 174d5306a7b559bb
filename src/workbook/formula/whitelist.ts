/**
 * Functions that every spreadsheet in use in these offices has (Excel 2010, LibreOffice, WPS, Google Sheets). To use another one, add it
 * here with a reason; the test over all produced formulas holds the list.
 */
export const fungsiDiizinkan: ReadonlySet<string> = new Set([
  'IF',
  'AND',
  'OR',
  'NOT',
  'ISNUMBER',
  'ISBLANK',
  'ISERROR',
  'IFERROR',
  'N',
  'SUM',
  'SUMIF',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'SUMPRODUCT',
  'AVERAGE',
  'MIN',
  'MAX',
  'MEDIAN',
  // The five best and worst: in Excel since 1993, in every other program too.
  'LARGE',
  'SMALL',
  'ABS',
  'ROUND',
  'INT',
  'MOD',
  'INDEX',
  'MATCH',
  'CHOOSE',
  'LEFT',
  'MID',
  'RIGHT',
  'LEN',
  'FIND',
  'SUBSTITUTE',
  'LOWER',
  'UPPER',
  'TRIM',
  'VALUE',
  'TEXT',
  'REPT',
  'ROW',
  'DATE',
]);
/** Excel's limit for one formula's text. */
export const PANJANG_RUMUS = 8192;

/** Function names that a formula calls, upper case; texts and quoted sheet titles are passed over. */
export function fungsiDalam(rumus: string): readonly string[] {
  const polos = rumus.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'X');
  return [...polos.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)].map((cocok) => (cocok[1] ?? '').toUpperCase());
}
