const bulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Half away from zero on the decimal digits that people see, as Excel displays it (1.005 becomes 1,01). */
export function bulatkan(angka: number, desimal: number): number {
  const geser = (nilai: number, pangkat: number): number => {
    const [dasar = '0', eksponen = '0'] = String(nilai).split('e');
    return Number(`${dasar}e${Number(eksponen) + pangkat}`);
  };
  const hasil = geser(Math.round(geser(Math.abs(angka), desimal)), -desimal);
  return angka < 0 && hasil !== 0 ? -hasil : hasil;
}

const kelompokRibuan = (bulat: string): string => bulat.replace(/\B(?=(\d{3})+$)/g, '.');

/** `1.234,50`: dots for thousands, comma for decimals; `desimal` places, or as many as the number has up to `desimal` when `tetap` is false. */
export function formatAngka(angka: number, desimal = 2, tetap = true): string {
  const teks = Math.abs(bulatkan(angka, desimal)).toFixed(desimal);
  const [bulat = '0', pecahan = ''] = teks.split('.');
  const sisa = tetap ? pecahan : pecahan.replace(/0+$/, '');
  const tanda = bulatkan(angka, desimal) < 0 ? '-' : '';
  return `${tanda}${kelompokRibuan(bulat)}${sisa === '' ? '' : `,${sisa}`}`;
}

/** Percent points with two decimals and the sign: `96,29%`. */
export const formatPersen = (angka: number): string => `${formatAngka(angka)}%`;
/** `Rp22.275.313.470` */
export const formatRupiah = (rupiah: number): string => `${rupiah < 0 ? '-' : ''}Rp${formatAngka(Math.abs(rupiah), 0)}`;

/** The calendar date in an ISO text (`2016-02-24`, with or without a time), or `null` where there is no such day. */
export function bacaTanggal(
  iso: string,
): { readonly tahun: number; readonly bulan: number; readonly tanggal: number } | null {
  const cocok = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(iso);
  if (cocok === null) return null;
  const [tahun = 0, bln = 0, tanggal = 0] = cocok.slice(1).map(Number);
  return isTanggal(tahun, bln, tanggal) ? { tahun, bulan: bln, tanggal } : null;
}

/** Whether the calendar has this day. */
export function isTanggal(tahun: number, bln: number, tanggal: number): boolean {
  const hari = new Date(Date.UTC(tahun, bln - 1, tanggal));
  return hari.getUTCFullYear() === tahun && hari.getUTCMonth() === bln - 1 && hari.getUTCDate() === tanggal;
}

/** `24 Februari 2016`; a text that is no ISO date stays as it is. */
export function formatTanggal(iso: string): string {
  const baca = bacaTanggal(iso);
  return baca === null ? iso : `${baca.tanggal} ${bulan[baca.bulan - 1] ?? ''} ${baca.tahun}`;
}

/** `19700101 199503 1 001`: 8-6-1-3 with spaces (Perka BKN 22/2007); anything but 18 digits stays as it is. */
export function formatNip(nip: string): string {
  const digit = nip.replace(/\s/g, '');
  return /^\d{18}$/.test(digit) ? digit.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : nip;
}
