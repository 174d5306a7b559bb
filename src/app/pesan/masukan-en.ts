import type { KataMasukan } from '../masukan/pembaca';

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${shorten(JSON.stringify(value) ?? '')}`;
};

export const masukanEn: KataMasukan = {
  tidakAda: 'missing',
  kosong: 'empty',
  tidakSah: 'not valid JSON',
  ganda: (nilai) => `"${nilai}" is used more than once`,
  takDikenal: (nilai) => `"${shorten(nilai)}" is not known`,
  jenis: (nilai) => `holds ${kindOf(nilai)}`,
  harap: {
    objek: 'an object {...}',
    larik: 'an array [...]',
    larikEmpat: 'an array of exactly 4 entries, one per quarter (null where there is none)',
    larikBerisi: 'an array with at least one entry',
    teks: 'text',
    teksIsi: 'text that is not empty',
    unik: 'a different code for every row (case does not count)',
    isi: 'a number, text as the office writes it, or null',
    tahun: 'a year of four digits, 2000 to 2100',
    triwulan: 'the number 1, 2, 3 or 4',
    positif: 'a number above 0',
    positifAtauNull: 'a number above 0, or null for no limit',
    waktu: 'an ISO 8601 time with its zone, such as 2026-10-01T08:10:00+08:00',
    indukLain: 'the code of another budget row that is not its own descendant, or null',
    langkah: 'a step of the SOP: 1 to 9, or 11',
    pita: 'at least two bands {label, bawah, minimal}, best first; bounds are numbers or null',
    kalender:
      'text as on Beranda, e.g. jamKerja "Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat ...", hariLibur "17-08-2026 Name"',
    salahSatu: (pilihan) => `one of: ${pilihan.join(', ')}`,
  },
};
