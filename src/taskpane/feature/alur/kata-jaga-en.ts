import type { KataJaga } from './kata-jaga-id';

export const kataJagaEn: KataJaga = {
  gangguan: {
    judul: 'The history of the workbook is not whole',
    judulPulih: 'History restored from its copy',
    jenis: {
      'entri-rusak': (n) => `${n} events are broken and left out. Compare the steps with the records of the office.`,
      'entri-hilang': (n) => `${n} events are missing. Compare the steps with the records of the office.`,
      'potongan-hilang': (n) =>
        `${n} long events have lost a part of their text and are left out. An older version of this file may still have it.`,
      'cermin-rusak': (n) => `${n} rows of the history copy are broken; the history itself is whole.`,
      'cermin-hilang': () => 'The copy of the history is missing; the next action writes it again.',
      'cermin-lain': () =>
        'The hidden sheet holds the history of another workbook; it may have come with copied sheets. It was not mixed in.',
      'dipulihkan-dari-cermin': (n) =>
        `${n} events were found again on the hidden sheet, usually because another program saved the file. Save the workbook.`,
      'versi-tak-dikenal': (n) => `${n} events were written by a newer version and left out. Update the add-in.`,
      'rantai-terputus': (n) => `${n} events inside of the history are gone. Compare the steps with the records.`,
      'rantai-berbeda': (n) =>
        `${n} events are not what was written. Compare the steps with the records of the office.`,
    },
    gabung: 'Take that history in',
    tinggalkan: 'Leave that history out',
  },
  salinan: {
    judul: 'What is this copy for?',
    tertinggal: (kapan) =>
      `This device has seen events that this file does not have; the last one here is of ${kapan}. This may be a copy or an older version.`,
    namaLain: (dulu, kini) => `This work was last opened as ${dulu}; this file is ${kini}. Was it moved, or copied?`,
    sama: 'The same work',
    terpisah: 'A copy of its own',
  },
};
