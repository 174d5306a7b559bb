import type { Bidang } from '../indikator';
import { polos } from './medan';

/** Words that every division's name may carry. */
const kataUmum = /\b(bidang|bagian|seksi|sub|subbag|subbagian|subbidang|kasi|kabid|kepala|kasubbag|dan|kasubag)\b/g;
const inti = (teks: string): string => polos(teks).replace(kataUmum, ' ').replace(/\s+/g, ' ').trim();

/** Whether every word of one wording stands in the other. */
const memuat = (luas: string, sempit: string): boolean => {
  const kata = new Set(luas.split(' '));
  return sempit !== '' && sempit.split(' ').every((satu) => kata.has(satu));
};

/** Kode of the division that a text names: by kode, short name or name, with or without "Bidang"; `null` where none or several fit. */
export function cariBidang(teks: string, daftarBidang: readonly Bidang[]): string | null {
  const kata = polos(teks);
  const pas = daftarBidang.find(({ kode, singkatan, nama }) =>
    [kode, singkatan, nama].some((satu) => polos(satu) === kata),
  );
  if (pas) return pas.kode;
  const pokok = inti(teks);
  if (pokok === '') return null;
  const cocok = daftarBidang.filter(({ singkatan, nama }) => inti(nama) === pokok || inti(singkatan) === pokok);
  const mengandung = daftarBidang.filter(({ singkatan, nama }) =>
    [inti(singkatan), inti(nama)].some((milik) => memuat(pokok, milik) || memuat(milik, pokok)),
  );
  const [satu, lain] = cocok.length > 0 ? cocok : mengandung;
  return satu && !lain ? satu.kode : null;
}
