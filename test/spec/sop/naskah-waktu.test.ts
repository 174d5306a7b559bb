import { langkahSesudah } from '../../../src/domain/sop/giliran';
import { daftarNomorLangkah, naskahSop } from '../../../src/domain/sop/naskah';
import { menitKantorAntara, standarMenit, totalStandarMenit } from '../../../src/domain/sop/waktu';

test('the SOP has ten rows: 1 to 9 and 11, no 10', () => {
  expect(daftarNomorLangkah).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11]);
  expect(langkahSesudah(naskahSop, 9)).toBe(11);
  expect(langkahSesudah(naskahSop, 11)).toBeNull();
});

test('quotations keep the slips of the SOP, and no person is named', () => {
  const naskah = JSON.stringify(naskahSop);
  for (const kata of ['Capain Kinerja Triwulan', 'Desposisi surat masuk', 'Dokumen Perencanaa"', 'Kepala Dinas']) {
    expect(naskah).toContain(kata);
  }
  expect(naskah).not.toMatch(/NIP|\d{8}/);
});

test('each row says its standard time once, and the text says the same', () => {
  for (const { waktu, menit, hari } of naskahSop.langkah) {
    const [angka, satuan] = waktu.split(' ');
    expect({ Menit: menit, Jam: (menit ?? 0) / 60, Hari: hari }[satuan ?? '']).toBe(Number(angka));
    expect(menit === null).toBe(hari !== null);
  }
});

test('the whole SOP takes 12 hours 20 minutes and 3 days', () => {
  expect(totalStandarMenit(0)).toBe(12 * 60 + 20);
  expect(totalStandarMenit(450)).toBe(12 * 60 + 20 + 3 * 450);
  expect(naskahSop.langkah.map((langkah) => standarMenit(langkah, 450))).toEqual([
    10, 120, 60, 180, 240, 900, 450, 60, 10, 60,
  ]);
});

// 1 October 2026 is a Thursday.
test.each([
  ['within a morning', '2026-10-01T08:10:00+08:00', '2026-10-01T08:25:00+08:00', 15],
  ['before and after office hours', '2026-10-01T06:00:00+08:00', '2026-10-01T20:00:00+08:00', 450],
  ['over a night', '2026-10-01T15:00:00+08:00', '2026-10-02T08:30:00+08:00', 60],
  ['over a weekend', '2026-10-02T15:00:00+08:00', '2026-10-05T08:30:00+08:00', 60],
  ['on a Saturday', '2026-10-03T09:00:00+08:00', '2026-10-03T11:00:00+08:00', 0],
  ['backwards', '2026-10-02T09:00:00+08:00', '2026-10-01T09:00:00+08:00', 0],
  ['begun in WITA, finished by somebody in WIB', '2026-10-01T09:00:00+08:00', '2026-10-01T08:30:00+07:00', 30],
  ['begun in WITA, finished by a clock in UTC', '2026-10-01T09:00:00+08:00', '2026-10-01T02:00:00Z', 60],
  ['begun in WIT, finished in WITA over a weekend', '2026-10-02T15:00:00+09:00', '2026-10-05T07:30:00+08:00', 60],
  ['a time without a zone', '2026-10-01T09:00:00+08:00', '2026-10-01T09:20:00', 20],
  ['seconds count', '2026-10-01T08:10:00+08:00', '2026-10-01T08:10:30+08:00', 0.5],
])('office minutes %s', (_nama, mulai, selesai, menit) => {
  expect(menitKantorAntara(mulai, selesai, 450)).toBeCloseTo(menit, 6);
});

test('an unreadable time gives no figure', () => {
  expect(menitKantorAntara('kemarin', '2026-10-01T09:00:00+08:00', 450)).toBeNull();
});
