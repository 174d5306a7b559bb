import type { MedanLangkah } from '../../../../domain/sop/beda-revisi';
import type { SebutanPejabat } from '../../../../domain/sop/langkah-sop';
import type { MasalahRevisi } from '../../../../domain/sop/revisi';

const masalah: Record<MasalahRevisi['jenis'], string> = {
  'nomor-kosong': 'Tulis nomor dokumen revisi.',
  'tanggal-salah': 'Pilih tanggal revisi, tahun 1900 sampai 2999.',
  'alasan-kosong': 'Tulis mengapa SOP direvisi.',
  'terlalu-banyak': 'Paling banyak 40 langkah. Hapus langkah tambahan yang tidak perlu.',
  'nomor-tidak-naik': 'Nomor harus bilangan 1 sampai 99 dan lebih besar daripada nomor langkah di atasnya.',
  'uraian-kosong': 'Isi sebutan singkat dan uraian langkah.',
  'waktu-kosong': 'Tulis waktu baku: paling sedikit 1 menit, paling banyak 366 hari.',
  'teks-panjang': 'Paling banyak 1.000 karakter tiap kolom. Persingkat.',
  'daftar-salah': 'Paling banyak 40 butir, masing-masing paling banyak 1.000 karakter.',
  'terlalu-besar': 'Seluruh naskah terlalu panjang untuk riwayat. Persingkat uraian langkah.',
  'tugas-hilang': 'Sepuluh tugas SOP harus tetap ada, masing-masing sekali.',
  'tugas-berubah-urutan': 'Urutan sepuluh tugas SOP tidak dapat ditukar, karena buku kerja bekerja menurut urutan itu.',
};
const medan: Record<MedanLangkah, string> = {
  nomor: 'Nomor',
  ringkas: 'Sebutan singkat',
  uraian: 'Uraian',
  usulanPelaksana: 'Pelaksana',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu baku',
  output: 'Output',
  ket: 'Keterangan',
};
const sebutan: Record<SebutanPejabat, string> = {
  definitif: 'Pejabat definitif',
  plt: 'Plt. (jabatan lowong)',
  plh: 'Plh. (pejabat berhalangan)',
};

/** Words of the pages about the SOP; fetched with them. */
export const sopId = {
  hanyaKasubag: (peran: string) =>
    `Hanya Kasubag Perencanaan yang mengubahnya. Peran Anda sekarang: ${peran}. Ganti peran di Profil bila Anda menjabatnya.`,
  tanpaPeran: 'belum dipilih',
  kembali: 'Kembali',
  usulan: 'usulan',
  ditetapkan: 'ditetapkan',
  naskah: {
    kini: 'Yang mengatur triwulan ini',
    nomor: (nomor: string) => `SOP Nomor ${nomor}`,
    terbit: (tanggal: string) => `Seperti disahkan ${tanggal}; belum direvisi.`,
    revisi: (tanggal: string, oleh: string, alasan: string) =>
      `Revisi tanggal ${tanggal}, dicatat ${oleh === '' ? 'tanpa nama' : oleh} (menurut pengisian). Alasan: ${alasan}`,
    menunggu: 'Menunggu triwulan berikutnya',
    mengatur: (periode: string) =>
      `Mengatur mulai ${periode}. Triwulan yang berjalan tetap memakai naskah yang dipakainya sejak awal.`,
    celah: (nomor: string) =>
      `Nomor ${nomor} tidak ada pada naskah SOP. Nomornya dibiarkan kosong; tidak ada langkah yang ditambahkan. Bila kantor memang mempunyai langkah itu, tambahkan lewat revisi.`,
    tanpaCelah: 'Nomor langkah berurutan tanpa celah.',
    bagan:
      'Bagan pelaksana hilang dari naskah; pelaksana bertanda (usulan) sampai kantor menetapkannya di halaman Pelaksana.',
    langkah: 'Langkah',
    keterkaitan: 'Keterkaitan dengan SOP lain',
    peralatan: 'Peralatan',
    kualifikasi: 'Kualifikasi pelaksana',
    peringatan: 'Peringatan',
    pencatatan: 'Pencatatan',
    kosong: '–',
    buat: 'Buat revisi',
  },
  revisi: {
    pengantar: (periode: string, nomor: string) =>
      `Triwulan yang berjalan tetap memakai SOP Nomor ${nomor}. Revisi ini mengatur mulai ${periode}.`,
    nomor: 'Nomor revisi',
    nomorKet: 'Nomor dokumen seperti tertulis pada revisi.',
    tanggal: 'Tanggal revisi',
    alasan: 'Alasan revisi',
    alasanKet: 'Tercatat pada riwayat bersama nama dan waktu.',
    satuBaris: 'Satu butir tiap baris.',
    langkah: (nomor: string, ringkas: string) => `${nomor}. ${ringkas}`,
    ubah: (nomor: string) => `Ubah langkah ${nomor}`,
    tutup: (nomor: string) => `Tutup langkah ${nomor}`,
    tambah: (nomor: string) => `Sisipkan sesudah ${nomor}`,
    hapus: (nomor: string) => `Hapus langkah ${nomor}`,
    tetap: 'Tugas ini bagian dari SOP: dapat diubah, tidak dapat dihapus.',
    jumlah: 'Waktu baku',
    satuan: 'Satuan waktu',
    daftarSatuan: { menit: 'menit', jam: 'jam', hari: 'hari' },
    langkahBaru: 'Langkah baru',
    berubah: 'Yang berubah',
    belumBerubah: 'Belum ada yang berubah dari naskah terakhir.',
    beda: {
      nomorSop: (lama: string, baru: string) => `Nomor SOP: ${lama} → ${baru}`,
      baru: (nomor: number, ringkas: string) => `Langkah ${nomor} (${ringkas}) ditambahkan`,
      dihapus: (nomor: number, ringkas: string) => `Langkah ${nomor} (${ringkas}) dihapus`,
      berubah: (nomor: number, ringkas: string) => `Langkah ${nomor} (${ringkas})`,
      medan: (nama: string, lama: string, baru: string) => `${nama}: ${lama} → ${baru}`,
      daftar: (nama: string, tambah: string, hapus: string) =>
        `${nama}:${tambah === '' ? '' : ` ditambah ${tambah}`}${tambah !== '' && hapus !== '' ? ';' : ''}${hapus === '' ? '' : ` dihapus ${hapus}`}`,
    },
    perbaiki: (jumlah: number) => `${jumlah} hal perlu diperbaiki sebelum revisi dapat ditinjau.`,
    lanjut: 'Tinjau revisi',
    batal: 'Batal',
  },
  pelaksana: {
    pengantar:
      'Bagan pelaksana hilang dari naskah SOP. Yang tertulis di sini usulan sampai kantor menetapkannya; yang ditetapkan berlaku untuk triwulan ini dan seterusnya.',
    menungguRevisi:
      'Ada revisi yang menunggu triwulan berikutnya. Penetapan di sini hanya untuk triwulan ini; pelaksana berikutnya menurut revisi itu.',
    siapa: (nomor: number, nama: string) => `${nomor}. ${nama}`,
    tetapkan: (nomor: number) => `Tetapkan langkah ${nomor}`,
    semua: 'Pilih semua usulan',
    sama: (laporan: number, koreksi: number) =>
      `Langkah ${laporan} dan ${koreksi} pada jabatan yang sama: penyusun laporan akan mengoreksi laporannya sendiri. Tidak dilarang; ia akan diperingatkan dan hal itu tercatat.`,
    belum: 'Belum ada yang dipilih untuk ditetapkan.',
    lanjut: 'Tinjau penetapan',
  },
  pejabat: {
    pengantar:
      'Siapa memegang tiap jabatan, menurut pengisian. Nama pada blok tanda tangan laporan diisi di lembar Beranda.',
    kini: 'Hari ini',
    belum: 'belum disebut',
    rangkap: (nama: string, jabatan: string) =>
      `${nama} memegang beberapa jabatan: ${jabatan}. Tidak dilarang, hanya diberitahukan.`,
    tercatat: 'Yang tercatat',
    masa: (dari: string, sampai: string) =>
      dari === '' && sampai === ''
        ? 'tanpa batas tanggal'
        : `${dari === '' ? 'sejak awal' : `mulai ${dari}`}${sampai === '' ? '' : ` sampai ${sampai}`}`,
    baru: 'Sebutkan pejabat',
    jabatan: 'Jabatan',
    nama: 'Nama',
    nip: 'NIP',
    nipKet: 'Angka saja; boleh dikosongkan.',
    sebutan: 'Sebagai',
    daftarSebutan: sebutan,
    dari: 'Mulai tanggal',
    sampai: 'Sampai tanggal',
    tanggalKet: 'Kosong: tanpa batas. Plt. dan Plh. didahulukan selama masanya.',
    namaKosong: 'Nama masih kosong. Tulis namanya.',
    nipSalah: 'NIP ditulis angka, paling banyak 30 karakter.',
    masaSalah: 'Tanggal akhir tidak boleh sebelum tanggal mulai.',
    tanggalSalah: 'Tanggal tidak sah. Pilih dari kalender, tahun 1900 sampai 2999.',
    lanjut: 'Tinjau pejabat',
  },
  medan,
  masalah,
};

export type KataSop = typeof sopId;
