import { daftarTriwulan } from '../../src/domain/periode/periode';
import { isTersembunyi, resolve } from '../../src/workbook/layout/define-table';
import { lebarTeks } from '../../src/workbook/layout/lebar-teks';
import { daftarGaya } from '../../src/workbook/layout/style';
import { barisTeks, kataTerpotong, tinggiBaris } from '../../src/workbook/layout/tinggi-baris';
import { daftarTabel } from './alat/daftar-tabel';

describe('the width of a text', () => {
  // Sums of Arial's own advance widths: 9 points are 12 pixels at 96 dpi.
  const kasus: readonly (readonly [string, boolean, number])[] = [
    ['Kinerja', false, 667 + 222 + 556 + 556 + 333 + 222 + 556],
    ['Kinerja', true, 722 + 278 + 611 + 556 + 389 + 278 + 556],
    ['100,25 %', false, 3 * 556 + 278 + 2 * 556 + 278 + 889],
  ];
  test.each(kasus)('%s (bold: %s) keeps a reserve of 4 %% over its metrics', (teks, tebal, seribu) => {
    expect(lebarTeks(teks, { ukuran: 10, tebal })).toBeCloseTo((seribu / 1000) * 10 * 1.04, 6);
  });
  test('knows every letter that headings and sample texts are made of', () => {
    const huruf = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;/()%&-'];
    expect(huruf.filter((satu) => satu !== '&' && satu !== 'w' && lebarTeks(satu) === lebarTeks('字'))).toEqual([
      ...'CDHNRU',
    ]);
  });
});

describe('the lines of a text', () => {
  const kasubag = 'Kasubag Perencanaan, Keuangan, Aset dan Akuntabilitas Kinerja';
  // As LibreOffice prints them in these widths; a text that fits by less than the reserve counts a line more.
  const kasus: readonly (readonly [string, number, number, number])[] = [
    ['Satu baris', 200, 0, 1],
    ['satu\ndua', 200, 0, 2],
    ['Meningkatnya penegakan Peraturan Daerah dan Peraturan Kepala Daerah', 122, 1, 3],
    ['Meningkatnya akuntabilitas kinerja Satuan Polisi Pamong Praja', 130, 1, 3],
    ['Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota', 210, 1, 2],
    [kasubag, 86, 1, 5],
    ['Pemberantasanpenyalahgunaan', 60, 0, 3],
  ];
  test.each(kasus)('%j in %d points with indent %d', (isi, lebar, indentasi, harap) => {
    expect(barisTeks(isi, { lebar, indentasi })).toBe(harap);
  });
  test('are more in an indented or a bold cell where the room is scarce', () => {
    const teks = 'Penegakan Peraturan Daerah';
    const pas = lebarTeks(teks) + 6;
    expect(barisTeks(teks, { lebar: pas })).toBe(1);
    expect(barisTeks(teks, { lebar: pas, indentasi: 1 })).toBe(2);
    expect(barisTeks(teks, { lebar: pas, tebal: true })).toBe(2);
  });
  test('decide the height of their row, up to what Excel allows', () => {
    expect(tinggiBaris([{ isi: kasubag, lebar: 86, indentasi: 1 }], 20)).toBeGreaterThanOrEqual(5 * 12);
    expect(tinggiBaris([{ isi: 'kata '.repeat(4000), lebar: 60 }], 15)).toBe(409);
    expect(tinggiBaris([{ isi: 12, lebar: 60 }], 15)).toBe(15);
  });
});

describe.each(daftarTabel)('the headings of %s', (_nama, layout) => {
  const tebal = daftarGaya.get('kepala.kolom')?.font.tebal ?? false;
  test.each(daftarTriwulan)('break between words only, in quarter %d', (triwulan) => {
    const konteks = { periode: { tahun: 2026, triwulan } };
    const tampak = layout.urutan
      .flatMap((kunci) => layout.kolom[kunci] ?? [])
      .filter((kolom) => !isTersembunyi(kolom, konteks))
      .map(({ judul, grup, lebar }) => ({ judul: resolve(judul, konteks), grup: resolve(grup ?? '', konteks), lebar }));
    // The heading of a group is merged over its neighbours that are shown.
    const lebarGrup = (grup: string) =>
      tampak.reduce((jumlah, kolom) => jumlah + (kolom.grup === grup ? kolom.lebar : 0), 0);
    const terpotong = tampak.flatMap(({ judul, grup, lebar }) => [
      ...kataTerpotong(judul, { lebar, tebal }),
      ...kataTerpotong(grup, { lebar: lebarGrup(grup), tebal }),
    ]);
    expect(terpotong).toEqual([]);
  });
});
