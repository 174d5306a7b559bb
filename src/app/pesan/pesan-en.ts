import { pesanSusunanEn } from './pesan-susunan-en';
import type { KunciPesan } from './pesan-id';

export const pesanEn: Readonly<Record<KunciPesan, string>> = {
  ...pesanSusunanEn,
  'buku-kosong': 'This workbook is not prepared yet. Begin with Prepare quarter on tab Flow.',
  'buku-asing': 'This workbook was not made by this add-in. Open a new workbook, then press Prepare quarter.',
  'buku-versi-baru':
    'This workbook was made by a newer version of the add-in. Nothing was changed. Update the add-in (close and reopen the pane), then try again.',
  'judul-dipakai':
    'There is a sheet {nama} that this add-in did not make. Rename it and try again; its content is not touched.',
  'buku-lain-triwulan':
    'This workbook is prepared for quarter {triwulan} of {tahun}. Open a new workbook for another quarter.',
  'indikator-belum-ada':
    'Sheet IKU holds no indicator yet. Fill in at least one row with its division, then try again.',
  'bidang-belum-ada': 'Sheet Beranda holds no division yet. Fill in the list of divisions, then try again.',
  'periode-berbeda':
    'These data are for quarter {triwulan} of {tahun}, not the quarter of the workbook. Choose data of the same quarter, or prepare a new workbook.',
  'format-belum-disisipkan': 'The forms of the divisions are incomplete. Press Insert forms first.',
  'belum-disiapkan': 'The quarter is not prepared yet. Press Prepare quarter first.',
  'bukan-giliran': 'Step {langkah} cannot be finished yet: it is the turn of step {kini}.',
  'sudah-selesai': 'Step {langkah} is finished already. Go on with step {kini}.',
  'sudah-dimulai': 'Step {langkah} has begun already. Do it, then finish it.',
  'langkah-belum-selesai':
    'Step {langkah} is not finished, so it need not be opened again. It is the turn of step {kini}.',
  'tidak-dapat-dilewati':
    'Step {langkah} cannot be skipped: figures, report, correction and signature depend on it. Do it, then finish it.',
  'terlambat-tanpa-alasan':
    'Step {langkah} took {menit} working minutes, more than its standard time of {baku} minutes. Write the reason, then finish it.',
  'pengoreksi-penyusun':
    'This report was made by {nama} as well. Ask somebody else to correct it, or tick that this is known; the statement is recorded.',
  'isian-belum-lengkap':
    'Step {langkah} waits for {jumlah} entries that are still empty: {nama}. Fill them in, or write "tidak ada data".',
  'masih-ada-galat': 'Step {langkah} is held back by {jumlah} errors. Open tab Check and mend them one by one.',
  'laporan-belum-disusun': 'The report is not made yet. Press Make report, then try again.',
  'catatan-terbuka': 'There are {jumlah} review notes that are not accepted. Settle them on tab Review.',
  'belum-ditandatangani': 'The report is not signed yet. Use the button Sign.',
  'sudah-ditandatangani':
    'The report is signed; its content no longer changes. Open a step again with a reason on tab Flow if it must be, or make a new workbook for the next quarter.',
  'langkah-tujuan-tidak-sebelumnya': 'Work can only be returned to a step before step {kini}. Choose an earlier step.',
  'isian-sudah-terbuka': 'All entries are open already; there is nothing to open.',
  'alasan-kosong': 'The reason is empty. Write why, or what has to be mended.',
  'revisi-salah':
    'The revision of the SOP cannot be saved yet (steps: {nama}). Complete what is marked on the SOP page, then try again.',
  'langkah-tidak-ada': 'The SOP of this quarter has no step {langkah}. Press Read again, then choose anew.',
  'nama-pejabat-kosong': 'The name of the office holder is empty. Write it, then try again.',
  'nip-salah': 'The NIP "{nip}" cannot be used. Write its digits only, at most 30 characters, or leave it empty.',
  'masa-jabatan-salah': 'The time in office is not valid. Check the name and both dates; the end cannot come first.',
  'hanya-kasubag':
    'Settings are changed by the planning head (Kasubag Perencanaan) alone. If that is you, choose the role in Profile and settings, then try again.',
  'alasan-pengaturan-kosong':
    'The reason for the change is still empty. Write why the setting is changed, then try again.',
  'pengaturan-salah':
    'The new value for {nama} cannot be used. Correct what is marked in the settings, then try again.',
  'teks-kosong': 'The text is empty. Write something, then send it again.',
  'teks-terlalu-panjang':
    'The text has {jumlah} characters; the history takes {batas} at the most. Shorten it, keep the details as evidence, then try again.',
  'salinan-sudah-terpisah': 'This copy is a work of its own already. Press Read again.',
  'riwayat-lain-tidak-ada': 'There is no history of another workbook here any more. Press Read again.',
  'riwayat-lain-triwulan':
    'That history belongs to quarter {triwulan} of {tahun}, not to the quarter of this workbook. Leave it out here; it stays in the file it came from.',
  'catatan-tidak-ada': 'That note is no longer there. Press Read again.',
  'catatan-sudah-diterima': 'That note is accepted already. Write a new note if something is still to be mended.',
  'sasaran-tidak-ada': 'The row {kunci} of the note is not there. Press Read again, then choose the indicator anew.',
  'kolom-berpindah':
    'Columns of sheet {lembar} were moved, so nothing is written. Press Tidy up sheets under Check, then try again.',
  'isi-berubah':
    'That cell was changed after this choice was offered; it now holds {isi}. Press Check again, then choose anew.',
  'tanggal-salah': 'The date {tanggal} is not valid. Write a year, month and day that exist.',
  'titik-balik-tidak-ada': 'That change can no longer be taken back: this device does not have the state before it.',
  'bukan-contoh':
    'This workbook is not the sample, so nothing is deleted. Delete its sheets one by one if you mean to.',
  'sudah-berlanjut':
    'That change can no longer be taken back because {jumlah} other events were recorded after it. Return the step on tab Flow.',
  'sudah-diubah':
    'That change cannot be taken back whole because {jumlah} cells were changed after it: {nama}. Mend those cells by hand.',
};
