import { computeBaris } from '../../../src/domain/capaian/baris';
import type { Hasil, HasilTarget } from '../../../src/domain/capaian/hasil';
import { computeRekap } from '../../../src/domain/capaian/rekap';
import type { Indikator, Isi } from '../../../src/domain/indikator/indikator';
import type { PerTriwulan, Triwulan } from '../../../src/domain/periode/periode';
import type { Pengaturan } from '../../../src/domain/shared/pengaturan';
import { bangunBidang, bangunIndikator, bangunKantor, bangunPengaturan } from '../../build/kantor';

const lihat = (hasil: Hasil): number | string =>
  'nilai' in hasil ? Math.round(hasil.nilai * 1e6) / 1e6 : hasil.alasan;
const lihatTarget = (hasil: HasilTarget): number | string =>
  !('target' in hasil)
    ? hasil.alasan
    : hasil.target.bawah === hasil.target.atas
      ? hasil.target.atas
      : `${hasil.target.bawah}..${hasil.target.atas}`;
const hitung = (ubah: Partial<Indikator>, triwulan: Triwulan = 3, pengaturan: Partial<Pengaturan> = {}) => {
  const baris = computeBaris(bangunIndikator(ubah), triwulan, bangunPengaturan(pengaturan));
  return {
    ...{
      targetTw: lihatTarget(baris.targetTw),
      realisasiTw: lihat(baris.realisasiTw),
      capaianTw: lihat(baris.capaianTw),
    },
    ...{
      targetSd: lihatTarget(baris.targetSd),
      realisasiSd: lihat(baris.realisasiSd),
      capaianSd: lihat(baris.capaianSd),
    },
    ...{
      capaianTahunan: lihat(baris.capaianTahunan),
      predikat: baris.predikat,
      mentahSd: lihat(baris.mentah.capaianSd),
    },
  };
};

describe('year to date', () => {
  const realisasi: PerTriwulan<Isi> = [5, 7, null, 9];
  const target: PerTriwulan<Isi> = [6, 6, 6, 6];
  test.each([
    ['jumlah', 1, 5, 6],
    ['jumlah', 3, 12, 18],
    ['jumlah', 4, 21, 24],
    ['akhir', 3, 7, 6],
    ['akhir', 4, 9, 6],
    ['rata-rata', 3, 6, 6],
    ['rata-rata', 4, 7, 6],
  ] as const)('%s of quarters 1..%d: realisasi %d, target %d', (konsolidasi, triwulan, realisasiSd, targetSd) => {
    expect(hitung({ konsolidasi, realisasi, target }, triwulan)).toMatchObject({ realisasiSd, targetSd });
  });

  test('akhir takes the target of the very quarter of the last filled realisation', () => {
    expect(hitung({ realisasi: [24, 52, null, null] })).toMatchObject({
      targetSd: 50,
      realisasiSd: 52,
      capaianSd: 104,
    });
  });

  test('rata-rata averages the targets of the filled quarters only', () => {
    const ubah = { konsolidasi: 'rata-rata', target: [10, 99, 20, 30], realisasi: [12, null, 18, null] } as const;
    expect(hitung(ubah)).toMatchObject({ targetSd: 15, realisasiSd: 15, capaianSd: 100 });
  });

  test('a missing target is skipped in sums and means; with none left the target is empty', () => {
    expect(hitung({ konsolidasi: 'jumlah', target: [6, null, 6, 6] })).toMatchObject({ targetSd: 12 });
    expect(hitung({ konsolidasi: 'rata-rata', target: [null, 10, null, null] })).toMatchObject({ targetSd: 10 });
    expect(hitung({ konsolidasi: 'akhir', target: [25, 50, null, 100] })).toMatchObject({
      targetSd: 'target-kosong',
      capaianSd: 'target-kosong',
      capaianTahunan: 75,
    });
  });

  test('ranges are added and averaged bound by bound', () => {
    const target = ['1-2', '3-4', '5-6', '7-8'] as const;
    expect(hitung({ konsolidasi: 'jumlah', target })).toMatchObject({ targetSd: '9..12' });
    expect(hitung({ konsolidasi: 'rata-rata', target })).toMatchObject({ targetSd: '3..4' });
  });
});

describe('reasons', () => {
  const kosong = [null, null, null, null] as const;
  test.each<[string, Partial<Indikator>, Triwulan, string, string]>([
    ['blank and due', { realisasi: kosong }, 3, 'belum-diisi', 'belum-diisi'],
    ['blank and measured yearly', { realisasi: kosong, frekuensi: 'tahun' }, 3, 'belum-diukur', 'belum-diukur'],
    [
      'blank in quarter IV and measured yearly',
      { realisasi: kosong, frekuensi: 'tahun' },
      4,
      'belum-diisi',
      'belum-diisi',
    ],
    [
      'per semester, nothing due in quarter I',
      { realisasi: kosong, frekuensi: 'semester' },
      1,
      'belum-diukur',
      'belum-diukur',
    ],
    ['per semester, quarter II missed', { realisasi: kosong, frekuensi: 'semester' }, 3, 'belum-diukur', 'belum-diisi'],
    [
      'per semester, quarter II filled',
      { realisasi: [null, 50, null, null], frekuensi: 'semester' },
      3,
      'belum-diukur',
      '100',
    ],
    ['text that is no number', { realisasi: [25, 50, 'dua', null] }, 3, 'belum-diisi', '100'],
    ['stated as not available', { realisasi: [25, 50, 'n/a', null] }, 3, 'tidak-ada-data', '100'],
    [
      'never anything but stated',
      { realisasi: [null, null, 'Tidak ada data', null] },
      3,
      'tidak-ada-data',
      'tidak-ada-data',
    ],
    ['stated before, blank now', { realisasi: ['n/a', '-', null, null] }, 3, 'belum-diisi', 'belum-diisi'],
    [
      'per semester, stated in quarter II',
      { realisasi: [null, 'tidak ada data', null, null], frekuensi: 'semester' },
      3,
      'belum-diukur',
      'tidak-ada-data',
    ],
    [
      'measured yearly, stated before it is due',
      { realisasi: [null, null, '-', null], frekuensi: 'tahun' },
      3,
      'tidak-ada-data',
      'tidak-ada-data',
    ],
    ['target 0', { target: [25, 50, 0, 100] }, 3, 'target-nol', 'target-nol'],
    ['target unreadable', { target: [25, 50, 'WTP', 100] }, 3, 'target-kosong', 'target-kosong'],
    ['no polarity', { polaritas: null }, 3, 'polaritas-kosong', 'polaritas-kosong'],
    ['no consolidation', { konsolidasi: null }, 3, '100', 'konsolidasi-kosong'],
  ])('%s', (_nama, ubah, triwulan, tw, sd) => {
    const hasil = hitung(ubah, triwulan);
    expect([String(hasil.capaianTw), String(hasil.capaianSd)]).toEqual([tw, sd]);
  });
});

describe('caps, floor and predikat', () => {
  test('a negative result is printed as 0 and kept raw', () => {
    const ubah = { polaritas: 'negatif', target: [20, 20, 20, 20], realisasi: [null, null, 50, null] } as const;
    expect(hitung(ubah)).toMatchObject({ capaianSd: 0, mentahSd: -50, predikat: 'Sangat Rendah' });
  });

  test('the row cap stops the printed figure, the raw one stays', () => {
    const hasil = hitung({ realisasi: [null, null, 150, null] }, 3, { batasCapaian: { baris: 120, rataRata: null } });
    expect(hasil).toMatchObject({ capaianTw: 120, capaianSd: 120, mentahSd: 200 });
  });

  test.each([
    ['tw', 'Sangat Rendah'],
    ['sd', 'Tinggi'],
    ['tahunan', 'Sedang'],
  ] as const)('the predikat is read from %s', (dasarPredikat, predikat) => {
    const ubah: Partial<Indikator> = {
      konsolidasi: 'jumlah',
      satuan: 'kali',
      targetTahunan: 32,
      target: [10, 10, 10, 2],
      realisasi: [10, 10, 4, null],
    };
    expect(hitung(ubah, 3, { dasarPredikat })).toMatchObject({ predikat });
  });
});

describe('averages', () => {
  const baris = (kode: string, sasaran: string, bidang: string, realisasi: Isi) =>
    bangunIndikator({ kode, sasaran, bidang, target: [100, 100, 100, 100], realisasi: [null, null, realisasi, null] });
  const kantor = (pengaturan: Partial<Pengaturan> = {}) =>
    bangunKantor({
      pengaturan: bangunPengaturan(pengaturan),
      daftarBidang: [bangunBidang({ kode: 'B2' }), bangunBidang({ kode: 'B1' }), bangunBidang({ kode: 'B3' })],
      daftarIndikator: [
        baris('K1', 'Satu', 'B1', 60),
        baris('K2', 'Dua', 'B1', 140),
        baris('K3', 'Satu', 'B2', null),
        baris('K4', 'Satu', 'X9', 100),
      ],
    });

  test('rows that cannot be computed are named, never taken as 0', () => {
    const { rataRata } = computeRekap(kantor());
    expect(rataRata).toMatchObject({ capaianSd: { nilai: 100 }, jumlah: 4, terhitung: 3, tidakTerhitung: ['K3'] });
    expect(rataRata.predikat).toBe('Sangat Tinggi');
  });

  test('sasaran stand in the order of appearance, bidang in the order of the list, unknown ones last', () => {
    const { perSasaran, perBidang } = computeRekap(kantor());
    expect(perSasaran.map(({ sasaran, capaianSd }) => [sasaran, lihat(capaianSd)])).toEqual([
      ['Satu', 80],
      ['Dua', 140],
    ]);
    expect(perBidang.map(({ bidang, capaianSd, jumlah }) => [bidang, lihat(capaianSd), jumlah])).toEqual([
      ['B2', 'tidak-ada-baris', 1],
      ['B1', 100, 2],
      ['B3', 'tidak-ada-baris', 0],
      ['X9', 100, 1],
    ]);
  });

  test('the cap of averages stops only what enters them', () => {
    const rekap = computeRekap(kantor({ batasCapaian: { baris: null, rataRata: 100 } }));
    expect(lihat(rekap.rataRata.capaianSd)).toBe(86.666667);
    expect(rekap.baris.map(({ capaianSd }) => lihat(capaianSd))).toEqual([60, 140, 'belum-diisi', 100]);
  });

  test('the row cap is in the rows and so in the averages', () => {
    const rekap = computeRekap(kantor({ batasCapaian: { baris: 120, rataRata: null } }));
    expect(lihat(rekap.rataRata.capaianSd)).toBe(93.333333);
  });

  test('an office without indicators has no average and no predikat', () => {
    const { rataRata, perSasaran } = computeRekap(bangunKantor({ daftarIndikator: [] }));
    expect(rataRata).toMatchObject({ capaianSd: { alasan: 'tidak-ada-baris' }, predikat: null, jumlah: 0 });
    expect(perSasaran).toEqual([]);
  });
});
