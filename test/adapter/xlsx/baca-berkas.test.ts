import * as xlsx from '@e965/xlsx';
import { bacaBerkasTabel } from '../../../src/adapter/xlsx/baca-berkas';
import { BESAR_TERBANYAK } from '../../../src/adapter/xlsx/periksa-berkas';
import { createTableFiles } from '../../../src/adapter/xlsx/table-files';
import { bacaTabelIku } from '../../../src/domain/indikator/impor/baca-tabel-iku';
import { daftarBidang, kantorBergabung } from '../../spec/indikator/impor/kantor';

const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const keBytes = (isi: unknown): Uint8Array => {
  if (!(isi instanceof ArrayBuffer)) throw new Error('no file');
  return new Uint8Array(isi);
};

/** The first office's table as a file of any kind. */
function berkas(bookType: xlsx.BookType): Uint8Array {
  const lembar = xlsx.utils.aoa_to_sheet(kantorBergabung.sel.map((baris) => [...baris]));
  lembar['!merges'] = kantorBergabung.gabung.map(({ row, col, rows, cols }) => ({
    s: { r: row, c: col },
    e: { r: row + rows - 1, c: col + cols - 1 },
  }));
  const persen = lembar['F7'];
  Object.assign(persen, { t: 'n', v: 0.85, z: '0%' });
  const buku = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(buku, xlsx.utils.aoa_to_sheet([['Sampul']]), 'Sampul');
  xlsx.utils.book_append_sheet(buku, lembar, 'IKU 2026');
  buku.Workbook = { Names: [{ Name: 'CKT_UJI', Ref: "'IKU 2026'!$B$7:$C$9" }] };
  return keBytes(xlsx.write(buku, { bookType, type: 'array' }));
}
const terbaca = async (nama: string, isi: Uint8Array) => {
  const hasil = await bacaBerkasTabel(nama, isi);
  if (hasil.status !== 'terbaca') throw new Error(hasil.sebab);
  return hasil;
};

describe('a spreadsheet file', () => {
  it.each([
    ['iku.xlsx', 'xlsx'],
    ['iku.xls', 'biff8'],
    ['iku.ods', 'ods'],
  ] as const)('%s is read with its merged cells and numbers, and its table is recognised', async (nama, jenis) => {
    const { lembar } = await terbaca(nama, berkas(jenis));
    expect(lembar.map((satu) => satu.nama)).toEqual(['Sampul', 'IKU 2026']);
    const kisi = lembar[1]?.kisi ?? { sel: [], gabung: [] };
    const harap = bacaTabelIku(kantorBergabung, { tahun: 2026, daftarBidang });
    const bacaan = bacaTabelIku(kisi, { tahun: 2026, daftarBidang });
    expect(bacaan.baris).toEqual(harap.baris);
    expect(bacaan.dilewati.map(({ sebab }) => sebab)).toEqual(harap.dilewati.map(({ sebab }) => sebab));
  });

  it('gives the names that point at a rectangle', async () => {
    const { names } = await terbaca('iku.xlsx', berkas('xlsx'));
    expect(names).toEqual([{ name: 'CKT_UJI', area: { sheet: 'IKU 2026', row: 6, col: 1, rows: 3, cols: 2 } }]);
  });

  it('gives a percentage, a date and a failed formula as they are seen, and the saved value of a formula', async () => {
    const lembar = xlsx.utils.aoa_to_sheet([['a', 'b', 'c', 'd']]);
    lembar['A2'] = { t: 'n', v: 0.125, z: '0.0%' };
    lembar['B2'] = { t: 'n', v: 46143, z: 'd-mmm' };
    lembar['C2'] = { t: 'e', v: 0x17, w: '#REF!' };
    lembar['D2'] = { t: 'n', v: 7, f: '3+4' };
    lembar['!ref'] = 'A1:D2';
    const buku = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(buku, lembar, 'x');
    const { lembar: hasil } = await terbaca('x.xlsx', keBytes(xlsx.write(buku, { bookType: 'xlsx', type: 'array' })));
    expect(hasil[0]?.kisi.sel[1]).toEqual(['12,5%', '1-May', '#REF!', 7]);
  });

  it.each([
    ['UTF-8', bytes('Indikator;Target\nNilai ½;1.234,5')],
    ['the regional code page', Uint8Array.from('Indikator;Target\nNilai \xbd;1.234,5', (huruf) => huruf.charCodeAt(0))],
  ])('of text in %s keeps its numbers as written', async (_, isi) => {
    const { lembar } = await terbaca('iku.csv', isi);
    expect(lembar[0]?.kisi.sel).toEqual([
      ['Indikator', 'Target'],
      ['Nilai ½', '1.234,5'],
    ]);
  });

  it('that is a page of markup gives its text and runs nothing', async () => {
    const isi = bytes(
      '<html><script>globalThis.terjalankan=1</script><table><tr><td>Indikator</td><td>85,5</td></tr></table></html>',
    );
    const { lembar } = await terbaca('ekspor.xls', isi);
    expect(lembar[0]?.kisi.sel).toEqual([['Indikator', '85,5']]);
    expect('terjalankan' in globalThis).toBe(false);
  });
});

const bersandi = (): Uint8Array => {
  const wadah = xlsx.CFB.utils.cfb_new();
  xlsx.CFB.utils.cfb_add(wadah, '/EncryptionInfo', Buffer.alloc(64));
  xlsx.CFB.utils.cfb_add(wadah, '/EncryptedPackage', Buffer.alloc(64));
  return new Uint8Array(xlsx.CFB.write(wadah, { type: 'buffer' }) as Buffer);
};
const bermakro = (): Uint8Array => {
  const buku = xlsx.read(berkas('xlsx'), { type: 'array' });
  buku.vbaraw = Buffer.from('makro');
  return keBytes(xlsx.write(buku, { bookType: 'xlsm', type: 'array', bookVBA: true }));
};
/** An archive whose directory says that it unpacks to 4 GB. */
const bom = (): Uint8Array => {
  const isi = new Uint8Array(200);
  isi.set([0x50, 0x4b, 0x03, 0x04]);
  isi.set([0x50, 0x4b, 0x01, 0x02], 60);
  new DataView(isi.buffer).setUint32(84, 0xf0000000, true);
  return isi;
};

describe('a file that is not taken', () => {
  it.each([
    ['that is empty', 'iku.xlsx', () => new Uint8Array(0), 'kosong'],
    ['larger than 25 MB', 'iku.xlsx', () => new Uint8Array(BESAR_TERBANYAK + 1), 'terlalu-besar'],
    ['that unpacks to more than any table', 'iku.xlsx', bom, 'terlalu-besar'],
    ['with a password', 'iku.xlsx', bersandi, 'bersandi'],
    ['of a kind that holds macros', 'iku.xlsm', () => berkas('xlsx'), 'bermakro'],
    ['with macros under another ending', 'iku.xlsx', bermakro, 'bermakro'],
    ['that was cut off', 'iku.xlsx', () => berkas('xlsx').slice(0, 3000), 'rusak'],
    ['that is a picture', 'iku.xlsx', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'bukan-tabel'],
    ['that only ends in .csv', 'iku.csv', () => Uint8Array.of(1, 0, 2, 0, 3), 'bukan-tabel'],
    ['without any cell', 'iku.csv', () => bytes(' '), 'kosong'],
  ] as const)('%s answers with the reason', async (_, nama, isi, sebab) => {
    expect(await bacaBerkasTabel(nama, isi())).toEqual({ status: 'ditolak', nama, sebab });
  });
});

describe('choosing a file', () => {
  it('reads nothing when none was chosen', async () => {
    expect(await createTableFiles(() => Promise.resolve(null)).choose()).toBeNull();
  });

  it('offers the kinds that can be read, and reads the one that was chosen', async () => {
    const diminta: string[] = [];
    const hasil = await createTableFiles((accept) => {
      diminta.push(accept);
      return Promise.resolve({ name: 'a.csv', bytes: bytes('Indikator;Target') });
    }).choose();
    expect(diminta).toEqual(['.xlsx,.xls,.ods,.csv,.tsv,.txt']);
    expect(hasil).toMatchObject({ status: 'terbaca', nama: 'a.csv' });
  });
});
