import { strFromU8, unzipSync } from 'fflate';

/** Where an .xlsx holds formula texts (ECMA-376 part 1: 18.3.1.40, 18.3.1.43, 18.3.1.33, 18.2.5, 21.2.2.65). */
const TEMPAT: readonly (readonly [string, RegExp, RegExp])[] = [
  ['cell', /^xl\/worksheets\/[^/]+\.xml$/, /<f(?:\s[^>]*)?>([^<]*)<\/f>/g],
  ['conditional format', /^xl\/worksheets\/[^/]+\.xml$/, /<formula>([^<]*)<\/formula>/g],
  ['data validation', /^xl\/worksheets\/[^/]+\.xml$/, /<formula[12]>([^<]*)<\/formula[12]>/g],
  ['defined name', /^xl\/workbook\.xml$/, /<definedName\s[^>]*>([^<]*)<\/definedName>/g],
  ['chart', /^xl\/charts\/[^/]+\.xml$/, /<c:f>([^<]*)<\/c:f>/g],
];
const ENTITAS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Every formula text of a saved workbook, with the kind of place where it stands. */
export function rumusBerkas(bytes: Uint8Array): readonly { readonly tempat: string; readonly rumus: string }[] {
  const bagian = Object.entries(unzipSync(bytes));
  return TEMPAT.flatMap(([tempat, nama, pola]) =>
    bagian
      .filter(([berkas]) => nama.test(berkas))
      .flatMap(([, isi]) =>
        [...strFromU8(isi).matchAll(pola)].map(([, rumus = '']) => ({
          tempat,
          rumus: rumus.replace(/&(\w+);/g, (_, kata: string) => ENTITAS[kata] ?? ''),
        })),
      ),
  );
}
