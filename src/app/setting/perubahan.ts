import type { Pengaturan } from '../../domain/shared/pengaturan';
import {
  daftarSetelan,
  urutanSetelan,
  type IdSetelan,
  type NilaiSetelan,
  type PerubahanSetelan,
  type Setelan,
} from './setelan';

/** One setting that is to hold something else, in the words of the journal. */
export interface BedaSetelan {
  readonly id: IdSetelan;
  readonly lama: string;
  readonly baru: string;
}
export interface HasilPerubahan {
  readonly pengaturan: Pengaturan;
  readonly beda: readonly BedaSetelan[];
  /** Settings whose new value cannot be used. */
  readonly salah: readonly IdSetelan[];
}

function pasangSatu<K extends IdSetelan>(
  { ambil, pasang, sah, teks, id }: Setelan<K>,
  nilai: NilaiSetelan[K],
  hasil: HasilPerubahan,
): HasilPerubahan {
  if (!sah(nilai)) return { ...hasil, salah: [...hasil.salah, id] };
  const lama = ambil(hasil.pengaturan);
  if (JSON.stringify(lama) === JSON.stringify(nilai)) return hasil;
  return {
    ...hasil,
    pengaturan: pasang(hasil.pengaturan, nilai),
    beda: [...hasil.beda, { id, lama: teks(lama), baru: teks(nilai) }],
  };
}
function pasangBila<K extends IdSetelan>(id: K, perubahan: PerubahanSetelan, hasil: HasilPerubahan): HasilPerubahan {
  const nilai: NilaiSetelan[K] | undefined = perubahan[id];
  return nilai === undefined ? hasil : pasangSatu<K>(daftarSetelan[id], nilai, hasil);
}

/** Settings after a change, what differs, and what cannot be taken. Settings that are not named stay as they are. */
export const terapkanPerubahan = (kini: Pengaturan, perubahan: PerubahanSetelan): HasilPerubahan =>
  urutanSetelan.reduce<HasilPerubahan>((hasil, id) => pasangBila(id, perubahan, hasil), {
    pengaturan: kini,
    beda: [],
    salah: [],
  });
