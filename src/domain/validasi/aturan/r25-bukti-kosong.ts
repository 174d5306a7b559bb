import { defineAturanBaris, diIku, diIsian, kosong } from '../define-aturan';
import { hinggaTriwulan } from '../konteks';

/** A figure without evidence; an error once the report is final. */
export const r25 = defineAturanBaris({
  kode: 'R25',
  tingkat: 'W',
  sumber: 'LKE AKIP (PermenPANRB 88/2021): lebih dari 80 % realisasi dapat dipercaya, sumber data tertelusur',
  data: ['hal'],
  cari: (baris, { data, final, berbukti }) => {
    const terisi = hinggaTriwulan(baris.realisasi, data.periode.triwulan).some(
      ({ terbaca }) => terbaca.jenis === 'angka',
    );
    if (!terisi) return [];
    const tingkat = final ? ('E' as const) : ('W' as const);
    return [
      ...(kosong(baris.indikator.buktiDukung) && !berbukti.has(baris.indikator.kode.toLowerCase())
        ? [{ lokasi: diIsian(baris, 'buktiDukung'), tingkat, data: { hal: 'buktiDukung' } }]
        : []),
      ...(kosong(baris.indikator.sumberData)
        ? [{ lokasi: diIku(baris, 'sumberData'), tingkat, data: { hal: 'sumberData' } }]
        : []),
    ];
  },
  contoh: [
    { nama: 'bukti kosong', indikator: [{ buktiDukung: '' }], jumlah: 1, tingkat: 'W' },
    {
      nama: 'bukti kosong saat final',
      indikator: [{ buktiDukung: '' }],
      pelengkap: { kini: 8 },
      jumlah: 1,
      tingkat: 'E',
    },
    { nama: 'belum ada realisasi', indikator: [{ buktiDukung: '', realisasi: [null, null, null, null] }], jumlah: 0 },
  ],
});
