const polos = (satuan: string): string => satuan.trim().toLowerCase();

const satuanPersen: ReadonlySet<string> = new Set(['%', 'persen', 'prosen', 'persentase']);
/** Units of ratios and marks: adding quarters up makes no sense. */
const satuanTakDijumlahkan: ReadonlySet<string> = new Set([
  ...satuanPersen,
  'indeks',
  'nilai',
  'rasio',
  'skor',
  'predikat',
  'poin',
]);

export const isPersen = (satuan: string): boolean => satuanPersen.has(polos(satuan));
/** What a cell formatted as a percentage holds: a share, 0,85 for 85 %. Percent points can be as small, but seldom are. */
export const isPersenKecil = (angka: number): boolean => angka > 0 && angka <= 1;
export const isTakDijumlahkan = (satuan: string): boolean => satuanTakDijumlahkan.has(polos(satuan));

/** Units that regional performance reports usually carry. */
const satuanLazim: readonly string[] = [
  ...satuanTakDijumlahkan,
  'kasus',
  'perkara',
  'pelanggaran',
  'kali',
  'kegiatan',
  'orang',
  'personel',
  'unit',
  'buah',
  'paket',
  'dokumen',
  'laporan',
  'berkas',
  'lokasi',
  'titik',
  'desa',
  'kelurahan',
  'kecamatan',
  'kelompok',
  'lembaga',
  'menit',
  'jam',
  'hari',
  'bulan',
  'tahun',
  'rupiah',
  'ton',
  'hektar',
  'kilometer',
];
const singkatan: Readonly<Record<string, string>> = {
  dok: 'dokumen',
  lap: 'laporan',
  keg: 'kegiatan',
  org: 'orang',
  kel: 'kelompok',
  bln: 'bulan',
  thn: 'tahun',
  mnt: 'menit',
};
/** Shorter words are one letter away from too many others. */
const HURUF_TERPENDEK = 4;

/** Whether one letter replaced, left out or added makes one word of the other. */
function bedaSatuHuruf(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let awal = 0;
  while (awal < a.length && a[awal] === b[awal]) awal += 1;
  let akhir = 0;
  while (akhir < Math.min(a.length, b.length) - awal && a.at(-1 - akhir) === b.at(-1 - akhir)) akhir += 1;
  return Math.max(a.length, b.length) - awal - akhir === 1;
}

/**
 * The unit that was meant where this one looks like a slip or an abbreviation of a usual one or of the office's own; `null` where it
 * stands as it is.
 */
export function satuanDimaksud(satuan: string, milikKantor: readonly string[] = []): string | null {
  const kata = polos(satuan).replace(/\.$/, '');
  const dikenal = [...satuanLazim, ...milikKantor.map(polos)];
  if (dikenal.includes(kata)) return null;
  const panjang = singkatan[kata];
  if (panjang !== undefined) return panjang;
  if (kata.length < HURUF_TERPENDEK) return null;
  return dikenal.find((lazim) => lazim.length >= HURUF_TERPENDEK && bedaSatuHuruf(kata, lazim)) ?? null;
}
