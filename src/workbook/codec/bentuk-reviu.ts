import { daftarTriwulan } from '../../domain/periode/periode';
import { TERBAWA_SEKALI } from '../../domain/reviu/catatan-terbawa';
import {
  daftarStatusCatatan,
  daftarTingkatCatatan,
  PENANDAAN_TERBANYAK,
  type CatatanTerbawa,
  type IsiReviu,
} from '../../domain/reviu/peristiwa-reviu';
import { daftarPeran } from '../../domain/sop/langkah-sop';

type Penguji = (isi: unknown) => boolean;
/** Several times what may be entered: a limit that is lowered one day must not unmake what was written. */
const TEKS_TERPANJANG = 20_000;
/** Kode, column, name of an executor. */
const PENGENAL_TERPANJANG = 300;
const daftarTabel: readonly string[] = ['isian', 'iku', 'anggaran', 'laporan'];

const isObjek = (isi: unknown): isi is Readonly<Record<string, unknown>> =>
  typeof isi === 'object' && isi !== null && !Array.isArray(isi);
const isTeks: Penguji = (isi) => typeof isi === 'string' && isi.length <= TEKS_TERPANJANG;
const isPengenal: Penguji = (isi) => typeof isi === 'string' && isi.length <= PENGENAL_TERPANJANG;
const salahSatu =
  (daftar: readonly string[]): Penguji =>
  (isi) =>
    typeof isi === 'string' && daftar.includes(isi);
const atauNull =
  (uji: Penguji): Penguji =>
  (isi) =>
    isi === null || uji(isi);
const bolehTiada =
  (uji: Penguji): Penguji =>
  (isi) =>
    isi === undefined || uji(isi);

const isSasaran: Penguji = (isi) =>
  isObjek(isi) &&
  salahSatu(daftarTabel)(isi['tabel']) &&
  atauNull(isPengenal)(isi['kunci']) &&
  atauNull(isPengenal)(isi['kolom']);
const isTugas: Penguji = (isi) =>
  isObjek(isi) && atauNull(salahSatu(daftarPeran))(isi['peran']) && atauNull(isPengenal)(isi['bidang']);
const isTanggalIso: Penguji = (isi) =>
  typeof isi === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(isi) && !Number.isNaN(Date.parse(isi));
const isSidik: Penguji = (isi) => typeof isi === 'string' && /^[0-9a-f]{16}$/.test(isi);

const isTriwulan: Penguji = (isi) => daftarTriwulan.some((satu) => satu === isi);
const terbawa: Readonly<Record<keyof CatatanTerbawa, Penguji>> = {
  ...{ kunci: isPengenal, kolom: atauNull(isPengenal), teks: isTeks, oleh: isPengenal },
  ...{ tingkat: salahSatu(daftarTingkatCatatan), status: salahSatu(daftarStatusCatatan) },
  ...{ nilaiSaatItu: atauNull(isTeks), jawaban: atauNull(isTeks) },
};
const isTerbawa = (isi: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(terbawa).every(([kunci, benar]) => benar(isi[kunci]));
const penandaan = { kunci: isPengenal, sidik: atauNull(isSidik) };

/** What a note may say; absent in what an older version wrote. */
const isiCatatan = {
  teks: isTeks,
  tingkat: bolehTiada(salahSatu(daftarTingkatCatatan)),
  ditugaskan: bolehTiada(isTugas),
  tenggat: bolehTiada(isTanggalIso),
};

/** Fields of the review's events and what they must be. */
export const bentukReviu: Readonly<Record<IsiReviu['jenis'], Readonly<Record<string, Penguji>>>> = {
  'catatan-ditulis': { catatan: isPengenal, sasaran: isSasaran, nilaiSaatItu: atauNull(isTeks), ...isiCatatan },
  'catatan-disunting': { catatan: isPengenal, ...isiCatatan },
  'catatan-dijawab': {
    ...{ catatan: isPengenal, teks: isTeks },
    komentar: bolehTiada((isi) => isObjek(isi) && isPengenal(isi['id']) && isPengenal(isi['penulis'])),
  },
  'catatan-diterima': { catatan: isPengenal },
  'catatan-ditolak': { catatan: isPengenal, alasan: isTeks },
  diperiksa: penandaan,
  'diperiksa-banyak': {
    daftar: (isi) =>
      Array.isArray(isi) &&
      isi.length > 0 &&
      isi.length <= PENANDAAN_TERBANYAK &&
      isi.every((satu) => isObjek(satu) && penandaan.kunci(satu['kunci']) && penandaan.sidik(satu['sidik'])),
  },
  'reviu-terbawa': {
    dari: (isi) => isObjek(isi) && Number.isInteger(isi['tahun']) && isTriwulan(isi['triwulan']),
    daftar: (isi) =>
      Array.isArray(isi) && isi.length <= TERBAWA_SEKALI && isi.every((satu) => isObjek(satu) && isTerbawa(satu)),
  },
};
