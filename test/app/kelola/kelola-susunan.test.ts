import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import type { Keadaan } from '../../../src/app/usecase/keadaan';
import type { PerubahanSusunan } from '../../../src/domain/indikator/susunan/perubahan';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import { inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

const [satu, dua] = kantorKecil.daftarBidang.map(({ kode }) => kode) as [string, string];
const milik = (bidang: string) => kantorKecil.daftarIndikator.filter((indikator) => indikator.bidang === bidang);
const indikator = milik(satu)[0]?.kode ?? '';

async function office(): Promise<TestOffice> {
  const test = await openOfficeForTest();
  await inserted(test.ports, kantorKecil);
  return test;
}
const keadaanOf = ({ ports }: TestOffice): Promise<Keadaan> => bacaKeadaan(ports);
const urut = ({ daftarIndikator }: DataKantor) => [...daftarIndikator].sort((a, b) => a.kode.localeCompare(b.kode));
/** Findings about the structure, and about figures that differ from the domain's. */
const janggal = ({ temuan }: Keadaan) =>
  temuan.filter(({ kode }) => kode.startsWith('S') || kode === 'R17' || kode === 'R43').map(({ kode }) => kode);

async function kelola(test: TestOffice, ...perubahan: PerubahanSusunan[]) {
  const rencana = await p.kelolaSusunan.siapkan(test.ports, { perubahan });
  if (rencana.status === 'ditolak') throw new Error(JSON.stringify(rencana.pesan));
  return laksanakan(test.ports, 'kelola-susunan', rencana);
}

const singkatanDua = kantorKecil.daftarBidang[1]?.singkatan ?? '';
/** For what only reads. */
let bersama: Promise<TestOffice> | null = null;
const sekali = (): Promise<TestOffice> => (bersama ??= office());

const isi = { indikator: 'Indikator baru', satuan: 'kali', targetTahunan: 12, polaritas: 'positif' } as const;
/** One of each kind. */
const macam: readonly (readonly [string, readonly PerubahanSusunan[]])[] = [
  ['a new indicator', [{ jenis: 'indikator-baru', kode: 'IKU-90', bidang: satu, isi }]],
  ['other words', [{ jenis: 'indikator-ubah', kode: indikator, isi: { indikator: 'Nama lain', definisi: null } }]],
  ['a move', [{ jenis: 'indikator-pindah', kode: indikator, bidang: dua }]],
  ['a retirement', [{ jenis: 'indikator-berhenti', kode: indikator, sejak: 3 }]],
  ['a new division', [{ jenis: 'bidang-baru', kode: 'DAMKAR', nama: 'Bidang Pemadam', singkatan: 'Damkar' }]],
  ['a division with another name', [{ jenis: 'bidang-ubah', kode: satu, nama: 'Bidang Tibum', singkatan: 'Tibum' }]],
  [
    'a division without indicators, retired',
    [
      ...milik(satu).map(({ kode }): PerubahanSusunan => ({ jenis: 'indikator-pindah', kode, bidang: dua })),
      { jenis: 'bidang-berhenti', kode: satu, berhenti: true },
    ],
  ],
  ['another order', [{ jenis: 'bidang-urut', urutan: [dua, satu] }]],
];

describe('managing indicators and divisions', () => {
  it.each(macam)(
    '%s: nothing entered is lost, no finding of structure, and it can be taken back',
    async (_, perubahan) => {
      const test = await office();
      const sebelum = await keadaanOf(test);
      const { checkpoint } = await kelola(test, ...perubahan);
      const sesudah = await keadaanOf(test);
      expect(janggal(sesudah)).toEqual([]);
      expect(sesudah.riwayat.at(-1)?.isi).toMatchObject({ jenis: 'susunan-diubah', aksi: perubahan.at(-1)?.jenis });
      const entri = (data: DataKantor | null) =>
        new Map(
          data?.daftarIndikator.map(({ kode, realisasi, faktorPenghambat }) => [kode, { realisasi, faktorPenghambat }]),
        );
      for (const [kode, lama] of entri(sebelum.data))
        expect([kode, entri(sesudah.data).get(kode)]).toEqual([kode, lama]);
      expect(await p.kelolaSusunan.siapkan(test.ports, { perubahan })).toMatchObject({ plan: { changes: [] } });
      await run(test.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
      const kembali = await keadaanOf(test);
      expect(kembali.data && { ...kembali.data, daftarIndikator: urut(kembali.data) }).toEqual(
        sebelum.data && { ...sebelum.data, daftarIndikator: urut(sebelum.data) },
      );
      expect(janggal(kembali)).toEqual([]);
      expect(await p.sisipkanFormat.siapkan(test.ports, {})).toMatchObject({ plan: { changes: [] } });
      expect(test.host.refused).toEqual([]);
    },
  );

  it.each([
    ['indikator-tidak-ada', { jenis: 'indikator-pindah', kode: 'TIDAK-ADA', bidang: dua }],
    ['bidang-tidak-ada', { jenis: 'indikator-pindah', kode: indikator, bidang: 'LUAR' }],
    ['kode-sudah-dipakai', { jenis: 'indikator-baru', kode: indikator.toLowerCase(), bidang: satu, isi }],
    ['kode-kosong', { jenis: 'indikator-baru', kode: ' ', bidang: satu, isi }],
    ['indikator-tanpa-nama', { jenis: 'indikator-ubah', kode: indikator, isi: { indikator: null } }],
    ['singkatan-sudah-dipakai', { jenis: 'bidang-baru', kode: 'X', nama: 'Lain', singkatan: singkatanDua }],
    ['bidang-tanpa-nama', { jenis: 'bidang-ubah', kode: satu, nama: ' ', singkatan: 'X' }],
    ['bidang-masih-berindikator', { jenis: 'bidang-berhenti', kode: satu, berhenti: true }],
    ['urutan-bidang-lain', { jenis: 'bidang-urut', urutan: [satu] }],
  ] as const satisfies readonly (readonly [string, PerubahanSusunan])[])('is refused: %s', async (kunci, perubahan) => {
    const test = await sekali();
    expect(await refusalOf(test.ports, p.kelolaSusunan, { perubahan: [perubahan] })).toEqual([kunci]);
  });

  it('moves the row with its entries when only the division on IKU was changed by hand', async () => {
    const test = await office();
    const sebelum = await keadaanOf(test);
    const { terbaca } = await bacaBuku(test.ports);
    const at = terbaca.tempat.area({ tabel: 'iku', bidang: null, kunci: indikator, kolom: 'bidang' });
    if (at === null) throw new Error('no such cell');
    await test.gateway.apply({ changes: [{ op: 'values', at, values: [[dua]] }] });
    const diubah = await keadaanOf(test);
    expect([...janggal(diubah)].sort()).toEqual(['S17', 'S20']);
    await run(test.ports, p.sisipkanFormat, {});
    const sesudah = await keadaanOf(test);
    expect(janggal(sesudah)).toEqual([]);
    const cari = ({ data }: Keadaan) => data?.daftarIndikator.find(({ kode }) => kode === indikator);
    expect(cari(sesudah)).toEqual({ ...cari(sebelum), bidang: dua });
  });

  it('leaves a retired indicator out of what is asked and averaged, and lets it come back', async () => {
    const test = await office();
    const sebelum = await keadaanOf(test);
    await kelola(test, { jenis: 'indikator-berhenti', kode: indikator, sejak: 3 });
    const berhenti = await keadaanOf(test);
    expect(berhenti.rekap?.rataRata.tidakTerhitung).toEqual([
      ...(sebelum.rekap?.rataRata.tidakTerhitung ?? []),
      indikator,
    ]);
    expect(berhenti.temuan.filter((satu) => satu.indikator === indikator)).toEqual([]);
    await kelola(test, { jenis: 'indikator-berhenti', kode: indikator, sejak: null });
    expect((await keadaanOf(test)).rekap).toEqual(sebelum.rekap);
  });
});
