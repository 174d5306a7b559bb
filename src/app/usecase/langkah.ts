import { potretOf } from '../../domain/reviu/potret';
import type { NomorLangkah, Peristiwa } from '../../domain/sop/peristiwa';
import { bolehKembali, bolehSelesai, kembalikan, selesaikan } from '../../domain/sop/transisi';
import { planPotret } from '../../workbook/plan/plan-potret';
import { petaTempat } from '../../workbook/plan/tempat';
import { bacaBuku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat } from '../buku/rencana-ubah';
import { syaratOf } from '../buku/syarat';
import type { Usecase } from './kit';
import { tolakBuku, tolakHalangan, tolakKecualiSisa } from './tolak';

type Hasil = { readonly peristiwa: readonly Peristiwa[] };

/** Finishes the step whose turn it is; the next one begins. */
export const selesaikanLangkah: Usecase<{ readonly langkah: NomorLangkah; readonly keterangan: string }, Hasil> = {
  id: 'selesaikan-langkah',
  async siapkan(ports, { langkah, keterangan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const halangan = bolehSelesai(buku.keadaan.keadaanSop, langkah, syaratOf(buku));
    if (halangan.some(({ kode }) => kode === 'sudah-selesai'))
      return tolakKecualiSisa(buku, tolakHalangan(halangan, buku), { peristiwa: [] });
    if (halangan.length > 0) return tolakHalangan(halangan, buku);
    const catatan = catat(ports, buku, selesaikan(langkah, keterangan.trim()));
    return rencanaCatat(buku, [catatan], { peristiwa: catatan.peristiwa });
  },
};

/** The latest thing that happened to the steps is this very return: a second press, or a repeat after a lost answer. */
function sudahKembali(riwayat: readonly Peristiwa[], ke: NomorLangkah, alasan: string): boolean {
  const akhir = riwayat.filter(({ isi }) => isi.jenis.startsWith('langkah-')).at(-1)?.isi;
  return akhir?.jenis === 'langkah-dikembalikan' && akhir.ke === ke && akhir.alasan === alasan;
}

/** Returns the work to an earlier step, with the reason. */
export const kembalikanLangkah: Usecase<{ readonly ke: NomorLangkah; readonly alasan: string }, Hasil> = {
  id: 'kembalikan-langkah',
  async siapkan(ports, { ke, alasan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { keadaanSop, riwayat, data } = buku.keadaan;
    if (sudahKembali(riwayat, ke, alasan.trim())) return rencanaCatat(buku, [], { peristiwa: [] });
    const halangan = bolehKembali(keadaanSop, ke, alasan);
    const { kini } = keadaanSop;
    if (halangan.length > 0 || kini === null) return tolakHalangan(halangan, buku);
    const catatan = catat(ports, buku, [kembalikan(kini, ke, alasan.trim())]);
    const potret = planPotret(petaTempat(buku.snapshot), (data?.daftarIndikator ?? []).map(potretOf));
    // Kept first: what was returned without it could not be told from what changed afterwards.
    return rencanaCatat(buku, [{ changes: potret, pratinjau: [] }, catatan], { peristiwa: catatan.peristiwa });
  },
};
