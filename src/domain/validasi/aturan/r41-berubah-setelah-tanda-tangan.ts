import { keadaanAwal } from '../../sop/lipat';
import type { KeadaanSop } from '../../sop/sop';
import { defineAturan } from '../define-aturan';

const tertanda: KeadaanSop = {
  ...keadaanAwal,
  ditandatangani: { sidik: 'abc', tanggal: '2026-10-12', oleh: 'Kepala Satuan', waktu: '2026-10-12T09:00:00+08:00' },
};

/** What was signed is no longer what stands in the workbook. */
export const r41 = defineAturan({
  kode: 'R41',
  tingkat: 'E',
  sumber: 'SOP, langkah 9; keadaan terkunci seperti pada e-SAKIP',
  data: ['tanggal'],
  cari: ({ keadaanSop, sidikKini }) => {
    const tanda = keadaanSop?.ditandatangani ?? null;
    return tanda === null || sidikKini === null || sidikKini === tanda.sidik
      ? []
      : [
          {
            lokasi: { tabel: 'laporan', bidang: null, kunci: null, kolom: null },
            data: { tanggal: tanda.tanggal },
          },
        ];
  },
  contoh: [
    { nama: 'isi lain dari yang ditandatangani', pelengkap: { keadaanSop: tertanda, sidikKini: 'lain' }, jumlah: 1 },
    { nama: 'isi yang ditandatangani', pelengkap: { keadaanSop: tertanda, sidikKini: 'abc' }, jumlah: 0 },
    { nama: 'sidik tidak dihitung', pelengkap: { keadaanSop: tertanda }, jumlah: 0 },
    { nama: 'belum ditandatangani', pelengkap: { keadaanSop: keadaanAwal, sidikKini: 'abc' }, jumlah: 0 },
  ],
});
