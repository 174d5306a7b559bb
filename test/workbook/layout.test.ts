import { tabelAnggaran } from '../../src/workbook/layout/anggaran';
import {
  butirIdentitas,
  butirPengaturan,
  tabelBidang,
  tabelButir,
  tabelLembar,
  tabelSkala,
} from '../../src/workbook/layout/beranda';
import { tabelCatatan } from '../../src/workbook/layout/catatan';
import { tabelJurnal } from '../../src/workbook/layout/cermin';
import { formulaOffsets, isTersembunyi, resolve, type TableLayout } from '../../src/workbook/layout/define-table';
import { tabelIku } from '../../src/workbook/layout/iku';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { tabelKendali } from '../../src/workbook/layout/kendali';
import { tabelLaporan } from '../../src/workbook/layout/laporan';
import { judulIsian, namaIsian, namaMulai } from '../../src/workbook/layout/nama';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../../src/workbook/layout/rekap';
import { daftarGaya } from '../../src/workbook/layout/style';
import { barisTeks, tinggiBaris } from '../../src/workbook/layout/tinggi-baris';
import { bangunBidang } from '../build/kantor';

const konteks = { periode: { tahun: 2026, triwulan: 3 } } as const;
const daftarTabel: readonly (readonly [string, TableLayout])[] = [
  ['identity and settings', tabelButir],
  ['scale', tabelSkala],
  ['divisions', tabelBidang],
  ['index', tabelLembar],
  ['IKU', tabelIku],
  ['Isian', tabelIsian],
  ['Anggaran', tabelAnggaran],
  ['Rekap', tabelRekap],
  ['averages', tabelRata],
  ['budget totals', tabelRekapAnggaran],
  ['Kendali SOP', tabelKendali],
  ['Catatan Reviu', tabelCatatan],
  ['Laporan', tabelLaporan],
  ['mirror', tabelJurnal],
];

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

describe('row heights', () => {
  test('follow the words that a cell has to wrap', () => {
    expect(barisTeks('Satu baris', 200)).toBe(1);
    expect(barisTeks('kata '.repeat(30).trim(), 100)).toBeGreaterThan(5);
    expect(barisTeks('satu\ndua', 200)).toBe(2);
  });
  test('never pass what Excel allows', () => {
    expect(tinggiBaris([{ isi: 'kata '.repeat(4000), lebar: 60 }], 15)).toBe(409);
    expect(tinggiBaris([{ isi: 12, lebar: 60 }], 15)).toBe(15);
  });
});
