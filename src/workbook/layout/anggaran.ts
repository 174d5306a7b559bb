import { romawiOf, type Triwulan } from '../../domain/periode/periode';
import { defineTable, type Kolom, type KonteksJudul } from './define-table';

const petunjukRupiah = {
  judul: 'Rupiah',
  isi: 'Rupiah penuh tanpa desimal. Baris induk boleh dikosongkan: jumlah anaknya dihitung sendiri. Bila diisi, kolom periksa membandingkannya.',
};
const rupiah = (judul: string, grup: string): Kolom => ({
  judul,
  grup,
  lebar: 84,
  peran: 'isian',
  gaya: 'isian.rupiah',
  petunjuk: petunjukRupiah,
});
const realisasi = (nomor: Triwulan): Kolom => ({
  ...rupiah(`TW ${romawiOf(nomor)}`, 'Realisasi (Rp)'),
  gaya: ({ periode }: KonteksJudul) => (nomor === periode.triwulan ? 'isian.rupiah' : 'isianLalu.rupiah'),
  tersembunyi: ({ periode }: KonteksJudul) => nomor > periode.triwulan,
});
const bantu = (judul: string): Kolom => ({ judul, lebar: 60, peran: 'bantu', gaya: 'bantu.angka' });

const bantuTeks = (judul: string): Kolom => ({ judul, lebar: 60, peran: 'bantu', gaya: 'bantu.teks' });

/**
 * The budget tree as entered. A parent's figures are the sums of its leaves; where the office types them too, a check column holds them
 * against those sums (R30). `nama*`: the row's program, kegiatan and sub kegiatan in words, which the forms draw.
 */
export const tabelAnggaran = defineTable({
  nomor: { judul: 'No', lebar: 26, peran: 'rumus', gaya: 'rumus.nomor' },
  kode: { judul: 'Kode', lebar: 72, peran: 'isian', gaya: 'isian.teks' },
  uraian: { judul: 'Program / kegiatan / sub kegiatan', lebar: 210, peran: 'isian', gaya: 'isian.teks' },
  induk: {
    judul: 'Kode induk',
    lebar: 64,
    peran: 'isian',
    gaya: 'isian.teks',
    petunjuk: { judul: 'Kode induk', isi: 'Kode baris di atasnya pada pohon program; kosong untuk baris teratas.' },
  },
  bidang: { judul: 'Bidang', lebar: 56, peran: 'isian', gaya: 'isian.tengah', pilihan: 'bidang' },
  pagu: { ...rupiah('Pagu (Rp)', '') },
  realisasi1: realisasi(1),
  realisasi2: realisasi(2),
  realisasi3: realisasi(3),
  realisasi4: realisasi(4),
  tingkat: { judul: 'Tingkat', grup: 'Jumlah menurut pohon', lebar: 58, peran: 'rumus', gaya: 'rumus.tengah' },
  paguPohon: { judul: 'Pagu (Rp)', grup: 'Jumlah menurut pohon', lebar: 86, peran: 'rumus', gaya: 'rumus.rupiah' },
  realisasiSd: {
    judul: ({ periode }) => `Realisasi s.d. TW ${romawiOf(periode.triwulan)} (Rp)`,
    grup: 'Jumlah menurut pohon',
    lebar: 86,
    peran: 'rumus',
    gaya: 'rumus.rupiah',
  },
  serapan: { judul: 'Serapan (%)', grup: 'Hasil hitung', lebar: 50, peran: 'rumus', gaya: 'utama.persen' },
  periksa: {
    judul: 'Periksa terhadap jumlah anak',
    grup: 'Hasil hitung',
    lebar: 100,
    peran: 'rumus',
    gaya: 'rumus.tengah',
  },
  sdKetik: bantu('Realisasi s.d. sebagaimana diketik'),
  leluhur1: bantuTeks('Kode induk'),
  baris1: bantu('Letak induk'),
  leluhur2: bantuTeks('Kode induk ke-2'),
  baris2: bantu('Letak induk ke-2'),
  leluhur3: bantuTeks('Kode induk ke-3'),
  baris3: bantu('Letak induk ke-3'),
  leluhur4: bantuTeks('Kode induk ke-4'),
  namaProgram: bantuTeks('Program'),
  namaKegiatan: bantuTeks('Kegiatan'),
  namaSub: bantuTeks('Sub kegiatan'),
  pohon1: bantu('TW I: jumlah pohon'),
  pohon2: bantu('TW II: jumlah pohon'),
  pohon3: bantu('TW III: jumlah pohon'),
  pohon4: bantu('TW IV: jumlah pohon'),
  daun: bantu('Baris daun (1)'),
  paguAngka: bantu('Pagu: angka'),
  realisasiAngka1: bantu('TW I: angka'),
  realisasiAngka2: bantu('TW II: angka'),
  realisasiAngka3: bantu('TW III: angka'),
  realisasiAngka4: bantu('TW IV: angka'),
  bersihPagu: bantu('Pagu: teks bersih'),
  bersih1: bantu('TW I: teks bersih'),
  bersih2: bantu('TW II: teks bersih'),
  bersih3: bantu('TW III: teks bersih'),
  bersih4: bantu('TW IV: teks bersih'),
});
export const BARIS_CADANGAN_ANGGARAN = 10;
