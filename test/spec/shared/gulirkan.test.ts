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
});
