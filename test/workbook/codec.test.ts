import type { DataKantor } from '../../src/domain/shared/kantor';
import { readDataKantor } from '../../src/workbook/codec/read-data-kantor';
import { butirPengaturan, tabelBidang } from '../../src/workbook/layout/beranda';
import { colOf } from '../../src/workbook/layout/define-table';
import { tabelIku } from '../../src/workbook/layout/iku';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../src/workbook/layout/nama';
import type { Area, WorkbookSnapshot } from '../../src/workbook/plan/types';
import { kantorAcak } from './alat/acak';
import { BukuUji } from './alat/buku-uji';
import { bukuBerformat } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const kantor = (): DataKantor => kantorAcak(12, 6, 3);
const tempat = (buku: BukuUji, nama: string): Area => {
  const area = buku.potret().names.find(({ name }) => name === nama)?.area;
  if (!area) throw new Error(`no ${nama}`);
  return area;
};
const tulisIku = (
  buku: BukuUji,
  baris: number,
  kolom: Parameters<typeof colOf<(typeof tabelIku)['urutan'][number]>>[1],
  isi: string | number | null,
): void => {
  const area = tempat(buku, namaTabel.iku);
  buku.tulis(area.sheet, area.row + baris, area.col + colOf(tabelIku, kolom), isi);
};
const setelan = (buku: BukuUji, kunci: string, isi: string | number | null): void => {
  const area = tempat(buku, namaTabel.pengaturan);
  buku.tulis(area.sheet, area.row + butirPengaturan.findIndex((butir) => butir.kunci === kunci), area.col + 2, isi);
};

interface Kasus {
  readonly nama: string;
  readonly rusak: (buku: BukuUji) => void;
  readonly kode: readonly string[];
}
const daftarKasus: readonly Kasus[] = [
  { nama: 'nothing is wrong with a new workbook', rusak: () => undefined, kode: [] },
  {
    nama: 'a missing table',
    rusak: (buku) => buku.terapkan([{ op: 'name.delete', name: namaTabel.anggaran }]),
    kode: ['S01'],
  },
  {
    nama: 'a deleted form',
    rusak: (buku) => buku.terapkan([{ op: 'sheet.delete', sheet: 'Isian SDA' }]),
    kode: ['S02'],
  },
  {
    nama: 'a stripped version',
    rusak: (buku) => buku.terapkan([{ op: 'setting.delete', key: 'ckt.tata' }]),
    kode: ['S03'],
  },
  {
    nama: 'a row with entries but without kode',
    rusak: (buku) => tulisIku(buku, 7, 'indikator', 'Tanpa kode'),
    kode: ['S05'],
  },
  { nama: 'a kode used twice, whatever its case', rusak: (buku) => tulisIku(buku, 8, 'kode', 'i-1'), kode: ['S06'] },
  {
    nama: 'a column put in by hand',
    rusak: (buku) => {
      const area = tempat(buku, namaTabel.iku);
      buku.terapkan([{ op: 'name.set', name: namaTabel.iku, at: { ...area, cols: area.cols + 1 }, visible: false }]);
    },
    kode: ['S07'],
  },
  { nama: 'a setting that is none of its words', rusak: (buku) => setelan(buku, 'rumusNegatif', 'R-T'), kode: ['S08'] },
  { nama: 'working hours that nobody can read', rusak: (buku) => setelan(buku, 'jamKerja', 'pagi'), kode: ['S08'] },
  { nama: 'no working hours at all', rusak: (buku) => setelan(buku, 'jamKerja', null), kode: ['S08'] },
  { nama: 'a holiday without a date', rusak: (buku) => setelan(buku, 'hariLibur', 'libur 17'), kode: ['S08'] },
  { nama: 'a period without an end', rusak: (buku) => setelan(buku, 'masaKhusus', 'Ramadan'), kode: ['S08'] },
  { nama: 'a cut-off that is no hour', rusak: (buku) => setelan(buku, 'batasTerima', 'sore'), kode: ['S08'] },
  { nama: 'a zone that Indonesia does not have', rusak: (buku) => setelan(buku, 'zonaWaktu', 'GMT'), kode: ['S08'] },
  { nama: 'a cap below zero', rusak: (buku) => setelan(buku, 'batasBaris', -5), kode: ['S08'] },
  {
    nama: 'a row of a form whose indicator is gone from IKU',
    rusak: (buku) => tulisIku(buku, 0, 'kode', 'GANTI'),
    kode: ['S09', 'S17'],
  },
  {
    nama: 'an insertion cut off',
    rusak: (buku) =>
      buku.terapkan([
        {
          op: 'name.set',
          name: 'CKT_MULAI_REKAP',
          at: { sheet: 'Rekap', row: 0, col: 0, rows: 1, cols: 1 },
          visible: false,
        },
      ]),
    kode: ['S10'],
  },
  {
    nama: 'a quarter that is none',
    rusak: (buku) => {
      const area = tempat(buku, namaTabel.identitas);
      buku.tulis(area.sheet, area.row + 9, area.col + 2, 'lima');
    },
    kode: ['S11'],
  },
];

describe('faults of structure are told by their code', () => {
  const buku = (): BukuUji => bukuBerformat(kantor());
  test.each(daftarKasus)('$nama', ({ rusak, kode }) => {
    const satu = buku();
    rusak(satu);
    expect(readDataKantor(satu.potret()).temuan.map((temuan) => temuan.kode)).toEqual(kode);
  });
});

describe('what is read', () => {
  test('a workbook that is not ours gives no data and no complaint', () => {
    const kosong: WorkbookSnapshot = { sheets: [], names: [], settings: [], tables: new Map() };
    const { data, temuan } = readDataKantor(kosong);
    expect(data).toBeNull();
    expect(temuan).toEqual([]);
  });
  test('somebody else’s sheet under one of our titles is told', () => {
    const asing = new BukuUji().tambahLembar('Rekap').tambahLembar('Gaji').potret();
    expect(readDataKantor(asing).temuan).toEqual([expect.objectContaining({ kode: 'S04', data: { lembar: 'Rekap' } })]);
  });
  test('numbers stay numbers, text stays text, blanks stay blank, and a broken setting counts as its default', () => {
    const buku = bukuBerformat(kantor());
    setelan(buku, 'perlakuanCelah', 'apa saja');
    tulisIku(buku, 0, 'targetTahunan', ' 85-95 ');
    tulisIku(buku, 1, 'targetTahunan', 0);
    tulisIku(buku, 2, 'targetTahunan', null);
    tulisIku(buku, 3, 'polaritas', 'Negatif');
    const { data } = readDataKantor(buku.potret());
    expect(data?.pengaturan.perlakuanCelah).toBe('lebih-dari');
    expect(data?.daftarIndikator.slice(0, 3).map(({ targetTahunan }) => targetTahunan)).toEqual([' 85-95 ', 0, null]);
    expect(data?.daftarIndikator[3]?.polaritas).toBe('negatif');
  });
  test('a division may be named by its short name', () => {
    const buku = bukuBerformat(kantorContoh());
    tulisIku(buku, 0, 'bidang', 'trantibum');
    expect(readDataKantor(buku.potret()).data?.daftarIndikator[0]?.bidang).toBe('TRANTIB');
  });
  test('an emptied division list makes no data disappear', () => {
    const buku = bukuBerformat(kantor());
    const area = tempat(buku, namaTabel.bidang);
    buku.tulis(area.sheet, area.row, area.col + colOf(tabelBidang, 'kode'), null);
    const { data, temuan } = readDataKantor(buku.potret());
    expect(data?.daftarIndikator).toHaveLength(6);
    expect(temuan.map(({ kode }) => kode)).toContain('S05');
  });
});

describe('places', () => {
  const buku = bukuBerformat(kantorContoh());
  const { tempat: peta } = readDataKantor(buku.potret());
  const isian = tempat(buku, namaIsian('TRANTIB'));
  const kolom = (kunci: 'realisasi3' | 'faktorPenghambat') => isian.col + colOf(tabelIsian, kunci);

  test('of an entry are found by kode and column, whatever the case', () => {
    expect(peta.area({ tabel: 'isian', bidang: 'trantib', kunci: 'kin-06', kolom: 'realisasi3' })).toEqual({
      sheet: 'Isian Trantibum',
      row: isian.row + 2,
      col: kolom('realisasi3'),
      rows: 1,
      cols: 1,
    });
  });
  const kasus: readonly (readonly [
    string,
    Parameters<typeof peta.cellOf>[0],
    { sheet: string; address: string } | null,
  ])[] = [
    ['a definition', { tabel: 'iku', bidang: null, kunci: 'IKU-01', kolom: 'satuan' }, { sheet: 'IKU', address: 'F7' }],
    [
      'a column that the form does not have, in IKU',
      { tabel: 'isian', bidang: 'TRANTIB', kunci: 'IKU-01', kolom: 'sumberData' },
      { sheet: 'IKU', address: 'P7' },
    ],
    ['a setting', { tabel: 'beranda', bidang: null, kunci: null, kolom: 'nip' }, { sheet: 'Beranda', address: 'C15' }],
    [
      'a budget row',
      { tabel: 'anggaran', bidang: null, kunci: '1.05.02', kolom: 'pagu' },
      { sheet: 'Anggaran', address: 'F10' },
    ],
    [
      'a row of Rekap',
      { tabel: 'rekap', bidang: null, kunci: 'IKU-18', kolom: 'predikat' },
      { sheet: 'Rekap', address: 'O7' },
    ],
    [
      'a step of the SOP',
      { tabel: 'kendali', bidang: null, kunci: '11', kolom: 'selesai' },
      { sheet: 'Kendali SOP', address: 'H16' },
    ],
    ['a table as a whole', { tabel: 'iku', bidang: null, kunci: null, kolom: null }, { sheet: 'IKU', address: 'A7' }],
    ['an unknown kode', { tabel: 'iku', bidang: null, kunci: 'X', kolom: 'satuan' }, null],
    ['an unknown column', { tabel: 'iku', bidang: null, kunci: 'IKU-01', kolom: 'apa' }, null],
    ['a report that is not made yet', { tabel: 'laporan', bidang: null, kunci: null, kolom: null }, null],
  ];
  test.each(kasus)('%s', (_nama, lokasi, harap) => {
    expect(peta.cellOf(lokasi)).toEqual(harap);
  });
});
