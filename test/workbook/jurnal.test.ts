import { readJurnal } from '../../src/workbook/codec/jurnal';
import { peristiwaFromJson, peristiwaToJson } from '../../src/workbook/codec/peristiwa-json';
import { AWALAN_PERISTIWA } from '../../src/workbook/codec/setelan';
import { sidikTeks } from '../../src/workbook/codec/sidik';
import type { IsiPeristiwa, Peristiwa } from '../../src/domain/sop/peristiwa';
import { namaTabel } from '../../src/workbook/layout/nama';
import { planJurnal } from '../../src/workbook/plan/plan-jurnal';
import { petaTempat } from '../../src/workbook/plan/tempat';
import { kantorAcak } from './alat/acak';
import type { BukuUji } from './alat/buku-uji';
import { bukuSiap } from './alat/buku-terisi';

const peristiwa = (
  urut: number,
  isi: IsiPeristiwa = { jenis: 'langkah-selesai', langkah: 1, keterangan: `ke-${urut} "=kutip"` },
): Peristiwa => ({
  id: `${String(urut).padStart(8, '0')}-uji-1`,
  jam: urut,
  perangkat: 'uji',
  waktu: '2026-10-01T08:10:00+08:00',
  oleh: 'Kasubag Contoh',
  peran: 'KASUBAG',
  isi,
});
const catat = (buku: BukuUji, ...baru: Peristiwa[]): BukuUji => {
  const potret = buku.potret();
  return buku.terapkan(planJurnal(potret, petaTempat(potret), baru));
};
const siap = (): BukuUji => bukuSiap(kantorAcak(1, 0, 3));
const cermin = (buku: BukuUji) => {
  const area = buku.potret().names.find(({ name }) => name === namaTabel.jurnal)?.area;
  if (!area) throw new Error('no mirror');
  return area;
};

const daftarIsi: readonly IsiPeristiwa[] = [
  { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 },
  { jenis: 'format-disisipkan', versi: 1 },
  { jenis: 'langkah-dimulai', langkah: 11 },
  { jenis: 'langkah-selesai', langkah: 9, keterangan: '' },
  { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'angka belum sesuai' },
  { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'angka belum sesuai', terbatas: true },
  { jenis: 'isian-dibuka', alasan: 'semua diperiksa lagi' },
  {
    jenis: 'catatan-ditulis',
    catatan: 'c1',
    sasaran: { tabel: 'isian', kunci: 'IKU-1', kolom: 'realisasi3' },
    teks: 'periksa',
    nilaiSaatItu: null,
  },
  { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'sudah' },
  { jenis: 'catatan-diterima', catatan: 'c1' },
  { jenis: 'catatan-ditolak', catatan: 'c1', alasan: 'belum' },
  { jenis: 'laporan-disusun' },
  { jenis: 'ditandatangani', sidik: 'abc', tanggal: '2026-10-12' },
  { jenis: 'buku-disalin', dari: 'buku-1', salinan: 'buku-2', alasan: 'bahan rapat' },
  { jenis: 'riwayat-digabung', dari: 'buku-2', jumlah: 12 },
  { jenis: 'riwayat-ditinggalkan', dari: 'buku-3', jumlah: 4 },
];

describe('an event as text', () => {
  test.each(daftarIsi.map((isi) => [isi.jenis, isi] as const))('%s comes back as it was', (_jenis, isi) => {
    const satu = peristiwa(1, isi);
    expect(peristiwaFromJson(peristiwaToJson(satu))).toEqual({ jenis: 'baik', peristiwa: satu });
  });
  const rusak: readonly (readonly [string, unknown])[] = [
    ['no JSON', '{"v":1,'],
    ['a number', 12],
    ['nothing', null],
    ['an array', '[]'],
    ['no version', JSON.stringify(peristiwa(1))],
    ['a step that no SOP can have', peristiwaToJson(peristiwa(1)).replace('"langkah":1', '"langkah":100')],
    ['a missing field', JSON.stringify({ v: 1, ...peristiwa(1), oleh: undefined })],
    ['a field of another kind', JSON.stringify({ v: 1, ...peristiwa(1), jam: 'satu' })],
  ];
  test.each(rusak)('%s is no event', (_nama, teks) => {
    expect(peristiwaFromJson(teks)).toEqual({ jenis: 'rusak' });
  });
  test('a newer version or kind is told apart from a broken one', () => {
    expect(peristiwaFromJson(JSON.stringify({ v: 2, apa: 'saja' })).jenis).toBe('versi-tak-dikenal');
    expect(peristiwaFromJson(JSON.stringify({ v: 1, ...peristiwa(1), isi: { jenis: 'hal-baru' } })).jenis).toBe(
      'versi-tak-dikenal',
    );
  });
});

test('the seal of a text changes with any sign', () => {
  expect(sidikTeks('abc')).not.toBe(sidikTeks('abd'));
  expect(sidikTeks('')).toMatch(/^[0-9a-f]{8}$/);
});

describe('the journal', () => {
  test('stands in the settings and in the mirror, and is read without a fault', () => {
    const buku = catat(siap(), peristiwa(1), peristiwa(2));
    catat(buku, peristiwa(3));
    const { peristiwa: daftar, gangguan, diCermin, diSetelan } = readJurnal(buku.potret());
    expect(daftar).toEqual([peristiwa(1), peristiwa(2), peristiwa(3)]);
    expect(gangguan).toEqual([]);
    expect([diCermin.size, diSetelan.size]).toEqual([3, 3]);
    expect(cermin(buku).rows).toBe(3);
  });
  test('writes an event once, however often it is asked to', () => {
    const buku = catat(siap(), peristiwa(1));
    const potret = buku.potret();
    expect(planJurnal(potret, petaTempat(potret), [peristiwa(1)])).toEqual([]);
  });

  interface Kasus {
    readonly nama: string;
    readonly rusak: (buku: BukuUji) => void;
    readonly gangguan: readonly string[];
    readonly terbaca: number;
    readonly sembuh: boolean;
  }
  const setelan = AWALAN_PERISTIWA + peristiwa(2).id;
  const kasus: readonly Kasus[] = [
    {
      nama: 'a lost setting is given back by the mirror',
      rusak: (buku) => buku.terapkan([{ op: 'setting.delete', key: setelan }]),
      gangguan: ['entri-hilang', 'dipulihkan-dari-cermin'],
      terbaca: 2,
      sembuh: true,
    },
    {
      nama: 'a broken setting is given back by the mirror',
      rusak: (buku) => buku.terapkan([{ op: 'setting.put', key: setelan, value: '{"v":1' }]),
      gangguan: ['entri-rusak', 'dipulihkan-dari-cermin'],
      terbaca: 2,
      sembuh: true,
    },
    {
      nama: 'a setting that was touched and is sound all the same gives way to the mirror',
      rusak: (buku) =>
        buku.terapkan([
          { op: 'setting.put', key: setelan, value: peristiwaToJson(peristiwa(2)).replace('Kasubag', 'Sekretaris') },
        ]),
      gangguan: ['entri-rusak', 'dipulihkan-dari-cermin'],
      terbaca: 2,
      sembuh: true,
    },
    {
      nama: 'a changed mirror row does not count',
      rusak: (buku) =>
        buku.tulis('_CKT', cermin(buku).row + 1, 1, peristiwaToJson(peristiwa(2)).replace('ke-2', 'ke-9')),
      gangguan: ['cermin-rusak'],
      terbaca: 2,
      sembuh: true,
    },
    {
      nama: 'what both have lost is told',
      rusak: (buku) => {
        buku.terapkan([{ op: 'setting.put', key: setelan, value: 'rusak' }]);
        buku.tulis('_CKT', cermin(buku).row + 1, 2, 'ffffffff');
      },
      gangguan: ['entri-rusak', 'cermin-rusak'],
      terbaca: 1,
      sembuh: false,
    },
    {
      nama: 'a lost mirror is told',
      rusak: (buku) => buku.terapkan([{ op: 'name.delete', name: namaTabel.jurnal }]),
      gangguan: ['cermin-hilang'],
      terbaca: 2,
      sembuh: false,
    },
    {
      nama: 'an event of a newer version is told and left alone',
      rusak: (buku) => buku.terapkan([{ op: 'setting.put', key: `${AWALAN_PERISTIWA}baru`, value: '{"v":9}' }]),
      gangguan: ['versi-tak-dikenal'],
      terbaca: 2,
      sembuh: false,
    },
  ];
  test.each(kasus)('$nama', ({ rusak, gangguan, terbaca, sembuh }) => {
    const buku = catat(siap(), peristiwa(1), peristiwa(2));
    rusak(buku);
    const hasil = readJurnal(buku.potret());
    expect(hasil.gangguan.map(({ jenis }) => jenis)).toEqual(gangguan);
    expect(hasil.peristiwa).toHaveLength(terbaca);
    catat(buku, peristiwa(3));
    const sesudah = readJurnal(buku.potret());
    expect(sesudah.peristiwa).toHaveLength(terbaca + 1);
    if (sembuh)
      expect(sesudah.gangguan.map(({ jenis }) => jenis).filter((jenis) => jenis !== 'cermin-rusak')).toEqual([]);
  });
});
