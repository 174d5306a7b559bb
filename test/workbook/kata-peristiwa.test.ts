import { naskahSop } from '../../src/domain/sop/naskah';
import type { IsiPeristiwa } from '../../src/domain/sop/peristiwa';
import { kataPeristiwa } from '../../src/workbook/plan/kata-peristiwa';
import { konteksKata } from '../../src/workbook/plan/plan-tulis-riwayat';

const sasaran = { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' } as const;
const konteks = konteksKata(naskahSop, { tahun: 2026, triwulan: 3 }, [{ id: 'c1', sasaran }]);

const kalimat: readonly (readonly [IsiPeristiwa, string, string])[] = [
  [{ jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 }, 'Menyiapkan Triwulan III Tahun 2026', ''],
  [{ jenis: 'langkah-dimulai', langkah: 11 }, 'Memulai langkah 11 (Mengantar, menggandakan, mengarsipkan)', ''],
  [
    { jenis: 'langkah-selesai', langkah: 6, keterangan: 'Draf lengkap', terlambat: 'Dua bidang terlambat' },
    'Menyelesaikan langkah 6 (Membuat laporan), melewati waktu baku',
    'Draf lengkap. Terlambat: Dua bidang terlambat',
  ],
  [
    { jenis: 'langkah-selesai', langkah: 7, keterangan: '', rangkap: true },
    'Menyelesaikan langkah 7 (Mengoreksi laporan), oleh penyusun laporan sendiri (sudah diperingatkan)',
    '',
  ],
  [
    { jenis: 'langkah-dikembalikan', dari: 7, ke: 4, alasan: 'Realisasi keliru', terbatas: true },
    'Mengembalikan dari langkah 7 (Mengoreksi laporan) ke langkah 4 (Menghimpun isian); hanya yang dicatat terbuka untuk diisi',
    'Realisasi keliru',
  ],
  [
    {
      jenis: 'pejabat-ditetapkan',
      pejabat: { peran: 'KASAD', nama: 'Budi Contoh', sebutan: 'plt', dari: '2026-09-01', sampai: null },
    },
    'Mencatat Plt. Kepala Satuan: Budi Contoh mulai 1 September 2026',
    '',
  ],
  [
    { jenis: 'pelaksana-ditetapkan', daftar: [{ langkah: 2, peran: 'STAF' }] },
    'Menetapkan pelaksana: langkah 2 Staf',
    '',
  ],
  [
    { jenis: 'catatan-ditulis', catatan: 'c1', sasaran, teks: 'Lampirkan\nrekap', nilaiSaatItu: '71,5' },
    'Menulis catatan pada indikator IKU-01, kolom Realisasi TW III: "Lampirkan rekap" (ditulis saat nilai 71,5)',
    '',
  ],
  [
    { jenis: 'catatan-ditolak', catatan: 'c1', alasan: 'Belum lengkap' },
    'Menolak jawaban atas catatan pada indikator IKU-01, kolom Realisasi TW III',
    'Belum lengkap',
  ],
  [
    { jenis: 'reviu-terbawa', dari: { tahun: 2026, triwulan: 2 }, daftar: [] },
    'Membawa 0 catatan dari Triwulan II Tahun 2026 sebagai bahan',
    '',
  ],
  [
    { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah', komentar: { id: '1', penulis: 'Budi' } },
    'Menyalin dari komentar Excel jawaban Budi atas catatan pada indikator IKU-01, kolom Realisasi TW III: "Sudah"',
    '',
  ],
  [{ jenis: 'diperiksa', kunci: 'IKU-01', sidik: 'x' }, 'Menandai indikator IKU-01 sudah diperiksa', ''],
  [
    {
      jenis: 'diperiksa-banyak',
      daftar: ['A', 'B', 'C'].map((kunci) => ({ kunci, sidik: kunci === 'C' ? null : 'x' })),
    },
    'Menandai 2 indikator (A, B) sudah diperiksa. Mencabut tanda periksa indikator C',
    '',
  ],
  [
    { jenis: 'diperiksa-banyak', daftar: Array.from({ length: 500 }, (_, ke) => ({ kunci: `K${ke}`, sidik: 'x' })) },
    'Menandai 500 indikator (K0, K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, K11, dan 488 lainnya) sudah diperiksa',
    '',
  ],
  [{ jenis: 'catatan-diterima', catatan: 'tidak dikenal' }, 'Menerima jawaban atas catatan', ''],
  [
    { jenis: 'pengaturan-diubah', setelan: 'batasBaris', lama: '–', baru: '120%', alasan: 'Perbup' },
    'Mengubah pengaturan "Batas capaian per baris (%)" dari "–" menjadi "120%"',
    'Perbup',
  ],
];
test.each(kalimat)('%j is told as one sentence', (isi, harap, alasan) => {
  expect(kataPeristiwa(isi, konteks)).toEqual({ kalimat: harap, alasan });
});

test('a text of any length fits a cell, and line breaks do not break the row', () => {
  const { kalimat: satu, alasan } = kataPeristiwa(
    { jenis: 'langkah-dikembalikan', dari: 7, ke: 4, alasan: 'panjang\n'.repeat(20_000) },
    konteks,
  );
  expect(alasan.length).toBeLessThanOrEqual(1200);
  expect(alasan.endsWith('…')).toBe(true);
  expect(`${satu}${alasan}`).not.toContain('\n');
});
