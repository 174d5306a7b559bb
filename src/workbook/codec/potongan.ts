import { kompres, urai } from './kompres';
import { sidikTeks } from './sidik';

/** Longest text of one event, unpacked: far more than the fields allow, far less than what would hold a pane up. */
export const BATAS_PERISTIWA = 200_000;
/** A cell takes 32,767 signs (support.microsoft.com, "Excel specifications and limits"); settings are cut alike. */
export const PANJANG_POTONGAN = 30_000;
/** Shorter texts gain nothing: they are stored as they are, readable by anybody. */
const MULAI_PADAT = 1_500;
const KEPALA = /^~([km]):(\d{1,3}):([0-9a-f]{8}):/;

/** The text of an event in pieces that fit a cell each; the first says how many there are, how they were packed, and their seal. */
export function toPotongan(teks: string): readonly string[] {
  if (teks.length <= MULAI_PADAT) return [teks];
  const padat = kompres(teks);
  const [cara, isi] = padat.length < teks.length ? ['k', padat] : ['m', teks];
  if (cara === 'm' && teks.length <= PANJANG_POTONGAN) return [teks];
  const jumlah = Math.ceil(isi.length / PANJANG_POTONGAN);
  return Array.from(
    { length: jumlah },
    (_, ke) =>
      (ke === 0 ? `~${cara}:${jumlah}:${sidikTeks(teks)}:` : '') +
      isi.slice(ke * PANJANG_POTONGAN, (ke + 1) * PANJANG_POTONGAN),
  );
}

/** Put together again; `potongan-hilang`: further pieces that the first one speaks of are not there. */
export type Tersusun = { readonly teks: string } | 'potongan-hilang' | 'rusak';

/** `potongan(n)`: what stands as the nth piece, from 2. */
export function dariPotongan(pertama: unknown, potongan: (ke: number) => unknown): Tersusun {
  if (typeof pertama !== 'string' || pertama.length > BATAS_PERISTIWA) return 'rusak';
  const kepala = KEPALA.exec(pertama);
  if (kepala === null) return { teks: pertama };
  const [utuh, cara, jumlah, sidik] = kepala;
  if (Number(jumlah) > BATAS_PERISTIWA / PANJANG_POTONGAN + 1) return 'rusak';
  const daftar: string[] = [pertama.slice(utuh.length)];
  for (let ke = 2; ke <= Number(jumlah); ke += 1) {
    const satu = potongan(ke);
    if (typeof satu !== 'string') return 'potongan-hilang';
    if (satu.length > PANJANG_POTONGAN) return 'rusak';
    daftar.push(satu);
  }
  const isi = daftar.join('');
  const teks = cara === 'k' ? urai(isi, BATAS_PERISTIWA) : isi;
  return teks !== null && sidikTeks(teks) === sidik ? { teks } : 'rusak';
}
