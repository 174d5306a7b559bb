import { defineAturan, diIku, kosong } from '../define-aturan';

/** An indicator tied to a budget row that is not there: its form shows no ceiling and no share spent. */
export const r45 = defineAturan({
  kode: 'R45',
  tingkat: 'W',
  sumber: 'Formulir E.81: indikator berdiri pada baris program/kegiatan/sub kegiatan',
  data: ['kodeAnggaran'],
  cari: ({ data, daftarBaris }) => {
    const dikenal = new Set(data.daftarAnggaran.map(({ kode }) => kode.toLowerCase()));
    return daftarBaris.flatMap((baris) => {
      const kodeAnggaran = baris.indikator.kodeAnggaran.trim();
      return kosong(kodeAnggaran) || dikenal.has(kodeAnggaran.toLowerCase())
        ? []
        : [{ lokasi: diIku(baris, 'kodeAnggaran'), indikator: baris.indikator.kode, data: { kodeAnggaran } }];
    });
  },
  contoh: [
    { nama: 'kode yang tidak ada', indikator: [{ kodeAnggaran: '1.99' }], anggaran: [{ kode: '1.05' }], jumlah: 1 },
    { nama: 'kode yang ada', indikator: [{ kodeAnggaran: '1.05' }], anggaran: [{ kode: '1.05' }], jumlah: 0 },
    { nama: 'tidak terikat', indikator: [{ kodeAnggaran: '' }], anggaran: [{ kode: '1.05' }], jumlah: 0 },
  ],
});
