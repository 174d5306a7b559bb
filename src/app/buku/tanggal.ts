/** Whether a text is an ISO date that stands in the calendar. */
export function isTanggal(teks: string): boolean {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})$/.exec(teks);
  if (cocok === null) return false;
  const [tahun = 0, bulan = 0, hari = 0] = cocok.slice(1).map(Number);
  const tanggal = new Date(Date.UTC(tahun, bulan - 1, hari));
  return tanggal.getUTCFullYear() === tahun && tanggal.getUTCMonth() === bulan - 1 && tanggal.getUTCDate() === hari;
}
