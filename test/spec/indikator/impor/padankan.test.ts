import { bacaTabelIku } from '../../../../src/domain/indikator/impor/baca-tabel-iku';
import type { BarisImpor } from '../../../../src/domain/indikator/impor/baris-impor';
import { nilaiKosong, type NilaiIku } from '../../../../src/domain/indikator/impor/medan';
import { nilaiOf, padankan } from '../../../../src/domain/indikator/impor/padankan';
import type { Indikator } from '../../../../src/domain/indikator/indikator';
import { daftarBidang } from './kantor';

const indikator = (isi: Partial<Indikator>): Indikator => ({
  kode: 'IKU-01',
  sasaran: 'Sasaran',
  indikator: 'Persentase penegakan Perda',
  definisi: '',
  satuan: '%',
  bidang: 'PPUD',
  polaritas: 'positif',
  konsolidasi: 'akhir',
  frekuensi: 'triwulan',
  targetTahunan: 90,
  target: [80, 85, 88, 90],
  realisasi: [null, null, null, null],
  pembilang: [null, null, null, null],
  penyebut: [null, null, null, null],
  sumberData: '',
  kodeAnggaran: '',
  buktiDukung: '',
  faktorPendorong: '',
  faktorPenghambat: '',
  tindakLanjut: '',
  ...isi,
});
const baris = (nilai: Partial<NilaiIku>, usulan: BarisImpor['usulan'] = []): BarisImpor => ({
  nomor: 1,
  nilai: { ...nilaiKosong, indikator: 'Persentase penegakan Perda', ...nilai },
  usulan,
});

describe('a row beside the indicators that stand', () => {
  it.each([
    ['by kode, whatever its case', { kode: 'iku-01', indikator: 'Judul lain' }, 'berubah', 'IKU-01'],
    [
      'by its wording without regard to case and punctuation',
      { indikator: 'PERSENTASE  penegakan perda.' },
      'berubah',
      'IKU-01',
    ],
    ['as a new one where neither fits, with the next free kode', { indikator: 'Lain' }, 'baru', 'IKU-02'],
    ['as a new one with its own kode', { kode: 'X-9', indikator: 'Lain' }, 'baru', 'X-9'],
  ] as const)('is known %s', (_, nilai, jenis, kode) => {
    expect(padankan([baris(nilai)], [indikator({})])[0]).toMatchObject({ jenis, kode });
  });

  it('shows old and new of each field that differs, and nothing else', () => {
    const [satu] = padankan(
      [baris({ satuan: 'Persen', target1: 75, target2: 85, sumberData: 'Register' })],
      [indikator({})],
    );
    expect(satu?.beda).toEqual([
      { medan: 'satuan', lama: '%', baru: 'Persen' },
      { medan: 'target1', lama: 80, baru: 75 },
      { medan: 'sumberData', lama: null, baru: 'Register' },
    ]);
  });

  it('empties nothing, and lets a proposal replace nothing that stands', () => {
    const [satu] = padankan(
      [baris({ satuan: null, polaritas: 'negatif', frekuensi: 'tahun' }, ['polaritas', 'frekuensi'])],
      [indikator({ indikator: 'Persentase penegakan Perda', frekuensi: null })],
    );
    expect(satu?.beda).toEqual([{ medan: 'frekuensi', lama: null, baru: 'tahun' }]);
  });

  it('is told apart by division where the same wording stands twice', () => {
    const kini = [indikator({ kode: 'A', bidang: 'TIB' }), indikator({ kode: 'B', bidang: 'PPUD' })];
    const hasil = padankan([baris({ bidang: 'PPUD' }), baris({ bidang: 'TIB' }), baris({ bidang: 'LINMAS' })], kini);
    expect(hasil.map(({ kode, jenis }) => [kode, jenis])).toEqual([
      ['B', 'sama'],
      ['A', 'sama'],
      ['IKU-01', 'baru'],
    ]);
  });

  it('never gives two rows the same kode', () => {
    const hasil = padankan(
      [baris({ kode: 'X' }), baris({ kode: 'x', indikator: 'Lain' }), baris({ indikator: 'Lain lagi' })],
      [],
    );
    expect(new Set(hasil.map(({ kode }) => kode.toLowerCase())).size).toBe(3);
  });

  it('is the same where a table is taken a second time', () => {
    const kini = [
      indikator({}),
      indikator({ kode: 'IKU-02', indikator: 'Indeks', satuan: 'indeks', target: ['70-71', null, null, 72] }),
    ];
    const kepala = ['Kode', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Bidang'];
    const sel = kini
      .map(nilaiOf)
      .map((n) => [
        n.kode,
        n.sasaran,
        n.indikator,
        n.satuan,
        n.targetTahunan,
        n.target1,
        n.target2,
        n.target3,
        n.target4,
        n.bidang,
      ]);
    const bacaan = bacaTabelIku({ sel: [kepala, ...sel], gabung: [] }, { tahun: 2026, daftarBidang });
    expect(padankan(bacaan.baris, kini).map(({ jenis }) => jenis)).toEqual(['sama', 'sama']);
  });
});
