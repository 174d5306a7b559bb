import { periksaNip } from '../../shared/nip';
import type { MasalahNip } from '../../shared/nip';
import { defineAturan, diBeranda, kosong } from '../define-aturan';
import type { Tingkat } from '../temuan';

/** A PPPK number has 18 digits too, but other meanings at 9-14: only a warning. */
const tingkatOf: Record<MasalahNip, Tingkat> = {
  panjang: 'E',
  'tanggal-lahir': 'E',
  'jenis-kelamin': 'E',
  urut: 'E',
  cpns: 'W',
  'usia-cpns': 'W',
};

export const r37 = defineAturan({
  kode: 'R37',
  tingkat: 'E',
  sumber: 'Perka BKN 22/2007 dan 43/2007',
  data: ['alasan', 'nip'],
  cari: ({ data }) => {
    const { nip } = data.profil.penandatangan;
    if (kosong(nip)) return [];
    return periksaNip(nip).map((alasan) => ({
      lokasi: diBeranda('nip'),
      tingkat: tingkatOf[alasan],
      data: { alasan, nip },
    }));
  },
  contoh: [
    { nama: 'NIP contoh', penandatangan: { nip: '19700101 199503 1 001' }, jumlah: 0 },
    { nama: 'NIP belum diisi (R38)', penandatangan: { nip: '' }, jumlah: 0 },
    { nama: '17 angka', penandatangan: { nip: '19700101 199503 1 01' }, jumlah: 1, tingkat: 'E' },
    { nama: '31 Februari', penandatangan: { nip: '19700231 199503 1 001' }, jumlah: 1, tingkat: 'E' },
    { nama: 'pola PPPK', penandatangan: { nip: '19700101 202321 1 001' }, jumlah: 1, tingkat: 'W' },
  ],
});
