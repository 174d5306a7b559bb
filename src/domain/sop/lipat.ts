import { kiniOf, tugasOf } from './giliran';
import { buka, kembali, langkahAwal, lewati, mulai, selesai, type Terlipat } from './lipat-langkah';
import { naskahSop } from './naskah';
import type { IsiPeristiwa, MetaPeristiwa, Peristiwa } from './peristiwa';
import { naskahMenurut, periksaRevisi } from './revisi';
import type { KeadaanSop } from './sop';
import { bukanGiliran, sudahDitandatangani, takBerlaku, type PeristiwaTakBerlaku } from './tak-berlaku';
import { urutkanPeristiwa } from './urutan';

/** State of the SOP, and the events that did not count: told, never dropped in silence. */
export interface HasilLipat {
  readonly keadaan: KeadaanSop;
  /** Of a kind that this version does not know: written by a newer one. */
  readonly takDikenal: readonly string[];
  /** What the SOP forbids at that point; comes of journals that were merged. */
  readonly takBerlaku: readonly PeristiwaTakBerlaku[];
}

export const keadaanAwal: KeadaanSop = {
  siap: null,
  naskah: naskahSop,
  revisi: null,
  revisiTerbaru: null,
  penetapan: [],
  pejabat: [],
  langkah: langkahAwal(naskahSop, [], false),
  kini: null,
  formatDisisipkan: null,
  isianTerbatas: false,
  laporanDisusun: null,
  ditandatangani: null,
  pembukaan: [],
};

/** Settings that change nothing on the report. */
const setelanTakTercetak: ReadonlySet<string> = new Set([
  ...['menitKerjaPerHari', 'daftarSatuan'],
  ...['jamKerja', 'masaKhusus', 'hariLibur', 'batasTerima', 'zonaWaktu'],
]);

type Jenis = IsiPeristiwa['jenis'];
type IsiDari<J extends Jenis> = Extract<IsiPeristiwa, { readonly jenis: J }>;
type Pelipat = { readonly [J in Jenis]: (keadaan: KeadaanSop, isi: IsiDari<J>, meta: MetaPeristiwa) => Terlipat };

const biarkan = (keadaan: KeadaanSop): KeadaanSop => keadaan;

const pelipat: Pelipat = {
  // A quarter keeps the revision that it began with.
  'triwulan-disiapkan': (keadaan, { tahun, triwulan }) => {
    if (keadaan.siap?.tahun === tahun && keadaan.siap.triwulan === triwulan) return keadaan;
    const { revisiTerbaru, penetapan, pejabat } = keadaan;
    const naskah = naskahMenurut(revisiTerbaru);
    return {
      ...keadaanAwal,
      ...{ naskah, revisi: revisiTerbaru, revisiTerbaru, penetapan, pejabat },
      ...{ siap: { tahun, triwulan }, langkah: langkahAwal(naskah, penetapan, revisiTerbaru !== null) },
    };
  },
  'format-disisipkan': (keadaan, { versi }) => ({ ...keadaan, formatDisisipkan: versi }),
  'langkah-dimulai': mulai,
  'langkah-selesai': selesai,
  'langkah-dilewati': lewati,
  'langkah-dikembalikan': kembali,
  'langkah-dibuka': buka,
  // It names executors anew, by numbers of its own: what was confirmed before holds for the running quarter alone.
  'sop-direvisi': (keadaan, { revisi }, { id, oleh, waktu }) =>
    periksaRevisi(revisi).length > 0
      ? takBerlaku('tidak-sah')
      : { ...keadaan, revisiTerbaru: { ...revisi, id, oleh, waktu }, penetapan: [] },
  'pelaksana-ditetapkan': (keadaan, { daftar }) => {
    const baru = new Set(daftar.map(({ langkah }) => langkah));
    // Numbers are those of the running quarter: a newer edition that waits for the next one numbers its steps anew.
    const seterusnya = keadaan.siap === null || keadaan.revisiTerbaru?.id === keadaan.revisi?.id;
    const bertahan = keadaan.penetapan.filter(({ langkah }) => !baru.has(langkah));
    const penetapan = seterusnya ? [...bertahan, ...daftar] : keadaan.penetapan;
    return {
      ...keadaan,
      penetapan,
      langkah: keadaan.langkah.map((lama) => {
        const tetap = daftar.find(({ langkah }) => langkah === lama.nomor);
        return tetap === undefined ? lama : { ...lama, pelaksana: { peran: tetap.peran, ditetapkan: true } };
      }),
    };
  },
  'pejabat-ditetapkan': (keadaan, { pejabat }) => ({ ...keadaan, pejabat: [...keadaan.pejabat, pejabat] }),
  'isian-dibuka': (keadaan) => ({ ...keadaan, isianTerbatas: false }),
  'catatan-ditulis': biarkan,
  'catatan-disunting': biarkan,
  'catatan-dijawab': biarkan,
  'catatan-diterima': biarkan,
  'catatan-ditolak': biarkan,
  diperiksa: biarkan,
  'diperiksa-banyak': biarkan,
  'reviu-terbawa': biarkan,
  // What was printed no longer says how it was computed: the report has to be made again. What is signed stays; R41 tells.
  'pengaturan-diubah': (keadaan, { setelan }) =>
    setelanTakTercetak.has(setelan) || keadaan.ditandatangani !== null ? keadaan : { ...keadaan, laporanDisusun: null },
  // What was printed lacks a row, or has one too many.
  'susunan-diubah': (keadaan) => (keadaan.ditandatangani !== null ? keadaan : { ...keadaan, laporanDisusun: null }),
  'buku-disalin': biarkan,
  'riwayat-digabung': biarkan,
  'riwayat-ditinggalkan': biarkan,
  'laporan-disusun': (keadaan, _isi, { waktu }) => ({ ...keadaan, laporanDisusun: waktu }),
  ditandatangani: (keadaan, { sidik, tanggal }, { oleh, waktu }) => {
    if (keadaan.ditandatangani !== null) return sudahDitandatangani(keadaan);
    if (keadaan.kini === null || tugasOf(keadaan.naskah, keadaan.kini) !== 'tanda-tangan') return bukanGiliran(keadaan);
    return keadaan.laporanDisusun === null
      ? takBerlaku('laporan-belum-disusun')
      : { ...keadaan, ditandatangani: { sidik, tanggal, oleh, waktu } };
  },
};

/** `null` for a kind that is not in the table. */
function lipatSatu<J extends Jenis>(
  keadaan: KeadaanSop,
  meta: MetaPeristiwa,
  isi: IsiDari<J> & { readonly jenis: J },
): Terlipat | null {
  return Object.hasOwn(pelipat, isi.jenis) ? pelipat[isi.jenis](keadaan, isi, meta) : null;
}

/** Folds the journal into the state of the SOP. Order and doubles do not matter. */
export function lipatPeristiwa(daftar: readonly Peristiwa[]): HasilLipat {
  const takDikenal: string[] = [];
  const gugur: PeristiwaTakBerlaku[] = [];
  let keadaan = keadaanAwal;
  for (const peristiwa of urutkanPeristiwa(daftar)) {
    const sesudah = lipatSatu(keadaan, peristiwa, peristiwa.isi);
    if (sesudah === null) takDikenal.push(peristiwa.id);
    else if ('sebab' in sesudah) gugur.push({ ...sesudah, peristiwa });
    else keadaan = sesudah.langkah === keadaan.langkah ? sesudah : { ...sesudah, kini: kiniOf(sesudah) };
  }
  return { keadaan, takDikenal, takBerlaku: gugur };
}
