import { angkaAtauNull, type Hasil, type HasilTarget } from '../../src/domain/capaian/hasil';
import { computeRekap } from '../../src/domain/capaian/rekap';
import type { Triwulan } from '../../src/domain/periode/periode';
import type { DataKantor } from '../../src/domain/shared/kantor';
import type { Pengaturan } from '../../src/domain/shared/pengaturan';
import { skalaById } from '../../src/domain/predikat/skala';
import { readRekap, type RataTampil, type TargetTampil } from '../../src/workbook/codec/read-rekap';
import { kantorAcak } from './alat/acak';
import { bacaData, bukuTerisi } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const beda = (tampil: number | null, hitung: number | null): boolean =>
  tampil === null || hitung === null
    ? tampil !== hitung
    : Math.abs(tampil - hitung) > 1e-9 * Math.max(1, Math.abs(hitung));
const bedaTarget = (tampil: TargetTampil | null, hitung: HasilTarget): boolean =>
  'target' in hitung
    ? tampil === null || beda(tampil.bawah, hitung.target.bawah) || beda(tampil.atas, hitung.target.atas)
    : tampil !== null;

const tiga = ['capaianTw', 'capaianSd', 'capaianTahunan'] as const;
type Tiga = Readonly<Record<(typeof tiga)[number], Hasil>> & { readonly predikat: string | null };
const bedaRata = (nama: string, tampil: RataTampil | undefined, hitung: Tiga): string[] => [
  ...tiga
    .filter((kolom) => beda(tampil?.[kolom] ?? null, angkaAtauNull(hitung[kolom])))
    .map((kolom) => `${nama} ${kolom}`),
  ...((tampil?.predikat ?? '') === (hitung.predikat ?? '') ? [] : [`${nama} predikat`]),
];

/** Every place where the workbook's live formulas and the domain disagree. */
function perbedaan(data: DataKantor): readonly string[] {
  const tampil = readRekap(bukuTerisi(data).potret());
  if (tampil === null) return ['no rekap'];
  const rekap = computeRekap(data);
  const perKode = new Map(tampil.baris.map((baris) => [baris.kode, baris]));
  const baris = rekap.baris.flatMap((hitung) => {
    const ada = perKode.get(hitung.kode);
    if (!ada) return [`${hitung.kode} missing`];
    return [
      ...tiga.filter((kolom) => beda(ada[kolom], angkaAtauNull(hitung[kolom]))),
      ...(['realisasiTw', 'realisasiSd'] as const).filter((kolom) => beda(ada[kolom], angkaAtauNull(hitung[kolom]))),
      ...(['targetTw', 'targetSd', 'targetTahunan'] as const).filter((kolom) => bedaTarget(ada[kolom], hitung[kolom])),
      ...(hitung.predikat === null || hitung.predikat === ada.predikat ? [] : ['predikat']),
    ].map((kolom) => `${hitung.kode} ${kolom}`);
  });
  const rata = [
    ...bedaRata('semua', tampil.rataRata, rekap.rataRata),
    ...rekap.perSasaran.flatMap((satu, ke) => bedaRata(`sasaran ${ke}`, tampil.perSasaran[ke], satu)),
    ...rekap.perBidang.flatMap((satu, ke) => bedaRata(`bidang ${ke}`, tampil.perBidang[ke], satu)),
  ];
  const uang = [
    beda(tampil.anggaran.pagu, rekap.anggaran.pagu) ? 'pagu' : '',
    beda(tampil.anggaran.realisasi, rekap.anggaran.realisasi) ? 'realisasi anggaran' : '',
    beda(tampil.anggaran.serapan, angkaAtauNull(rekap.anggaran.serapan)) ? 'serapan' : '',
  ].filter((satu) => satu !== '');
  return [...baris, ...rata, ...uang];
}

describe('the workbook computes what the domain computes', () => {
  test('for the sample office, with the averages of domain.md', () => {
    const data = kantorContoh();
    expect(perbedaan(data)).toEqual([]);
    const rekap = readRekap(bukuTerisi(data).potret());
    expect(rekap?.rataRata.capaianSd).toBeCloseTo(101.98, 2);
    expect(rekap?.anggaran.serapan).toBeCloseTo(68.714286, 6);
  });

  const skala = skalaById('maluku-tengah-2021');
  const kasus: readonly (readonly [string, Triwulan, Partial<Pengaturan>])[] = [
    ['TW I', 1, {}],
    [
      'TW II, T/R, capped rows',
      2,
      { rumusNegatif: 'T/R', batasCapaian: { baris: 120, rataRata: null }, dasarPredikat: 'tw' },
    ],
    [
      'TW III, capped averages, printed lower bounds',
      3,
      { batasCapaian: { baris: null, rataRata: 100 }, perlakuanCelah: 'minimal' },
    ],
    [
      'TW IV, another scale, yearly basis, rounded down',
      4,
      { perlakuanCelah: 'bulat-ke-bawah', dasarPredikat: 'tahunan', ...(skala ? { skala } : {}) },
    ],
  ];
  test.each(kasus)('for 75 random indicators: %s', (_nama, triwulan, pengaturan) => {
    const data = kantorAcak(20260000 + triwulan, 75, triwulan, pengaturan);
    expect(perbedaan(data)).toEqual([]);
  });

  test('and gives the random office back as it was filled in', () => {
    const data = kantorAcak(7, 40, 3);
    expect(bacaData(bukuTerisi(data))).toEqual(data);
  });
});
