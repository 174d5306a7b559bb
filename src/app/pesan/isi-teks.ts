export type DataPesan = Readonly<Record<string, string | number | null>>;
export type Bahasa = 'id' | 'en';

const locale: Readonly<Record<Bahasa, string>> = { id: 'id-ID', en: 'en-US' };
const noValue: Readonly<Record<Bahasa, string>> = { id: '(kosong)', en: '(empty)' };
/** Numbers that count or name something: years, quarters, rows. They take no separators. */
const plainNumbers: ReadonlySet<string> = new Set(['tahun', 'triwulan', 'langkah', 'kini', 'versi', 'baris']);

const formatNumber = (value: number, bahasa: Bahasa): string =>
  new Intl.NumberFormat(locale[bahasa], { maximumFractionDigits: 2 }).format(value);

function show(key: string, value: string | number | null, bahasa: Bahasa): string {
  if (value === null || value === '') return noValue[bahasa];
  if (typeof value === 'string') return value;
  return plainNumbers.has(key) ? String(value) : formatNumber(value, bahasa);
}

/** Puts data into `{kunci}` places, numbers as the language writes them. A place without data stays visible: a test finds it. */
export const isiTeks = (templat: string, data: DataPesan, bahasa: Bahasa): string =>
  templat.replace(/\{(\w+)\}/g, (tempat, kunci: string) => {
    const nilai = data[kunci];
    return nilai === undefined ? tempat : show(kunci, nilai, bahasa);
  });
