import type { Katalog } from './katalog';

const k = (judul: string, kalimat: string, tindakan: string) => ({ judul, kalimat, tindakan });

/** Findings of the workbook's structure (S). */
export const temuanStrukturId: Katalog['temuan'] = {
  S01: k(
    'Lembar atau tabel tidak ditemukan',
    'Lembar {lembar} tidak lengkap: tabel {nama} tidak ditemukan.',
    'Batalkan penghapusan (Ctrl+Z), atau tekan Sisipkan format untuk membuatnya kembali.',
  ),
  S02: k(
    'Penanda bagian rusak',
    'Tabel pada lembar {lembar} tidak dapat ditemukan lagi: penanda {nama} tidak menunjuk ke sel mana pun.',
    'Batalkan penghapusan baris atau lembar (Ctrl+Z), atau tekan Sisipkan format.',
  ),
  S03: k(
    'Setelan berkas hilang',
    'Setelan berkas ini tidak ada lagi, biasanya karena disimpan dengan program lain. Isi lembar tetap.',
    'Lanjutkan saja: langkah berikutnya menulisnya kembali. Atau tekan Simpan buku kerja di tab Alur.',
  ),
  S04: k(
    'Judul lembar dipakai lembar lain',
    'Lembar {lembar} sudah ada dan bukan buatan add-in ini.',
    'Ganti nama lembar itu, lalu ulangi. Isinya tidak akan diubah.',
  ),
  S05: k(
    'Baris tanpa kode',
    'Baris {baris} pada lembar {lembar} berisi data, tetapi kodenya kosong.',
    'Isi kode baris itu, atau kosongkan barisnya.',
  ),
  S06: k(
    'Kode dipakai dua kali',
    'Kode {kode} pada baris {baris} lembar {lembar} sudah dipakai baris di atasnya; hanya yang pertama dihitung.',
    'Beri baris itu kode yang lain, atau kosongkan barisnya.',
  ),
  S07: k(
    'Kolom berubah',
    'Tabel pada lembar {lembar} mempunyai {kolom} kolom, seharusnya {harap}.',
    'Batalkan perubahan kolom (Ctrl+Z); tambahkan kolom catatan di luar tabel.',
  ),
  S08: k(
    'Pengaturan tidak terbaca',
    'Pengaturan {pengaturan} berisi {nilai}, yang tidak dikenal; dipakai nilai bawaan.',
    'Pilih nilai dari daftar pada lembar Beranda.',
  ),
  S09: k(
    'Baris isian tanpa indikator',
    'Baris {kode} pada lembar {lembar} tidak ada di lembar IKU.',
    'Kembalikan indikatornya di lembar IKU, atau hapus baris isian itu.',
  ),
  S10: k(
    'Penyisipan belum selesai',
    'Pembuatan lembar {lembar} terhenti di tengah jalan.',
    'Tekan Sisipkan format (atau Siapkan triwulan) sekali lagi untuk menyelesaikannya.',
  ),
  S11: k(
    'Periode tidak terbaca',
    'Tahun atau triwulan pada lembar Beranda tidak terbaca.',
    'Isi tahun dengan empat angka dan triwulan dengan 1 sampai 4.',
  ),
  S12: k(
    'Baris tanpa rumus',
    'Baris {baris} pada lembar {lembar} (kode {kode}) tidak mempunyai rumus, biasanya karena barisnya disisipkan sendiri.',
    'Tekan Rapikan lembar: rumusnya ditulis, isiannya tetap.',
  ),
  S13: k(
    'Kolom dipindahkan',
    'Pada lembar {lembar}, kolom {nama} tidak lagi pada tempatnya. Isiannya tetap dibaca menurut kolomnya.',
    'Tekan Rapikan lembar: kolom kembali ke tempatnya beserta isinya.',
  ),
  S14: k(
    'Sel digabungkan',
    'Sel {alamat} pada lembar {lembar} digabungkan; hanya sel pertamanya yang masih berisi.',
    'Tekan Rapikan lembar untuk memisahkannya, lalu periksa isian yang kosong.',
  ),
  S15: k(
    'Lembar diganti nama',
    'Lembar {harap} sekarang bernama {lembar}. Semua rumus dan catatan tetap berlaku.',
    'Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
  ),
  S16: k(
    'Urutan baris berubah',
    'Baris pada lembar {lembar} tidak lagi menurut nomornya, biasanya karena diurutkan. Angkanya tetap benar.',
    'Biarkan, atau tekan Rapikan lembar untuk mengembalikan urutannya.',
  ),
  S17: k(
    'Indikator tanpa baris isian',
    'Indikator {indikator} ada di lembar IKU, tetapi belum ada pada lembar {lembar}.',
    'Tekan Sisipkan format: barisnya ditambahkan, isian lain tidak diubah.',
  ),
  S18: k(
    'Kolom isian tersembunyi',
    'Pada lembar {lembar}, kolom {nama} tersembunyi sehingga tidak dapat diisi.',
    'Tekan Rapikan lembar untuk menampilkannya.',
  ),
  S19: k(
    'Baris kosong di tengah tabel',
    'Baris {baris} pada lembar {lembar} kosong; tidak ada indikator di situ.',
    'Biarkan, atau tekan Rapikan lembar untuk membuangnya.',
  ),
  S20: k(
    'Baris pada isian bidang lain',
    'Baris {indikator} ada pada lembar {lembar}, padahal lembar IKU memberikannya kepada bidang {bidang}.',
    'Tekan Sisipkan format: baris dan isinya dipindahkan. Bila baris ini tetap ada, isi kedua baris berbeda: samakan dahulu.',
  ),
  S21: k(
    'Saat berhenti tidak terbaca',
    'Pada lembar IKU, kolom Berhenti sejak untuk {indikator} berisi "{nilai}".',
    'Pilih dari daftar pada sel itu, atau kosongkan bila indikator masih diukur.',
  ),
  S22: k(
    'Salinan lembar isian',
    'Lembar {lembar} adalah salinan {asli}; yang diketik di situ tidak dihitung.',
    'Pindahkan isian yang benar ke lembar {asli}, lalu hapus salinannya.',
  ),
  S23: k(
    'Skala predikat tidak utuh',
    'Skala predikat pada lembar {lembar}, pita ke-{pita} ({predikat}): {alasan}.',
    'Buka Profil dan setelan, betulkan Skala predikat, lalu simpan; atau kembalikan isi selnya. Predikat baru pasti sesudah itu.',
  ),
  S24: k(
    'Kode pada Rekap tertimpa',
    'Kode pada baris {baris} lembar {lembar} ({kode}) kosong, ganda, atau tidak ada di lembar IKU; angka dan rata-ratanya tidak dapat dipercaya.',
    'Tekan Sisipkan format: {lembar} ditulis ulang dari IKU, isian tidak diubah.',
  ),
};
