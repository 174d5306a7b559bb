import type { EnterRefusal, GridMessage } from '../grid-view';
import type { Locale } from '../model/workbook';

/** What the emulated Excel says when it refuses an entry, in the words of its locale. */
type Refusals = Readonly<Record<EnterRefusal, GridMessage>>;

const id: Refusals = {
  protected: {
    title: 'Sel dilindungi',
    message:
      'Sel ini dikunci karena lembarnya dilindungi. Isi sel yang tidak dikunci, atau buka proteksi lembar lebih dulu.',
  },
  'format-protected': {
    title: 'Lembar dilindungi',
    message: 'Ukuran dan kelompok baris atau kolom di lembar ini tidak dapat diubah. Buka proteksi lembar lebih dulu.',
  },
  validation: {
    title: 'Isian tidak sesuai',
    message: 'Nilai ini tidak cocok dengan pembatasan validasi data untuk sel ini. Perbaiki nilainya, lalu coba lagi.',
  },
  formula: {
    title: 'Rumus tidak terbaca',
    message:
      'Rumus ini tidak dapat dibaca atau memakai fungsi yang tidak tersedia. Periksa ejaan, tanda kurung, dan pemisah titik koma.',
  },
  'too-long': {
    title: 'Isian terlalu panjang',
    message: 'Sel memuat paling banyak 32.767 karakter. Pendekkan isian ini.',
  },
  merged: {
    title: 'Sel gabungan',
    message: 'Tempelan memotong sel gabungan. Tempelkan di tempat lain, atau pisahkan selnya lebih dulu.',
  },
  'too-large': {
    title: 'Di luar lembar',
    message: 'Tempelan melewati tepi lembar. Mulai dari sel yang lebih ke kiri atas.',
  },
};

const en: Refusals = {
  protected: {
    title: 'Protected cell',
    message: 'This cell is locked because its sheet is protected. Fill an unlocked cell, or unprotect the sheet first.',
  },
  'format-protected': {
    title: 'Protected sheet',
    message: 'Sizes and groups of rows or columns cannot be changed on this sheet. Unprotect the sheet first.',
  },
  validation: {
    title: 'Entry not allowed',
    message: "This value doesn't match the data validation restrictions of this cell. Correct the value and try again.",
  },
  formula: {
    title: 'Unreadable formula',
    message:
      'This formula cannot be read or uses a function that is not available. Check spelling, brackets and separators.',
  },
  'too-long': {
    title: 'Entry too long',
    message: 'A cell holds at most 32,767 characters. Shorten this entry.',
  },
  merged: {
    title: 'Merged cells',
    message: 'The paste cuts through merged cells. Paste elsewhere, or unmerge the cells first.',
  },
  'too-large': {
    title: 'Outside of the sheet',
    message: "The paste runs over the sheet's edge. Start further up or to the left.",
  },
};

const byLocale: Readonly<Record<Locale, Refusals>> = { 'id-ID': id, 'en-US': en };

export const refusalMessage = (locale: Locale, reason: EnterRefusal): GridMessage => byLocale[locale][reason];
