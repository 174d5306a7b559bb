/** Columns of a division's form that are shown on demand: definitions, parts of earlier percentages, figures up to the quarter, budget. */
export const daftarKelompokKolom = ['rincian', 'pembentuk', 'angkaSd', 'anggaran'] as const;
export type KelompokKolom = (typeof daftarKelompokKolom)[number];
