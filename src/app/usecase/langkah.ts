import { isMenahan } from '../../domain/reviu/catatan';
import { potretOf } from '../../domain/reviu/potret';
import { nomorTugas } from '../../domain/sop/giliran';
import type { KeadaanSop } from '../../domain/sop/sop';
import type { NomorLangkah, Peristiwa } from '../../domain/sop/peristiwa';
import { jalankan, type PerintahSop } from '../../domain/sop/transisi';
import { planBatasi, planBukaSemua } from '../../workbook/plan/plan-batas';
import { planPotret } from '../../workbook/plan/plan-potret';
import { pratinjau } from '../../workbook/plan/pratinjau';
import { pulihCermin } from '../../workbook/plan/pulih-cermin';
import { petaTempat } from '../../workbook/plan/tempat';
import type { Ports } from '../port/ports';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat, type BagianRencana } from '../buku/rencana-ubah';
import { selCatatan } from '../buku/sel-catatan';
import { syaratOf } from '../buku/syarat';
import type { Rencana, Tolakan, Usecase } from './kit';
import { tolak, tolakBuku, tolakHalangan, tolakKecualiSisa, tolakUbah } from './tolak';

export type HasilLangkah = { readonly peristiwa: readonly Peristiwa[] };

/** Asks the machine, and records what follows; nothing but the journal and what shows it is written. */
async function lakukan(ports: Ports, perintah: PerintahSop, sudah: string): Promise<Rencana<HasilLangkah> | Tolakan> {
  const buku = await bacaBuku(ports);
  const tolakan = tolakBuku(buku);
  if (tolakan !== null) return tolakan;
  const hasil = jalankan(buku.keadaan.keadaanSop, perintah, syaratOf(buku, ports));
  if (!hasil.boleh) {
    const ditolak = tolakHalangan(hasil.halangan, buku);
    return hasil.halangan.some(({ kode }) => kode === sudah)
      ? tolakKecualiSisa(buku, ditolak, { peristiwa: [] })
      : ditolak;
  }
  const catatan = catat(ports, buku, hasil.isi);
  return rencanaCatat(buku, [catatan], { peristiwa: catatan.peristiwa });
}

export interface MasukanSelesai {
  readonly langkah: NomorLangkah;
  readonly keterangan: string;
  /** Asked where the step took longer than the SOP grants. */
  readonly alasanTerlambat?: string;
  /** Known and accepted: who made the report corrects it as well. */
  readonly akuiRangkap?: boolean;
}

/** Finishes the step whose turn it is; the next one begins. */
export const selesaikanLangkah: Usecase<MasukanSelesai, HasilLangkah> = {
  id: 'selesaikan-langkah',
  siapkan: (ports, { langkah, keterangan, alasanTerlambat = '', akuiRangkap = false }) =>
    lakukan(ports, { jenis: 'selesai', langkah, keterangan, alasanTerlambat, akuiRangkap }, 'sudah-selesai'),
};

/** Begins the step whose turn it is, after it was returned. */
export const mulaiLangkah: Usecase<{ readonly langkah: NomorLangkah }, HasilLangkah> = {
  id: 'mulai-langkah',
  siapkan: (ports, { langkah }) => lakukan(ports, { jenis: 'mulai', langkah }, 'sudah-dimulai'),
};

/** Leaves the step out whose turn it is, with the reason; the next one begins. */
export const lewatiLangkah: Usecase<{ readonly langkah: NomorLangkah; readonly alasan: string }, HasilLangkah> = {
  id: 'lewati-langkah',
  siapkan: (ports, { langkah, alasan }) => lakukan(ports, { jenis: 'lewati', langkah, alasan }, 'sudah-selesai'),
};

/** Entries are made up to the analysis; who returns to a later step asks for a new report, not for other figures. */
export const isSebelumLaporan = ({ naskah }: KeadaanSop, ke: NomorLangkah): boolean =>
  ke <= nomorTugas(naskah, 'analisis');

/** What stands open for entry after a return. */
function batasKembali(buku: Buku, ke: NomorLangkah): BagianRencana & { readonly terbatas: boolean } {
  const { keadaanSop, daftarCatatan } = buku.keadaan;
  const semula = keadaanSop.isianTerbatas;
  if (!isSebelumLaporan(keadaanSop, ke)) return { changes: [], pratinjau: [], terbatas: semula };
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
export const kembalikanLangkah: Usecase<{ readonly ke: NomorLangkah; readonly alasan: string }, HasilLangkah> = {
  id: 'kembalikan-langkah',
  async siapkan(ports, { ke, alasan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { keadaanSop, riwayat, data } = buku.keadaan;
    if (sudahKembali(riwayat, ke, alasan.trim())) return rencanaCatat(buku, [], { peristiwa: [] });
    const batas = batasKembali(buku, ke);
    const perintah = { jenis: 'kembalikan', ke, alasan, terbatas: batas.terbatas } as const;
    const hasil = jalankan(keadaanSop, perintah, syaratOf(buku, ports));
    if (!hasil.boleh) return tolakHalangan(hasil.halangan, buku);
    // On the hidden sheet, also where the same plan puts that back first.
    const peta = petaTempat(buku.snapshot, pulihCermin(buku.snapshot).tempat);
    const potret = planPotret(peta, (data?.daftarIndikator ?? []).map(potretOf));
    const catatan = catat(ports, buku, hasil.isi);
    // Kept first: what was returned without it could not be told from what changed afterwards.
    return rencanaCatat(buku, [{ changes: potret, pratinjau: [] }, batas, catatan], { peristiwa: catatan.peristiwa });
  },
};

/** Opens every entry again after a return that had limited them. */
export const bukaIsian: Usecase<{ readonly alasan: string }, HasilLangkah> = {
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
