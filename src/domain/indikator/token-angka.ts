/**
 * The one grammar of numbers written as text (Indonesian and English habits alike), as a table of replacements that both the pure function
 * and the Excel text walk in the same order. `~` marks both ends while the leading and trailing signs are taken off.
 */
const penggantian: readonly (readonly [string, string])[] = [
  [' ', ''],
  ['\u00a0', ''],
  ['%', ''],
  ['<', ''],
  ['>', ''],
  ['≤', ''],
  ['≥', ''],
  ['=', ''],
  ['–', '-'],
  ['—', '-'],
  ['s.d.', '-'],
  ['s.d', '-'],
  ['s/d', '-'],
  ['sd', '-'],
];
const penggantianUjung: readonly (readonly [string, string])[] = [
  [',-~', ''],
  ['~rp.', '~'],
  ['~rp', '~'],
  ['~1:', ''],
  ['~', ''],
];

const gantiTeks = (teks: string, daftar: typeof penggantian): string =>
  daftar.reduce((hasil, [cari, ganti]) => hasil.replaceAll(cari, ganti), teks);
const gantiExcel = (teks: string, daftar: typeof penggantian): string =>
  daftar.reduce((hasil, [cari, ganti]) => `SUBSTITUTE(${hasil},"${cari}","${ganti}")`, teks);

/** Text in which nothing can be replaced: thousands of cells are read this way. */
const sudahBersih = /^[0-9](?:[0-9.,-]*[0-9])?$/;

/** Text with everything taken off that is no part of the number; a range reads `lower-upper`. */
export const bersihkan = (teks: string): string =>
  sudahBersih.test(teks) ? teks : gantiTeks(`~${gantiTeks(teks.toLowerCase(), penggantian)}~`, penggantianUjung);
/** Excel text of `bersihkan`. */
export const bersihkanExcel = (sel: string): string =>
  gantiExcel(`"~"&${gantiExcel(`LOWER(${sel})`, penggantian)}&"~"`, penggantianUjung);

export interface TokenTerbaca {
  readonly angka: number;
  /** The other number that one dot or comma with exactly three digits after it may mean (`43.000`, `43,000`); `null` where there is but one. */
  readonly lain: number | null;
  /** Separators that stand where no habit puts them (`1.23.456`). */
  readonly takTeratur: boolean;
}

const kelompokTeratur = (bulat: string, pemisah: string): boolean => {
  const [pertama = '', ...lainnya] = bulat.split(pemisah);
  return pertama.length >= 1 && pertama.length <= 3 && lainnya.every((kelompok) => kelompok.length === 3);
};

function isTeratur(token: string, desimal: number, jumlahPemisah: number): boolean {
  if (jumlahPemisah === 0) return true;
  const bulat = desimal > 0 ? token.slice(0, -desimal - 1) : token;
  if (/[.,]$/.test(bulat) || bulat === '') return false;
  if (bulat.includes('.') && bulat.includes(',')) return false;
  const pemisah = /[.,]/.exec(bulat)?.[0];
  const tanda = desimal > 0 ? token.charAt(token.length - desimal - 1) : null;
  return pemisah === undefined || (pemisah !== tanda && kelompokTeratur(bulat, pemisah));
}

/** One separator after 1 to 3 digits that are no lone zero, three digits behind it: thousands to some, a decimal mark to others. */
const duaArti = /^(?!0)[0-9]{1,3}[.,][0-9]{3}$/;

/**
 * Reads digits with `.` and `,`: both kinds present: the last one is the decimal mark; one comma: decimal mark; one dot: decimal mark unless
 * exactly three digits follow a number that does not begin with 0 (then thousands); several of one kind: thousands. At most 14 digits, so
 * that the value is exactly rounded.
 */
export function readToken(token: string): TokenTerbaca | null {
  const digit = token.replaceAll('.', '').replaceAll(',', '');
  if (!/^[0-9]{1,14}$/.test(digit)) return null;
  const jumlah = token.length - digit.length;
  const dua = token.includes('.') && token.includes(',');
  const sesudah = token.length - 1 - Math.max(token.lastIndexOf('.'), token.lastIndexOf(','));
  const titikRibuan = jumlah === 1 && sesudah === 3 && token.includes('.') && !token.startsWith('0');
  const desimal = jumlah === 0 || (!dua && (jumlah > 1 || titikRibuan)) ? 0 : sesudah;
  const sebagai = (desimalnya: number): number => Number(digit) / Number(`1e${desimalnya}`);
  return {
    angka: sebagai(desimal),
    lain: duaArti.test(token) ? sebagai(desimal === 0 ? sesudah : 0) : null,
    takTeratur: !titikRibuan && !isTeratur(token, desimal, jumlah),
  };
}

/** Excel text of `readToken`; `t` is an expression that yields the token. Never an error: `""` where it is no number. */
export function tokenExcel(t: string): string {
  const digit = `SUBSTITUTE(SUBSTITUTE(${t},".",""),",","")`;
  const jumlah = `LEN(${t})-LEN(${digit})`;
  const sesudah = `LEN(${t})-FIND("~",SUBSTITUTE(SUBSTITUTE(${t},",","."),".","~",${jumlah}))`;
  const ribuan = `AND(ISERROR(FIND(".",${t})+FIND(",",${t})),OR(${jumlah}>1,AND(LEFT(${t},1)<>"0",LEFT(RIGHT("0"&${t},4),1)=".")))`;
  // 1 to 14 digits and nothing else: a leading 1 keeps the zeros that VALUE would swallow.
  const sah = `AND(ABS(LEN(${digit})-7.5)<7,TEXT(VALUE("1"&${digit}),"0")="1"&${digit})`;
  return `IFERROR(IF(${sah},VALUE(${digit})/10^IFERROR(IF(${ribuan},0,${sesudah}),0),""),"")`;
}
