import { computeRekap } from '../../src/domain/capaian/rekap';
import { drafNarasi } from '../../src/domain/laporan/narasi';
import { kolomNarasi, tabelLaporan } from '../../src/workbook/layout/laporan';
import { colOf } from '../../src/workbook/layout/define-table';
import { namaTabel } from '../../src/workbook/layout/nama';
import { bagiHalaman, satukanAkhir } from '../../src/workbook/plan/halaman';
import { planLaporan } from '../../src/workbook/plan/plan-laporan';
import type { Area, ChangeOf } from '../../src/workbook/plan/types';
import type { BukuUji } from './alat/buku-uji';
import { bacaData, bukuTerisi } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const masukan = { nomor: '065/12/SATPOLPP/2026', tanggal: '2026-10-12', kertas: 'Folio' } as const;

describe('the report of the sample office', () => {
  const data = kantorContoh();
  const buku = bukuTerisi(data);
  const rencana = planLaporan(buku.potret(), bacaData(buku), masukan);
  buku.terapkan(rencana.changes);
  const badan = buku.potret().tables.get(namaTabel.laporan);
  const narasi = () => buku.potret().tables.get(namaTabel.narasi);
  const halaman = rencana.changes.find((change): change is ChangeOf<'page'> => change.op === 'page');

  test('shows every indicator once, under its sasaran, with the figures of Rekap', () => {
    const kode = badan?.values.map((baris) => baris[colOf(tabelLaporan, 'kode')]).filter((isi) => isi !== null);
    expect(kode).toHaveLength(21);
    const grup = badan?.values
      .map((baris) => baris[0])
      .filter((isi) => typeof isi === 'string' && isi.startsWith('Sasaran: '));
    expect(grup).toHaveLength(4);
    const sd = new Map(
      computeRekap(data).baris.map((baris) => [baris.kode, 'nilai' in baris.capaianSd ? baris.capaianSd.nilai : '-']),
    );
    for (const baris of badan?.values ?? []) {
      const satu = baris[colOf(tabelLaporan, 'kode')];
      if (typeof satu !== 'string') continue;
      const harap = sd.get(satu);
      const tampil = baris[colOf(tabelLaporan, 'capaianSd')];
      if (typeof harap === 'number') expect(tampil).toBeCloseTo(harap, 9);
      else expect(tampil).toBe(harap);
    }
  });
  test('closes with the averages and says how many rows they rest on', () => {
    const akhir = badan?.values.at(-1);
    expect(akhir?.[0]).toBe('Rata-rata capaian kinerja (19 dari 21 indikator terhitung)');
    expect(akhir?.[colOf(tabelLaporan, 'capaianSd')]).toBeCloseTo(101.98, 2);
    expect(akhir?.[colOf(tabelLaporan, 'predikat')]).toBe('Sangat Tinggi');
  });
  test('shows a dash where there is no figure, and a range as a range', () => {
    const baris = (kode: string) => badan?.values.find((isi) => isi[colOf(tabelLaporan, 'kode')] === kode);
    expect(baris('KIN-15')?.slice(3, 9)).toEqual(['-', '-', '-', '-', '-', '-']);
    expect(baris('KIN-15')?.[colOf(tabelLaporan, 'predikat')]).toBe('Belum diukur');
    expect(baris('KIN-13')?.[colOf(tabelLaporan, 'targetSd')]).toBe('85–95');
  });
  test('is set up for paper: one page wide, page numbers, table on the first page', () => {
    expect(halaman?.setup).toMatchObject({
      orientation: 'landscape',
      paper: 'Folio',
      fitWide: 1,
      fitTall: null,
      titleRows: null,
    });
    expect(halaman?.setup.footer.right).toContain('&P');
    const akhirTabel = (badan?.area.row ?? 0) + (badan?.area.rows ?? 0);
    expect(Math.min(...(halaman?.setup.breaks ?? []))).toBeGreaterThan(akhirTabel);
  });
  test('draws achievement and the share of the budget spent', () => {
    const grafik = rencana.changes.filter((change): change is ChangeOf<'chart.put'> => change.op === 'chart.put');
    expect(grafik.map(({ name }) => name)).toEqual(['GrafikCapaian', 'GrafikSerapan']);
  });
  test('draws the indicators in the order of its table, a gap between the sasaran', () => {
    const grafik = rencana.changes.find((change): change is ChangeOf<'chart.put'> => change.op === 'chart.put')?.chart;
    const isi = (area: Area | undefined): readonly unknown[] =>
      area ? Array.from({ length: area.rows }, (_, ke) => buku.nilai(area.sheet, area.row + ke, area.col) ?? '') : [];
    const nama = isi(grafik?.categories);
    expect(nama.filter((satu) => satu !== '')).toEqual(data.daftarIndikator.map(({ indikator }) => indikator));
    expect(nama.filter((satu) => satu === '')).toHaveLength(3);
    expect([nama.at(0), nama.at(-1)]).not.toContain('');
    const nilai = isi(grafik?.series[0]?.values);
    expect(nilai[nama.indexOf('Jumlah patroli wilayah')]).toBeCloseTo(102.59, 2);
    expect(nilai).toHaveLength(nama.length);
  });
  test('is written anew with hand edits kept and the rest of the draft renewed', () => {
    const area = narasi()?.area;
    if (!area) throw new Error('no narrative');
    buku.terapkan([{ op: 'unprotect', sheet: area.sheet }]);
    buku.tulis(area.sheet, area.row + 1, area.col, 'Kalimat sendiri.');
    const ubah = { ...bacaData(buku), profil: { ...data.profil, instansi: 'Satuan Lain' } };
    const ulang = planLaporan(buku.potret(), ubah, masukan);
    expect(ulang.pratinjau).toEqual([{ jenis: 'lembar-ditulis-ulang', jumlah: 1, nama: ['Laporan'] }]);
    buku.terapkan(ulang.changes);
    expect(narasi()?.values[1]?.[0]).toBe('Kalimat sendiri.');
    expect(narasi()?.values[2]?.[0]).toBe(drafNarasi(ubah, computeRekap(ubah))[0]?.paragraf[1]);
    expect(narasi()?.values[1]?.[kolomNarasi.kunci]).toBe('Capaian kinerja 1');
  });
});

test('a foreign sheet under the report’s title stays as it is', () => {
  const data = kantorContoh();
  const buku: BukuUji = bukuTerisi(data).tambahLembarTerisi('Laporan');
  expect(planLaporan(buku.potret(), bacaData(buku), masukan).asing).toEqual(['Laporan']);
});

describe('pages', () => {
  const blok = (row: number, bolehPecah: boolean, ...tinggi: number[]) => ({ row, tinggi, bolehPecah });
  test('a block that does not fit goes to the next page whole', () => {
    expect(bagiHalaman([blok(0, true, 50, 20), blok(2, false, 20, 20)], 100, 0)).toEqual([2]);
  });
  test('a long table breaks between rows and counts the repeated headings', () => {
    expect(bagiHalaman([blok(0, true, 40, 40, 40, 40, 40)], 100, 10)).toEqual([2, 4]);
  });
  test('a block higher than a page breaks anyway', () => {
    expect(bagiHalaman([blok(0, false, 60, 60)], 100, 0)).toEqual([1]);
  });
  test('the signature goes with the words before it', () => {
    const daftar = satukanAkhir([blok(0, true, 50), blok(1, false, 30), blok(2, false, 40)]);
    expect(bagiHalaman(daftar, 100, 0)).toEqual([1]);
    expect(satukanAkhir([blok(0, true, 50)])).toHaveLength(1);
  });
});
