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
export const isTakDijumlahkan = (satuan: string): boolean => satuanTakDijumlahkan.has(polos(satuan));
