import { butirIdentitas, butirPengaturan } from '../../src/workbook/layout/beranda';
import { formulaOffsets, isTersembunyi, resolve } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { tabelLaporan } from '../../src/workbook/layout/laporan';
import { judulIsian, namaIsian, namaMulai } from '../../src/workbook/layout/nama';
import { daftarGaya } from '../../src/workbook/layout/style';
import { bangunBidang } from '../build/kantor';
import { daftarTabel } from './alat/daftar-tabel';

const konteks = { periode: { tahun: 2026, triwulan: 3 } } as const;

describe.each(daftarTabel)('the declaration of %s', (_nama, layout) => {
  const kolom = layout.urutan.flatMap((kunci) => layout.kolom[kunci] ?? []);

  test('gives every column a look that the registry knows, and a width', () => {
    expect(kolom.map((satu) => resolve(satu.gaya, konteks)).filter((gaya) => !daftarGaya.has(gaya))).toEqual([]);
    expect(kolom.filter(({ lebar }) => lebar < 20 || lebar > 320)).toEqual([]);
  });
  test('unlocks entry cells and nothing else', () => {
    const salah = layout.urutan.filter((kunci) => {
      const satu = layout.kolom[kunci];
      return satu && (satu.peran === 'isian') === daftarGaya.get(resolve(satu.gaya, konteks))?.terkunci;
    });
    expect(salah).toEqual([]);
  });
  test('names its helper columns, so that whoever unhides them understands them', () => {
    const bantu = kolom.filter(({ peran }) => peran === 'bantu').map((satu) => resolve(satu.judul, konteks));
    expect(bantu.filter((judul) => judul.length < 5)).toEqual([]);
    expect(new Set(bantu).size).toBe(bantu.length);
  });
  test('keeps its input messages within what Excel shows (32 and 255 characters)', () => {
    const panjang = kolom
      .flatMap(({ petunjuk }) => (petunjuk ? [petunjuk] : []))
      .filter(({ judul, isi }) => judul.length > 32 || isi.length > 255);
    expect(panjang).toEqual([]);
  });
});

test('settings explain themselves within an error message of Excel (255 characters)', () => {
  expect(
    [...butirIdentitas, ...butirPengaturan].filter(({ keterangan }) => keterangan.length > 255 || keterangan === ''),
  ).toEqual([]);
});

test('a form shows the quarters up to the reported one and hides those to come', () => {
  const tampak = (triwulan: 1 | 2 | 3 | 4) =>
    tabelIsian.urutan.filter(
      (kunci) =>
        /^(realisasi|pembilang)\d$/.test(kunci) &&
        !isTersembunyi(tabelIsian.kolom[kunci], { periode: { tahun: 2026, triwulan } }),
    );
  expect(tampak(1)).toEqual(['realisasi1', 'pembilang1']);
  expect(tampak(3)).toEqual(['realisasi1', 'realisasi2', 'realisasi3', 'pembilang3']);
});

test('formula columns are asked for constants, entry columns are not', () => {
  const offsets = formulaOffsets(tabelIsian);
  expect(offsets).toContain(tabelIsian.urutan.indexOf('capaianSd'));
  expect(offsets).not.toContain(tabelIsian.urutan.indexOf('realisasi1'));
});

test('the report has the twelve columns of the accepted form, in its order', () => {
  const judul = tabelLaporan.urutan.slice(0, 12).map((kunci) => resolve(tabelLaporan.kolom[kunci].judul, konteks));
  expect(judul).toEqual([
    'No',
    'Indikator Kinerja',
    'Satuan',
    'Target',
    'Realisasi',
    'Capaian (%)',
    'Target',
    'Realisasi',
    'Capaian (%)',
    'Target',
    'Capaian (%)',
    'Predikat',
  ]);
});

describe('titles of the forms', () => {
  const judul = (...singkatan: string[]) => [
    ...judulIsian(singkatan.map((satu, ke) => bangunBidang({ kode: `K${ke}`, singkatan: satu }))).values(),
  ];
  const kasus: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['carry the short name', ['Trantibum', 'SDA'], ['Isian Trantibum', 'Isian SDA']],
    ['leave out signs that Excel refuses', ["Tib/Um: [A]*?'"], ['Isian Tib Um A']],
    ['number two of one name, whatever the case', ['Sda', 'SDA'], ['Isian Sda', 'Isian SDA (2)']],
    [
      'stay within 31 characters',
      ['Penegakan Perundang-undangan Daerah', 'Penegakan Perundang-undangan Kota'],
      ['Isian Penegakan Perundang-undan', 'Isian Penegakan Perundang-u (2)'],
    ],
    ['fall back to the kode', [''], ['Isian K0']],
  ];
  test.each(kasus)('%s', (_nama, masukan, harap) => {
    expect(judul(...masukan)).toEqual(harap);
  });
});

test('no two kode share a defined name, and every name is one that Excel takes', () => {
  const kode = ['A1', 'A-1', 'A_1', 'A 1', 'a.1', 'Bidang Ke-2', 'ÉX', 'A.2D1'];
  const nama = [...kode.map(namaIsian), ...kode.map(namaMulai)];
  expect(new Set(nama.map((satu) => satu.toUpperCase())).size).toBe(nama.length);
  expect(nama.filter((satu) => !/^[A-Z_][A-Z0-9_.]*$/.test(satu))).toEqual([]);
});
