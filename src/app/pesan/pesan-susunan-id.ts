import type { SalahSusunan } from '../../domain/indikator/susunan/perubahan';

/** Why indicators and divisions are not changed. */
export const pesanSusunanId = {
  'indikator-tidak-ada': 'Indikator {kunci} tidak ada lagi di lembar IKU. Tekan Baca ulang, lalu pilih lagi.',
  'indikator-tanpa-nama': 'Nama indikator {kunci} masih kosong. Tulis namanya, lalu ulangi.',
  'kode-kosong': 'Kode masih kosong. Tulis kode yang belum dipakai, misalnya IKU-12.',
  'kode-sudah-dipakai': 'Kode {kunci} sudah dipakai. Pilih kode lain; kode yang ada tidak diganti.',
  'bidang-tidak-ada': 'Bidang {kunci} tidak ada di lembar Beranda. Tambahkan bidangnya dahulu, atau pilih bidang lain.',
  'bidang-sudah-berhenti': 'Bidang {kunci} sudah berhenti. Aktifkan lagi bidang itu, atau pilih bidang lain.',
  'bidang-tanpa-nama': 'Nama dan singkatan bidang {kunci} harus diisi. Lengkapi, lalu ulangi.',
  'singkatan-sudah-dipakai':
    'Singkatan bidang {kunci} sudah dipakai bidang lain. Pilih singkatan lain: judul lembar isian memakainya.',
  'bidang-masih-berindikator':
    'Bidang {kunci} masih memiliki indikator yang diukur. Pindahkan atau hentikan indikatornya dahulu.',
  'urutan-bidang-lain': 'Daftar bidang sudah berubah sejak urutan ini disusun. Tekan Baca ulang, lalu urutkan lagi.',
  'isian-terbatas':
    'Isian sedang dibatasi pada sel yang bercatatan, sehingga indikator dan bidang tidak diubah. Tekan Buka semua isian di tab Alur, lalu ulangi.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<SalahSusunan, string>>;
