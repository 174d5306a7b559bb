import { tabelKendali } from '../../src/workbook/layout/kendali';
import type { BarisKendali } from '../../src/workbook/plan/baris-kendali';
import { ukuranKendali } from '../../src/workbook/plan/lembar-kendali';

const konteks = { periode: { tahun: 2026, triwulan: 3 } } as const;
const area = (rows: number) => ({ sheet: 'Kendali SOP', row: 6, col: 0, rows, cols: tabelKendali.urutan.length });
const langkah = (uraian: string, kali: number): BarisKendali[] => Array.from({ length: kali }, () => ({ uraian }));
const panjang = 'Menyampaikan laporan evaluasi kepada pimpinan untuk memintakan persetujuan. '.repeat(3);

test.each([
  ['ten short steps', langkah('Mengoreksi dokumen', 10)],
  ['ten long steps', langkah(panjang, 10)],
  ['the forty steps of a long revision', langkah(panjang, 40)],
])('the signatures have the last two steps on their page: %s', (_nama, baris) => {
  const { breaks } = ukuranKendali(area(baris.length), konteks, baris).cetak;
  const akhir = 6 + baris.length;
  expect(breaks.filter((batas) => batas > akhir - 2)).toEqual([]);
});

test('what does not fit one page goes on with at least two steps before the signatures', () => {
  const { breaks } = ukuranKendali(area(12), konteks, langkah(panjang, 12)).cetak;
  expect(breaks).not.toEqual([]);
});
