/** Published tables, filled into the forms and computed by other spreadsheet programs: each row is the print or its known error. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulatkan } from '../../src/domain/shared/format-id';
import { columnName } from '../../src/excel-host/text/address';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { colOf } from '../../src/workbook/layout/define-table';
import { namaTabel } from '../../src/workbook/layout/nama';
import { tabelRekap } from '../../src/workbook/layout/rekap';
import type { Area } from '../../src/workbook/plan/types';
import { inserted } from '../app/build/kantor';
import { openOfficeForTest } from '../app/build/office';
import { DAFTAR_MESIN_LAIN, MESIN_LAIN } from '../build/mesin-lain';
import { daftarTerbit, kantorTerbit, kodeTerbit } from '../build/terbit';

let folder = '';
let berkas = '';
let rekap: Area = { sheet: '', row: 0, col: 0, rows: 0, cols: 0 };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terbit-'));
  const { host, ports, gateway } = await openOfficeForTest();
  await inserted(ports, kantorTerbit());
  const { names } = await gateway.read({ tables: 'none' });
  const area = names.find(({ name }) => name.toUpperCase() === namaTabel.rekap)?.area;
  if (area == null) throw new Error('no Rekap');
  rekap = area;
  berkas = join(folder, 'terbit.xlsx');
  await writeFile(berkas, await writeXlsx(host.toData(), { cachedValues: false }));
  host.dispose();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it.each(DAFTAR_MESIN_LAIN)(
  '%s computes every published row to its print, and repeats no source’s error',
  async (mesin) => {
    const sel = (await MESIN_LAIN[mesin](berkas, join(folder, mesin))).get(rekap.sheet);
    const pada = (kolom: 'kode' | 'capaianTahunan', ke: number) =>
      sel?.get(`${columnName(rekap.col + colOf(tabelRekap, kolom))}${String(rekap.row + ke + 1)}`);
    const hasil = new Map(daftarTerbit.map((_, ke) => [pada('kode', ke), pada('capaianTahunan', ke)]));
    const salah = daftarTerbit.flatMap(([judul, { tercetak, desimal, sebabBerbeda }], ke) => {
      const angka = hasil.get(kodeTerbit(ke));
      const sama = typeof angka === 'number' && bulatkan(angka, desimal) === tercetak;
      return typeof angka === 'number' && sama === (sebabBerbeda === undefined) ? [] : [{ judul, tercetak, angka }];
    });
    expect(salah).toEqual([]);
  },
);
