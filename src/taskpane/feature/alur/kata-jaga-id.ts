import type { GangguanJurnal } from '../../../app/usecase/keadaan';

/** What is said when the stored history is not whole; fetched when there is something to say. */
export const kataJagaId = {
  gangguan: {
    judul: 'Riwayat buku kerja tidak utuh',
    judulPulih: 'Riwayat dipulihkan dari salinannya',
    jenis: {
      'entri-rusak': (n: number) =>
        `${n} kejadian rusak dan dilewati. Cocokkan langkah di bawah dengan catatan kantor.`,
      'entri-hilang': (n: number) => `${n} kejadian hilang. Cocokkan langkah dengan catatan kantor.`,
      'potongan-hilang': (n: number) =>
        `${n} kejadian panjang kehilangan sebagian teksnya dan dilewati. Cari versi lama berkas ini untuk membacanya.`,
      'cermin-rusak': (n: number) => `${n} baris salinan riwayat rusak; riwayat utama utuh.`,
      'cermin-hilang': () => 'Salinan riwayat tidak ada; ditulis lagi pada tindakan berikutnya.',
      'cermin-lain': () =>
        'Lembar tersembunyi berisi riwayat buku kerja lain, mungkin terbawa lembar yang disalin. Riwayat itu belum dicampur ke sini.',
      'dipulihkan-dari-cermin': (n: number) =>
        `${n} kejadian ditemukan lagi di lembar tersembunyi, biasanya karena berkas disimpan dengan program lain. Simpan buku kerja.`,
      'versi-tak-dikenal': (n: number) => `${n} kejadian ditulis versi yang lebih baru dan dilewati. Perbarui add-in.`,
      'rantai-terputus': (n: number) =>
        `${n} kejadian di tengah riwayat hilang. Cocokkan langkah dengan catatan kantor.`,
      'rantai-berbeda': (n: number) =>
        `${n} kejadian berbeda dari saat ditulis. Cocokkan langkah dengan catatan kantor.`,
    },
    gabung: 'Gabungkan riwayat itu',
    tinggalkan: 'Tinggalkan riwayat itu',
  },
  salinan: {
    judul: 'Salinan untuk apa?',
    tertinggal: (kapan: string) =>
      `Perangkat ini pernah melihat kejadian yang tidak ada pada berkas ini; kejadian terakhir di sini ${kapan}. Mungkin ini salinan atau versi lama.`,
    namaLain: (dulu: string, kini: string) =>
      `Pekerjaan ini terakhir dibuka sebagai ${dulu}; berkas ini ${kini}. Dipindahkan, atau disalin?`,
    sama: 'Pekerjaan yang sama',
    terpisah: 'Salinan tersendiri',
  },
} as const satisfies KataJaga;

type Kalimat = (n: number) => string;
export interface KataJaga {
  readonly gangguan: {
    readonly judul: string;
    /** Where all that was gone came back. */
    readonly judulPulih: string;
    readonly jenis: Readonly<Record<GangguanJurnal['jenis'], Kalimat>>;
    readonly gabung: string;
    readonly tinggalkan: string;
  };
  readonly salinan: {
    readonly judul: string;
    readonly tertinggal: (kapan: string) => string;
    readonly namaLain: (dulu: string, kini: string) => string;
    readonly sama: string;
    readonly terpisah: string;
  };
}
