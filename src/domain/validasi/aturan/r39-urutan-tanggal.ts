import { akhirTriwulan } from '../../periode/periode';
import { keadaanAwal } from '../../sop/lipat';
import type { KeadaanSop } from '../../sop/sop';
import { bacaWaktu } from '../../kalender/waktu-setempat';
import { defineAturan, diKendali } from '../define-aturan';

const dengan = (selesai: Readonly<Record<number, string>>, tanggal: string | null = null): KeadaanSop => ({
  ...keadaanAwal,
  langkah: keadaanAwal.langkah.map((langkah) => {
    const waktu = selesai[langkah.nomor];
    return waktu === undefined ? langkah : { ...langkah, status: 'selesai', selesai: waktu };
  }),
  ditandatangani: tanggal === null ? null : { sidik: '0', tanggal, oleh: 'Kepala', waktu: tanggal },
});

const menitSejakAwal = (iso: string): number | null => {
  const waktu = bacaWaktu(iso);
  return waktu === null ? null : waktu.hari * 1440 + waktu.menit;
};

/** A report signed before its quarter is over, or a step finished before the one that it follows. */
export const r39 = defineAturan({
  kode: 'R39',
  tingkat: 'W',
  sumber: 'Kewajaran: triwulan dilaporkan sesudah berakhir, langkah SOP berurutan',
  data: ['alasan', 'langkah', 'waktu', 'batas'],
  cari: ({ data, keadaanSop }) => {
    if (keadaanSop === null) return [];
    const akhir = akhirTriwulan(data.periode);
    const tanggal = keadaanSop.ditandatangani?.tanggal;
    const dini =
      tanggal !== undefined && tanggal.slice(0, 10) <= akhir
        ? [
            {
              lokasi: diKendali(9, 'selesai'),
              data: { alasan: 'triwulan-belum-berakhir', langkah: 9, waktu: tanggal.slice(0, 10), batas: akhir },
            },
          ]
        : [];
    const selesai = keadaanSop.langkah.flatMap(({ nomor, selesai: waktu }) => {
      const menit = waktu === null ? null : menitSejakAwal(waktu);
      return waktu === null || menit === null ? [] : [{ nomor, waktu, menit }];
    });
    const terbalik = selesai.flatMap(({ nomor, waktu, menit }, urut) => {
      const sebelum = selesai[urut - 1];
      return sebelum === undefined || menit >= sebelum.menit
        ? []
        : [
            {
              lokasi: diKendali(nomor, 'selesai'),
              data: { alasan: 'mendahului-langkah-sebelumnya', langkah: nomor, waktu, batas: sebelum.waktu },
            },
          ];
    });
    return [...dini, ...terbalik];
  },
  contoh: [
    {
      nama: 'ditandatangani sebelum triwulan III berakhir',
      pelengkap: { keadaanSop: dengan({}, '2026-09-30') },
      jumlah: 1,
    },
    {
      nama: 'langkah 3 selesai sebelum langkah 2',
      pelengkap: { keadaanSop: dengan({ 2: '2026-10-02T09:00:00+08:00', 3: '2026-10-01T09:00:00+08:00' }) },
      jumlah: 1,
    },
    {
      nama: 'berurutan, ditandatangani sesudahnya',
      pelengkap: {
        keadaanSop: dengan({ 1: '2026-10-01T08:00:00+08:00', 2: '2026-10-01T08:00:00+08:00' }, '2026-10-12'),
      },
      jumlah: 0,
    },
    { nama: 'jurnal belum ada', jumlah: 0 },
  ],
});
