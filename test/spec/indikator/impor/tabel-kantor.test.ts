/**
 * Indicator tables as offices write them, pasted as text: columns in any order, titles above, footers below, headings on two lines, numbers
 * in every notation. Each comes in without a hand, or the one thing that cannot be known is asked.
 */
import { bacaTabelIku } from '../../../../src/domain/indikator/impor/baca-tabel-iku';
import { bacaTeksTabel } from '../../../../src/domain/indikator/impor/teks-tabel';
import { daftarBidang } from './kantor';

const baca = (...baris: readonly string[]) =>
  bacaTabelIku(bacaTeksTabel(baris.map((satu) => satu.replace(/ \| /g, '\t')).join('\n')), {
    tahun: 2026,
    daftarBidang,
  });
type Nilai = ReturnType<typeof baca>['baris'][number]['nilai'];

interface TabelKantor {
  readonly kantor: string;
  readonly tabel: readonly string[];
  readonly baris: readonly Partial<Nilai>[];
  /** Codes of what is asked or told. */
  readonly temuan?: readonly string[];
}
const daftar: readonly TabelKantor[] = [
  {
    kantor: 'an appendix to a Perjanjian Kinerja: title rows above, signatures below',
    tabel: [
      'PERJANJIAN KINERJA TAHUN 2026',
      'SATUAN POLISI PAMONG PRAJA',
      '',
      'No | Sasaran Strategis | Indikator Kinerja | Satuan | Target',
      '1 | Meningkatnya ketertiban | Persentase penegakan Perda | % | 75,50',
      '2 | Meningkatnya ketertiban | Jumlah patroli | kali | 360',
      '',
      'Mengetahui,',
      'Kepala Satuan',
      'NIP. 19700101 199503 1 001',
    ],
    baris: [
      { indikator: 'Persentase penegakan Perda', satuan: '%', targetTahunan: 75.5 },
      { indikator: 'Jumlah patroli', satuan: 'kali', targetTahunan: 360 },
    ],
  },
  {
    kantor: 'columns from right to left, targets before the indicator',
    tabel: [
      'Target 2026 | Satuan | Indikator Kinerja Utama | Sasaran',
      '100 | persen | Cakupan layanan Linmas | Terwujudnya perlindungan masyarakat',
    ],
    baris: [{ indikator: 'Cakupan layanan Linmas', satuan: 'persen', targetTahunan: 100 }],
  },
  {
    kantor: 'numbers with marks of thousands, decimals, units and bounds in one column',
    tabel: [
      'Indikator Kinerja | Satuan | Target Tahunan',
      'Penonton sosialisasi | orang | 1.234.567',
      'Indeks kepuasan | indeks | 3,25',
      'Penyelesaian aduan | % | 85 %',
      'Waktu tanggap | menit | <22',
      'Kesiapsiagaan | nilai | 85-95',
    ],
    baris: [
      { targetTahunan: 1234567 },
      { targetTahunan: 3.25 },
      { targetTahunan: 85 },
      { targetTahunan: '<22' },
      { targetTahunan: '85-95' },
    ],
  },
  {
    kantor: 'a row of column numbers below the headings, an average at the foot',
    tabel: [
      'No | Indikator Kinerja | Satuan | Target',
      '(1) | (2) | (3) | (4)',
      '1 | Jumlah operasi gabungan | kegiatan | 12',
      'Rata-rata |  |  | 12',
    ],
    baris: [{ indikator: 'Jumlah operasi gabungan', targetTahunan: 12 }],
  },
  {
    kantor: 'quarters under a shared heading on two lines',
    tabel: [
      'No | Indikator Kinerja | Satuan | Target Tahunan | Target Triwulan |  |  | ',
      ' |  |  |  | I | II | III | IV',
      '1 | Jumlah patroli wilayah | kali | 360 | 90 | 90 | 90 | 90',
    ],
    baris: [{ targetTahunan: 360, target1: 90, target2: 90, target3: 90, target4: 90 }],
  },
  {
    kantor: 'codes of its own, the way of counting in words of the office',
    tabel: [
      'Kode | Indikator Kinerja | Satuan | Polaritas | Frekuensi | Target',
      'IKU-1 | Jumlah pelanggaran Perda | kasus | Minimize | Triwulanan | 120',
      'IKU-2 | Persentase penyelesaian aduan | % | Maximize | Semesteran | 100',
    ],
    baris: [
      { kode: 'IKU-1', polaritas: 'negatif', frekuensi: 'triwulan' },
      { kode: 'IKU-2', polaritas: 'positif', frekuensi: 'semester' },
    ],
  },
  {
    kantor: 'percentages written as shares: asked, not guessed',
    tabel: ['Indikator Kinerja | Satuan | Target', 'Penegakan Perda | % | 0,85', 'Penyelesaian aduan | % | 0,9'],
    baris: [{ indikator: 'Penegakan Perda' }, { indikator: 'Penyelesaian aduan' }],
    temuan: ['persen-desimal'],
  },
  {
    kantor: 'a division that nobody knows: asked',
    tabel: [
      'Indikator Kinerja | Satuan | Target | Penanggung Jawab',
      'Jumlah pemadaman | kejadian | 10 | Bidang Pemadam Kebakaran',
    ],
    baris: [{ indikator: 'Jumlah pemadaman', targetTahunan: 10 }],
    temuan: ['bidang-tak-dikenal'],
  },
];

describe.each(daftar.map((satu) => [satu.kantor, satu] as const))('%s', (_, { tabel, baris, temuan = [] }) => {
  const bacaan = baca(...tabel);
  it('comes in row by row', () => {
    expect(bacaan.baris.map(({ nilai }) => nilai)).toEqual(baris.map((satu) => expect.objectContaining(satu)));
  });
  it('asks no more than it must', () => {
    expect([...new Set(bacaan.temuan.map(({ kode }) => kode))]).toEqual(temuan);
  });
});
