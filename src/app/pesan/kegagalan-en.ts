import type { Katalog } from './katalog';

export const kegagalanEn: Katalog['kegagalan'] = {
  'sel-sedang-diedit': {
    judul: 'A cell is being edited, so Excel cannot carry out commands yet.',
    tindakan: 'Press Enter (or Esc) in the sheet first, then try again.',
  },
  terlindungi: {
    judul: 'Excel refused the change because the sheet or the workbook is protected.',
    tindakan:
      'Remove the protection that the office has set (Review menu) or open the file for editing, then try again.',
  },
  'koneksi-putus': {
    judul: 'The connection with Excel was lost midway; some changes may have been written.',
    tindakan: 'Press Try again: the workbook is read anew and what is missing is completed without doubling anything.',
  },
  'bagian-tak-termuat': {
    judul: 'A part of the pane that is needed did not load from the internet; the workbook is unchanged.',
    tindakan: 'Check the internet connection, then press Try again.',
  },
  'terlalu-besar': {
    judul: 'The request is larger than Excel accepts.',
    tindakan:
      'Remove empty rows from the IKU and Anggaran sheets and try again; if it stays, open the file in desktop Excel.',
  },
  sibuk: {
    judul: 'Excel is busy or waits for a dialog.',
    tindakan: 'Close the open dialog, wait a few seconds, then try again.',
  },
  'tidak-ditemukan': {
    judul: 'The sheet or cell is no longer there.',
    tindakan: 'Press Read again. If a sheet was deleted, insert it anew with Insert forms.',
  },
  'nama-bentrok': {
    judul: 'The title of a sheet to be made is already taken.',
    tindakan: 'Rename the sheet that has this title, then try again.',
  },
  'tidak-didukung': {
    judul: 'This version of Excel lacks an ability that is needed.',
    tindakan: 'Update Excel (Excel 2021 at least) or use Excel on the web.',
  },
  'tak-tersimpan': {
    judul: 'Excel accepted a journal entry, but it was not there when read back.',
    tindakan:
      'Save the file, close and open it, then repeat this step; if it happens again, open the file in desktop Excel.',
  },
  dibatalkan: {
    judul: 'The work was stopped before its end.',
    tindakan: 'Look at the sheets that were made; run it again to continue.',
  },
  'tak-dikenal': {
    judul: 'Excel reports a failure that is not known.',
    tindakan:
      'Save the file, press Read again, then try once more. If it happens again, close and reopen the workbook.',
  },
};
