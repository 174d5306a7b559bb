/** A change of the list of indicators that was cut off in the middle: pressed again it is finished, and nothing stands twice. */
import { bacaSemua } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { PerubahanSusunan } from '../../../src/domain/indikator/susunan/perubahan';
import { colOf } from '../../../src/workbook/layout/define-table';
import { tabelIku } from '../../../src/workbook/layout/iku';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../../src/workbook/layout/nama';
import type { Area, Change } from '../../../src/workbook/plan/types';
import { inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

const bidang = kantorKecil.daftarBidang[0]?.kode ?? '';
const isi = { indikator: 'Indikator baru', satuan: 'kali', targetTahunan: 12 } as const;
const baru: PerubahanSusunan = { jenis: 'indikator-baru', kode: 'IKU-90', bidang, isi };

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
});
afterEach(() => {
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});

const areaOf = async (nama: string): Promise<Area> => {
  const area = (await office.gateway.read(bacaSemua)).tables.get(nama.toUpperCase())?.area;
  if (area === undefined) throw new Error(`no ${nama}`);
  return area;
};
const tulis = (sheet: string, ...changes: readonly Change[]) =>
  office.gateway.apply({ changes: [{ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet }] });
/** What stands on IKU's first spare row. */
async function separuh(...medan: readonly (readonly [keyof typeof tabelIku.kolom, string])[]): Promise<void> {
  const { sheet, row, col } = await areaOf(namaTabel.iku);
  const urut = kantorKecil.daftarIndikator.length;
  await tulis(
    sheet,
    ...medan.map(([kolom, nilai]): Change => ({
      op: 'values',
      at: { sheet, row: row + urut, col: col + colOf(tabelIku, kolom), rows: 1, cols: 1 },
      values: [[nilai]],
    })),
  );
}
const struktur = async (): Promise<readonly string[]> =>
  (await bacaKeadaan(office.ports)).temuan.map(({ kode }) => kode).filter((kode) => kode.startsWith('S'));

it.each([
  ['the kode alone', [['kode', 'IKU-90']]],
  [
    'the kode and some of the rest',
    [
      ['kode', 'IKU-90'],
      ['satuan', 'kali'],
    ],
  ],
] as const)(
  '%s was written on IKU: the same change finishes the row and gives it its place on the form',
  async (_, medan) => {
    await separuh(...medan);
    await run(office.ports, p.kelolaSusunan, { perubahan: [baru] });
    const { data } = await bacaKeadaan(office.ports);
    const ada = data?.daftarIndikator.filter(({ kode }) => kode === 'IKU-90');
    expect(ada).toMatchObject([{ bidang, indikator: 'Indikator baru', satuan: 'kali', targetTahunan: 12 }]);
    expect(await struktur()).toEqual([]);
  },
);

it('a row that says something else is no row of ours: the kode is refused', async () => {
  await separuh(['kode', 'IKU-90'], ['indikator', 'Milik orang lain']);
  expect(await refusalOf(office.ports, p.kelolaSusunan, { perubahan: [baru] })).toEqual(['kode-sudah-dipakai']);
});

it('rows that were put into a form and left empty take the new indicators', async () => {
  const { sheet, row, col, rows, cols } = await areaOf(namaIsian(bidang));
  await tulis(
    sheet,
    { op: 'rows.insert', sheet, row: row + rows, count: 1 },
    { op: 'name.set', name: namaIsian(bidang), at: { sheet, row, col, rows: rows + 1, cols }, visible: false },
  );
  expect(await struktur()).toEqual(['S19']);
  await run(office.ports, p.kelolaSusunan, { perubahan: [baru] });
  expect((await areaOf(namaIsian(bidang))).rows).toBe(rows + 1);
  const tabel = (await office.gateway.read(bacaSemua)).tables.get(namaIsian(bidang).toUpperCase());
  expect(tabel?.values.at(-1)?.[colOf(tabelIsian, 'kode')]).toBe('IKU-90');
  expect(tabel?.values.map((baris) => baris[colOf(tabelIsian, 'nomor')])).toEqual(
    Array.from({ length: rows + 1 }, (_, ke) => ke + 1),
  );
  expect(await struktur()).toEqual([]);
});
