import { formatTanggal } from '../shared/format-id';
import type { Pembukaan } from '../sop/sop';

/** A report that was opened again more often than this says how often; the sheet Riwayat has every one. */
const DISEBUT = 3;
const ALASAN_TERPANJANG = 400;
const potong = (teks: string): string =>
  teks.length <= ALASAN_TERPANJANG ? teks : `${teks.slice(0, ALASAN_TERPANJANG - 1)}…`;
const satuBaris = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

const kalimat = ({ waktu, oleh, alasan, tandaTangan }: Pembukaan): string =>
  `Dibuka kembali pada ${formatTanggal(waktu.slice(0, 10))} oleh ${satuBaris(oleh) === '' ? 'seseorang tanpa nama' : potong(satuBaris(oleh))} (menurut pengisian), sesudah penandatanganan tertanggal ${formatTanggal(tandaTangan.tanggal)}: ${potong(satuBaris(alasan))}`;

/** What a report says of itself when work was opened again after it had been signed; latest last. Empty = never. */
export function kalimatPembukaan(daftar: readonly Pembukaan[]): readonly string[] {
  const lebih = daftar.length - DISEBUT;
  return [
    ...(lebih > 0 ? [`Sebelumnya sudah ${lebih} kali dibuka kembali; lihat lembar Riwayat.`] : []),
    ...daftar.slice(-DISEBUT).map(kalimat),
  ];
}
