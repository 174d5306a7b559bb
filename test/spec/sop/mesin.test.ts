import { lipatPeristiwa } from '../../../src/domain/sop/lipat';
import type { SyaratLangkah } from '../../../src/domain/sop/penjaga';
import { perintahPada, type JenisPerintah } from '../../../src/domain/sop/menu';
import { jalankan, type PerintahSop } from '../../../src/domain/sop/transisi';
import type { KeadaanSop } from '../../../src/domain/sop/sop';
import { beres, hingga, lipatIsi, pada, revisiContoh } from '../../build/sop';
import { bangunRiwayat } from '../../build/peristiwa';

const pernyataan = { alasanTerlambat: '', akuiRangkap: true };
const perintah = {
  mulai: { jenis: 'mulai', langkah: 4 },
  selesai: { jenis: 'selesai', langkah: 4, keterangan: '', ...pernyataan },
  lewati: { jenis: 'lewati', langkah: 3, alasan: 'Bidang mengisi di buku kerja yang sama' },
  kembalikan: { jenis: 'kembalikan', ke: 2, alasan: 'Format keliru', terbatas: false },
  buka: { jenis: 'buka', langkah: 2, alasan: 'Format keliru' },
  tandatangan: { jenis: 'tandatangan', sidik: 'abc', tanggal: '2026-10-05', ...pernyataan },
} as const satisfies Record<JenisPerintah, PerintahSop>;
const urutan = ['mulai', 'selesai', 'lewati', 'kembalikan', 'buka', 'tandatangan'] as const;
const kembali = { jenis: 'langkah-dikembalikan', dari: 6, ke: 4, alasan: 'Angka' } as const;

/** First obstacle of each command in each state; `+`: it goes through. */
const tabel: readonly (readonly [string, KeadaanSop, Readonly<Record<JenisPerintah, string>>])[] = [
  [
    'before the quarter is prepared',
    lipatIsi(),
    {
      ...{ mulai: 'belum-disiapkan', selesai: 'belum-disiapkan', lewati: 'belum-disiapkan' },
      ...{ kembalikan: 'belum-disiapkan', buka: 'belum-disiapkan', tandatangan: 'belum-disiapkan' },
    },
  ],
  [
    'at step 1',
    pada(1),
    {
      ...{ mulai: 'bukan-giliran', selesai: 'bukan-giliran', lewati: 'bukan-giliran' },
      ...{ kembalikan: 'langkah-tujuan-tidak-sebelumnya', buka: 'langkah-belum-selesai' },
      tandatangan: 'bukan-giliran',
    },
  ],
  [
    'at step 3',
    pada(3),
    {
      ...{ mulai: 'bukan-giliran', selesai: 'bukan-giliran', lewati: '+', kembalikan: '+', buka: '+' },
      tandatangan: 'bukan-giliran',
    },
  ],
  [
    'at step 4, running',
    pada(4),
    {
      ...{ mulai: 'sudah-dimulai', selesai: '+', lewati: 'sudah-selesai', kembalikan: '+', buka: '+' },
      tandatangan: 'bukan-giliran',
    },
  ],
  [
    'at step 4, returned to it',
    pada(6, kembali),
    {
      ...{ mulai: '+', selesai: '+', lewati: 'sudah-selesai', kembalikan: '+', buka: '+' },
      tandatangan: 'bukan-giliran',
    },
  ],
  [
    'at the signing',
    pada(9),
    {
      ...{ mulai: 'sudah-selesai', selesai: 'sudah-selesai', lewati: 'sudah-selesai', kembalikan: '+', buka: '+' },
      tandatangan: '+',
    },
  ],
  [
    'signed',
    pada(11),
    {
      ...{ mulai: 'sudah-selesai', selesai: 'sudah-selesai', lewati: 'sudah-selesai' },
      ...{ kembalikan: 'sudah-ditandatangani', buka: '+', tandatangan: 'sudah-ditandatangani' },
    },
  ],
  [
    'at the end',
    pada(null),
    {
      ...{ mulai: 'sudah-selesai', selesai: 'sudah-selesai', lewati: 'sudah-selesai' },
      ...{ kembalikan: 'sudah-ditandatangani', buka: '+', tandatangan: 'sudah-ditandatangani' },
    },
  ],
];

const jawaban = (keadaan: KeadaanSop, satu: PerintahSop, syarat: SyaratLangkah = beres): string => {
  const hasil = jalankan(keadaan, satu, syarat);
  return hasil.boleh ? '+' : (hasil.halangan[0]?.kode ?? 'nothing said');
};
test.each(
  tabel.flatMap(([nama, keadaan, baris]) => urutan.map((jenis) => [nama, jenis, keadaan, baris[jenis]] as const)),
)('%s, the command %s is answered as the table says', (_nama, jenis, keadaan, harap) => {
  expect(jawaban(keadaan, perintah[jenis])).toBe(harap);
});

test.each<[string, number, PerintahSop]>([
  ['the order, given orally', 1, { jenis: 'lewati', langkah: 1, alasan: 'Lisan' }],
  ['the handing over', 8, { jenis: 'lewati', langkah: 8, alasan: 'Kepala Satuan hadir' }],
])('%s may be skipped with a reason', (_nama, nomor, satu) => {
  expect(jawaban(pada(nomor), satu)).toBe('+');
  expect(jawaban(pada(nomor), { ...satu, alasan: ' ' } as PerintahSop)).toBe('alasan-kosong');
});

test.each([2, 4, 5, 6, 7, 9, 11])('step %i is never skipped', (langkah) => {
  expect(jawaban(pada(langkah), { jenis: 'lewati', langkah, alasan: 'Tidak sempat' })).toBe('tidak-dapat-dilewati');
});

test('a skipped step is shown as such with its reason, and the next one begins', () => {
  const hasil = jalankan(pada(3), perintah.lewati, beres);
  const keadaan = lipatIsi(...hingga(3), ...(hasil.boleh ? hasil.isi : []));
  expect(keadaan.kini).toBe(4);
  expect(keadaan.langkah[2]).toMatchObject({ status: 'dilewati', alasan: perintah.lewati.alasan, oleh: 'Petugas' });
  expect(keadaan.langkah[3]?.status).toBe('berjalan');
});

describe('who corrects what he made', () => {
  const selesai = { jenis: 'selesai', langkah: 7, keterangan: '', alasanTerlambat: '' } as const;
  test.each<[string, string, boolean, string]>([
    ['another person', 'Sekretaris', false, '+'],
    ['the maker himself', 'Petugas', false, 'pengoreksi-penyusun'],
    ['the maker, written otherwise', ' PETUGAS. ', false, 'pengoreksi-penyusun'],
    ['the maker, who has acknowledged it', 'Petugas', true, '+'],
    ['somebody without a name', '', false, '+'],
  ])('%s', (_nama, oleh, akuiRangkap, harap) => {
    expect(jawaban(pada(7), { ...selesai, akuiRangkap }, { ...beres, oleh })).toBe(harap);
  });
  test('the acknowledgement stands in the journal', () => {
    const hasil = jalankan(pada(7), { ...selesai, akuiRangkap: true }, { ...beres, oleh: 'Petugas' });
    expect(hasil).toMatchObject({ boleh: true, isi: [{ jenis: 'langkah-selesai', rangkap: true }, {}] });
  });
});

test('an overdue step asks for a reason and keeps it; one in time keeps none', () => {
  const syarat = { ...beres, terlambat: { menit: 200.4, baku: 180 } };
  expect(jalankan(pada(4), perintah.selesai, syarat)).toEqual({
    boleh: false,
    halangan: [{ kode: 'terlambat-tanpa-alasan', langkah: 4, data: { menit: 200, baku: 180 } }],
  });
  const alasan = { ...perintah.selesai, alasanTerlambat: ' Listrik padam ' };
  expect(jalankan(pada(4), alasan, syarat)).toMatchObject({ isi: [{ terlambat: 'Listrik padam' }, {}] });
  expect(jalankan(pada(4), alasan, beres)).toMatchObject({
    isi: [expect.not.objectContaining({ terlambat: expect.anything() }), {}],
  });
});

test('opening a step behind the signature keeps the signature as one that lapsed and asks for a new report', () => {
  const keadaan = pada(11, { jenis: 'langkah-dibuka', langkah: 7, alasan: 'Salah cetak' });
  expect(keadaan).toMatchObject({
    ...{ kini: 7, ditandatangani: null, laporanDisusun: null },
    pembukaan: [{ langkah: 7, alasan: 'Salah cetak', oleh: 'Petugas', tandaTangan: { sidik: 'abc' } }],
  });
});

test('opening the archive again leaves the signature alone', () => {
  const keadaan = pada(null, { jenis: 'langkah-dibuka', langkah: 11, alasan: 'Salinan kurang' });
  expect(keadaan).toMatchObject({ kini: 11, pembukaan: [], ditandatangani: { sidik: 'abc' } });
});

test.each<[string, KeadaanSop, number, readonly JenisPerintah[]]>([
  ['the running step', pada(4), 4, ['selesai', 'kembalikan']],
  ['a step that may be skipped', pada(3), 3, ['selesai', 'lewati', 'kembalikan']],
  ['a returned step', pada(6, kembali), 4, ['mulai', 'selesai', 'kembalikan']],
  ['a step that is done', pada(4), 2, ['buka']],
  ['a step to come', pada(4), 5, []],
  ['the signing', pada(9), 9, ['tandatangan', 'kembalikan']],
  ['any step before the start', lipatIsi(), 1, []],
])('the menu of %s', (_nama, keadaan, nomor, harap) => {
  expect(perintahPada(keadaan, nomor)).toEqual(harap);
});

test('a quarter that began in a revision goes by its steps, the added one included', () => {
  const revisi = { jenis: 'sop-direvisi', revisi: revisiContoh } as const;
  const { keadaan, takBerlaku } = lipatPeristiwa(bangunRiwayat([revisi, ...hingga(10, revisiContohSebagaiSop)]));
  expect(takBerlaku).toEqual([]);
  expect(keadaan).toMatchObject({ kini: 10, revisi: { nomor: '003/SOP/Rev.1/2026' } });
  expect(jawaban(keadaan, { jenis: 'lewati', langkah: 10, alasan: 'Cap belum ada' })).toBe('+');
});
const revisiContohSebagaiSop = { nomor: '', judul: '', langkah: revisiContoh.langkah };
