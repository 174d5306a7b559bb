import { bacaBuku } from '../../src/app/buku/baca-buku';
import { sisaPekerjaan } from '../../src/app/buku/sisa';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { KOLOM_CETAK_E81 } from '../../src/workbook/layout/e81';
import { finish, inserted, kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(240_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await finish(office.ports, 1, 2, 3);
  await run(office.ports, p.susunSerahTerima, {});
});
afterEach(() => {
  office.host.dispose();
});

/** Formulas and drop-downs that name what is not there. */
const nowhere = (): readonly string[] =>
  office.host
    .toData()
    .sheets.flatMap(({ name, cells, validations }) => [
      ...cells.filter(({ formula }) => formula?.includes('#REF!')).map(({ row, col }) => `${name} ${row},${col}`),
      ...validations.filter(({ formula1 }) => String(formula1).includes('#REF!')).map(() => `${name} pilihan`),
    ]);
const formulas = (sheet: string): readonly (readonly [number, number, string | null])[] =>
  (office.host.toData().sheets.find(({ name }) => name === sheet)?.cells ?? []).map(({ row, col, formula }) => [
    row,
    col,
    formula,
  ]);

it.each([
  ['Beranda', ['Isian Gakda', 'Rekap', 'Kendali SOP', 'Disposisi', 'Serah Terima', 'IKU']],
  ['IKU', ['Isian Gakda', 'Rekap', 'Analisis', 'Bukti Dukung']],
  ['Anggaran', ['Isian Gakda', 'Rekap', 'Analisis', 'IKU']],
  ['Bukti Dukung', ['Isian Gakda']],
  ['Catatan Reviu', ['Isian Gakda']],
])('%s, deleted by hand and prepared again, is pulled from as before by every sheet', async (sheet, others) => {
  const before = others.map(formulas);
  await office.gateway.apply({ changes: [{ op: 'sheet.delete', sheet }] });
  expect(nowhere().length).toBeGreaterThan(0);
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
  expect(nowhere()).toEqual([]);
  expect(others.map(formulas)).toEqual(before);
  await run(office.ports, p.simpan, {});
  expect(sisaPekerjaan(await bacaBuku(office.ports))).toEqual([]);
});

it('a form says again how many notes wait, once the deleted list of notes stands again', async () => {
  const sasaran = { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' } as const;
  await run(office.ports, p.tulisCatatan, { sasaran, teks: 'Cek register' });
  const bidang = kantorKecil.daftarIndikator.find(({ kode }) => kode === 'IKU-05')?.bidang ?? null;
  const area = (await bacaBuku(office.ports)).terbaca.tempat.area({ ...sasaran, kolom: 'catatan', bidang });
  const shown = (): unknown =>
    office.host
      .toData()
      .sheets.find(({ name }) => name === area?.sheet)
      ?.cells.find(({ row, col }) => row === area?.row && col === area.col)?.value;
  expect(shown()).toBe(1);
  await office.gateway.apply({ changes: [{ op: 'sheet.delete', sheet: 'Catatan Reviu' }] });
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
  await run(office.ports, p.simpan, {});
  expect(shown()).toBe(1);
});

it('E.81 goes on drawing from Analisis, which stands anew when an indicator comes, and again when that is taken back', async () => {
  const { ports } = office;
  await run(ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' });
  /** What is printed; hidden columns count rows of Rekap, which has one more. */
  const shown = (): readonly unknown[] =>
    (office.host.toData().sheets.find(({ name }) => name === 'E.81')?.cells ?? [])
      .filter(({ col }) => col < KOLOM_CETAK_E81)
      .map(({ row, col, value }) => [row, col, value]);
  const before = shown();
  const bidang = kantorKecil.daftarBidang[0]?.kode ?? '';
  const isi = { indikator: 'Persentase baru', satuan: 'persen' };
  const perubahan = [{ jenis: 'indikator-baru', kode: 'BARU-1', bidang, isi }] as const;
  const { balik } = await run(ports, p.kelolaSusunan, { perubahan });
  expect(nowhere()).toEqual([]);
  expect(shown()).toEqual(before);
  await office.gateway.apply(balik ?? { changes: [] });
  expect(nowhere()).toEqual([]);
  expect(shown()).toEqual(before);
});
