import { bacaBuku, bacaSemua } from '../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { isHitungan } from '../../src/domain/validasi/hitungan';
import type { Lokasi } from '../../src/domain/validasi/temuan';
import { namaTabel } from '../../src/workbook/layout/nama';
import type { Area, Change } from '../../src/workbook/plan/types';
import { inserted, kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(120_000);

let office: TestOffice;
beforeAll(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await run(office.ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(office.ports, p.susunE81, { tanggal: '', kertas: 'A3' });
});
afterAll(() => {
  office.host.dispose();
});

const sel = async (lokasi: Lokasi): Promise<Area> => {
  const area = (await bacaBuku(office.ports)).terbaca.tempat.area(lokasi);
  if (area === null) throw new Error(`${JSON.stringify(lokasi)} is nowhere`);
  return area;
};
const selTabel = async (nama: string, col = 0): Promise<Area> => {
  const area = (await office.gateway.read(bacaSemua)).tables.get(nama)?.area;
  if (area === undefined) throw new Error(`${nama} is nowhere`);
  return { ...area, col: area.col + col, rows: 1, cols: 1 };
};
const isi = (at: Area, nilai: string | number | null): Change => ({ op: 'values', at, values: [[nilai]] });
const rumus = (at: Area, teks: string): Change => ({ op: 'formulas', at, formulas: [[teks]] });

/** Everything that the tables show, by table. */
const potret = async () =>
  [...(await office.gateway.read({ tables: 'all' })).tables].map(([nama, { values }]) => [nama, values] as const);
const rusak = async (): Promise<readonly Lokasi[]> =>
  (await bacaKeadaan(office.ports)).temuan.filter(isHitungan).map(({ lokasi }) => lokasi);

const isian = { tabel: 'isian', bidang: 'GAKDA', kunci: 'IKU-01' } as const;
const rekap = { tabel: 'rekap', bidang: null, kunci: 'IKU-01' } as const;
const laporan = { tabel: 'laporan', bidang: null, kunci: 'IKU-01' } as const;
const semua = { tabel: 'rekap', bidang: '#semua', kunci: '1' } as const;

const uang = { tabel: 'anggaran', bidang: null, kunci: kantorKecil.daftarAnggaran[0]?.kode ?? '' } as const;

const tren = { tabel: 'analisis', bidang: '#indikator', kunci: 'IKU-01' } as const;
const e81 = { tabel: 'e81', bidang: null } as const;

type Perusak = () => Promise<Change>;
const diSel = (lokasi: Lokasi, buat: (at: Area) => Change) => async (): Promise<Change> => buat(await sel(lokasi));
const kasus: readonly (readonly [string, Perusak])[] = [
  ['a number typed over a capaian of a form', diSel({ ...isian, kolom: 'capaianSd' }, (at) => isi(at, 99.5))],
  ['a capaian of a form emptied', diSel({ ...isian, kolom: 'capaianSd' }, (at) => isi(at, null))],
  ['a helper of a form overwritten', diSel({ ...isian, kolom: 'mentahSd' }, (at) => isi(at, 12))],
  ['a helper of a form emptied', diSel({ ...isian, kolom: 'bawahSd' }, (at) => isi(at, null))],
  ['another formula in a form', diSel({ ...isian, kolom: 'capaianTw' }, (at) => rumus(at, '=1+1'))],
  ['a rating typed by hand', diSel({ ...isian, kolom: 'predikat' }, (at) => isi(at, 'Istimewa'))],
  [
    'values pasted over a row of Rekap',
    diSel({ ...rekap, kolom: 'capaianTw' }, (at) => ({
      ...{ op: 'values', at: { ...at, cols: 3 } },
      values: [[1, 2, 3]],
    })),
  ],
  ['a figure of Rekap emptied', diSel({ ...rekap, kolom: 'capaianSd' }, (at) => isi(at, null))],
  ['a helper of Rekap emptied', diSel({ ...rekap, kolom: 'barisIsian' }, (at) => isi(at, null))],
  ['a formula of Rekap shifted', diSel({ ...rekap, kolom: 'capaianSd' }, (at) => rumus(at, `=A${at.row + 1}`))],
  ['an average typed over', diSel({ ...semua, kolom: 'capaianSd' }, (at) => isi(at, 100))],
  ['an average emptied', diSel({ ...semua, kolom: 'capaianTahunan' }, (at) => isi(at, null))],
  ['the absorption replaced', diSel({ ...semua, bidang: '#anggaran', kolom: 'serapan' }, (at) => rumus(at, '=100'))],
  ['a sum over the budget tree typed over', diSel({ ...uang, kolom: 'paguPohon' }, (at) => isi(at, 1))],
  ['a sum over the budget tree emptied', diSel({ ...uang, kolom: 'realisasiSd' }, (at) => isi(at, null))],
  ['a share of the budget changed', diSel({ ...uang, kolom: 'serapan' }, (at) => rumus(at, '=50+1'))],
  [
    "a division's average replaced",
    diSel({ ...semua, bidang: '#bidang', kolom: 'capaianTw' }, (at) => rumus(at, '=1')),
  ],
  ["a sasaran's average emptied", diSel({ ...semua, bidang: '#sasaran', kolom: 'capaianSd' }, (at) => isi(at, null))],
  ['a ceiling on Rekap replaced', diSel({ ...semua, bidang: '#anggaran', kolom: 'pagu' }, (at) => rumus(at, '=1'))],
  ['a number typed over the report', diSel({ ...laporan, kolom: 'capaianSd' }, (at) => isi(at, 100))],
  ['a figure of the report emptied', diSel({ ...laporan, kolom: 'capaianTw' }, (at) => isi(at, null))],
  ['a quarter on Analisis typed over', diSel({ ...tren, kolom: 'tw2' }, (at) => isi(at, 12))],
  ['a helper of Analisis typed over', diSel({ ...tren, kolom: 'angka1' }, (at) => isi(at, 12))],
  [
    "a division's line on Analisis typed over",
    diSel({ ...tren, bidang: '#efisiensi', kunci: '2', kolom: 'selisih' }, (at) => isi(at, 1)),
  ],
  [
    'a rank on Analisis typed over',
    diSel({ ...tren, bidang: '#tertinggi', kunci: '1', kolom: 'nama' }, (at) => isi(at, 'lain')),
  ],
  ['a quarter on Analisis emptied', diSel({ ...tren, kolom: 'tw2' }, (at) => isi(at, null))],
  ['a helper of Analisis emptied', diSel({ ...tren, kolom: 'angka1' }, (at) => isi(at, null))],
  [
    "a sasaran's line on Analisis emptied",
    diSel({ ...tren, bidang: '#sasaran', kunci: '1', kolom: 'capaianSd' }, (at) => isi(at, null)),
  ],
  [
    'a rank on Analisis emptied',
    diSel({ ...tren, bidang: '#terendah', kunci: '1', kolom: 'nama' }, (at) => isi(at, null)),
  ],
  ['a sum of E.81 emptied', diSel({ ...e81, kunci: 'I:IKU-01', kolom: 'k12' }, (at) => isi(at, null))],
  ['rupiah of E.81 emptied', diSel({ ...e81, kunci: `A:${uang.kunci}`, kolom: 'rp12' }, (at) => isi(at, null))],
  ['a rule below Rekap emptied', async () => isi(await selTabel(namaTabel.rekapKaki), null)],
  ['a rule below the report emptied', async () => isi(await selTabel(namaTabel.laporanKaki), null)],
  ['a rule on Beranda emptied', async () => isi(await selTabel(namaTabel.aturan, 2), null)],
  ['a sum of E.81 typed over', diSel({ ...e81, kunci: 'I:IKU-01', kolom: 'k12' }, (at) => isi(at, 1))],
  ['rupiah of E.81 typed over', diSel({ ...e81, kunci: `A:${uang.kunci}`, kolom: 'rp12' }, (at) => isi(at, 1))],
  ['a rule below Rekap typed over', async () => isi(await selTabel(namaTabel.rekapKaki), 'aturan lain')],
  ['a rule below the report typed over', async () => isi(await selTabel(namaTabel.laporanKaki), 'aturan lain')],
  ['a rule on Beranda typed over', async () => isi(await selTabel(namaTabel.aturan, 2), 'aturan lain')],
];

describe('an overwritten, emptied or changed formula', () => {
  it.each(kasus)('(%s) is found and restored in one command, entries untouched', async (_nama, rusakkan) => {
    const semula = await potret();
    expect(await rusak()).toEqual([]);
    const change = await rusakkan();
    if (!('at' in change) || Array.isArray(change.at)) throw new Error('no single place');
    const { sheet } = change.at as Area;
    await office.gateway.apply({ changes: [{ op: 'unprotect', sheet }, change, { op: 'protect', sheet }] });
    expect(await rusak()).not.toEqual([]);
    await run(office.ports, p.pulihkanRumus, {});
    expect(await rusak()).toEqual([]);
    expect(await potret()).toEqual(semula);
  });
});

it.each([1, 2, 4] as const)('a fresh workbook of quarter %i has no formula missing', async (triwulan) => {
  const lain = await openOfficeForTest();
  await inserted(lain.ports, { ...kantorKecil, periode: { ...kantorKecil.periode, triwulan } });
  await run(lain.ports, p.susunE81, { tanggal: '', kertas: 'A3' });
  const { temuan } = await bacaKeadaan(lain.ports);
  expect(temuan.filter(isHitungan).map(({ lokasi }) => lokasi)).toEqual([]);
  lain.host.dispose();
});
