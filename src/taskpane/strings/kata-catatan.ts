/** Words about notes that more than one view shows; they come with those views, not with the pane's first load. */
export const kataCatatanId = {
  kolom: {
    ...{ realisasi: 'Realisasi', target: 'Target', capaianTw: 'Capaian triwulan', capaianSd: 'Capaian s.d.' },
    ...{ targetTahunan: 'Target tahunan', pembilang: 'Pembilang', penyebut: 'Penyebut', buktiDukung: 'Bukti dukung' },
    ...{ faktorPendorong: 'Faktor pendorong', faktorPenghambat: 'Faktor penghambat', tindakLanjut: 'Tindak lanjut' },
    ...{ definisi: 'Definisi', polaritas: 'Polaritas', sumberData: 'Sumber data', baris: 'Seluruh baris' },
  },
  tw: (tw: string) => `TW ${tw}`,
  status: { terbuka: 'menunggu jawaban', dijawab: 'sudah dijawab', diterima: 'diterima', ditolak: 'ditolak' },
  saatNilai: (nilai: string) => `ditulis saat nilai ${nilai}`,
  saatKosong: 'ditulis saat masih kosong',
  terbawa: {
    judul: (n: number) => `Catatan triwulan lalu (${n})`,
    dari: (tw: string, tahun: number) => `TW ${tw} ${tahun}`,
    belumTuntas: 'belum tuntas waktu itu',
    jawaban: (teks: string) => `Kata terakhir: ${teks}`,
  },
};
export type KataCatatan = typeof kataCatatanId;
export const kataCatatanEn: KataCatatan = {
  kolom: {
    ...{ realisasi: 'Realisation', target: 'Target', capaianTw: 'Quarterly achievement' },
    ...{ capaianSd: 'Achievement to date', targetTahunan: 'Yearly target', pembilang: 'Numerator' },
    ...{ penyebut: 'Denominator', buktiDukung: 'Evidence', faktorPendorong: 'What helped' },
    ...{ faktorPenghambat: 'What hindered', tindakLanjut: 'Follow-up', definisi: 'Definition' },
    ...{ polaritas: 'Polarity', sumberData: 'Data source', baris: 'The whole row' },
  },
  tw: (tw) => `Q ${tw}`,
  status: { terbuka: 'waiting for an answer', dijawab: 'answered', diterima: 'accepted', ditolak: 'rejected' },
  saatNilai: (nilai) => `written at value ${nilai}`,
  saatKosong: 'written while it was empty',
  terbawa: {
    judul: (n) => `Last quarter's notes (${n})`,
    dari: (tw, tahun) => `Q ${tw} ${tahun}`,
    belumTuntas: 'not settled then',
    jawaban: (teks) => `Last word: ${teks}`,
  },
};
