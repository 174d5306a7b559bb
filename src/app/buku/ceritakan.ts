import { tugasOf } from '../../domain/sop/giliran';
import type { TugasLangkah } from '../../domain/sop/langkah-sop';
import type { HasilLipat } from '../../domain/sop/lipat';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { KeadaanSop } from '../../domain/sop/sop';
import type { IdDisposisi } from '../../workbook/layout/disposisi';
import { planDisposisi } from '../../workbook/plan/plan-disposisi';
import { konteksKata, planRiwayatBaru, planSusulRiwayat } from '../../workbook/plan/plan-tulis-riwayat';
import type { Rancangan } from '../../workbook/plan/rancangan';
import type { PetaTempat } from '../../workbook/plan/tempat';
import type { Change } from '../../workbook/plan/types';
import type { Buku } from './baca-buku';
import { kalimatGangguan } from './kata-gangguan';

/** Events that the sheet Riwayat does not tell yet, and the sheet itself where it was deleted or the workbook never had one. */
export function susulkan({ snapshot, keadaan }: Buku, peta: PetaTempat): readonly Change[] {
  const { keadaanSop, riwayat, daftarCatatan, takBerlaku } = keadaan;
  if (keadaanSop.siap === null) return [];
  const konteks = konteksKata(keadaanSop.naskah, keadaanSop.siap, daftarCatatan, takBerlaku);
  return planSusulRiwayat(snapshot, peta, riwayat, konteks);
}

/**
 * Tells new events on Riwayat. What the old journal has left untold comes before it in the same plan (`sisaPekerjaan`), but for the first
 * events of a quarter, which find nothing to go on from. `lipatan`: the fold with the new events.
 */
export function ceritakan(
  { snapshot, keadaan }: Buku,
  peta: PetaTempat,
  baru: readonly Peristiwa[],
  lipatan: HasilLipat,
): readonly Change[] {
  const { keadaan: sesudah, takBerlaku } = lipatan;
  if (sesudah.siap === null) return [];
  const konteks = konteksKata(sesudah.naskah, sesudah.siap, keadaan.daftarCatatan, takBerlaku);
  return keadaan.keadaanSop.siap === null
    ? planSusulRiwayat(snapshot, peta, [...keadaan.riwayat, ...baru], konteks)
    : planRiwayatBaru(snapshot, keadaan.riwayat, baru, konteks, kalimatGangguan(keadaan.gangguan));
}

const disposisiUntuk: Partial<Record<TugasLangkah, IdDisposisi>> = {
  perintah: 'disposisi',
  persetujuan: 'disposisiSetuju',
};

/** Forms that the steps which begin now ask for. */
export function formulirLangkah(
  { snapshot }: Buku,
  peta: PetaTempat,
  baru: readonly Peristiwa[],
  { naskah, siap }: KeadaanSop,
): Pick<Rancangan, 'changes' | 'pratinjau'> {
  const daftar = baru.flatMap(({ isi }) => {
    const tugas = isi.jenis === 'langkah-dimulai' ? tugasOf(naskah, isi.langkah) : null;
    const id = tugas === null ? undefined : disposisiUntuk[tugas];
    return siap === null || id === undefined ? [] : [planDisposisi(snapshot, peta, id, siap)];
  });
  return {
    changes: daftar.flatMap(({ changes }) => changes),
    pratinjau: daftar.flatMap(({ pratinjau }) => pratinjau).filter(({ jenis }) => jenis !== 'tidak-ada'),
  };
}
