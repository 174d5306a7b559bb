import { lipatPeristiwa } from '../../../src/domain/sop/lipat';
import { tujuanKembali } from '../../../src/domain/sop/menu';
import type { SyaratLangkah } from '../../../src/domain/sop/penjaga';
import type { IsiPeristiwa, NomorLangkah } from '../../../src/domain/sop/peristiwa';
import { bolehKembali, bolehSelesai, bolehTandatangan, kembalikan, selesaikan } from '../../../src/domain/sop/transisi';
import { beres, format, pada as sebelum, tanda } from '../../build/sop';

const kode = (daftar: readonly { readonly kode: string }[]) => daftar.map((halangan) => halangan.kode);

test.each<[string, NomorLangkah, readonly IsiPeristiwa[], Partial<SyaratLangkah>, string[]]>([
  ['step 1 asks nothing', 1, [], {}, []],
  ['step 2 asks for the format', 2, [], {}, ['format-belum-disisipkan']],
  ['step 2 with a sheet deleted since', 2, [format], { formatLengkap: false }, ['format-belum-disisipkan']],
  ['step 2 with the format', 2, [format], {}, []],
  ['step 4 asks for every entry', 4, [], { belumTerisi: ['IKU-1', 'IKU-2'] }, ['isian-belum-lengkap']],
  ['step 5 asks for no error', 5, [], { jumlahTemuanE: 2 }, ['masih-ada-galat']],
  ['step 6 asks for the report', 6, [], {}, ['laporan-belum-disusun']],
  ['step 6 with the report', 6, [{ jenis: 'laporan-disusun' }], {}, []],
  ['step 7 may leave notes open', 7, [], { jumlahCatatanTerbuka: 3 }, []],
  [
    'step 8 asks for closed notes and no error',
    8,
    [],
    { jumlahCatatanTerbuka: 1, jumlahTemuanE: 1 },
    ['catatan-terbuka', 'masih-ada-galat'],
  ],
  ['step 9 asks for the signature', 9, [], {}, ['belum-ditandatangani']],
  ['step 9 with the signature', 9, [tanda], {}, []],
  ['step 11 asks nothing', 11, [], {}, []],
])('%s', (_nama, langkah, lain, syarat, halangan) => {
  expect(kode(bolehSelesai(sebelum(langkah, ...lain), langkah, { ...beres, ...syarat }))).toEqual(halangan);
});

test('steps go in order', () => {
  expect(kode(bolehSelesai(lipatPeristiwa([]).keadaan, 1, beres))).toEqual(['belum-disiapkan']);
  expect(bolehSelesai(sebelum(3), 5, beres)).toEqual([{ kode: 'bukan-giliran', langkah: 5, data: { kini: 3 } }]);
  expect(kode(bolehSelesai(sebelum(3), 2, beres))).toEqual(['sudah-selesai']);
});

test('a long list of missing entries is named by its first five', () => {
  const belumTerisi = Array.from({ length: 7 }, (_, i) => `K${i + 1}`);
  const [halangan] = bolehSelesai(sebelum(4), 4, { ...beres, belumTerisi });
  expect(halangan?.data).toEqual({ jumlah: 7, nama: 'K1, K2, K3, K4, K5' });
});

test('finishing begins the next step; the last one begins none', () => {
  expect(selesaikan(9, 'ok')).toEqual([
    { jenis: 'langkah-selesai', langkah: 9, keterangan: 'ok' },
    { jenis: 'langkah-dimulai', langkah: 11 },
  ]);
  expect(selesaikan(11, '')).toHaveLength(1);
});

test.each<[string, NomorLangkah, NomorLangkah, string, readonly IsiPeristiwa[], string[]]>([
  ['back from 7 to 5 with a reason', 7, 5, 'Angka Linmas', [], []],
  ['without a reason', 7, 5, ' ', [], ['alasan-kosong']],
  ['forward', 5, 7, 'x', [], ['langkah-tujuan-tidak-sebelumnya']],
  ['to itself', 5, 5, 'x', [], ['langkah-tujuan-tidak-sebelumnya']],
  ['after signing', 11, 7, 'x', [], ['sudah-ditandatangani']],
])('returning %s', (_nama, kini, ke, alasan, lain, halangan) => {
  expect(kode(bolehKembali(sebelum(kini, ...lain), ke, alasan))).toEqual(halangan);
});

test('the steps offered for a return are the earlier ones, none after signing', () => {
  expect(tujuanKembali(sebelum(4))).toEqual([1, 2, 3]);
  expect(tujuanKembali(sebelum(11))).toEqual([]);
  expect(tujuanKembali(lipatPeristiwa([]).keadaan)).toEqual([]);
  const isi = { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'x' };
  expect(kembalikan(7, 5, 'x', false)).toEqual(isi);
  expect(kembalikan(7, 5, 'x', true)).toEqual({ ...isi, terbatas: true });
});

test.each<[string, NomorLangkah, readonly IsiPeristiwa[], Partial<SyaratLangkah>, string[]]>([
  ['in its turn, all in order', 9, [], {}, []],
  ['before its turn', 8, [], {}, ['bukan-giliran']],
  [
    'with a report that was computed by other settings',
    9,
    [{ jenis: 'pengaturan-diubah', setelan: 'rumusNegatif', lama: '2T-R', baru: 'T/R', alasan: 'x' }],
    {},
    ['laporan-belum-disusun'],
  ],
  [
    'with an error and a note',
    9,
    [],
    { jumlahTemuanE: 1, jumlahCatatanTerbuka: 1 },
    ['catatan-terbuka', 'masih-ada-galat'],
  ],
  ['twice', 9, [tanda], {}, ['sudah-ditandatangani']],
])('signing %s', (_nama, kini, lain, syarat, halangan) => {
  expect(kode(bolehTandatangan(sebelum(kini, ...lain), { ...beres, ...syarat }))).toEqual(halangan);
});
