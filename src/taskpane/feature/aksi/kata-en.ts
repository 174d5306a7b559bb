import type { KataAksi } from './kata-id';

export const kataAksiEn: KataAksi = {
  dialog: {
    atasNama: (siapa) => `Recorded in the name of ${siapa}.`,
    tanpaNama: 'Your name is not filled in: recorded without one. Fill it in under Profile and settings.',
    akan: 'What will happen',
    diperbarui:
      'The workbook changed while this preview stood open. The list is up to date now; read it again before you agree.',
    menyiapkan: 'Working out what would change…',
    dapatDikembalikan: 'Can be undone afterwards.',
    tidakDapatDikembalikan: 'Cannot be undone from this pane.',
    kemudian: 'Then',
    ditolak: 'Not possible yet',
    gagal: 'That did not work',
    mungkinTertulis: 'A part may have been written. Trying again is safe: what is there is not doubled.',
    belumTertulis: 'The workbook has not changed.',
    bagian: (ke, semua) => `Part ${ke} of ${semua}`,
    kemajuan: 'Progress',
    membatalkan: 'Cancelling…',
    lihatTemuan: 'Show findings',
  },
  medan: {
    ke: 'Return to step',
    keterangan: 'Remark (may stay empty)',
    alasan: 'Reason',
    alasanTerlambat: 'Why it took longer than the standard time',
    akuiRangkap: 'I know: I made this report myself. A correction by the same person is recorded.',
    teks: 'Note',
    nomor: 'Letter number (may stay empty)',
    tanggal: 'Date',
    kertas: 'Paper',
    kertasNama: { Folio: 'F4/Folio', A4: 'A4', A3: 'A3' },
  },
  akan: {
    selesaikanLangkah: 'This step is recorded as finished, and the next step begins.',
    kembalikanLangkah:
      'That step is opened again; your reason is recorded. Where notes wait, only the cells that they speak of can be filled.',
    lewatiLangkah: 'This step is recorded as skipped with your reason, and the next one begins.',
    bukaKembali:
      'That step and all that follow it are done again. A signature that is there counts no longer: entry cells open, the report is made and signed anew. Your reason is recorded.',
    bukaIsian: 'All entry cells on the forms, IKU and Anggaran can be filled again; your reason is recorded.',
    pisahkanSalinan: 'History and figures stay as they are here; from now on this file and the original are two works.',
    tulisCatatan: 'One note is added to this indicator and to the sheet Catatan Reviu.',
    jawabCatatan: 'One answer is added to this note.',
    tolakCatatan: 'The note stays open and keeps step 8 shut until it is accepted.',
    susunE81: 'The sheet E.81 is written from Rekap, Analisis and Anggaran. What was entered in it stays.',
    susunLaporan: 'The sheet Laporan is written from Rekap.',
    tandatangani: 'All sheets are locked and the digest of the content is recorded on this date.',
  },
};
