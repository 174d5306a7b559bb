import { langkahSesudah } from '../../../src/domain/sop/giliran';
import { daftarNomorLangkah, naskahSop } from '../../../src/domain/sop/naskah';
import { standarMenit, totalStandarMenit } from '../../../src/domain/sop/waktu';

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
