import type { BarisCapaian } from '../capaian/hasil';
import type { Indikator } from '../indikator/indikator';
import { nomorTugas } from '../sop/giliran';
import type { Peristiwa } from '../sop/peristiwa';
import type { NaskahSop } from '../sop/sop';
import { urutkanPeristiwa } from '../sop/urutan';
import { lipatPeriksa, penandaanOf, sidikIndikator } from './tanda-periksa';

interface Saksi {
  /** Id of the event. */
  readonly id: string;
  readonly oleh: string;
  /** ISO time, as filled in. */
  readonly waktu: string;
}
/** What the journal knows about how an indicator came to its figures; entries typed into cells carry no name. */
export type Jejak = Saksi &
  (
    | { readonly jenis: 'dihimpun' }
    | { readonly jenis: 'dikembalikan'; readonly alasan: string }
    /** `sama`: entries and figures stand as they stood then. */
    | { readonly jenis: 'diperiksa'; readonly sama: boolean }
    | { readonly jenis: 'susunan'; readonly lama: string; readonly baru: string }
  );

/** Witnesses in their order: collected, returned, looked at, changed on IKU. A mark that was taken back bears no witness. */
export function jejakIndikator(
  riwayat: readonly Peristiwa[],
  naskah: NaskahSop,
  indikator: Indikator,
  baris: BarisCapaian | null,
): readonly Jejak[] {
  const kunci = indikator.kode.toLowerCase();
  const himpun = nomorTugas(naskah, 'himpun');
  const berlaku = lipatPeriksa(riwayat).get(kunci) ?? null;
  return urutkanPeristiwa(riwayat).flatMap(({ id, oleh, waktu, isi }): readonly Jejak[] => {
    const saksi = { id, oleh, waktu };
    if (isi.jenis === 'langkah-selesai' && isi.langkah === himpun) return [{ ...saksi, jenis: 'dihimpun' }];
    if (isi.jenis === 'langkah-dikembalikan' && isi.ke <= himpun)
      return [{ ...saksi, jenis: 'dikembalikan', alasan: isi.alasan }];
    // A division may have the same kode.
    if (isi.jenis === 'susunan-diubah' && isi.aksi.startsWith('indikator') && isi.kunci.toLowerCase() === kunci)
      return [{ ...saksi, jenis: 'susunan', lama: isi.lama, baru: isi.baru }];
    const tanda = penandaanOf(isi).find((satu) => satu.kunci.toLowerCase() === kunci);
    return tanda?.sidik == null || berlaku === null || tanda.sidik !== berlaku.sidik || waktu !== berlaku.waktu
      ? []
      : [{ ...saksi, jenis: 'diperiksa', sama: tanda.sidik === sidikIndikator(indikator, baris) }];
  });
}
