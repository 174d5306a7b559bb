import type { idPerintah } from './id-perintah';

/** What each command is called, and what it will do; part of the English catalogue. */
export const enPerintah: typeof idPerintah = {
  aksi: {
    siapkanTriwulan: {
      judul: 'Prepare the quarter',
      tombol: 'Prepare',
      berjalan: 'Preparing the quarter…',
      hasil: 'The quarter is ready.',
    },
    sisipkanFormat: { judul: 'Insert forms', tombol: 'Insert', berjalan: 'Inserting forms…', hasil: 'Forms inserted.' },
    isiDariData: { judul: 'Fill from data', tombol: 'Fill', berjalan: 'Filling…', hasil: 'Entries written.' },
    ambilIku: {
      judul: 'Take in an IKU table',
      tombol: 'Take',
      berjalan: 'Writing to IKU…',
      hasil: 'Indicators taken.',
    },
    pulihkanRumus: {
      judul: 'Restore formulas',
      tombol: 'Restore',
      berjalan: 'Restoring formulas…',
      hasil: 'Formulas restored.',
    },
    ubahPengaturan: {
      judul: 'Change settings',
      tombol: 'Change',
      berjalan: 'Changing the settings…',
      hasil: 'The settings were changed.',
    },
    rapikanLembar: {
      judul: 'Tidy up sheets',
      tombol: 'Tidy up',
      berjalan: 'Tidying up…',
      hasil: 'The sheets are tidy.',
    },
    tegaskanAngka: {
      judul: 'Settle the number',
      tombol: 'Write',
      berjalan: 'Writing…',
      hasil: 'The number is settled.',
    },
    catatBukti: {
      judul: 'Register evidence',
      tombol: 'Register',
      berjalan: 'Registering…',
      hasil: 'Evidence registered.',
    },
    selesaikanLangkah: { judul: 'Finish step', tombol: 'Finish', berjalan: 'Recording…', hasil: 'Step finished.' },
    kembalikanLangkah: { judul: 'Return step', tombol: 'Return', berjalan: 'Recording…', hasil: 'Step returned.' },
    bukaIsian: {
      judul: 'Open all entries',
      tombol: 'Open',
      berjalan: 'Opening…',
      hasil: 'All entries are open again.',
    },
    tulisCatatan: { judul: 'Write a note', tombol: 'Save note', berjalan: 'Recording…', hasil: 'Note saved.' },
    jawabCatatan: { judul: 'Answer the note', tombol: 'Send answer', berjalan: 'Recording…', hasil: 'Answer saved.' },
    terimaCatatan: { judul: 'Accept the answer', tombol: 'Accept', berjalan: 'Recording…', hasil: 'Note settled.' },
    tolakCatatan: {
      judul: 'Reject the answer',
      tombol: 'Reject',
      berjalan: 'Recording…',
      hasil: 'Answer rejected; the note waits again.',
    },
    susunSalin: { judul: 'Copy for e-SAKIP', tombol: 'Make', berjalan: 'Making the copy…', hasil: 'Copy made.' },
    susunE81: { judul: 'Make Form E.81', tombol: 'Make', berjalan: 'Making Form E.81…', hasil: 'Form E.81 made.' },
    susunLaporan: { judul: 'Make the report', tombol: 'Make', berjalan: 'Making the report…', hasil: 'Report made.' },
    tandatangani: { judul: 'Sign', tombol: 'Sign and lock', berjalan: 'Signing…', hasil: 'Report signed and locked.' },
    simpan: { judul: 'Save workbook', tombol: 'Save', berjalan: 'Saving…', hasil: 'Workbook saved.' },
    balikkan: { judul: 'Undo', tombol: 'Undo', berjalan: 'Undoing…', hasil: 'The change was undone.' },
    cobaContoh: {
      judul: 'Try with sample data',
      tombol: 'Start the sample',
      berjalan: 'Making the sample quarter…',
      hasil: 'The sample quarter is ready. Remove it any time under Steps.',
    },
    mulaiDariBerkas: {
      judul: 'Start from a data file',
      tombol: 'Start',
      berjalan: 'Making the quarter from the file…',
      hasil: 'The quarter is ready and filled in.',
    },
    hapusContoh: {
      judul: 'Remove sample data',
      tombol: 'Remove sample',
      berjalan: 'Removing the sample…',
      hasil: 'Sample data removed.',
    },
  },
  akan: {
    selesaikanLangkah: 'This step is recorded as finished, and the next step begins.',
    kembalikanLangkah:
      'That step is opened again; your reason is recorded. Where notes wait, only the cells that they speak of can be filled.',
    bukaIsian: 'All entry cells on the forms, IKU and Anggaran can be filled again; your reason is recorded.',
    tulisCatatan: 'One note is added to this indicator and to the sheet Catatan Reviu.',
    jawabCatatan: 'One answer is added to this note.',
    tolakCatatan: 'The note stays open and keeps step 8 shut until it is accepted.',
    susunE81: 'The sheet E.81 is written from Rekap, Analisis and Anggaran. What was entered in it stays.',
    susunLaporan: 'The sheet Laporan is written from Rekap.',
    tandatangani: 'All sheets are locked and the digest of the content is recorded on this date.',
  },
};
