import { gulirkan, isSesudah, periodeBerikut } from '../../../src/domain/shared/gulirkan';
import { parseDataKantor } from '../../../src/app/usecase/parse-data-kantor';
import contoh from '../../../src/app/contoh/satpolpp.json';

const data = (() => {
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error('the sample does not parse');
  return hasil.data;
})();
const pertama = data.daftarIndikator[0];

describe('the quarter after', () => {
  it.each([
    [
      { tahun: 2026, triwulan: 1 },
      { tahun: 2026, triwulan: 2 },
    ],
    [
      { tahun: 2026, triwulan: 3 },
      { tahun: 2026, triwulan: 4 },
    ],
    [
      { tahun: 2026, triwulan: 4 },
      { tahun: 2027, triwulan: 1 },
    ],
  ] as const)('%o is %o', (lama, baru) => {
    expect(periodeBerikut(lama)).toEqual(baru);
    expect(isSesudah(baru, lama)).toBe(true);
    expect(isSesudah(lama, lama)).toBe(false);
  });
});

describe('rolling a quarter forward', () => {
  it('within the year keeps targets, budget and the figures of the quarters before, and no explanation', () => {
    const baru = gulirkan(data, { tahun: 2026, triwulan: 4 }, false);
    expect(baru.daftarBidang).toEqual(data.daftarBidang);
    expect(baru.daftarAnggaran).toEqual(data.daftarAnggaran);
    expect(baru.daftarIndikator[0]).toMatchObject({
      kode: pertama?.kode,
      target: pertama?.target,
      realisasi: [pertama?.realisasi[0], pertama?.realisasi[1], pertama?.realisasi[2], null],
      buktiDukung: '',
      tindakLanjut: '',
    });
  });

  it.each([
    [true, pertama?.targetTahunan],
    [false, null],
  ])('into another year keeps definitions, and targets only when asked (%s)', (salin, targetTahunan) => {
    const baru = gulirkan(data, { tahun: 2027, triwulan: 1 }, salin);
    expect(baru.daftarAnggaran).toEqual([]);
    expect(baru.daftarIndikator[0]).toMatchObject({
      indikator: pertama?.indikator,
      targetTahunan,
      realisasi: [null, null, null, null],
    });
  });

  it('leaves evidence of the quarter behind', () => {
    const bukti = { kode: pertama?.kode ?? '', nama: 'Berita acara', tempat: 'Map 1' };
    const lengkap = { ...bukti, halaman: '', sidik: '', tanggal: null, oleh: '' };
    const baru = gulirkan({ ...data, daftarBukti: [lengkap] }, { tahun: 2026, triwulan: 4 }, false);
    expect(baru.daftarBukti).toEqual([]);
  });

  it.each([
    ['was retired before', 2, { tahun: 2026, triwulan: 4 }, false],
    ['is retired in the quarter that begins', 4, { tahun: 2026, triwulan: 4 }, true],
    ['ends with the year, within it', 'tahun-depan', { tahun: 2026, triwulan: 4 }, true],
    ['ends with the year, into the next', 'tahun-depan', { tahun: 2027, triwulan: 1 }, false],
  ] as const)('takes along an indicator that %s: %s', (_, berhenti, ke, ikut) => {
    const [awal, ...lain] = data.daftarIndikator;
    if (awal === undefined) throw new Error('the sample has no indicator');
    const baru = gulirkan({ ...data, daftarIndikator: [{ ...awal, berhenti }, ...lain] }, ke, false);
    expect(baru.daftarIndikator.some(({ kode }) => kode === awal.kode)).toBe(ikut);
    expect(baru.daftarIndikator.length).toBe(lain.length + (ikut ? 1 : 0));
  });

  it('leaves a retired division behind once nothing names it any more', () => {
    const lama = { kode: 'LAMA', nama: 'Bidang Lama', singkatan: 'Lama', berhenti: true } as const;
    const baru = gulirkan({ ...data, daftarBidang: [...data.daftarBidang, lama] }, { tahun: 2027, triwulan: 1 }, false);
    expect(baru.daftarBidang).toEqual(data.daftarBidang);
  });
});
