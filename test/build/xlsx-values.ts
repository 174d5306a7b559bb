import { strFromU8, unzipSync } from 'fflate';
import type { CellErrorCode, CellValue } from '../../src/excel-host/model/types';

/**
 * The values in an .xlsx, read straight from its parts (ECMA-376 part 1, 18.3.1.4 `c`, 18.4.8 `si`) and so independent
 * of the programs and libraries that wrote it: sheet name -> address -> value. Cells without a value are left out.
 */
export function readXlsxValues(bytes: Uint8Array): Map<string, Map<string, CellValue>> {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const found = files[name];
    if (found === undefined) throw new Error(`The file has no part ${name}.`);
    return strFromU8(found);
  };
  const shared = files['xl/sharedStrings.xml'] === undefined ? [] : readSharedStrings(part('xl/sharedStrings.xml'));
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ open }) => [
      attribute(open, 'Id'),
      attribute(open, 'Target'),
    ]),
  );
  return new Map(
    elements(part('xl/workbook.xml'), 'sheet').map(({ open }) => {
      const target = targets.get(attribute(open, 'r:id')) ?? '';
      return [
        attribute(open, 'name'),
        readSheet(part(target.startsWith('/') ? target.slice(1) : `xl/${target}`), shared),
      ];
    }),
  );
}

function readSheet(xml: string, shared: readonly string[]): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const { open, inner } of elements(xml, 'c')) {
    const value = readValue(attribute(open, 't'), inner, shared);
    if (value !== null) cells.set(attribute(open, 'r'), value);
  }
  return cells;
}

const READERS: Readonly<Record<string, (text: string, shared: readonly string[]) => CellValue>> = {
  '': Number,
  n: Number,
  b: (text) => text === '1',
  s: (text, shared) => shared[Number(text)] ?? null,
  str: (text) => text,
  e: (text) => ({ error: errorCode(text) }),
};

function readValue(type: string, inner: string, shared: readonly string[]): CellValue {
  if (type === 'inlineStr') return textOf(inner);
  const [value] = elements(inner, 'v');
  // A formula's empty text is written with an empty value or with none.
  if (value === undefined) return type === 'str' ? '' : null;
  const read = READERS[type];
  if (read === undefined) throw new Error(`Unknown cell type ${type}.`);
  return read(decode(value.inner), shared);
}

const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
] as const satisfies readonly CellErrorCode[];

function errorCode(text: string): CellErrorCode {
  const code = ERROR_CODES.find((known) => known === text);
  if (code === undefined) throw new Error(`Unknown error value ${text}.`);
  return code;
}

function readSharedStrings(xml: string): string[] {
  return elements(xml, 'si').map(({ inner }) => textOf(inner));
}

function textOf(xml: string): string {
  const withoutPhonetics = xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '');
  return elements(withoutPhonetics, 't')
    .map(({ inner }) => decode(inner))
    .join('');
}

interface Element {
  readonly open: string;
  readonly inner: string;
}

function elements(xml: string, tag: string): Element[] {
  const pattern = new RegExp(`<${tag}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, open = '', inner = '']) => ({ open, inner }));
}

function attribute(open: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`).exec(open)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_match, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return decimal === undefined ? (ENTITIES[name ?? ''] ?? '') : String.fromCodePoint(Number(decimal));
    })
    .replace(/_x([0-9A-F]{4})_/gi, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));
}
