/** Roman quarters as titles write them: `TW III`, `Triwulan III`, `Triwulan Ke-3`. */
const polaTriwulan = /\b(?:tw|triwulan)\.?\s*(?:ke-?\s*)?(iv|i{1,3}|[1-4])\b/i;
const polaTahun = /\b(20\d\d)\b/g;
/** `Perda Nomor 4 Tahun 2019`: the year of a regulation, and `2021-2026`: a span of years, are no period of a report. */
const bukanPeriode = /\b(?:nomor|no\.?)\s*\S+\s+tahun\s+20\d\d|20\d\d\s*(?:-|–|s\.?d\.?|sampai)\s*20\d\d/gi;
const romawi: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Year and quarter that a title names; `null` where it names none, or several years. */
export function periodeDalam(teks: string): { readonly tahun: number | null; readonly triwulan: number | null } {
  const bersih = teks.replace(bukanPeriode, ' ');
  const daftarTahun = new Set([...bersih.matchAll(polaTahun)].map(([tahun]) => Number(tahun)));
  const [tahun] = daftarTahun;
  const angka = polaTriwulan.exec(bersih)?.[1]?.toLowerCase();
  return {
    tahun: daftarTahun.size === 1 && tahun !== undefined ? tahun : null,
    triwulan: angka === undefined ? null : (romawi[angka] ?? Number(angka)),
  };
}
