import { isMenahan } from '../../domain/reviu/catatan';
import { potretOf } from '../../domain/reviu/potret';
import type { NomorLangkah, Peristiwa } from '../../domain/sop/peristiwa';
import { bolehKembali, bolehSelesai, kembalikan, selesaikan } from '../../domain/sop/transisi';
import { planBatasi, planBukaSemua } from '../../workbook/plan/plan-batas';
import { planPotret } from '../../workbook/plan/plan-potret';
import { pratinjau } from '../../workbook/plan/pratinjau';
import { petaTempat } from '../../workbook/plan/tempat';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat, type BagianRencana } from '../buku/rencana-ubah';
import { selCatatan } from '../buku/sel-catatan';
import { syaratOf } from '../buku/syarat';
import type { Usecase } from './kit';
import { tolak, tolakBuku, tolakHalangan, tolakKecualiSisa, tolakUbah } from './tolak';

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

/** Entries are made up to here; who returns to a later step asks for a new report, not for other figures. */
const LANGKAH_ISIAN_TERAKHIR: NomorLangkah = 5;

/** What stands open for entry after a return. */
function batasKembali(buku: Buku, ke: NomorLangkah): BagianRencana & { readonly terbatas: boolean } {
  const { keadaanSop, daftarCatatan } = buku.keadaan;
  const semula = keadaanSop.isianTerbatas;
  if (ke > LANGKAH_ISIAN_TERAKHIR) return { changes: [], pratinjau: [], terbatas: semula };
  const terbuka = selCatatan(buku, daftarCatatan.filter(isMenahan));
  if (terbuka.length === 0)
    return { changes: semula ? planBukaSemua(buku.snapshot) : [], pratinjau: [], terbatas: false };
  return {
    changes: planBatasi(buku.snapshot, terbuka),
    pratinjau: pratinjau('isian-dibatasi', [], terbuka.length),
    terbatas: true,
  };
}

/** The latest thing that happened to the steps is this very return: a second press, or a repeat after a lost answer. */
function sudahKembali(riwayat: readonly Peristiwa[], ke: NomorLangkah, alasan: string): boolean {
  const akhir = riwayat.filter(({ isi }) => isi.jenis.startsWith('langkah-')).at(-1)?.isi;
  return akhir?.jenis === 'langkah-dikembalikan' && akhir.ke === ke && akhir.alasan === alasan;
}

/**
 * Returns the work to an earlier step, with the reason. Where notes on figures wait, only what they speak of stays open for entry; without
 * any, everything stays open.
 */
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
    const potret = planPotret(petaTempat(buku.snapshot), (data?.daftarIndikator ?? []).map(potretOf));
    const batas = batasKembali(buku, ke);
    const catatan = catat(ports, buku, [kembalikan(kini, ke, alasan.trim(), batas.terbatas)]);
    // Kept first: what was returned without it could not be told from what changed afterwards.
    return rencanaCatat(buku, [{ changes: potret, pratinjau: [] }, batas, catatan], { peristiwa: catatan.peristiwa });
  },
};

/** Opens every entry again after a return that had limited them. */
export const bukaIsian: Usecase<{ readonly alasan: string }, Hasil> = {
  id: 'buka-isian',
  async siapkan(ports, { alasan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    if (alasan.trim() === '') return tolak('alasan-kosong');
    if (!buku.keadaan.keadaanSop.isianTerbatas)
      return tolakKecualiSisa(buku, tolak('isian-sudah-terbuka'), { peristiwa: [] });
    const changes = planBukaSemua(buku.snapshot);
    const lembar = new Set(changes.flatMap((change) => (change.op === 'protect' ? [change.sheet] : [])));
    const catatan = catat(ports, buku, [{ jenis: 'isian-dibuka', alasan: alasan.trim() }]);
    const buka = { changes, pratinjau: pratinjau('isian-dibuka', [...lembar]) };
    return rencanaCatat(buku, [buka, catatan], { peristiwa: catatan.peristiwa });
  },
};
