import type { PembacaKisi } from './kisi';
import { rapikan } from './medan';

/** Own texts of a row, left to right. */
export const teksBaris = (kisi: PembacaKisi, row: number): readonly string[] =>
  Array.from({ length: kisi.cols }, (_, col) => rapikan(kisi.sendiri(row, col))).filter((teks) => teks !== '');

/** `(1) (2) (3)`, `1 2 3 4=3x2`: forms number their columns below the headings; copied columns keep their numbers. */
export function isNomorKolom(teks: readonly string[]): boolean {
  const nomor = teks.map((satu) => /^\(?(\d{1,2})\)?(?:\s*[=(+].*)?$/.exec(satu)?.[1]);
  if (nomor.length < 3 || nomor.includes(undefined)) return false;
  const angka = nomor.map(Number);
  return new Set(angka).size === angka.length && angka.every((satu) => satu >= 1) && Math.min(...angka) <= 2;
}

/** Averages and notes below a table; the table may go on after them. */
const polaKaki =
  /^(rata ?- ?rata\b|rerata\b|(sub ?)?(jumlah|total)( total| keseluruhan| seluruhnya)?\s*:?$|predikat\b|keterangan\s*:|ket\s*[.:]|catatan\s*:|sumber\s*:|faktor (pendorong|penghambat|pendukung)|tindak lanjut\b|\*)/i;
/** Signatures: nothing that follows is an indicator. */
const polaTandaTangan =
  /^(mengetahui\b|menyetujui\b|disetujui\b|disusun\b|dibuat oleh\b|ditetapkan di\b|nip\b|(plt\.?\s+)?kepala (satuan|dinas|badan|bagian|kantor)\b|[a-z .]+,\s*(\d{1,2}|\.+)?\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember)\s+20\d\d$)/i;

export const isTandaTangan = (teks: readonly string[]): boolean => teks.some((satu) => polaTandaTangan.test(satu));
export const isKaki = (teks: readonly string[]): boolean => polaKaki.test(teks[0] ?? '');

export interface JudulKelompok {
  readonly medan: 'sasaran' | 'bidang' | null;
  readonly isi: string;
}
/** A text alone in its row that names the rows below it: "Sasaran 1: ...", "Bidang Trantibum". */
export function judulKelompokOf(kisi: PembacaKisi, row: number): JudulKelompok | null {
  const isi: { readonly col: number; readonly teks: string }[] = [];
  for (let col = 0; col < kisi.cols; col += 1) {
    const teks = rapikan(kisi.sendiri(row, col));
    if (teks !== '' && !/^([ivx]{1,5}|[a-z]|\d{1,2})[.)]?$/i.test(teks)) isi.push({ col, teks });
  }
  const satu = isi[0];
  if (isi.length !== 1 || satu === undefined) return null;
  const teks = satu.teks.replace(/^([ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+/i, '');
  const sasaran = /^sasaran(?: strategis)?\s*\d*\s*[:.\-–]?\s+(.+)$/i.exec(teks)?.[1];
  if (sasaran !== undefined) return { medan: 'sasaran', isi: sasaran };
  if (/^(bidang|sekretariat|seksi|bagian)\b/i.test(teks)) return { medan: 'bidang', isi: teks };
  const melebar = (kisi.mulai(row, satu.col)?.cols ?? 1) >= 3;
  return melebar || /^(tujuan|misi|program|kegiatan|visi)\b/i.test(teks) ? { medan: null, isi: teks } : null;
}
