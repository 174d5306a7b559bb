import type { DataKantor } from '../shared/kantor';
import { daftarTriwulan } from '../periode/periode';
import { batasiHasil, computeBaris } from './baris';
import type { Hasil } from './hasil';
import { nilai, takTerdefinisi, terhitung } from './hasil';
import { kelompokkan } from './rekap';
import { meanOf } from './rumus/rata-rata';

/** Capaian of each quarter that is over, TW I first, percent points. Quarters to come are not there. */
export type DeretCapaian = readonly Hasil[];

export interface Tren {
  readonly perIndikator: readonly { readonly kode: string; readonly bidang: string; readonly deret: DeretCapaian }[];
  readonly perBidang: readonly { readonly bidang: string; readonly deret: DeretCapaian }[];
  readonly semua: DeretCapaian;
}

/** Difference between the last quarter and the one before it, percent points; there is none in TW I. */
export function perubahanOf(deret: DeretCapaian): Hasil {
  const [lalu, kini] = deret.slice(-2);
  if (lalu === undefined || kini === undefined) return takTerdefinisi('belum-diukur');
  if (!terhitung(kini)) return kini;
  return terhitung(lalu) ? nilai(kini.nilai - lalu.nilai) : lalu;
}

/** Capaian triwulan of every quarter up to the reported one, each against its own target, and their averages. */
export function computeTren({ periode, pengaturan, daftarBidang, daftarIndikator }: DataKantor): Tren {
  const lewat = daftarTriwulan.filter((triwulan) => triwulan <= periode.triwulan);
  const perIndikator = daftarIndikator.map((indikator) => ({
    kode: indikator.kode,
    bidang: indikator.bidang,
    deret: lewat.map((triwulan) => computeBaris(indikator, triwulan, pengaturan).capaianTw),
  }));
  const masukRata = batasiHasil(pengaturan.batasCapaian.rataRata);
  const rata = (daftar: readonly { readonly deret: DeretCapaian }[]): DeretCapaian =>
    lewat.map((_, ke) =>
      meanOf(
        daftar.flatMap(({ deret }) => {
          const satu = deret[ke];
          const masuk = satu === undefined ? null : masukRata(satu);
          return masuk !== null && terhitung(masuk) ? [masuk.nilai] : [];
        }),
      ),
    );
  const perBidang = kelompokkan(
    perIndikator,
    ({ bidang }) => bidang,
    daftarBidang.map(({ kode }) => kode),
  );
  return {
    perIndikator,
    perBidang: [...perBidang].map(([bidang, isi]) => ({ bidang, deret: rata(isi) })),
    semua: rata(perIndikator),
  };
}
