/** A day of the calendar as YYYY-MM-DD, years 1900 to 2999. */
export function isTanggalIso(teks: unknown): teks is string {
  const cocok = typeof teks === 'string' ? /^((?:19|2\d)\d{2})-(\d{2})-(\d{2})$/.exec(teks) : null;
  if (cocok === null) return false;
  const [tahun = 0, bulan = 0, hari = 0] = cocok.slice(1).map(Number);
  const tanggal = new Date(Date.UTC(tahun, bulan - 1, hari));
  return tanggal.getUTCMonth() === bulan - 1 && tanggal.getUTCDate() === hari;
}
