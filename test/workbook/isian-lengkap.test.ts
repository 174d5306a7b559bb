import { jumlahPohon, realisasiSdOf } from '../../src/domain/anggaran/pohon';
import { readAngka } from '../../src/domain/indikator/parse-angka';
import { tabelAnggaran } from '../../src/workbook/layout/anggaran';
import { colOf, isRingkas, isTersembunyi } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../src/workbook/layout/nama';
import { planIsi } from '../../src/workbook/plan/plan-isi';
import { planSiapkan } from '../../src/workbook/plan/plan-siapkan';
import { planSisipkanFormat } from '../../src/workbook/plan/plan-sisipkan-format';
import { pesanRealisasi } from '../../src/workbook/plan/petunjuk-isian';
import type { ChangeOf } from '../../src/workbook/plan/types';
import { bangunAnggaran, bangunIndikator, bangunKantor } from '../build/kantor';
import { bacaData, bukuTerisi } from './alat/buku-terisi';
import { BukuUji } from './alat/buku-uji';

const konteks = { periode: { tahun: 2026, triwulan: 3 } } as const;
/** Three levels; the program and one kegiatan are left blank and add up by themselves. */
const pohon = [
  bangunAnggaran({ kode: 'P', uraian: 'Program Tib', induk: null, pagu: null, realisasi: [null, null, null, null] }),
  bangunAnggaran({ kode: 'P.1', uraian: 'Kegiatan A', induk: 'p', pagu: null, realisasi: [null, null, null, null] }),
  bangunAnggaran({ kode: 'P.1.1', uraian: 'Sub A1', induk: 'P.1', pagu: 600, realisasi: [100, 50, null, 7] }),
  bangunAnggaran({ kode: 'P.1.2', uraian: 'Sub A2', induk: 'P.1', pagu: 'Rp. 400,-', realisasi: [null, 30, 20, null] }),
  bangunAnggaran({ kode: 'P.2', uraian: 'Kegiatan B', induk: 'P', pagu: 1000, realisasi: [10, 10, 10, null] }),
];
const data = bangunKantor({
  daftarAnggaran: pohon,
  daftarIndikator: [
    bangunIndikator({ kode: 'I-1', kodeAnggaran: 'P.1.1' }),
    bangunIndikator({ kode: 'I-2', kodeAnggaran: 'P', indikator: 'Lain' }),
    bangunIndikator({ kode: 'I-3', kodeAnggaran: '', indikator: 'Tanpa anggaran' }),
  ],
});

describe('the budget tree', () => {
  const buku = bukuTerisi(data);
  const { area } = buku.potret().tables.get(namaTabel.anggaran) ?? { area: null };
  const sel = (baris: number, kolom: Parameters<typeof colOf<(typeof tabelAnggaran.urutan)[number]>>[1]) =>
    area && buku.nilai(area.sheet, area.row + baris, area.col + colOf(tabelAnggaran, kolom));

  test('sums its leaves by formulas, as the domain does', () => {
    const pagu = jumlahPohon(pohon, (baris) => readAngka(baris.pagu));
    const sd = jumlahPohon(pohon, (baris) => realisasiSdOf(baris, 3));
    expect(pohon.map((_, ke) => [sel(ke, 'paguPohon'), sel(ke, 'realisasiSd')])).toEqual(
      pohon.map(({ kode }) => [pagu.get(kode.toLowerCase()), sd.get(kode.toLowerCase())]),
    );
    expect(sel(0, 'paguPohon')).toBe(2000);
    expect(sel(0, 'serapan')).toBeCloseTo((230 / 2000) * 100, 9);
  });
  test('names the level of each row and finds nothing wrong with a parent left blank', () => {
    expect(pohon.map((_, ke) => [sel(ke, 'tingkat'), sel(ke, 'periksa')])).toEqual([
      ['Program', 'Sesuai'],
      ['Kegiatan', 'Sesuai'],
      ['Sub kegiatan', '-'],
      ['Sub kegiatan', '-'],
      ['Kegiatan', '-'],
    ]);
    if (!area) throw new Error('no budget');
    buku.tulis(area.sheet, area.row, area.col + colOf(tabelAnggaran, 'pagu'), 1999);
    expect(sel(0, 'periksa')).toBe('Selisih pagu');
  });
});

describe('a form', () => {
  test('draws definition, program, kegiatan, sub kegiatan and budget of each indicator', () => {
    const buku = bukuTerisi(data);
    const { area } = buku.potret().tables.get(namaIsian('B1')) ?? { area: null };
    const baris = (ke: number) =>
      (
        [
          'sasaran',
          'sumberData',
          'penanggungJawab',
          'program',
          'kegiatan',
          'subKegiatan',
          'pagu',
          'anggaran2',
          'serapan',
        ] as const
      ).map((kolom) => area && buku.nilai(area.sheet, area.row + ke, area.col + colOf(tabelIsian, kolom)));
    const umum = ['Meningkatnya ketertiban umum', 'Register perkara', 'Bidang Satu'];
    expect(baris(0)).toEqual([...umum, 'Program Tib', 'Kegiatan A', 'Sub A1', 600, 50, 25]);
    expect(baris(1)).toEqual([...umum, 'Program Tib', '', '', 2000, 90, 11.5]);
    expect(baris(2)).toEqual([...umum, '', '', '', '', '', '']);
    expect(bacaData(buku).daftarIndikator.map(({ kodeAnggaran }) => kodeAnggaran)).toEqual(['P.1.1', 'P', '']);
  });

  test('keeps a column in view between two groups that open on demand', () => {
    const keadaan = tabelIsian.urutan
      .map((kunci) => tabelIsian.kolom[kunci])
      .map((kolom) => (isRingkas(kolom, konteks) ? (kolom.grup ?? '') : isTersembunyi(kolom, konteks) ? null : '-'));
    const bertetangga = keadaan.flatMap((grup, ke) => {
      const lalu = keadaan[ke - 1];
      return grup && lalu && grup !== '-' && lalu !== '-' && grup !== lalu ? [`${String(lalu)} ${String(grup)}`] : [];
    });
    expect(bertetangga).toEqual([]);
    expect(new Set(keadaan.filter((satu) => satu !== '-' && satu !== null)).size).toBe(4);
  });

  test('makes its groups once, closed, on a new sheet', () => {
    const buku = new BukuUji().terapkan(planSiapkan(new BukuUji().potret(), data).changes);
    const { changes } = planSisipkanFormat(buku.potret(), bacaData(buku));
    const grup = changes.filter((change): change is ChangeOf<'outline'> => change.op === 'outline');
    expect(grup.map(({ cols, closed }) => [cols, closed])).toEqual([
      [6, true],
      [4, true],
      [2, true],
      [9, true],
    ]);
  });
});

describe('the message at a realisation', () => {
  test('says how it is counted, where from, and what last quarter was', () => {
    const pesan = pesanRealisasi(bangunIndikator({ realisasi: [25, 50.5, null, null] }), 3);
    expect(pesan.split('\n')).toEqual([
      'Kasus diselesaikan dibagi kasus terdata dikali 100',
      'Sumber: Register perkara.',
      'TW II: 50,5.',
      'Angka saja; 0 bila nol; "tidak ada data" bila tidak ada.',
    ]);
  });
  test('stays within what Excel shows, whatever was written', () => {
    const panjang = 'kata '.repeat(200);
    const indikator = bangunIndikator({
      definisi: panjang,
      sumberData: panjang,
      realisasi: [panjang, null, null, null],
    });
    expect(pesanRealisasi(indikator, 2).length).toBeLessThanOrEqual(255);
  });
  test('is written again with the figures that were filled in', () => {
    const buku = new BukuUji().terapkan(planSiapkan(new BukuUji().potret(), data).changes);
    buku.terapkan(planSisipkanFormat(buku.potret(), bacaData(buku)).changes);
    const pesan = planIsi(buku.potret(), data).changes.flatMap((change) =>
      change.op === 'validation' && change.prompt !== null ? [change.prompt.message] : [],
    );
    expect(pesan).toHaveLength(3);
    expect(pesan.every((satu) => satu.includes('TW II: 50.'))).toBe(true);
  });
});
