import { dapatDilewati, isSampaiSegel, isTuntas, tugasOf } from './giliran';
import type { LangkahSop, NomorLangkah, PelaksanaLangkah } from './langkah-sop';
import type { IsiPeristiwa, MetaPeristiwa } from './peristiwa';
import type { KeadaanLangkah, KeadaanSop, NaskahSop } from './sop';
import { bukanGiliran, sudahDitandatangani, sudahSelesai, takBerlaku, type TakBerlaku } from './tak-berlaku';

/** The journal may be merged from devices that knew nothing of each other: what the SOP forbids at this point is not applied, and told. */
export type Terlipat = KeadaanSop | TakBerlaku;
type IsiDari<J extends IsiPeristiwa['jenis']> = Extract<IsiPeristiwa, { readonly jenis: J }>;

const kosongkan = ({ nomor, pelaksana }: Pick<KeadaanLangkah, 'nomor' | 'pelaksana'>): KeadaanLangkah => ({
  ...{ nomor, pelaksana, status: 'belum', mulai: null, selesai: null, oleh: null, keterangan: '' },
  ...{ alasan: null, alasanTerlambat: null, lama: null, rangkap: false },
});

/** `resmi`: the SOP names its executors itself, as a revision of the office's own does; otherwise they are proposals until confirmed. */
export const langkahAwal = (
  { langkah }: NaskahSop,
  penetapan: readonly PelaksanaLangkah[],
  resmi: boolean,
): readonly KeadaanLangkah[] =>
  langkah.map(({ nomor, usulanPelaksana }) => {
    const tetap = penetapan.find((satu) => satu.langkah === nomor);
    const pelaksana = { peran: tetap?.peran ?? usulanPelaksana, ditetapkan: resmi || tetap !== undefined };
    return kosongkan({ nomor, pelaksana });
  });
const cari = ({ langkah }: KeadaanSop, nomor: NomorLangkah): KeadaanLangkah | undefined =>
  langkah.find((satu) => satu.nomor === nomor);
const ubah = (keadaan: KeadaanSop, nomor: NomorLangkah, isi: Partial<KeadaanLangkah>): KeadaanSop => ({
  ...keadaan,
  langkah: keadaan.langkah.map((satu) => (satu.nomor === nomor ? { ...satu, ...isi } : satu)),
});
const tempatTugas = ({ naskah }: KeadaanSop, tugas: LangkahSop['tugas']): number =>
  naskah.langkah.findIndex((satu) => satu.tugas === tugas);
const tempat = ({ langkah }: KeadaanSop, nomor: NomorLangkah): number =>
  langkah.findIndex((satu) => satu.nomor === nomor);

/** What lies after the reopened step has to be done again; the clock of that step starts anew. */
const mundur = (keadaan: KeadaanSop, ke: NomorLangkah, alasan: string, waktu: string): KeadaanSop => {
  const sampai = tempat(keadaan, ke);
  return {
    ...keadaan,
    // The report is made at its step; going back there or earlier asks for a new one.
    laporanDisusun: sampai <= tempatTugas(keadaan, 'laporan') ? null : keadaan.laporanDisusun,
    langkah: keadaan.langkah.map((lama, urut) => {
      if (urut < sampai) return lama;
      return urut === sampai
        ? { ...kosongkan(lama), status: 'dikembalikan', mulai: waktu, alasan: alasan.trim() }
        : kosongkan(lama);
    }),
  };
};

export function mulai(
  keadaan: KeadaanSop,
  { langkah }: IsiDari<'langkah-dimulai'>,
  { waktu }: MetaPeristiwa,
): Terlipat {
  const lama = cari(keadaan, langkah);
  if (lama === undefined) return takBerlaku('tidak-sah');
  if (!isTuntas(lama) && keadaan.kini !== langkah) return bukanGiliran(keadaan);
  if (lama.status !== 'belum' && lama.status !== 'dikembalikan') return keadaan;
  return ubah(keadaan, langkah, { status: 'berjalan', mulai: lama.mulai ?? waktu });
}

/** Two devices may finish the same step at once: the first stands, and the other one is told. */
export function selesai(
  keadaan: KeadaanSop,
  { langkah, keterangan, terlambat, lama: tercatat, rangkap = false }: IsiDari<'langkah-selesai'>,
  { waktu, oleh }: MetaPeristiwa,
): Terlipat {
  const lama = cari(keadaan, langkah);
  if (lama === undefined) return takBerlaku('tidak-sah');
  if (isTuntas(lama)) return sudahSelesai(lama);
  if (keadaan.kini !== langkah) return bukanGiliran(keadaan);
  if (tugasOf(keadaan.naskah, langkah) === 'tanda-tangan' && keadaan.ditandatangani === null)
    return takBerlaku('belum-ditandatangani');
  const sesudah = {
    selesai: waktu,
    oleh,
    keterangan,
    alasanTerlambat: terlambat ?? null,
    lama: tercatat ?? null,
    rangkap,
  };
  return ubah(keadaan, langkah, { status: 'selesai', ...sesudah });
}

export function lewati(
  keadaan: KeadaanSop,
  { langkah, alasan }: IsiDari<'langkah-dilewati'>,
  { waktu, oleh }: MetaPeristiwa,
): Terlipat {
  const lama = cari(keadaan, langkah);
  const tugas = tugasOf(keadaan.naskah, langkah);
  if (lama === undefined || tugas === null || !dapatDilewati[tugas] || alasan.trim() === '')
    return takBerlaku('tidak-sah');
  if (isTuntas(lama)) return sudahSelesai(lama);
  if (keadaan.kini !== langkah) return bukanGiliran(keadaan);
  return ubah(keadaan, langkah, { status: 'dilewati', selesai: waktu, oleh, alasan: alasan.trim() });
}

export function kembali(
  keadaan: KeadaanSop,
  { ke, alasan, terbatas = false }: IsiDari<'langkah-dikembalikan'>,
  { waktu }: MetaPeristiwa,
): Terlipat {
  const lama = cari(keadaan, ke);
  if (lama === undefined || alasan.trim() === '') return takBerlaku('tidak-sah');
  if (keadaan.ditandatangani !== null) return sudahDitandatangani(keadaan);
  if (!isTuntas(lama) && !(keadaan.kini === ke && lama.status === 'dikembalikan'))
    return takBerlaku('belum-selesai', ke);
  return { ...mundur(keadaan, ke, alasan, waktu), isianTerbatas: terbatas };
}

/** A step of which nothing signed depends (the archive) is opened without touching the signature. */
export function buka(
  keadaan: KeadaanSop,
  { langkah, alasan }: IsiDari<'langkah-dibuka'>,
  { waktu, oleh }: MetaPeristiwa,
): Terlipat {
  const lama = cari(keadaan, langkah);
  if (lama === undefined || alasan.trim() === '') return takBerlaku('tidak-sah');
  if (!isTuntas(lama)) return takBerlaku('belum-selesai', langkah);
  const sesudah = mundur(keadaan, langkah, alasan, waktu);
  const { ditandatangani: tandaTangan } = keadaan;
  if (tandaTangan === null || !isSampaiSegel(keadaan, langkah)) return sesudah;
  const pembukaan = { tandaTangan, langkah, alasan: alasan.trim(), oleh, waktu };
  // What was printed carries a signature that counts no longer.
  return {
    ...sesudah,
    ...{ ditandatangani: null, laporanDisusun: null, isianTerbatas: false },
    pembukaan: [...keadaan.pembukaan, pembukaan],
  };
}
