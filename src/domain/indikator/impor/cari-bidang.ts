import type { Bidang } from '../indikator';
import { polos } from './medan';

/** Words that every division's name may carry. */
const kataUmum = /\b(bidang|bagian|seksi|sub|subbag|subbagian|subbidang|kasi|kabid|kepala|kasubbag|dan|kasubag)\b/g;
const inti = (teks: string): string => polos(teks).replace(kataUmum, ' ').replace(/\s+/g, ' ').trim();

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
  const mengandung = daftarBidang.filter(
    ({ singkatan, nama }) =>
      ` ${pokok} `.includes(` ${inti(singkatan)} `) ||
      ` ${pokok} `.includes(` ${inti(nama)} `) ||
      ` ${inti(nama)} `.includes(` ${pokok} `),
  );
  const [satu, lain] = cocok.length > 0 ? cocok : mengandung;
  return satu && !lain ? satu.kode : null;
}
