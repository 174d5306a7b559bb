import type { MasalahSkala } from '../../domain/predikat/periksa-skala';
import type { DasarPredikat, Kertas, PerlakuanCelah, RumusNegatif } from '../../domain/shared/pengaturan';
import type { IdSetelan } from '../../app/setting/setelan';

const masalah: Record<MasalahSkala['jenis'], string> = {
  'tanpa-pita': 'Skala belum punya pita. Tambahkan sedikitnya satu.',
  'terlalu-banyak-pita': 'Paling banyak 8 pita. Hapus yang berlebih.',
  'label-kosong': 'Sebutan predikat masih kosong.',
  'label-ganda': 'Sebutan ini sudah dipakai pita lain.',
  'batas-kosong': 'Isi kedua batas dengan angka.',
  urutan: 'Batas harus lebih rendah daripada pita di atasnya.',
  'tumpang-tindih': 'Tumpang tindih: batas tercetak lebih rendah daripada "lebih dari".',
  celah: 'Ada celah lebih dari 1 antara "lebih dari" dan batas tercetak.',
  'pita-terakhir-berbatas': 'Pita terbawah menampung selebihnya: kosongkan kedua batasnya.',
};
const nama: Record<IdSetelan, string> = {
  rumusNegatif: 'Rumus polaritas negatif',
  batasBaris: 'Batas capaian setiap baris (%)',
  batasRataRata: 'Batas capaian dalam rata-rata (%)',
  dasarPredikat: 'Dasar predikat',
  skala: 'Skala predikat',
  perlakuanCelah: 'Nilai di antara dua rentang',
  kertas: 'Kertas laporan',
  menitKerjaPerHari: 'Menit kerja per hari',
  daftarSatuan: 'Satuan milik kantor',
  zonaWaktu: 'Zona waktu kantor',
  jamKerja: 'Jam kerja',
  masaKhusus: 'Masa dengan jam kerja lain',
  hariLibur: 'Hari libur dan cuti bersama',
  batasTerima: 'Batas jam penerimaan',
};
const keterangan: Record<IdSetelan, string> = {
  rumusNegatif: 'T = target, R = realisasi. Berlaku untuk indikator yang makin rendah makin baik.',
  batasBaris: 'Kosong: tanpa batas. Tidak ditemukan peraturan yang menetapkannya.',
  batasRataRata: 'Kosong: tanpa batas. Hanya membatasi nilai yang masuk rata-rata.',
  dasarPredikat: 'Capaian yang dibaca skala, untuk baris dan untuk rata-rata. Pilihan kantor.',
  skala: 'Pilih skala yang dikenal, atau susun sendiri dari pita terbaik ke bawah.',
  perlakuanCelah: 'Misalnya 90,5 di antara 90 dan 91. Tidak ditemukan peraturan; aplikasi daerah berbeda-beda.',
  kertas: 'Ditawarkan lebih dahulu saat laporan disusun.',
  menitKerjaPerHari: 'SOP menulis "hari" tanpa jamnya; 450 menit (7,5 jam) adalah anggapan.',
  daftarSatuan: 'Dipisah titik koma. Pemeriksaan ejaan satuan membiarkannya.',
  zonaWaktu: 'Jam mulai dan selesai dibaca menurut zona ini.',
  jamKerja: 'Satu baris untuk hari yang jamnya sama; hari yang tidak disebut tutup.',
  masaKhusus:
    'Satu baris satu masa, misalnya: Ramadan 18-02-2026 s.d. 19-03-2026: Senin-Kamis 08.00-12.00, 12.30-15.00; Jumat 08.00-12.00, 13.00-15.30.',
  hariLibur:
    'Tempel daftarnya: satu baris satu hari libur, tanggal dan nama dalam urutan apa pun. Tanggal dibaca hari-bulan-tahun.',
  batasTerima:
    'Misalnya 15.00. Langkah yang tiba pada atau sesudah jam ini dihitung mulai hari kerja berikutnya. Kosong: tanpa batas.',
};
const rumusNegatif: Record<RumusNegatif, string> = { '2T-R': '(2T - R) / T × 100', 'T/R': 'T / R × 100' };
const dasarPredikat: Record<DasarPredikat, string> = {
  sd: 'Capaian s.d. triwulan',
  tw: 'Capaian triwulan',
  tahunan: 'Capaian terhadap target tahunan',
};
const perlakuanCelah: Record<PerlakuanCelah, string> = {
  'lebih-dari': 'Lebih dari batas: 90,5 masuk pita atas',
  minimal: 'Mulai batas tercetak: 90,5 masuk pita bawah',
  'bulat-ke-bawah': 'Pecahan dibuang dahulu',
};
const kertas: Record<Kertas, string> = { Folio: 'Folio (F4)', A4: 'A4', A3: 'A3' };

/** Words of the settings of computing; fetched together with their form. */
export const setelanId = {
  buka: 'Pengaturan perhitungan',
  bukaKet: 'Rumus, batas, skala predikat, kertas, satuan: tersimpan di buku kerja.',
  kembali: 'Kembali ke profil',
  hanyaKasubag: (peran: string) =>
    `Hanya Kasubag Perencanaan yang mengubahnya, karena mengubah angka semua orang. Peran Anda sekarang: ${peran}.`,
  tanpaPeran: 'belum dipilih',
  sudahDitandatangani: 'Laporan sudah ditandatangani: pengaturannya tidak diubah lagi.',
  sumber: 'Sumber',
  bawaan: 'bawaan',
  nama,
  keterangan,
  rumusNegatif,
  dasarPredikat,
  perlakuanCelah,
  kertas,
  masalah,
  salahAngka: 'Tulis angka lebih dari 0, atau kosongkan.',
  salahMenit: 'Tulis bilangan bulat 1 sampai 1440.',
  skalaSendiri: 'Skala sendiri',
  namaSkala: 'Nama skala',
  dasarSkala: 'Peraturan atau dokumen sumber',
  pita: (nomor: number) => `Pita ${nomor}`,
  sebutan: 'Sebutan',
  lebihDari: 'Lebih dari (%)',
  tercetak: 'Tercetak mulai (%)',
  selebihnya: 'selebihnya',
  tambahPita: 'Tambah pita',
  hapusPita: (nomor: number) => `Hapus pita ${nomor}`,
  dampak: 'Yang akan berubah',
  tanpaDampak: 'Tidak ada angka atau predikat yang berubah.',
  dampakCapaian: (jumlah: number) => `Capaian ${jumlah} indikator`,
  dampakPredikat: (jumlah: number) => `Predikat ${jumlah} indikator`,
  dampakRata: { capaianTw: 'Rata-rata triwulan', capaianSd: 'Rata-rata s.d.', capaianTahunan: 'Rata-rata tahunan' },
  dampakPredikatRata: 'Predikat rata-rata',
  alasan: 'Alasan perubahan',
  alasanKet: 'Tercatat pada riwayat bersama nama, waktu, nilai lama dan baru.',
  lanjut: 'Tinjau perubahan',
  belumBerubah: 'Belum ada yang diubah.',
};
