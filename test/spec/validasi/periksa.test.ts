import { daftarBelumTerisi } from '../../../src/domain/validasi/belum-terisi';
import { periksaData } from '../../../src/domain/validasi/periksa';
import { bangunBidang, bangunIndikator, bangunKantor } from '../../build/kantor';
import { bacaSatpolpp } from '../../build/satpolpp';
import { growth, processorSeconds } from '../../setup/tempo';

test('the sample office has no error, and these warnings', () => {
  const temuan = periksaData({ data: bacaSatpolpp() });
  expect(
    temuan.map(({ kode, tingkat, indikator, lokasi }) => `${tingkat} ${kode} ${indikator} ${lokasi.kolom}`),
  ).toEqual([
    'W R06 KIN-11 target1',
    'W R14 KIN-19 realisasi3',
    'W R20 KIN-21 faktorPenghambat',
    'W R18 KIN-17 capaianTw',
  ]);
});

test('findings stand by severity, then in the order of the sheets, divisions and rows', () => {
  const data = bangunKantor({
    daftarBidang: [bangunBidang({ kode: 'B2' }), bangunBidang({ kode: 'B1' })],
    daftarIndikator: [
      bangunIndikator({ kode: 'Z', bidang: 'B1', indikator: 'Satu', realisasi: [25, 50, null, null] }),
      bangunIndikator({ kode: 'Y', bidang: 'B2', indikator: 'Dua', realisasi: [25, 50, null, null] }),
      bangunIndikator({
        kode: 'A',
        bidang: 'B1',
        indikator: 'Tiga',
        realisasi: [25, 50, null, null],
        satuan: '',
        definisi: '',
      }),
    ],
  });
  expect(periksaData({ data }).map(({ kode, indikator }) => `${kode} ${indikator}`)).toEqual([
    'R02 A',
    'R07 Y',
    'R07 Z',
    'R07 A',
    'R03 A',
  ]);
});

test('step 4 waits for blank and unreadable entries that are due, not for stated or unmeasured ones', () => {
  const data = bangunKantor({
    daftarIndikator: [
      bangunIndikator({ kode: 'TERISI' }),
      bangunIndikator({ kode: 'KOSONG', realisasi: [25, 50, null, null] }),
      bangunIndikator({ kode: 'TEKS', realisasi: [25, 50, 'dua', null] }),
      bangunIndikator({ kode: 'NIHIL', realisasi: [25, 50, 'tidak ada data', null] }),
      bangunIndikator({ kode: 'TAHUNAN', frekuensi: 'tahun', realisasi: [null, null, null, null] }),
    ],
  });
  expect(daftarBelumTerisi(data)).toEqual(['KOSONG', 'TEKS']);
});

test('checking grows with the number of indicators, not with its square (the time stands in the benchmark)', () => {
  const daftarBidang = Array.from({ length: 60 }, (_, i) => bangunBidang({ kode: `B${i}` }));
  const kantor = (jumlah: number) =>
    bangunKantor({
      daftarBidang,
      daftarIndikator: Array.from({ length: jumlah }, (_, i) =>
        bangunIndikator({
          kode: `K${i}`,
          bidang: `B${i % 60}`,
          indikator: `Indikator ${i}`,
          realisasi: [25, i % 5 === 0 ? '50,5' : 50, i % 7 === 0 ? null : i % 100, null],
          targetTahunan: i % 3 === 0 ? '95-100' : 100,
        }),
      ),
    });
  const [kecil, besar] = [kantor(600), kantor(6000)];
  const ukur = (data: typeof kecil) => (): number => processorSeconds(() => periksaData({ data }));
  expect(periksaData({ data: besar }).length).toBeGreaterThan(6000);
  // 10 would be exactly linear, 100 quadratic.
  expect(growth(ukur(kecil), ukur(besar), 40)).toBeLessThan(40);
});
