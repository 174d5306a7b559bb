/** Six bits to a sign that stays as it is in a cell, in a file and in a quoted setting. */
const ABJAD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BIT_TANDA = 6;
const KODE_BYTE = 256;
const LEBAR_AWAL = 9;
const LEBAR_AKHIR = 16;

const lebarUntuk = (ukuranKamus: number): number =>
  Math.min(LEBAR_AKHIR, Math.max(LEBAR_AWAL, 32 - Math.clz32(ukuranKamus)));

/**
 * LZW (T. Welch, "A Technique for High-Performance Data Compression", 1984) over UTF-8, written six bits to a sign. Own and small: it
 * is needed to read the journal, which stands before the pane's first picture, and a general library would cost ten times as much there.
 */
export function kompres(teks: string): string {
  const kamus = new Map<string, number>();
  for (let byte = 0; byte < KODE_BYTE; byte += 1) kamus.set(String.fromCharCode(byte), byte);
  let [hasil, simpanan, bit] = ['', 0, 0];
  const tulis = (kode: number, lebar: number): void => {
    simpanan = (simpanan << lebar) | kode;
    bit += lebar;
    while (bit >= BIT_TANDA) {
      bit -= BIT_TANDA;
      hasil += ABJAD.charAt((simpanan >> bit) & 63);
    }
    simpanan &= (1 << bit) - 1;
  };
  let untai = '';
  for (const byte of new TextEncoder().encode(teks)) {
    const huruf = String.fromCharCode(byte);
    if (kamus.has(untai + huruf)) {
      untai += huruf;
      continue;
    }
    tulis(kamus.get(untai) ?? 0, lebarUntuk(kamus.size));
    if (kamus.size < 1 << LEBAR_AKHIR) kamus.set(untai + huruf, kamus.size);
    untai = huruf;
  }
  if (untai !== '') tulis(kamus.get(untai) ?? 0, lebarUntuk(kamus.size));
  if (bit > 0) tulis(0, BIT_TANDA - bit);
  return hasil;
}

/** `null` for what `kompres` did not write, and for what would grow beyond `terpanjang` bytes: a few signs can stand for megabytes. */
export function urai(padat: string, terpanjang: number): string | null {
  const kamus: string[] = Array.from({ length: KODE_BYTE }, (_, byte) => String.fromCharCode(byte));
  const bagian: string[] = [];
  let [simpanan, bit, sebelum, panjang] = [0, 0, '', 0];
  for (const tanda of padat) {
    const nilai = ABJAD.indexOf(tanda);
    if (nilai < 0) return null;
    simpanan = (simpanan << BIT_TANDA) | nilai;
    bit += BIT_TANDA;
    // The reader is one entry behind the writer, who had added one before each code but the first.
    const lebar = lebarUntuk(kamus.length + (sebelum === '' ? 0 : 1));
    if (bit < lebar) continue;
    bit -= lebar;
    const kode = simpanan >> bit;
    simpanan &= (1 << bit) - 1;
    const untai = kamus[kode] ?? (kode === kamus.length && sebelum !== '' ? sebelum + sebelum.charAt(0) : null);
    if (untai === null) return null;
    panjang += untai.length;
    if (panjang > terpanjang) return null;
    bagian.push(untai);
    if (sebelum !== '' && kamus.length < 1 << LEBAR_AKHIR) kamus.push(sebelum + untai.charAt(0));
    sebelum = untai;
  }
  try {
    const byte = Uint8Array.from(bagian.join(''), (huruf) => huruf.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(byte);
  } catch {
    return null;
  }
}
