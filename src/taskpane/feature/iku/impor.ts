import { bacaTabelIku, type BacaanIku } from '../../../domain/indikator/impor/baca-tabel-iku';
import type { PersenDesimal } from '../../../domain/indikator/impor/baca-target';
import type { Kisi } from '../../../domain/indikator/impor/kisi';
import { daftarMedan, polos, type MedanIku } from '../../../domain/indikator/impor/medan';
import { padankan, type Padanan } from '../../../domain/indikator/impor/padankan';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { MasukanPerintah } from '../../layanan/types';

/** Where a table comes from, with every sheet that it may stand on. */
export interface SumberTabel {
  readonly nama: string;
  readonly lembar: readonly { readonly nama: string; readonly kisi: Kisi }[];
}
/** What the user said about it. */
export interface PilihanImpor {
  readonly lembar: number;
  readonly pemetaan: ReadonlyMap<number, MedanIku | null>;
  readonly bidang: ReadonlyMap<string, string>;
  readonly persenDesimal: PersenDesimal | null;
}
export const pilihanAwal = (lembar: number): PilihanImpor => ({
  lembar,
  pemetaan: new Map(),
  bidang: new Map(),
  persenDesimal: null,
});

export interface HasilImpor {
  readonly bacaan: BacaanIku;
  readonly padanan: readonly Padanan[];
}
export function bacaImpor(sumber: SumberTabel, pilihan: PilihanImpor, data: DataKantor): HasilImpor {
  const kisi = sumber.lembar[pilihan.lembar]?.kisi ?? { sel: [], gabung: [] };
  const bacaan = bacaTabelIku(kisi, {
    tahun: data.periode.tahun,
    daftarBidang: data.daftarBidang,
    pemetaan: pilihan.pemetaan,
    bidang: pilihan.bidang,
    persenDesimal: pilihan.persenDesimal,
  });
  return { bacaan, padanan: padankan(bacaan.baris, data.daftarIndikator) };
}

/** The sheet on which most is recognised. */
export function lembarTerbaik(sumber: SumberTabel, data: DataKantor): number {
  const nilai = sumber.lembar.map(({ kisi }) => {
    const { kepala, baris, pemetaan } = bacaTabelIku(kisi, {
      tahun: data.periode.tahun,
      daftarBidang: data.daftarBidang,
    });
    return kepala === null ? 0 : baris.length * pemetaan.filter(({ medan }) => medan !== null).length;
  });
  return Math.max(0, nilai.indexOf(Math.max(...nilai)));
}

/** Divisions that the table names and Beranda does not know, each wording once. */
export const bidangAsing = ({ temuan }: BacaanIku): readonly string[] => [
  ...new Map(
    temuan.flatMap(({ kode, tertulis }) =>
      kode === 'bidang-tak-dikenal' ? [[polos(tertulis), tertulis] as const] : [],
    ),
  ).values(),
];
export const adaPersenDesimal = ({ temuan }: BacaanIku): boolean =>
  temuan.some(({ kode }) => kode === 'persen-desimal');

/** The chosen rows as the command takes them: all fields of a new indicator, only what differs of one that stands. */
export function toMasukan(padanan: readonly Padanan[], dipilih: ReadonlySet<string>): MasukanPerintah['ambilIku'] {
  return {
    daftar: padanan
      .filter(({ kode, jenis }) => jenis !== 'sama' && dipilih.has(kode))
      .map(({ kode, jenis, baris, beda }) => {
        const medan = jenis === 'baru' ? daftarMedan : beda.map((satu) => satu.medan);
        return {
          kode,
          isi: Object.fromEntries(medan.filter((satu) => satu !== 'kode').map((satu) => [satu, baris.nilai[satu]])),
        };
      }),
  };
}
