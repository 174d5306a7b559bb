import type { Triwulan } from '../../periode/periode';
import { konsolidasiOf } from '../../indikator/pilihan';
import type { Sel } from '../../shared/sel';
import { isAngka } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import { consolidateRealisasi, consolidateTarget } from '../konsolidasi';
import { defineRumus } from './define-rumus';

const dasar =
  'Konsolidasi periode Sum/Take Last Known/Average (Buku Pintar Pengelolaan Kinerja KPPN Denpasar); triwulan kosong dilewati: keputusan produk ini.';

const angkaAtau = (sel: Sel): number | null => (isAngka(sel) ? sel : null);
const hingga = <T>(n: Triwulan, daftar: readonly T[]): readonly T[] => daftar.slice(0, n);
/** Picks by the last filled quarter: the newest first, the first quarter as the rest. */
const pilihTerakhir = (penanda: readonly string[], hasil: readonly string[]): string =>
  hasil
    .slice(1)
    .reduce((dalam, sel, urut) => `IF(ISNUMBER(${penanda[urut + 1] ?? ''}),${sel},${dalam})`, hasil[0] ?? '');

const angkaAtauKosong = (sel: string): string => `IF(ISNUMBER(${sel}),${sel},"")`;

/** Year-to-date realisation for reported quarter n. Cells beyond quarter n are ignored. */
const realisasiSdOf = (n: Triwulan) =>
  defineRumus({
    id: `realisasi.sd.${n}`,
    dasar,
    masukan: ['konsolidasi', 'realisasi1', 'realisasi2', 'realisasi3', 'realisasi4'],
    hitung: (m) => {
      const konsolidasi = konsolidasiOf(m.konsolidasi);
      if (konsolidasi === null) return takTerdefinisi('konsolidasi-kosong');
      const daftar = hingga(n, [m.realisasi1, m.realisasi2, m.realisasi3, m.realisasi4]).map(angkaAtau);
      const hasil = consolidateRealisasi(konsolidasi, daftar);
      return hasil === null ? takTerdefinisi('belum-diisi') : nilai(hasil);
    },
    excel: (r) => {
      const daftar = hingga(n, [r.realisasi1, r.realisasi2, r.realisasi3, r.realisasi4]);
      const semua = daftar.join(',');
      const k = r.konsolidasi;
      return `IF(COUNT(${semua})=0,"",IF(${k}="jumlah",SUM(${semua}),IF(${k}="rata-rata",AVERAGE(${semua}),IF(${k}="akhir",${pilihTerakhir(daftar, daftar)},""))))`;
    },
    contoh: [
      { konsolidasi: 'jumlah', realisasi1: 5, realisasi2: '', realisasi3: '', realisasi4: '', hasil: 5 },
      { konsolidasi: 'akhir', realisasi1: 24, realisasi2: '', realisasi3: '', realisasi4: '', hasil: 24 },
      { konsolidasi: 'rata-rata', realisasi1: 36, realisasi2: '', realisasi3: '', realisasi4: '', hasil: 36 },
      { konsolidasi: 'jumlah', realisasi1: '', realisasi2: '', realisasi3: '', realisasi4: '', hasil: 'belum-diisi' },
      { konsolidasi: '', realisasi1: 5, realisasi2: 7, realisasi3: 6, realisasi4: '', hasil: 'konsolidasi-kosong' },
      ...contohRealisasi[n],
    ],
  });

const isiRealisasi = { realisasi1: 36, realisasi2: 29, realisasi3: 24.5, realisasi4: 26 };
const contohRealisasi: Record<
  Triwulan,
  readonly ({ konsolidasi: string; hasil: number } & Record<keyof typeof isiRealisasi, Sel>)[]
> = {
  1: [{ ...isiRealisasi, konsolidasi: 'jumlah', hasil: 36 }],
  2: [
    { ...isiRealisasi, konsolidasi: 'jumlah', hasil: 65 },
    { ...isiRealisasi, konsolidasi: 'akhir', hasil: 29 },
    { ...isiRealisasi, konsolidasi: 'rata-rata', hasil: 32.5 },
  ],
  3: [
    { ...isiRealisasi, konsolidasi: 'jumlah', hasil: 89.5 },
    { ...isiRealisasi, konsolidasi: 'akhir', realisasi3: '', hasil: 29 },
    { ...isiRealisasi, konsolidasi: 'rata-rata', realisasi2: '', hasil: 30.25 },
  ],
  4: [
    { ...isiRealisasi, konsolidasi: 'jumlah', hasil: 115.5 },
    { ...isiRealisasi, konsolidasi: 'akhir', realisasi4: 0, hasil: 0 },
    { ...isiRealisasi, konsolidasi: 'rata-rata', hasil: 28.875 },
  ],
};

/**
 * Year-to-date value of one bound of the target for reported quarter n; applied once to the lower and once to the upper bounds.
 * `jumlah` counts every target of quarters 1..n, the other two only those of filled quarters.
 */
const targetSdOf = (n: Triwulan) =>
  defineRumus({
    id: `target.sd.${n}`,
    dasar,
    masukan: [
      'konsolidasi',
      'batas1',
      'batas2',
      'batas3',
      'batas4',
      'realisasi1',
      'realisasi2',
      'realisasi3',
      'realisasi4',
    ],
    hitung: (m) => {
      const konsolidasi = konsolidasiOf(m.konsolidasi);
      if (konsolidasi === null) return takTerdefinisi('konsolidasi-kosong');
      const batas = hingga(n, [m.batas1, m.batas2, m.batas3, m.batas4]).map(angkaAtau);
      const realisasi = hingga(n, [m.realisasi1, m.realisasi2, m.realisasi3, m.realisasi4]).map(angkaAtau);
      const hasil = consolidateTarget(konsolidasi, batas, realisasi);
      return hasil === null ? takTerdefinisi('target-kosong') : nilai(hasil);
    },
    excel: (r) => {
      const batas = hingga(n, [r.batas1, r.batas2, r.batas3, r.batas4]);
      const realisasi = hingga(n, [r.realisasi1, r.realisasi2, r.realisasi3, r.realisasi4]);
      const pasangan = batas.map((sel, i) => `COUNT(${sel},${realisasi[i] ?? ''})=2`);
      const jumlah = pasangan.map((syarat, i) => `IF(${syarat},${batas[i] ?? ''},0)`).join('+');
      const cacah = pasangan.map((syarat) => `IF(${syarat},1,0)`).join('+');
      const k = r.konsolidasi;
      return (
        `IF(COUNT(${batas.join(',')})=0,"",IF(${k}="jumlah",SUM(${batas.join(',')}),IF(COUNT(${realisasi.join(',')})=0,"",` +
        `IF(${k}="rata-rata",IF(${cacah}=0,"",(${jumlah})/(${cacah})),IF(${k}="akhir",${pilihTerakhir(realisasi, batas.map(angkaAtauKosong))},"")))))`
      );
    },
    contoh: [
      { ...isiTarget, ...takTerisi, konsolidasi: 'akhir', hasil: 'target-kosong' },
      { ...isiTarget, ...takTerisi, konsolidasi: 'rata-rata', hasil: 'target-kosong' },
      { ...isiTarget, ...isiRealisasi, konsolidasi: '', hasil: 'konsolidasi-kosong' },
      {
        ...isiTarget,
        ...isiRealisasi,
        konsolidasi: 'jumlah',
        batas1: '',
        batas2: '',
        batas3: '',
        batas4: '',
        hasil: 'target-kosong',
      },
      ...contohTarget[n],
    ],
  });

const isiTarget = { batas1: 25, batas2: 50, batas3: 75, batas4: 100 };
const takTerisi = { realisasi1: '', realisasi2: '', realisasi3: '', realisasi4: '' };
type ContohTarget = { konsolidasi: string; hasil: number | string } & Record<
  keyof typeof isiTarget | keyof typeof isiRealisasi,
  Sel
>;
const contohTarget: Record<Triwulan, readonly ContohTarget[]> = {
  1: [{ ...isiTarget, ...isiRealisasi, konsolidasi: 'akhir', hasil: 25 }],
  2: [
    { ...isiTarget, ...takTerisi, konsolidasi: 'jumlah', hasil: 75 },
    { ...isiTarget, ...isiRealisasi, konsolidasi: 'akhir', realisasi2: '', hasil: 25 },
  ],
  3: [
    { ...isiTarget, ...takTerisi, konsolidasi: 'jumlah', hasil: 150 },
    { ...isiTarget, ...isiRealisasi, konsolidasi: 'akhir', batas3: '', hasil: 'target-kosong' },
    { ...isiTarget, ...isiRealisasi, konsolidasi: 'rata-rata', realisasi2: '', hasil: 50 },
    { ...isiTarget, ...takTerisi, konsolidasi: 'rata-rata', realisasi1: 5, batas1: '', hasil: 'target-kosong' },
  ],
  4: [
    { ...isiTarget, ...isiRealisasi, konsolidasi: 'jumlah', hasil: 250 },
    { ...isiTarget, ...isiRealisasi, konsolidasi: 'akhir', hasil: 100 },
    { ...isiTarget, ...isiRealisasi, konsolidasi: 'rata-rata', batas2: '', hasil: 200 / 3 },
  ],
};

export const realisasiSd = {
  1: realisasiSdOf(1),
  2: realisasiSdOf(2),
  3: realisasiSdOf(3),
  4: realisasiSdOf(4),
} as const satisfies Record<Triwulan, unknown>;
export const targetSd = {
  1: targetSdOf(1),
  2: targetSdOf(2),
  3: targetSdOf(3),
  4: targetSdOf(4),
} as const satisfies Record<Triwulan, unknown>;
