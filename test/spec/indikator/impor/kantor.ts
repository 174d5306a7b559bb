import type { Bidang, Isi } from '../../../../src/domain/indikator/indikator';
import type { Gabung, Kisi } from '../../../../src/domain/indikator/impor/kisi';

export const daftarBidang: readonly Bidang[] = [
  { kode: 'SEK', nama: 'Sekretariat', singkatan: 'Sekretariat' },
  { kode: 'TIB', nama: 'Bidang Ketenteraman dan Ketertiban Umum', singkatan: 'Trantibum' },
  { kode: 'PPUD', nama: 'Bidang Penegakan Peraturan Perundang-undangan Daerah', singkatan: 'PPUD' },
  { kode: 'LINMAS', nama: 'Bidang Perlindungan Masyarakat', singkatan: 'Linmas' },
];

const gabung = (row: number, col: number, rows: number, cols: number): Gabung => ({ row, col, rows, cols });
const _ = null;

/** A spreadsheet: decree above, two rows of headings with merged groups, sasaran merged downwards, numbered columns, signature below. */
export const kantorBergabung: Kisi = {
  sel: [
    ['LAMPIRAN KEPUTUSAN KEPALA SATUAN POLISI PAMONG PRAJA', _, _, _, _, _, _, _, _, _, _],
    ['INDIKATOR KINERJA UTAMA (IKU) TAHUN 2026', _, _, _, _, _, _, _, _, _, _],
    [_, _, _, _, _, _, _, _, _, _, _],
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja Utama',
      'Satuan',
      'Target 2026',
      'Target',
      _,
      _,
      _,
      'Realisasi TW I',
      'Penanggung Jawab',
    ],
    [_, _, _, _, _, 'TW I', 'TW II', 'TW III', 'TW IV', _, _],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
    [
      1,
      'Meningkatnya ketenteraman dan ketertiban umum',
      'Persentase gangguan trantibum yang diselesaikan',
      '%',
      '85,5',
      '85%',
      '85%',
      85,
      '85,5 %',
      90,
      'Bidang Trantibum',
    ],
    [2, _, 'Jumlah pelanggaran Perda', 'kasus', '43.000', '10.750', '10.750', '10.750', '10.750', 9000, 'PPUD'],
    [
      3,
      'Meningkatnya perlindungan masyarakat',
      'Waktu tanggap laporan masyarakat',
      'menit',
      '<22',
      '<22',
      '<22',
      '<22',
      '<22',
      _,
      'Kabid Linmas',
    ],
    ['Rata-rata', _, _, _, 64.2, _, _, _, _, _, _],
    [_, _, _, _, _, _, _, _, _, 'Paringin, 5 Januari 2026', _],
    [_, _, _, _, _, _, _, _, _, 'Kepala Satuan,', _],
    [_, _, _, _, _, _, _, _, _, 'NIP 19700101 199503 1 001', _],
  ],
  gabung: [
    gabung(0, 0, 1, 11),
    gabung(1, 0, 1, 11),
    ...[0, 1, 2, 3, 4, 9, 10].map((col) => gabung(3, col, 2, 1)),
    gabung(3, 5, 1, 4),
    gabung(6, 1, 2, 1),
    gabung(9, 0, 1, 4),
  ],
};

/** A range copied as text: other order, no merged cells, groups' names over their first column only, headings of sasaran as rows. */
export const kantorTempel = [
  'Penanggung jawab\tIKU\tFormulasi\tDefinisi operasional\tSumber data\tSatuan\tTipe penghitungan (Kumulatif/Non)\tPolaritas\tTriwulan\t\t\t\tTarget tahunan',
  '\t\t\t\t\t\t\t\tI\tII\tIII\tIV\t',
  'Sasaran 1: Terwujudnya kepatuhan terhadap Perda\t\t\t\t\t\t\t\t\t\t\t\t',
  'Penegakan Peraturan Perundang-undangan Daerah\tPersentase penegakan Perda\t"Jumlah pelanggaran yang ditindak\n dibagi jumlah pelanggaran"\tPelanggaran yang selesai sampai putusan\tBuku register\tPersen\tKumulatif\tMaximize\t0,2\t0,45\t0,7\t0,9\t0,9',
  '\tJumlah operasi penertiban\tHitung laporan\t\tLaporan operasi\tkali\tNon Kumulatif\tnaik\t3\t3\t3\t3\t12',
  'Sasaran 2: Meningkatnya kapasitas Linmas\t\t\t\t\t\t\t\t\t\t\t\t',
  'Bidang Pemadam\tJumlah anggota Linmas terlatih\t\t\tDaftar hadir\torang\tdijumlahkan\t?\t1.250\t-\tn/a\tbelum ada\t1.250',
].join('\r\n');

/** An old list: several years' targets, formula and source in one block over three merged rows, a heading repeated on the next page. */
export const kantorRenstra: Kisi = {
  sel: [
    [
      'Kode Indikator',
      'Tujuan',
      'Sasaran',
      'Indikator Sasaran',
      'Penjelasan/Formulasi',
      'Satuan',
      'Target Kinerja Tahun',
      _,
      _,
      'Sumber Data',
    ],
    [_, _, _, _, _, _, 2025, 2026, 2027, _],
    [
      'S-1',
      'Tujuan A',
      'Meningkatnya ketertiban',
      'Indeks ketertiban',
      'Bagian pertama',
      'Indeks',
      70.1,
      '70,38-70,76',
      72,
      'Survei',
    ],
    [_, _, _, _, 'Bagian kedua', _, _, _, _, 'BPS'],
    [
      'Kode Indikator',
      'Tujuan',
      'Sasaran',
      'Indikator Sasaran',
      'Penjelasan/Formulasi',
      'Satuan',
      'Target Kinerja Tahun',
      _,
      _,
      'Sumber Data',
    ],
    ['S-2', 'Tujuan A', 'Meningkatnya ketertiban', 'Nilai SAKIP', 'LHE', 'Nilai', 'BB', 'BB', 'A', 'Inspektorat'],
    ['S-2', 'Tujuan A', 'Meningkatnya ketertiban', 'Nilai SAKIP', 'LHE', 'Nilai', 'BB', 'BB', 'A', 'Inspektorat'],
    ['Jumlah', _, _, _, _, _, _, _, _, _],
  ] satisfies readonly (readonly Isi[])[],
  gabung: [
    ...[0, 1, 2, 3, 4, 5, 9].map((col) => gabung(0, col, 2, 1)),
    gabung(0, 6, 1, 3),
    ...[0, 1, 2, 3, 5, 6, 7, 8].map((col) => gabung(2, col, 2, 1)),
  ],
};
