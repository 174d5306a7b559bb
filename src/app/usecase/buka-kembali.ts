import { isSampaiSegel } from '../../domain/sop/giliran';
import type { NomorLangkah, Peristiwa } from '../../domain/sop/peristiwa';
import { jalankan } from '../../domain/sop/transisi';
import { planKunci } from '../../workbook/plan/plan-kunci';
import { planBukaSemua } from '../../workbook/plan/plan-batas';
import { pratinjau } from '../../workbook/plan/pratinjau';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat, type BagianRencana } from '../buku/rencana-ubah';
import { syaratOf } from '../buku/syarat';
import type { Usecase } from './kit';
import { isSebelumLaporan, type HasilLangkah } from './langkah';
import { tolakBuku, tolakHalangan } from './tolak';

/** The latest thing that happened to the steps is this very opening: a second press, or a repeat after a lost answer. */
function sudahDibuka(riwayat: readonly Peristiwa[], langkah: NomorLangkah, alasan: string): boolean {
  const akhir = riwayat.filter(({ isi }) => isi.jenis.startsWith('langkah-')).at(-1)?.isi;
  return akhir?.jenis === 'langkah-dibuka' && akhir.langkah === langkah && akhir.alasan === alasan;
}

/** Cells that may be filled again: all of them after a signature that counts no longer, entries where a limit had shut them. */
function bukaSel({ keadaan, snapshot }: Buku, langkah: NomorLangkah, segelLepas: boolean): BagianRencana {
  if (segelLepas) {
    const { changes } = planKunci(snapshot, false);
    const lembar = new Set(changes.flatMap((change) => (change.op === 'protect' ? [change.sheet] : [])));
    return { changes, pratinjau: pratinjau('isian-dibuka', [...lembar]) };
  }
  const terbatas = keadaan.keadaanSop.isianTerbatas && isSebelumLaporan(keadaan.keadaanSop, langkah);
  return { changes: terbatas ? planBukaSemua(snapshot) : [], pratinjau: [] };
}

/**
 * Opens a step again that was done, with all that follows it. A signature behind it counts no longer: it stays in the journal with the
 * reason, the sheets can be filled again, and the report has to be made and signed anew.
 */
export const bukaKembali: Usecase<{ readonly langkah: NomorLangkah; readonly alasan: string }, HasilLangkah> = {
  id: 'buka-kembali',
  async siapkan(ports, { langkah, alasan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { keadaanSop, riwayat } = buku.keadaan;
    if (sudahDibuka(riwayat, langkah, alasan.trim())) {
      const { pembukaan } = keadaanSop;
      const lepas = keadaanSop.ditandatangani === null && pembukaan.at(-1)?.waktu === riwayat.at(-1)?.waktu;
      return rencanaCatat(buku, [bukaSel(buku, langkah, lepas)], { peristiwa: [] });
    }
    const hasil = jalankan(keadaanSop, { jenis: 'buka', langkah, alasan }, syaratOf(buku, ports));
    if (!hasil.boleh) return tolakHalangan(hasil.halangan, buku);
    const catatan = catat(ports, buku, hasil.isi);
    const segelLepas = keadaanSop.ditandatangani !== null && isSampaiSegel(keadaanSop, langkah);
    // Journalled first: a plan that is cut off must not leave a signed workbook open.
    return rencanaCatat(buku, [catatan, bukaSel(buku, langkah, segelLepas)], { peristiwa: catatan.peristiwa });
  },
};
