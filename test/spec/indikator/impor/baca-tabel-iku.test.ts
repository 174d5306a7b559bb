import fc from 'fast-check';
import { bacaTabelIku, type OpsiBaca } from '../../../../src/domain/indikator/impor/baca-tabel-iku';
import { bacaTeksTabel } from '../../../../src/domain/indikator/impor/teks-tabel';
import type { Kisi } from '../../../../src/domain/indikator/impor/kisi';
import { daftarBidang, kantorBergabung, kantorRenstra, kantorTempel } from './kantor';

const opsi: OpsiBaca = { tahun: 2026, daftarBidang };
const medanOf = (kisi: Kisi, lain: Partial<OpsiBaca> = {}) =>
  Object.fromEntries(
    bacaTabelIku(kisi, { ...opsi, ...lain }).pemetaan.flatMap(({ kolom, medan }) =>
      medan === null ? [] : [[kolom, medan]],
    ),
  );

describe('a spreadsheet with titles, two rows of headings and merged cells', () => {
  const bacaan = bacaTabelIku(kantorBergabung, opsi);

  it('has its columns recognised, realisations and numbers left out', () => {
    expect(bacaan.kepala).toEqual({ row: 3, rows: 2 });
    expect(medanOf(kantorBergabung)).toEqual({
      1: 'sasaran',
      2: 'indikator',
      3: 'satuan',
      4: 'targetTahunan',
      5: 'target1',
      6: 'target2',
      7: 'target3',
      8: 'target4',
      10: 'bidang',
    });
    expect(bacaan.pemetaan[6]?.judul).toBe('Target / TW II');
  });

  it('gives one row per indicator, with the sasaran of the merged cell', () => {
    expect(bacaan.baris.map(({ nomor, nilai }) => [nomor, nilai.sasaran, nilai.indikator])).toEqual([
      [7, 'Meningkatnya ketenteraman dan ketertiban umum', 'Persentase gangguan trantibum yang diselesaikan'],
      [8, 'Meningkatnya ketenteraman dan ketertiban umum', 'Jumlah pelanggaran Perda'],
      [9, 'Meningkatnya perlindungan masyarakat', 'Waktu tanggap laporan masyarakat'],
    ]);
  });

  it('reads every notation of a number, and keeps bounds as they are written', () => {
    expect(bacaan.baris.map(({ nilai }) => [nilai.targetTahunan, nilai.target1, nilai.target3, nilai.target4])).toEqual(
      [
        [85.5, 85, 85, 85.5],
        [43000, 10750, 10750, 10750],
        ['<22', '<22', '<22', '<22'],
      ],
    );
  });

  it('finds the divisions by name, short name and post', () => {
    expect(bacaan.baris.map(({ nilai }) => nilai.bidang)).toEqual(['TIB', 'PPUD', 'LINMAS']);
  });

  it('warns where a dot can be a decimal mark', () => {
    expect(bacaan.temuan).toHaveLength(5);
    expect(bacaan.temuan[0]).toEqual({ kode: 'ribuan', nomor: 8, medan: 'targetTahunan', tertulis: '43.000' });
  });

  it('leaves out column numbers, averages and signatures, each with its reason', () => {
    expect(bacaan.dilewati.map(({ nomor, sebab }) => [nomor, sebab])).toEqual([
      [6, 'nomor-kolom'],
      [10, 'kaki'],
      [11, 'kaki'],
      [12, 'kaki'],
      [13, 'kaki'],
    ]);
  });

  it('proposes what the table does not say, and marks it', () => {
    expect(bacaan.baris.map(({ nilai }) => [nilai.polaritas, nilai.konsolidasi, nilai.frekuensi])).toEqual([
      ['positif', 'akhir', 'triwulan'],
      ['negatif', 'jumlah', 'triwulan'],
      ['negatif', 'akhir', 'triwulan'],
    ]);
    expect(bacaan.baris[0]?.usulan).toEqual(['polaritas', 'konsolidasi', 'frekuensi']);
  });
});

describe('a range pasted as text in another order', () => {
  const kisi = bacaTeksTabel(kantorTempel);
  const bacaan = bacaTabelIku(kisi, opsi);

  it('has its columns recognised, quarters by the group above them', () => {
    expect(medanOf(kisi)).toEqual({
      0: 'bidang',
      1: 'indikator',
      2: 'definisi',
      3: 'definisi',
      4: 'sumberData',
      5: 'satuan',
      6: 'konsolidasi',
      7: 'polaritas',
      8: 'target1',
      9: 'target2',
      10: 'target3',
      11: 'target4',
      12: 'targetTahunan',
    });
  });

  it('takes the sasaran from the rows that head a group, and puts two columns of definition together', () => {
    expect(bacaan.baris.map(({ nilai }) => nilai.sasaran)).toEqual([
      'Terwujudnya kepatuhan terhadap Perda',
      'Terwujudnya kepatuhan terhadap Perda',
      'Meningkatnya kapasitas Linmas',
    ]);
    expect(bacaan.baris[0]?.nilai.definisi).toBe(
      'Jumlah pelanggaran yang ditindak dibagi jumlah pelanggaran; Pelanggaran yang selesai sampai putusan',
    );
  });

  it('supposes the division above for an empty cell, as a proposal', () => {
    expect(bacaan.baris[1]?.nilai.bidang).toBe('PPUD');
    expect(bacaan.baris[1]?.usulan).toContain('bidang');
    expect(bacaan.baris[0]?.usulan).not.toContain('bidang');
  });

  it('reads the wordings of polarity and consolidation; the doubtful ones are marked', () => {
    expect(bacaan.baris.map(({ nilai }) => [nilai.polaritas, nilai.konsolidasi])).toEqual([
      ['positif', 'akhir'],
      ['positif', 'jumlah'],
      ['positif', 'jumlah'],
    ]);
    expect(bacaan.baris[0]?.usulan).toEqual(['konsolidasi', 'frekuensi']);
  });

  it('asks about percentages below one, unknown divisions and unknown words', () => {
    expect(bacaan.temuan.map(({ kode, nomor, medan }) => [kode, nomor, medan])).toEqual([
      ...['targetTahunan', 'target1', 'target2', 'target3', 'target4'].map((medan) => ['persen-desimal', 4, medan]),
      ['bidang-tak-dikenal', 7, 'bidang'],
      ['ribuan', 7, 'targetTahunan'],
      ['ribuan', 7, 'target1'],
      ['pilihan-tak-dikenal', 7, 'polaritas'],
    ]);
  });

  it('does as it was told about them', () => {
    const lagi = bacaTabelIku(kisi, {
      ...opsi,
      persenDesimal: 'kali-seratus',
      bidang: new Map([['bidang pemadam', 'LINMAS']]),
      pemetaan: new Map([[3, null]]),
    });
    expect(lagi.baris.map(({ nilai }) => [nilai.bidang, nilai.target1, nilai.target4])).toEqual([
      ['PPUD', 20, 90],
      ['PPUD', 3, 3],
      ['LINMAS', 1250, null],
    ]);
    expect(lagi.baris[0]?.nilai.definisi).toBe('Jumlah pelanggaran yang ditindak dibagi jumlah pelanggaran');
    expect(lagi.temuan.map(({ kode }) => kode)).toEqual(['ribuan', 'ribuan', 'pilihan-tak-dikenal']);
  });
});

describe('a list with the targets of several years', () => {
  const bacaan = bacaTabelIku(kantorRenstra, opsi);

  it.each([
    [2025, 6],
    [2026, 7],
    [2027, 8],
  ])('takes the target of %i from its column', (tahun, kolom) => {
    expect(medanOf(kantorRenstra, { tahun })[kolom]).toBe('targetTahunan');
  });

  it('keeps its kode, and ranges as text', () => {
    expect(bacaan.baris.map(({ nilai }) => [nilai.kode, nilai.indikator, nilai.targetTahunan])).toEqual([
      ['S-1', 'Indeks ketertiban', '70,38-70,76'],
      ['S-2', 'Nilai SAKIP', 'BB'],
    ]);
    expect(bacaan.temuan).toEqual([{ kode: 'tak-terbaca', nomor: 6, medan: 'targetTahunan', tertulis: 'BB' }]);
  });

  it('puts an indicator that goes on over several rows together', () => {
    expect(bacaan.baris[0]?.nilai).toMatchObject({
      definisi: 'Bagian pertama; Bagian kedua',
      sumberData: 'Survei; BPS',
    });
  });

  it('leaves out repeated headings, repeated rows and sums', () => {
    expect(bacaan.dilewati.map(({ nomor, sebab }) => [nomor, sebab])).toEqual([
      [5, 'kepala-ulang'],
      [7, 'ganda'],
      [8, 'kaki'],
    ]);
  });
});

const seed = 20261122;
describe('the order of the columns', () => {
  const nilaiOf = (kisi: Kisi) => {
    const { baris, temuan, dilewati } = bacaTabelIku(kisi, opsi);
    return { baris, jumlahTemuan: temuan.length, dilewati: dilewati.map(({ nomor, sebab }) => [nomor, sebab]) };
  };
  /** The same table with its columns elsewhere; groups of merged columns stay together. */
  const acak = (kisi: Kisi, bongkah: readonly (readonly number[])[], urutan: readonly number[]): Kisi => {
    const asal = urutan.flatMap((ke) => bongkah[ke] ?? []);
    return {
      sel: kisi.sel.map((baris) => asal.map((col) => baris[col] ?? null)),
      gabung: kisi.gabung.filter(({ cols }) => cols < 5).map((satu) => ({ ...satu, col: asal.indexOf(satu.col) })),
    };
  };
  it.each([
    [
      'merged headings',
      {
        ...kantorBergabung,
        sel: kantorBergabung.sel.slice(3, 9).map((baris) => baris),
        gabung: kantorBergabung.gabung
          .filter(({ row }) => row >= 3 && row < 9)
          .map((satu) => ({ ...satu, row: satu.row - 3 })),
      },
      [[0], [1], [2], [3], [4], [5, 6, 7, 8], [9], [10]],
    ],
    [
      'text',
      { ...bacaTeksTabel(kantorTempel), sel: bacaTeksTabel(kantorTempel).sel.filter((_, ke) => ke !== 2 && ke !== 5) },
      [[0], [1], [2, 3], [4], [5], [6], [7], [8, 9, 10, 11], [12]],
    ],
  ] as const)('does not matter (%s)', (_, kisi, bongkah) => {
    const harap = nilaiOf(kisi);
    expect(harap.baris).toHaveLength(3);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          bongkah.map((__, ke) => ke),
          { minLength: bongkah.length },
        ),
        (urutan) => {
          expect(nilaiOf(acak(kisi, bongkah, urutan))).toEqual(harap);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  it('nor does any content: whatever stands in the cells, reading answers and loses no row without a word', () => {
    const sel = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom(
        'Target',
        'TW I',
        'Indikator',
        'Satuan',
        '%',
        '0,85',
        '1.000',
        'Kepala Satuan',
        '(1)',
        'Sasaran 1: x',
        'rata-rata',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(sel, { maxLength: 8 }), { maxLength: 12 }), (isi) => {
        const { baris, dilewati, kepala } = bacaTabelIku({ sel: isi, gabung: [] }, opsi);
        const dikenal = new Set([...baris, ...dilewati].map(({ nomor }) => nomor));
        expect(dikenal.size).toBe(baris.length + dilewati.length);
        expect(
          [...dikenal].every((nomor) => nomor > (kepala ? kepala.row + kepala.rows : 0) && nomor <= isi.length),
        ).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});
