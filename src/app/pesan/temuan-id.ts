import type { Katalog } from './katalog';
import { temuanStrukturId } from './temuan-struktur-id';

const k = (judul: string, kalimat: string, tindakan: string) => ({ judul, kalimat, tindakan });

/** Findings of the data (R) and of the workbook's structure (S). */
export const temuanId: Katalog['temuan'] = {
  R01: k(
    'Nama indikator kosong',
    'Baris {indikator} berisi angka, tetapi nama indikatornya kosong.',
    'Isi nama indikator di lembar IKU, atau kosongkan angkanya.',
  ),
  R02: k(
    'Satuan kosong',
    'Indikator {indikator} belum mempunyai satuan.',
    'Isi satuan di lembar IKU, misalnya %, kasus, atau dokumen.',
  ),
  R03: k(
    'Definisi operasional kosong',
    'Indikator {indikator} belum mempunyai definisi operasional atau rumus.',
    'Tulis cara menghitungnya di lembar IKU.',
  ),
  R04: k(
    'Cara menghitung belum ditentukan',
    'Indikator {indikator}: {hal} belum dipilih atau tidak dikenal.',
    'Pilih {hal} dari daftar di lembar IKU.',
  ),
  R05: k(
    'Target kosong atau tidak terbaca',
    'Target indikator {indikator} tidak terbaca sebagai angka: {teks}.',
    'Tulis angka atau rentang, misalnya 85 atau 85-95, di lembar IKU.',
  ),
  R06: k(
    'Target nol atau negatif',
    'Pada indikator {indikator}, {hal} sebesar {target}, sehingga persentase capaiannya tidak dapat dihitung (realisasi {realisasi}).',
    'Perbaiki target di lembar IKU, atau ubah polaritasnya bila semakin rendah semakin baik.',
  ),
  R07: k(
    'Realisasi belum diisi',
    'Realisasi triwulan {triwulan} indikator {indikator} sudah waktunya diisi tetapi masih kosong.',
    'Isi angkanya; tulis 0 bila hasilnya nol, atau "tidak ada data" bila memang tidak ada.',
  ),
  R08: k(
    'Realisasi bukan angka',
    'Realisasi triwulan {triwulan} indikator {indikator} tertulis {teks} ({alasan}); dianggap belum diisi, bukan nol.',
    'Tulis angkanya saja bila ada; bila benar tidak ada data, jelaskan pada faktor penghambat.',
  ),
  R09: k(
    'Realisasi negatif',
    'Realisasi triwulan {triwulan} indikator {indikator} bernilai {realisasi}.',
    'Periksa tanda minus; realisasi tidak boleh di bawah nol.',
  ),
  R10: k(
    'Persentase di luar 0 sampai 100',
    'Indikator {indikator} bersatuan persen, tetapi ada nilai {nilai}.',
    'Periksa angkanya; biarkan bila nilai di atas 100 memang mungkin.',
  ),
  R11: k(
    'Persentase dijumlahkan',
    'Indikator {indikator} bersatuan {satuan}, tetapi konsolidasinya jumlah.',
    'Pilih konsolidasi akhir atau rata-rata di lembar IKU.',
  ),
  R12: k(
    'Jumlah target triwulan berbeda',
    'Jumlah target triwulan indikator {indikator} adalah {jumlah}, sedangkan target tahunannya {targetTahunan}.',
    'Samakan jumlah keempat target triwulan dengan target tahunan di lembar IKU.',
  ),
  R13: k(
    'Target TW IV berbeda dari target tahunan',
    'Target TW IV indikator {indikator} adalah {target4}, sedangkan target tahunannya {targetTahunan}.',
    'Samakan target TW IV dengan target tahunan di lembar IKU.',
  ),
  R14: k(
    'Angka kumulatif turun',
    'Realisasi indikator {indikator} turun dari {sebelum} menjadi {sesudah} pada triwulan {triwulan}.',
    'Periksa apakah angka triwulan itu kumulatif; perbaiki atau jelaskan sebabnya.',
  ),
  R15: k(
    'Triwulan mendatang sudah terisi',
    'Realisasi triwulan {triwulan} indikator {indikator} sudah terisi, padahal belum dilaporkan.',
    'Kosongkan, atau pindahkan ke triwulan yang benar.',
  ),
  R16: k(
    'Polaritas tampak tidak sesuai',
    'Indikator {indikator} berpolaritas {polaritas}, tetapi namanya memuat kata "{kata}".',
    'Periksa apakah semakin tinggi memang semakin baik; ubah polaritas di lembar IKU bila keliru.',
  ),
  R17: k(
    'Hasil hitungan berbeda atau rumus tertimpa',
    'Sel hitungan {indikator}: {alasan} (tertulis {tampil}, seharusnya {hitung}).',
    'Tekan Pulihkan rumus.',
  ),
  R18: k(
    'Capaian sangat tinggi',
    'Capaian indikator {indikator} mencapai {capaian} %, di atas {batas} %.',
    'Periksa salah ketik; bila benar, target mungkin terlalu rendah: jelaskan pada faktor pendorong.',
  ),
  R19: k(
    'Capaian terendah tanpa penjelasan',
    'Capaian indikator {indikator} {capaian} % ({predikat}), tetapi faktor penghambat atau tindak lanjutnya kosong.',
    'Isi faktor penghambat dan tindak lanjut pada lembar isian bidang.',
  ),
  R20: k(
    'Penjelasan capaian kosong',
    'Capaian indikator {indikator} {capaian} %, tetapi {hal} belum diisi.',
    'Isi {hal} pada lembar isian bidang.',
  ),
  R21: k(
    'Realisasi melonjak atau anjlok',
    'Realisasi triwulan {triwulan} indikator {indikator} adalah {sesudah}, sedangkan triwulan {triwulanLalu} {sebelum}: beda {perubahan} % dari yang wajar menurut targetnya.',
    'Periksa salah ketik atau satuan; bila benar, jelaskan sebabnya pada kolom faktor.',
  ),
  R22: k(
    'Pembilang dan penyebut tidak cocok',
    'Triwulan {triwulan} indikator {indikator}: {pembilang} dibagi {penyebut} kali 100 adalah {hitung}, tetapi realisasinya {realisasi}.',
    'Perbaiki pembilang, penyebut, atau realisasinya.',
  ),
  R23: k(
    'Narasi dan angka tidak sama',
    'Pada {kunci}: {alasan} {tertulis}, tidak sama dengan angka pada tabel.',
    'Perbaiki kalimatnya atau angkanya; untuk narasi laporan yang lama, susun ulang laporan.',
  ),
  R24: k(
    'Indikator ganda yang berbeda',
    'Indikator {indikator} sama namanya dengan {lain}, tetapi {hal} berbeda.',
    'Hapus salah satu, atau bedakan namanya.',
  ),
  R25: k(
    'Bukti atau sumber data kosong',
    'Realisasi indikator {indikator} sudah terisi, tetapi {hal} kosong.',
    'Isi {hal}: nama dokumen dan tempat menyimpannya.',
  ),
  R26: k(
    'Bidang penanggung jawab tidak dikenal',
    'Bidang indikator {indikator} adalah {bidang}, yang tidak ada dalam daftar bidang.',
    'Pilih kode bidang dari daftar di lembar Beranda.',
  ),
  R27: k(
    'Format bidang belum kembali',
    'Bidang {bidang}: {alasan}.',
    'Minta isiannya; bila bidang itu memang tidak melapor, hapus dari daftar di lembar Beranda.',
  ),
  R28: k(
    'Anggaran tidak wajar',
    'Anggaran {kunci}: nilai {nilai} {alasan} (pagu {pagu}).',
    'Perbaiki angka pada lembar Anggaran; tulis rupiah penuh tanpa desimal.',
  ),
  R29: k(
    'Jumlah realisasi anggaran berbeda',
    'Anggaran {nama}: {alasan} (tertulis {tampil}, seharusnya {hitung}).',
    'Tekan Pulihkan rumus; bila angkanya kumulatif, tulis realisasi triwulan itu saja.',
  ),
  R30: k(
    'Anggaran induk tidak sama dengan rinciannya',
    'Anggaran {kunci} tertulis {induk}, sedangkan jumlah rinciannya {anak}.',
    'Samakan angka induk dengan jumlah rincian langsungnya di lembar Anggaran.',
  ),
  R31: k(
    'Kinerja dan serapan anggaran tidak sejalan',
    'Bidang {bidang}: rata-rata capaian {capaian} % dengan serapan anggaran {serapan} %.',
    'Jelaskan penyebabnya pada laporan, atau periksa target kinerja dan angka anggarannya.',
  ),
  R32: k(
    'Capaian penuh tanpa realisasi',
    'Capaian indikator {indikator} {capaian} %, padahal realisasinya 0.',
    'Periksa realisasi dan targetnya; pulihkan rumus bila capaian diketik sendiri.',
  ),
  R33: k(
    'Ejaan satuan',
    'Satuan indikator {indikator} tertulis {satuan}; mungkin maksudnya {dimaksud}.',
    'Samakan ejaan satuan di lembar IKU, atau biarkan bila memang demikian.',
  ),
  R34: k(
    'Angka ditulis sebagai teks',
    'Pada indikator {indikator} tertulis {teks} ({alasan}); dibaca sebagai {terbaca}.',
    'Ketik ulang sebagai angka bila maksudnya lain.',
  ),
  R35: k(
    'Tahun atau triwulan tidak sama',
    '{tempat} menyebut {tertulis}, sedangkan laporan ini {laporan}.',
    'Samakan judulnya. Bila periode di lembar Beranda yang keliru, kembalikan di sana.',
  ),
  R36: k(
    'Rata-rata salah dihitung',
    'Rata-rata {nama} tertulis {tampil}, seharusnya {hitung} dari {terhitung} baris yang dapat dihitung ({jumlah} baris).',
    'Tekan Pulihkan rumus.',
  ),
  R37: k('NIP tidak sah', 'NIP penandatangan {nip}: {alasan}.', 'Periksa NIP pada lembar Beranda: 18 angka.'),
  R38: k(
    'Data penandatangan belum lengkap',
    'Pada identitas penandatangan, {hal} masih kosong.',
    'Lengkapi identitas pada lembar Beranda.',
  ),
  R39: k(
    'Urutan tanggal tidak wajar',
    'Langkah {langkah} tercatat {waktu}, {alasan} ({batas}).',
    'Periksa tanggalnya; bila memang demikian, jelaskan pada keterangan langkah.',
  ),
  R40: k(
    'Catatan reviu belum tuntas',
    'Catatan dari {oleh} masih {status}: {teks}',
    'Jawab catatan itu, lalu minta pemeriksa menerimanya.',
  ),
  R41: k(
    'Isi berubah setelah ditandatangani',
    'Isi buku kerja tidak sama lagi dengan yang ditandatangani pada {tanggal}.',
    'Bandingkan dengan arsip, lalu kembalikan isinya; laporan yang sudah ditandatangani tidak diubah.',
  ),
  R42: k(
    'Melebihi waktu baku',
    'Langkah {langkah} memakan {menit} menit kerja; waktu baku SOP {baku} menit.',
    'Catat sebabnya pada keterangan langkah bila perlu; hari libur tidak diperhitungkan.',
  ),
  R43: k(
    'Predikat tidak sesuai skala',
    'Predikat indikator {indikator} tertulis {tampil}, menurut skala seharusnya {hitung}.',
    'Tekan Pulihkan rumus.',
  ),
  R44: k(
    'Persen atau pecahan?',
    'Indikator {indikator} bersatuan persen, tetapi tertulis {nilai}. Maksudnya {lain} persen atau {nilai} persen?',
    'Pilih salah satu. Persen ditulis dalam poin persen: 85, bukan 0,85.',
  ),
  R45: k(
    'Kode anggaran tidak dikenal',
    'Indikator {indikator} terikat pada {kodeAnggaran}, yang tidak ada di lembar Anggaran.',
    'Pilih kode dari daftar di lembar IKU, atau kosongkan.',
  ),
  ...temuanStrukturId,
};

/** Words for values that findings carry as codes. */
export const istilahId: Readonly<Record<string, string>> = {
  polaritas: 'polaritas',
  konsolidasi: 'konsolidasi',
  frekuensi: 'frekuensi',
  targetTahunan: 'target tahunan',
  target1: 'target TW I',
  target2: 'target TW II',
  target3: 'target TW III',
  target4: 'target TW IV',
  realisasi: 'realisasi',
  satuan: 'satuan',
  buktiDukung: 'bukti dukung',
  sumberData: 'sumber data',
  faktorPendorong: 'faktor pendorong',
  faktorPenghambat: 'faktor penghambat',
  tempat: 'tempat',
  jabatan: 'jabatan',
  nama: 'nama',
  pangkat: 'pangkat',
  nip: 'NIP',
  'tak-terbaca': 'tidak terbaca sebagai satu angka',
  'tidak-ada-data': 'dinyatakan tidak ada data',
  negatif: 'di bawah nol',
  pecahan: 'bukan rupiah bulat',
  'melebihi-pagu': 'melebihi pagu',
  ditimpa: 'rumus tertimpa ketikan atau dikosongkan',
  'jumlah-berbeda': 'jumlahnya tidak sama dengan jumlah triwulannya',
  kumulatif: 'tampak diketik kumulatif, padahal kolomnya per triwulan',
  usang: 'narasi laporan disusun dari angka yang sudah berubah; paragraf',
  target: 'target disebut',
  berbeda: 'berbeda dari hitungan',
  ambigu: 'titik atau komanya dapat berarti ribuan atau desimal',
  'tidak-teratur': 'pemisah ribuan tidak teratur',
  teks: 'tersimpan sebagai teks',
  panjang: 'bukan 18 angka',
  'tanggal-lahir': 'tanggal lahir pada 8 angka pertama tidak ada di kalender',
  'jenis-kelamin': 'angka ke-15 bukan 1 atau 2',
  urut: 'tiga angka terakhir bukan 001 sampai 999',
  cpns: 'tahun dan bulan pengangkatan tidak wajar (mungkin nomor PPPK)',
  'usia-cpns': 'usia saat pengangkatan tidak wajar',
  terbuka: 'terbuka',
  dijawab: 'menunggu diterima',
  ditolak: 'ditolak',
  'tanpa-indikator': 'belum mempunyai indikator',
  'belum-kembali': 'isian triwulan ini belum kembali',
  'triwulan-belum-berakhir': 'padahal triwulan yang dilaporkan baru berakhir',
  'mendahului-langkah-sebelumnya': 'mendahului langkah sebelumnya',
};
