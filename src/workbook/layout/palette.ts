/** Every colour of the workbook, decided once. Text on fill keeps at least 4.5:1 (WCAG 2.2), so print in grey stays legible too. */
export const palette = {
  tinta: '#1B1B1B',
  tintaLembut: '#5A5F5C',
  putih: '#FFFFFF',
  hijauTua: '#1F5B4B',
  hijauMuda: '#E2F0EA',
  hijauGaris: '#9DBFB2',
  isian: '#FFF8E1',
  isianLalu: '#FFFDF3',
  isianGaris: '#E3C978',
  hitung: '#F3F4F3',
  garis: '#B9BFBC',
  garisTegas: '#4A4F4C',
  peringatan: '#7A5A00',
  galat: '#A4262C',
} as const;

/** One tone per band of the scale, best first: the words carry the meaning, the tone only helps the eye. */
export const nadaPita: readonly { readonly isi: string; readonly tinta: string }[] = [
  { isi: '#DCEFE6', tinta: '#14513F' },
  { isi: '#EAF3D9', tinta: '#3F5A12' },
  { isi: '#FFF2C8', tinta: '#6B4E00' },
  { isi: '#FCE2CC', tinta: '#7A3B00' },
  { isi: '#F8D4D2', tinta: '#8A1C1C' },
  { isi: '#F3C3C4', tinta: '#7A1216' },
  { isi: '#EDB3B6', tinta: '#6B0B10' },
  { isi: '#E5A3A8', tinta: '#5A060B' },
];

/** One colour per quarter, TW I first; the reported quarter's own is never the palest. */
export const nadaTriwulan = ['#9DBFB2', '#D9B64E', '#5F8FA8', '#1F5B4B'] as const;
