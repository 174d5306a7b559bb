/** Every formula of the saved workbook, wherever a file holds one, calls only functions that every spreadsheet in use has. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { fungsiDalam, fungsiDiizinkan } from '../../src/workbook/formula/whitelist';
import { kantorContoh } from './build/kantor';
import { rumusBerkas } from '../build/rumus-berkas';
import { bukuLengkap } from './build/buku-lengkap';

let berkas: Uint8Array = new Uint8Array();
beforeAll(async () => {
  berkas = await writeXlsx(await bukuLengkap(kantorContoh), { cachedValues: false });
});

const takDiizinkan = (bytes: Uint8Array): readonly string[] => [
  ...new Set(
    rumusBerkas(bytes).flatMap(({ tempat, rumus }) =>
      fungsiDalam(rumus).flatMap((nama) => (fungsiDiizinkan.has(nama) ? [] : [`${tempat}: ${nama}`])),
    ),
  ),
];

it('cells, conditional formats, validations, names and charts keep to the list', () => {
  expect(takDiizinkan(berkas)).toEqual([]);
  const jumlah = (tempat: string): number => rumusBerkas(berkas).filter((satu) => satu.tempat === tempat).length;
  expect(jumlah('cell')).toBeGreaterThan(1500);
  expect(jumlah('conditional format')).toBeGreaterThan(30);
  for (const tempat of ['data validation', 'defined name', 'chart']) expect(jumlah(tempat)).toBeGreaterThan(10);
});

it.each([
  ['cell', /^xl\/worksheets\//, /(<f(?:\s[^>]*)?>)[^<]*/],
  ['conditional format', /^xl\/worksheets\//, /(<formula>)[^<]*/],
  ['data validation', /^xl\/worksheets\//, /(<formula1>)[^<]*/],
  ['defined name', /^xl\/workbook\.xml$/, /(<definedName\s[^>]*>)[^<]*/],
  ['chart', /^xl\/charts\//, /(<c:f>)[^<]*/],
] as const)('a function outside of the list is found in a %s', (tempat, nama, pola) => {
  const isi = unzipSync(berkas);
  const kena = Object.keys(isi).find((satu) => nama.test(satu) && pola.test(strFromU8(isi[satu] ?? new Uint8Array())));
  if (kena === undefined) throw new Error(`no ${tempat}`);
  const teks = strFromU8(isi[kena] ?? new Uint8Array()).replace(pola, '$1XLOOKUP(A1,B:B,C:C)');
  expect(takDiizinkan(zipSync({ ...isi, [kena]: strToU8(teks) }))).toEqual([`${tempat}: XLOOKUP`]);
});
