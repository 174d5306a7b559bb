import { bedaRevisi } from '../../../src/domain/sop/beda-revisi';
import { isPejabat, isRevisiSop } from '../../../src/domain/sop/bentuk';
import type { LangkahSop, RevisiSop } from '../../../src/domain/sop/langkah-sop';
import type { IsiPeristiwa } from '../../../src/domain/sop/peristiwa';
import { naskahSop } from '../../../src/domain/sop/naskah';
import { drafRevisi, nomorTerlewat, periksaRevisi, type MasalahRevisi } from '../../../src/domain/sop/revisi';
import { hingga, lipatIsi, revisiContoh } from '../../build/sop';

const berikut: IsiPeristiwa = { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 4 };
const sah: RevisiSop = { ...drafRevisi(naskahSop, '2026-09-01'), nomor: '003/Rev.1', alasan: 'Tinjauan tahunan' };
const ubahLangkah = (ke: number, isi: Partial<LangkahSop>): RevisiSop => ({
  ...sah,
  langkah: sah.langkah.map((satu, urut) => (urut === ke ? { ...satu, ...isi } : satu)),
});
const lain: LangkahSop = {
  ...{ nomor: 10, tugas: 'lain', ringkas: 'Cap', uraian: 'Membubuhkan cap', kelengkapan: '', waktu: '5 Menit' },
  ...{ menit: 5, hari: null, output: '', ket: null, usulanPelaksana: 'STAF' },
};

describe('a revision of the SOP', () => {
  it('begins as the SOP in force, and only what tells about the revision is missing', () => {
    expect(periksaRevisi(drafRevisi(naskahSop, '2026-09-01'))).toEqual([
      { jenis: 'alasan-kosong', langkah: null, baris: null },
    ]);
    expect(periksaRevisi(sah)).toEqual([]);
    expect(periksaRevisi(revisiContoh)).toEqual([]);
  });

  it.each<{ apa: string; revisi: RevisiSop; jenis: MasalahRevisi['jenis']; baris: number | null }>([
    { apa: 'no number', revisi: { ...sah, nomor: ' ' }, jenis: 'nomor-kosong', baris: null },
    { apa: 'a day that is none', revisi: { ...sah, tanggal: '2026-02-30' }, jenis: 'tanggal-salah', baris: null },
    { apa: 'the same number twice', revisi: ubahLangkah(3, { nomor: 3 }), jenis: 'nomor-tidak-naik', baris: 3 },
    { apa: 'a step without words', revisi: ubahLangkah(2, { uraian: '  ' }), jenis: 'uraian-kosong', baris: 2 },
    { apa: 'no time', revisi: ubahLangkah(4, { menit: null, hari: null }), jenis: 'waktu-kosong', baris: 4 },
    { apa: 'a time in two ways', revisi: ubahLangkah(4, { menit: 5, hari: 1 }), jenis: 'waktu-kosong', baris: 4 },
    { apa: 'a novel', revisi: ubahLangkah(1, { output: 'x'.repeat(1001) }), jenis: 'teks-panjang', baris: 1 },
    {
      apa: 'a task taken out',
      revisi: { ...sah, langkah: sah.langkah.slice(1) },
      jenis: 'tugas-hilang',
      baris: null,
    },
    {
      apa: 'tasks in another order',
      revisi: {
        ...sah,
        langkah: sah.langkah.map((satu, ke) => ({ ...satu, tugas: sah.langkah[[1, 0][ke] ?? ke]?.tugas ?? 'lain' })),
      },
      jenis: 'tugas-berubah-urutan',
      baris: null,
    },
    {
      apa: 'more than a person would write',
      revisi: { ...sah, langkah: Array.from({ length: 41 }, (_, ke) => ({ ...lain, nomor: ke + 1 })) },
      jenis: 'terlalu-banyak',
      baris: null,
    },
    {
      apa: 'more signs than an event holds',
      revisi: {
        ...sah,
        langkah: Array.from({ length: 40 }, (_, ke) => ({ ...lain, nomor: ke + 1, uraian: 'x'.repeat(4000) })),
      },
      jenis: 'terlalu-besar',
      baris: null,
    },
  ])('with $apa is refused, and it is said where', ({ revisi, jenis, baris }) => {
    expect(periksaRevisi(revisi)).toContainEqual(expect.objectContaining({ jenis, baris }));
  });

  it('of ten thousand steps, or with values that are none, has not even the shape of one', () => {
    const banyak = Array.from({ length: 10_000 }, (_, ke) => ({ ...lain, nomor: (ke % 99) + 1 }));
    expect(isRevisiSop({ ...sah, langkah: banyak })).toBe(false);
    expect(isRevisiSop({ ...sah, langkah: [{ ...lain, nomor: 1.5 }] })).toBe(false);
    expect(isRevisiSop({ ...sah, langkah: [{ ...lain, tugas: '__proto__' }] })).toBe(false);
    expect(isRevisiSop({ ...sah, keterkaitan: [{ html: '<img>' }] })).toBe(false);
    expect(isRevisiSop(null)).toBe(false);
    expect(isRevisiSop(sah)).toBe(true);
  });

  it('leaves the running quarter by the edition it began with', () => {
    const direvisi = { jenis: 'sop-direvisi', revisi: revisiContoh } as const;
    const kini = lipatIsi(...hingga(3), direvisi);
    expect(kini).toMatchObject({ revisi: null, naskah: { nomor: naskahSop.nomor } });
    expect(kini.revisiTerbaru?.nomor).toBe(revisiContoh.nomor);
    const nanti = lipatIsi(...hingga(3), direvisi, berikut);
    expect(nanti).toMatchObject({ naskah: { nomor: revisiContoh.nomor }, revisi: { nomor: revisiContoh.nomor } });
    expect(nanti.langkah.map(({ nomor }) => nomor)).toContain(10);
  });

  it('that waits is not touched by executors confirmed for the numbers of the running quarter', () => {
    const tetap = { jenis: 'pelaksana-ditetapkan', daftar: [{ langkah: 3, peran: 'KASAD' }] } as const;
    const direvisi = { jenis: 'sop-direvisi', revisi: revisiContoh } as const;
    const kini = lipatIsi(...hingga(2), direvisi, tetap);
    expect(kini.langkah.find(({ nomor }) => nomor === 3)?.pelaksana).toEqual({ peran: 'KASAD', ditetapkan: true });
    const nanti = lipatIsi(...hingga(2), direvisi, tetap, berikut);
    expect(nanti.langkah.find(({ nomor }) => nomor === 3)?.pelaksana).toEqual({ peran: 'STAF', ditetapkan: true });
    const tanpaRevisi = lipatIsi(...hingga(2), tetap, berikut);
    expect(tanpaRevisi.langkah.find(({ nomor }) => nomor === 3)?.pelaksana.peran).toBe('KASAD');
  });
});

describe('what a revision changes', () => {
  it('is told in reading order, and nothing where nothing was changed', () => {
    expect(bedaRevisi(naskahSop, { ...sah, nomor: naskahSop.nomor })).toEqual([]);
    expect(bedaRevisi(naskahSop, { ...revisiContoh, peralatan: ['Renja', 'Printer'] })).toEqual([
      { jenis: 'nomor-sop', lama: naskahSop.nomor, baru: revisiContoh.nomor },
      expect.objectContaining({ jenis: 'peralatan', tambah: ['Printer'] }),
      { jenis: 'langkah-baru', langkah: 10, ringkas: 'Membubuhkan cap' },
    ]);
  });

  it('follows a task through its new number, and names what was taken out', () => {
    const bergeser = { ...naskahSop, langkah: [...naskahSop.langkah.slice(0, 9), ...arsip(12)] };
    expect(bedaRevisi(naskahSop, bergeser)).toEqual([
      expect.objectContaining({
        jenis: 'langkah-berubah',
        langkah: 12,
        medan: [{ medan: 'nomor', lama: '11', baru: '12' }],
      }),
    ]);
    expect(bedaRevisi(revisiContoh, { ...naskahSop, nomor: revisiContoh.nomor })).toEqual([
      { jenis: 'langkah-dihapus', langkah: 10, ringkas: 'Membubuhkan cap' },
    ]);
  });
});
const arsip = (nomor: number): readonly LangkahSop[] => naskahSop.langkah.slice(9).map((satu) => ({ ...satu, nomor }));

it.each([
  { langkah: naskahSop.langkah, terlewat: [10] },
  { langkah: revisiContoh.langkah, terlewat: [] },
  { langkah: [], terlewat: [] },
])('the numbers that are left out are $terlewat', ({ langkah, terlewat }) => {
  expect(nomorTerlewat(langkah)).toEqual(terlewat);
});

describe('the holder of a post', () => {
  const dasar = { peran: 'KASAD', nama: 'Pejabat Contoh', sebutan: 'definitif', dari: null, sampai: null };
  it.each<{ nip: unknown; sah: boolean }>([
    { nip: undefined, sah: true },
    { nip: '19700101 199001 1 001', sah: true },
    { nip: '197001011990011001', sah: true },
    { nip: '', sah: false },
    { nip: '<b>1</b>', sah: false },
    { nip: '=1+1', sah: false },
    { nip: 197001011990, sah: false },
    { nip: '1'.repeat(31), sah: false },
  ])('has an NIP of digits or none: $nip', ({ nip, sah: benar }) => {
    expect(isPejabat(nip === undefined ? dasar : { ...dasar, nip })).toBe(benar);
  });
});
