import { daftarNomorLangkah } from './naskah';
import type { IsiPeristiwa, MetaPeristiwa, NomorLangkah, Peristiwa } from './peristiwa';
import type { KeadaanLangkah, KeadaanSop } from './sop';
import { urutkanPeristiwa } from './urutan';

/** State of the SOP and the ids of events whose kind this version does not know (written by a newer one): told, never dropped in silence. */
export interface HasilLipat {
  readonly keadaan: KeadaanSop;
  readonly takDikenal: readonly string[];
}

const langkahBaru = (nomor: NomorLangkah): KeadaanLangkah => ({
  ...{ nomor, status: 'belum', mulai: null, selesai: null, oleh: null, keterangan: '' },
});

export const keadaanAwal: KeadaanSop = {
  siap: null,
  langkah: daftarNomorLangkah.map(langkahBaru),
  kini: null,
  formatDisisipkan: null,
  isianTerbatas: false,
  laporanDisusun: null,
  ditandatangani: null,
};

/** The report is made in step 6; returning there or earlier asks for a new one. */
const LANGKAH_LAPORAN: NomorLangkah = 6;

const ubahLangkah = (
  keadaan: KeadaanSop,
  nomor: NomorLangkah,
  ubah: (lama: KeadaanLangkah) => KeadaanLangkah,
): KeadaanSop => ({ ...keadaan, langkah: keadaan.langkah.map((lama) => (lama.nomor === nomor ? ubah(lama) : lama)) });

/** Settings that change nothing on the report. */
const setelanTakTercetak: ReadonlySet<string> = new Set(['menitKerjaPerHari', 'daftarSatuan']);

type Jenis = IsiPeristiwa['jenis'];
type IsiDari<J extends Jenis> = Extract<IsiPeristiwa, { readonly jenis: J }>;
type Pelipat = { readonly [J in Jenis]: (keadaan: KeadaanSop, isi: IsiDari<J>, meta: MetaPeristiwa) => KeadaanSop };

const biarkan = (keadaan: KeadaanSop): KeadaanSop => keadaan;

const pelipat: Pelipat = {
  'triwulan-disiapkan': (keadaan, { tahun, triwulan }) =>
    keadaan.siap?.tahun === tahun && keadaan.siap.triwulan === triwulan
      ? keadaan
      : { ...keadaanAwal, siap: { tahun, triwulan } },
  'format-disisipkan': (keadaan, { versi }) => ({ ...keadaan, formatDisisipkan: versi }),
  'langkah-dimulai': (keadaan, { langkah }, { waktu }) =>
    ubahLangkah(keadaan, langkah, (lama) =>
      lama.status === 'belum' || lama.status === 'dikembalikan'
        ? { ...lama, status: 'berjalan', mulai: lama.status === 'dikembalikan' ? (lama.mulai ?? waktu) : waktu }
        : lama,
    ),
  'langkah-selesai': (keadaan, { langkah, keterangan }, { waktu, oleh }) =>
    ubahLangkah(keadaan, langkah, (lama) => ({ ...lama, status: 'selesai', selesai: waktu, oleh, keterangan })),
  // What lies after the reopened step has to be done again; the clock of that step starts anew.
  'langkah-dikembalikan': (keadaan, { ke, alasan, terbatas = false }, { waktu }) => ({
    ...keadaan,
    isianTerbatas: terbatas,
    laporanDisusun: ke <= LANGKAH_LAPORAN ? null : keadaan.laporanDisusun,
    langkah: keadaan.langkah.map((lama) => {
      if (lama.nomor < ke) return lama;
      return lama.nomor === ke
        ? { ...langkahBaru(ke), status: 'dikembalikan', mulai: waktu, keterangan: alasan }
        : langkahBaru(lama.nomor);
    }),
  }),
  'isian-dibuka': (keadaan) => ({ ...keadaan, isianTerbatas: false }),
  'catatan-ditulis': biarkan,
  'catatan-disunting': biarkan,
  'catatan-dijawab': biarkan,
  'catatan-diterima': biarkan,
  'catatan-ditolak': biarkan,
  diperiksa: biarkan,
  // What was printed no longer says how it was computed: the report has to be made again.
  'pengaturan-diubah': (keadaan, { setelan }) =>
    setelanTakTercetak.has(setelan) ? keadaan : { ...keadaan, laporanDisusun: null },
  'laporan-disusun': (keadaan, _isi, { waktu }) => ({ ...keadaan, laporanDisusun: waktu }),
  ditandatangani: (keadaan, { sidik, tanggal }, { oleh, waktu }) => ({
    ...keadaan,
    ditandatangani: { sidik, tanggal, oleh, waktu },
  }),
  'buku-disalin': biarkan,
  'riwayat-digabung': biarkan,
  'riwayat-ditinggalkan': biarkan,
};

/** `null` for a kind that is not in the table. */
function lipatSatu<J extends Jenis>(
  keadaan: KeadaanSop,
  meta: MetaPeristiwa,
  isi: IsiDari<J> & { readonly jenis: J },
): KeadaanSop | null {
  return Object.hasOwn(pelipat, isi.jenis) ? pelipat[isi.jenis](keadaan, isi, meta) : null;
}

/** Step whose turn it is: the first one that is not finished. */
const kiniOf = (keadaan: KeadaanSop): NomorLangkah | null =>
  keadaan.siap === null ? null : (keadaan.langkah.find((langkah) => langkah.status !== 'selesai')?.nomor ?? null);

/** Folds the journal into the state of the SOP. Order and doubles do not matter. */
export function lipatPeristiwa(daftar: readonly Peristiwa[]): HasilLipat {
  const takDikenal: string[] = [];
  let keadaan = keadaanAwal;
  for (const peristiwa of urutkanPeristiwa(daftar)) {
    const sesudah = lipatSatu(keadaan, peristiwa, peristiwa.isi);
    if (sesudah === null) takDikenal.push(peristiwa.id);
    else keadaan = sesudah;
  }
  return { keadaan: { ...keadaan, kini: kiniOf(keadaan) }, takDikenal };
}
