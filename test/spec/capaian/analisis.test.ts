import { computeEfisiensi, selisihOf } from '../../../src/domain/capaian/efisiensi';
import { nilai, takTerdefinisi, type Hasil } from '../../../src/domain/capaian/hasil';
import { peringkatOf } from '../../../src/domain/capaian/peringkat';
import { computeRekap } from '../../../src/domain/capaian/rekap';
import { computeTren, perubahanOf } from '../../../src/domain/capaian/tren';
import type { Indikator } from '../../../src/domain/indikator/indikator';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import { bangunBidang, bangunIndikator, bangunPengaturan, bangunProfil } from '../../build/kantor';

const kantor = (daftarIndikator: readonly Indikator[], lain: Partial<DataKantor> = {}): DataKantor => ({
  profil: bangunProfil(),
  periode: { tahun: 2026, triwulan: 3 },
  pengaturan: bangunPengaturan(),
  daftarBukti: [],
  daftarBidang: [bangunBidang({ kode: 'A' }), bangunBidang({ kode: 'B' })],
  daftarIndikator,
  daftarAnggaran: [],
  ...lain,
});
const indikator = (kode: string, bidang: string, realisasi: Indikator['realisasi']): Indikator =>
  bangunIndikator({
    kode,
    bidang,
    realisasi,
    polaritas: 'positif',
    konsolidasi: 'akhir',
    targetTahunan: 100,
    target: [50, 60, 80, 100],
  });
const angka = (deret: readonly Hasil[]): readonly (number | string)[] =>
  deret.map((satu) => ('nilai' in satu ? satu.nilai : satu.alasan));

describe('the trend', () => {
  const data = kantor([indikator('1', 'A', [50, 30, 60, 999]), indikator('2', 'A', [25, null, 80, null])]);
  const tren = computeTren(data);

  test('holds each quarter that is over against that quarter’s own target', () => {
    expect(tren.perIndikator.map(({ deret }) => angka(deret))).toEqual([
      [100, 50, 75],
      [50, 'belum-diisi', 100],
    ]);
  });
  test('averages what is computable, per division and overall; a division without rows has no average', () => {
    expect(angka(tren.semua)).toEqual([75, 50, 87.5]);
    expect(tren.perBidang.map(({ bidang, deret }) => [bidang, ...angka(deret)])).toEqual([
      ['A', 75, 50, 87.5],
      ['B', 'tidak-ada-baris', 'tidak-ada-baris', 'tidak-ada-baris'],
    ]);
  });
  test('caps what enters the averages as the office chose', () => {
    const pengaturan = bangunPengaturan({ batasCapaian: { baris: null, rataRata: 60 } });
    expect(angka(computeTren({ ...data, pengaturan }).semua)).toEqual([55, 50, 60]);
  });

  const kasus: readonly (readonly [string, readonly Hasil[], Hasil])[] = [
    ['is what the last quarter is above the one before', [nilai(9), nilai(60), nilai(75)], nilai(15)],
    ['is not there in the first quarter', [nilai(60)], takTerdefinisi('belum-diukur')],
    [
      'tells why the last quarter has no figure',
      [nilai(1), takTerdefinisi('target-nol')],
      takTerdefinisi('target-nol'),
    ],
    ['tells why the quarter before has none', [takTerdefinisi('belum-diisi'), nilai(1)], takTerdefinisi('belum-diisi')],
  ];
  test.each(kasus)('a change %s', (_nama, deret, harap) => {
    expect(perubahanOf(deret)).toEqual(harap);
  });
});

describe('the best and the worst', () => {
  const akhir = (kode: string, realisasi: number | null) => indikator(kode, 'A', [null, null, realisasi, null]);
  const { baris } = computeRekap(
    kantor([akhir('a', 40), akhir('b', 80), akhir('c', null), akhir('d', 80), akhir('e', 20)]),
  );
  const kode = (ujung: 'tertinggi' | 'terendah', jumlah?: number) =>
    peringkatOf(baris, ujung, jumlah).map((satu) => satu.kode);

  test('equals keep the order of the table; a row without a figure is in neither list', () => {
    expect(kode('tertinggi')).toEqual(['b', 'd', 'a', 'e']);
    expect(kode('terendah')).toEqual(['e', 'a', 'b', 'd']);
  });
  test('no more rows than asked for', () => {
    expect(kode('tertinggi', 1)).toEqual(['b']);
  });
});

describe('achievement beside absorption', () => {
  const anggaran = (kode: string, induk: string | null, bidang: string, pagu: number, realisasi: number) => ({
    kode,
    uraian: kode,
    induk,
    bidang,
    pagu,
    realisasi: [realisasi, null, null, null] as const,
  });
  const data = kantor([indikator('1', 'A', [50, 60, 80, null])], {
    daftarAnggaran: [
      anggaran('1', null, 'A', 300, 150),
      anggaran('1.1', '1', 'a', 100, 50),
      anggaran('1.2', '1', '', 200, 100),
    ],
  });
  const hasil = computeEfisiensi(data, computeRekap(data));

  test('takes leaf rows only, by division whatever the case, and against the year on both sides', () => {
    const [satu, dua] = hasil.perBidang;
    expect(satu).toMatchObject({ bidang: 'A', pagu: 100, realisasi: 50, serapan: nilai(50), selisih: nilai(30) });
    expect(dua).toMatchObject({ bidang: 'B', pagu: 0, selisih: takTerdefinisi('tidak-ada-baris') });
  });
  test('counts a row without a division overall only', () => {
    expect(hasil.semua).toMatchObject({ pagu: 300, realisasi: 150, capaianTahunan: nilai(80), selisih: nilai(30) });
  });
  test('has no difference where one side has no figure, and tells that side’s reason', () => {
    expect(selisihOf(nilai(80), takTerdefinisi('target-nol'))).toEqual(takTerdefinisi('target-nol'));
    expect(selisihOf(takTerdefinisi('belum-diisi'), nilai(80))).toEqual(takTerdefinisi('belum-diisi'));
  });
});
