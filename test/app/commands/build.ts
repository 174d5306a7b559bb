import type { LayananPita, PerintahPita, Rencana, Tolakan } from '../../../src/commands/layanan';

export interface Catatan {
  readonly direncanakan: PerintahPita[];
  dilaksanakan: number;
}

export function rencana(catatan: Catatan, change: Partial<Rencana> = {}): Rencana {
  return {
    status: 'siap',
    pratinjau: [{ jenis: 'lembar-baru' }],
    dapatDikembalikan: true,
    laksanakan: async () => {
      catatan.dilaksanakan += 1;
      return Promise.resolve();
    },
    ...change,
  };
}

/** Services whose plans are given, with a record of what was asked of them. */
export function layanan(
  catatan: Catatan,
  answer: () => Rencana | Tolakan,
  change: Partial<LayananPita> = {},
): LayananPita {
  return {
    baca: async () => Promise.resolve({ buku: 'milik-kita', adaLaporan: false, data: null, temuan: [] }),
    rencanakan: async (perintah) => {
      catatan.direncanakan.push(perintah);
      return Promise.resolve(answer());
    },
    sekarang: () => '2026-10-05T08:15:00+08:00',
    bacaPreferensi: async () => Promise.resolve(null),
    muatKata: async () => Promise.resolve(),
    kata: () => ({
      pesan: () => 'Langkah 1 belum selesai',
      kegagalan: (sebab) => ({ judul: `judul ${sebab}`, tindakan: `tindakan ${sebab}` }),
      pratinjau: ({ jenis }) => `akan: ${jenis}`,
    }),
    bahasaHost: () => 'id',
    ...change,
  };
}
