import type { Polaritas } from '../../indikator/indikator';
import { defineAturanBaris, diIku } from '../define-aturan';

/** Words that speak for the other polarity; "tepat waktu" is a share, not a duration. */
const petunjuk: Record<Polaritas, RegExp | null> = {
  positif: /menurun|berkurang|(?<!tepat )\bwaktu\b|jumlah pelanggaran|jumlah kasus/i,
  negatif: /persentase penyelesaian|tingkat penyelesaian/i,
  rentang: null,
};

export const r16 = defineAturanBaris({
  kode: 'R16',
  tingkat: 'W',
  sumber: 'Tabel LKPJ Satpol PP 2019 baris 1: indikator positif dihitung dengan rumus negatif',
  data: ['polaritas', 'kata'],
  cari: (baris) => {
    const { polaritas, indikator } = baris.indikator;
    const kata = polaritas === null ? undefined : petunjuk[polaritas]?.exec(indikator)?.[0];
    return kata === undefined ? [] : [{ lokasi: diIku(baris, 'polaritas'), data: { polaritas, kata } }];
  },
  contoh: [
    {
      nama: 'menurunnya ... bertanda positif',
      indikator: [{ indikator: 'Menurunnya tingkat pelanggaran Perda' }],
      jumlah: 1,
    },
    { nama: 'waktu tanggap bertanda positif', indikator: [{ indikator: 'Rata-rata waktu tanggap' }], jumlah: 1 },
    { nama: 'tepat waktu bertanda positif', indikator: [{ indikator: 'Persentase dokumen tepat waktu' }], jumlah: 0 },
    {
      nama: 'penyelesaian bertanda negatif',
      indikator: [{ indikator: 'Persentase penyelesaian aduan', polaritas: 'negatif' }],
      jumlah: 1,
    },
  ],
});
