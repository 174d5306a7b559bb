import { isTerbuka, type Catatan, type StatusCatatan } from '../../domain/reviu/catatan';
import type { TingkatCatatan, Tugas } from '../../domain/reviu/peristiwa-reviu';
import type { Isi } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import { formatTanggal } from '../../domain/shared/format-id';
import type { Peran } from '../../domain/sop/peristiwa';
import { CATATAN_TERTULIS, type tabelCatatan } from '../layout/catatan';
import type { KolomOf } from '../layout/define-table';
import { judulKolom } from '../layout/judul-kolom';
import { serialWaktu } from './serial-waktu';

export type BarisCatatan = Readonly<Partial<Record<KolomOf<typeof tabelCatatan>, Isi>>>;
export type DataCatatan = Pick<DataKantor, 'periode' | 'daftarBidang' | 'daftarIndikator'>;

const teksStatus: Record<StatusCatatan, string> = {
  terbuka: 'Terbuka',
  dijawab: 'Dijawab',
  diterima: 'Diterima',
  ditolak: 'Ditolak',
};
const teksTabel = { isian: 'Isian', iku: 'IKU', anggaran: 'Anggaran', laporan: 'Laporan' } as const;
export const teksTingkat: Record<TingkatCatatan, string> = {
  wajib: 'Wajib diperbaiki',
  sebaiknya: 'Sebaiknya diperbaiki',
  informasi: 'Informasi',
};
const teksPeran: Record<Peran, string> = {
  KASAD: 'Kepala Satuan',
  SEKRETARIS: 'Sekretaris',
  KASUBAG: 'Kasubag Perencanaan',
  STAF: 'Staf',
};

const sebutTugas = (tugas: Tugas | null, { daftarBidang }: DataCatatan): string | null => {
  if (tugas === null) return null;
  const bidang = daftarBidang.find(({ kode }) => kode === tugas.bidang)?.singkatan ?? tugas.bidang;
  const sebutan = [tugas.peran === null ? null : teksPeran[tugas.peran], bidang].filter((satu) => satu !== null);
  return sebutan.length === 0 ? null : sebutan.join(', ');
};
/** A figure as a figure, so that the sheet shows it with the user's own separators. */
const sel = (nilai: string | null): Isi =>
  nilai !== null && /^-?\d+(\.\d+)?$/.test(nilai) ? Math.round(Number(nilai) * 1e4) / 1e4 : nilai;

/** What was read when the note was written; a note on a whole row or sheet speaks of no figure. */
const nilaiSaatItuOf = ({ nilaiSaatItu, sasaran: { kunci, kolom } }: Catatan): Isi =>
  nilaiSaatItu === null && kunci !== null && kolom !== null ? '(kosong)' : sel(nilaiSaatItu);

const jawabanOf = ({ balasan, suntingan }: Catatan): string | null => {
  const baris = [
    ...balasan.map(({ oleh, teks, waktu, komentar }) => ({
      waktu,
      teks: `${oleh}${komentar === undefined ? '' : ' (dari komentar Excel)'}: ${teks}`,
    })),
    ...suntingan.map(({ oleh, semula, waktu }) => ({ waktu, teks: `Disunting ${oleh}; semula: ${semula.teks}` })),
  ].sort((a, b) => (a.waktu < b.waktu ? -1 : a.waktu > b.waktu ? 1 : 0));
  return baris.length === 0 ? null : baris.map(({ teks }) => teks).join('\n');
};

const barisOf = (catatan: Catatan, ke: number, data: DataCatatan): BarisCatatan => ({
  nomor: ke + 1,
  waktu: serialWaktu(catatan.waktu),
  oleh: catatan.oleh,
  tempat: teksTabel[catatan.sasaran.tabel],
  kunci: catatan.sasaran.kunci,
  kolom: catatan.sasaran.kolom === null ? null : judulKolom(catatan.sasaran.tabel, catatan.sasaran.kolom, data.periode),
  nilai: nilaiSaatItuOf(catatan),
  teks: catatan.teks,
  tingkat: teksTingkat[catatan.tingkat],
  ditugaskan: sebutTugas(catatan.ditugaskan, data),
  tenggat: catatan.tenggat === null ? null : formatTanggal(catatan.tenggat),
  jawaban: jawabanOf(catatan),
  status: teksStatus[catatan.status],
  id: catatan.id,
});

export interface Tertulis {
  readonly catatan: Catatan | null;
  readonly isi: BarisCatatan;
}

/** Which notes the sheet has room for: those that wait first, the newest of the others after them; their order and numbers stay. */
function pilih(daftar: readonly Catatan[]): ReadonlySet<Catatan> {
  const [menunggu, tuntas] = [daftar.filter(isTerbuka), daftar.filter((satu) => !isTerbuka(satu))];
  return new Set([...menunggu, ...tuntas.reverse()].slice(0, CATATAN_TERTULIS));
}

/** Notes as rows, oldest first; what does not fit is told in a row of its own. */
export function barisCatatan(daftar: readonly Catatan[], data: DataCatatan): readonly Tertulis[] {
  const muat = daftar.length <= CATATAN_TERTULIS ? null : pilih(daftar);
  const kode = daftar.filter(isTerbuka).flatMap(({ sasaran }) => (sasaran.kunci === null ? [] : [sasaran.kunci]));
  const semua = daftar.flatMap((catatan, ke) =>
    muat === null || muat.has(catatan) ? [{ catatan, isi: barisOf(catatan, ke, data) }] : [],
  );
  const sisa = daftar.length - semua.length;
  const teks = `${sisa} catatan lain tidak dimuat di lembar ini. Semuanya ada di riwayat dan di tab Reviu.`;
  return [...semua, ...(sisa > 0 ? [{ catatan: null, isi: { teks } }] : [])].map((satu, ke) => ({
    ...satu,
    isi: { ...satu.isi, terbuka: kode[ke] ?? null },
  }));
}
