import type { BarisAnggaran } from '../../anggaran/anggaran';
import { realisasiSdOf } from '../../anggaran/pohon';
import { parseAngka } from '../../indikator/parse-angka';
import type { Isi } from '../../indikator/indikator';
import type { Triwulan } from '../../periode/periode';
import type { Masalah } from '../define-aturan';
import { defineAturan, diAnggaran } from '../define-aturan';
import { angkaTunggal } from '../konteks';

function masalahSel(kode: string, kolom: string, isi: Isi): readonly Masalah[] {
  const terbaca = parseAngka(isi);
  const rupiah = angkaTunggal(terbaca);
  const lokasi = diAnggaran(kode, kolom);
  if (terbaca.jenis === 'tak-terbaca' || (terbaca.jenis === 'angka' && rupiah === null)) {
    return [{ lokasi, data: { alasan: 'tak-terbaca', nilai: isi, pagu: null } }];
  }
  if (rupiah !== null && rupiah < 0) return [{ lokasi, data: { alasan: 'negatif', nilai: rupiah, pagu: null } }];
  if (rupiah !== null && !Number.isInteger(rupiah))
    return [{ lokasi, data: { alasan: 'pecahan', nilai: rupiah, pagu: null } }];
  return [];
}

function masalahBaris(baris: BarisAnggaran, triwulan: Triwulan): readonly Masalah[] {
  const sel = [
    ...masalahSel(baris.kode, 'pagu', baris.pagu),
    ...baris.realisasi.flatMap((isi, urut) => masalahSel(baris.kode, `realisasi${urut + 1}`, isi)),
  ];
  const pagu = angkaTunggal(parseAngka(baris.pagu));
  const nilai = realisasiSdOf(baris, triwulan);
  if (pagu === null || nilai === null || nilai <= pagu) return sel;
  return [...sel, { lokasi: diAnggaran(baris.kode, 'realisasiSd'), data: { alasan: 'melebihi-pagu', nilai, pagu } }];
}

/** Rupiah are whole, not negative, and not spent above the ceiling. */
export const r28 = defineAturan({
  kode: 'R28',
  tingkat: 'E',
  sumber: 'Kewajaran penatausahaan: realisasi tidak melebihi pagu',
  data: ['alasan', 'nilai', 'pagu'],
  cari: ({ data }) => data.daftarAnggaran.flatMap((baris) => masalahBaris(baris, data.periode.triwulan)),
  contoh: [
    { nama: 'melebihi pagu', anggaran: [{ pagu: 100, realisasi: [60, 60, null, null] }], jumlah: 1 },
    { nama: 'negatif dan pecahan', anggaran: [{ pagu: 100, realisasi: [-1, 2.5, null, null] }], jumlah: 2 },
    { nama: 'teks yang bukan rupiah', anggaran: [{ pagu: 'seratus', realisasi: [1, 2, 3, null] }], jumlah: 1 },
    { nama: 'teks rupiah', anggaran: [{ pagu: 'Rp. 1.000.000,-', realisasi: [1, 2, 3, null] }], jumlah: 0 },
    { nama: 'tepat sebesar pagu', anggaran: [{ pagu: 100, realisasi: [40, 30, 30, null] }], jumlah: 0 },
  ],
});
