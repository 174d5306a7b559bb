import { bacaBerkasTabel } from '../../../src/adapter/xlsx/baca-berkas';
import type { Ports } from '../../../src/app/port/ports';
import { bacaSemua } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { gulirkan, periodeBerikut } from '../../../src/domain/shared/gulirkan';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import type { Pejabat, RevisiSop } from '../../../src/domain/sop/langkah-sop';
import { naskahSop } from '../../../src/domain/sop/naskah';
import { bacaBukuBerkas } from '../../../src/workbook/codec/buku-dari-berkas';
import { namaTabel } from '../../../src/workbook/layout/nama';
import { revisiContoh } from '../../build/sop';
import { readXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
});
afterEach(() => office.host.dispose());

const pejabat: Pejabat = {
  ...{ peran: 'KASAD', nama: 'Pejabat Contoh', nip: '19700101 199001 1 001', sebutan: 'plt' },
  ...{ dari: '2026-10-01', sampai: null },
};
const sebagai = (peran: 'STAF' | 'SEKRETARIS' | 'KASAD' | null): Ports => ({
  ...office.ports,
  identity: { ...office.ports.identity, current: () => ({ ...office.ports.identity.current(), peran }) },
});
const sop = async ({ ports }: TestOffice = office) => (await bacaKeadaan(ports)).keadaanSop;
/** The saved file as another workbook would read it. */
async function berkas(): Promise<DataKantor> {
  const isi = await writeXlsx(office.host.toData(), { cachedValues: true });
  const bacaan = await bacaBerkasTabel('tw.xlsx', isi);
  if (bacaan.status !== 'terbaca') throw new Error(bacaan.sebab);
  const data = bacaBukuBerkas(bacaan);
  if (data === null) throw new Error('no workbook of ours');
  return data;
}
async function kendali({ gateway }: TestOffice): Promise<string> {
  const { tables } = await gateway.read(bacaSemua);
  return JSON.stringify(tables.get(namaTabel.kendali)?.values ?? []);
}

describe('the commands about the SOP', () => {
  it.each(['STAF', 'SEKRETARIS', 'KASAD', null] as const)("are the Kasubag's alone: %s is sent away", async (peran) => {
    const ports = sebagai(peran);
    expect(await refusalOf(ports, p.revisiSop, { revisi: revisiContoh })).toEqual(['hanya-kasubag']);
    expect(await refusalOf(ports, p.tetapkanPelaksana, { daftar: [{ langkah: 3, peran: 'STAF' }] })).toEqual([
      'hanya-kasubag',
    ]);
    expect(await refusalOf(ports, p.tetapkanPejabat, { pejabat })).toEqual(['hanya-kasubag']);
  });

  it('are journalled, show on the control sheet, and the same statement twice is one', async () => {
    for (const _ of [1, 2]) {
      await run(office.ports, p.tetapkanPelaksana, { daftar: [{ langkah: 1, peran: 'KASAD' }] });
      await run(office.ports, p.tetapkanPejabat, { pejabat });
      await run(office.ports, p.revisiSop, { revisi: revisiContoh });
    }
    const { riwayat } = await bacaKeadaan(office.ports);
    expect(riwayat.map(({ isi }) => isi.jenis)).toEqual([
      ...['triwulan-disiapkan', 'langkah-dimulai', 'pelaksana-ditetapkan', 'pejabat-ditetapkan', 'sop-direvisi'],
    ]);
    const lembar = await kendali(office);
    expect(lembar).toContain('KASAD\\nPlt. Pejabat Contoh');
    expect(lembar).toContain('KASUBAG PERENCANAAN & PELAPORAN (usulan)');
    // The running quarter keeps its ten steps.
    expect(lembar).not.toContain('Membubuhkan cap dinas');
    expect((await sop()).revisi).toBeNull();
  });

  it.each<{ apa: string; revisi: RevisiSop; kunci: string }>([
    { apa: 'ten thousand steps', revisi: { ...revisiContoh, langkah: banyak(10_000) }, kunci: 'revisi-salah' },
    { apa: 'the same number twice', revisi: { ...revisiContoh, langkah: ganda() }, kunci: 'revisi-salah' },
    { apa: 'a novel as reason', revisi: { ...revisiContoh, alasan: 'x'.repeat(2001) }, kunci: 'teks-terlalu-panjang' },
    { apa: 'no reason', revisi: { ...revisiContoh, alasan: ' ' }, kunci: 'revisi-salah' },
    {
      apa: 'one task less',
      revisi: { ...revisiContoh, langkah: revisiContoh.langkah.slice(1) },
      kunci: 'revisi-salah',
    },
  ])('refuse a revision with $apa, and write nothing', async ({ revisi, kunci }) => {
    const sebelum = (await bacaKeadaan(office.ports)).riwayat.length;
    expect(await refusalOf(office.ports, p.revisiSop, { revisi })).toEqual([kunci]);
    expect((await bacaKeadaan(office.ports)).riwayat).toHaveLength(sebelum);
  });

  it.each<{ apa: string; isi: Partial<Pejabat>; kunci: string }>([
    { apa: 'no name', isi: { nama: '  ' }, kunci: 'nama-pejabat-kosong' },
    { apa: 'a name without end', isi: { nama: 'x'.repeat(101) }, kunci: 'teks-terlalu-panjang' },
    { apa: 'an NIP that is a formula', isi: { nip: '=HYPERLINK("x")' }, kunci: 'nip-salah' },
    {
      apa: 'an end before the beginning',
      isi: { dari: '2026-10-02', sampai: '2026-10-01' },
      kunci: 'masa-jabatan-salah',
    },
    { apa: 'a day that is none', isi: { dari: '2026-02-30' }, kunci: 'masa-jabatan-salah' },
  ])('refuse a holder with $apa', async ({ isi, kunci }) => {
    expect(await refusalOf(office.ports, p.tetapkanPejabat, { pejabat: { ...pejabat, ...isi } })).toEqual([kunci]);
  });

  it('refuse an executor of a step that the quarter does not have', async () => {
    expect(await refusalOf(office.ports, p.tetapkanPelaksana, { daftar: [{ langkah: 10, peran: 'STAF' }] })).toEqual([
      'langkah-tidak-ada',
    ]);
  });
});

it('what was stated stands in the file: opened again it says the same', async () => {
  await run(office.ports, p.tetapkanPelaksana, { daftar: [{ langkah: 7, peran: 'KASUBAG' }] });
  await run(office.ports, p.tetapkanPejabat, { pejabat });
  await run(office.ports, p.revisiSop, { revisi: revisiContoh });
  const sebelum = await bacaKeadaan(office.ports);
  const isi = await writeXlsx(office.host.toData(), { cachedValues: true });
  const lagi = await openOfficeForTest({ data: readXlsx(isi).data });
  const sesudah = await bacaKeadaan(lagi.ports);
  expect(sesudah.keadaanSop).toEqual(sebelum.keadaanSop);
  expect(sesudah.riwayat).toEqual(sebelum.riwayat);
  expect(sesudah.gangguan).toEqual([]);
  lagi.host.dispose();
});

describe('the next quarter', () => {
  it('takes the newest revision, executors and holders from the saved workbook, and prints them', async () => {
    await run(office.ports, p.revisiSop, { revisi: revisiContoh });
    await run(office.ports, p.tetapkanPejabat, { pejabat });
    const lama = await berkas();
    const baru = await openOfficeForTest();
    await run(baru.ports, p.siapkanTriwulan, gulirkan(lama, periodeBerikut(lama.periode), false));
    const keadaan = await sop(baru);
    expect(keadaan).toMatchObject({
      naskah: { nomor: revisiContoh.nomor },
      revisi: { alasan: revisiContoh.alasan },
      pejabat: [pejabat],
      kini: 1,
    });
    expect(keadaan.langkah.every(({ pelaksana }) => pelaksana.ditetapkan)).toBe(true);
    const lembar = await kendali(baru);
    expect(lembar).toContain('Membubuhkan cap dinas');
    expect(lembar).not.toContain('(usulan)');
    // What is written once more adds nothing: the quarter stands.
    await run(baru.ports, p.siapkanTriwulan, gulirkan(lama, periodeBerikut(lama.periode), false));
    expect(await sop(baru)).toEqual(keadaan);
    baru.host.dispose();
  });

  it('takes confirmed executors where there is no revision, and leaves behind who had left office', async () => {
    await run(office.ports, p.tetapkanPelaksana, { daftar: [{ langkah: 3, peran: 'KASUBAG' }] });
    await run(office.ports, p.tetapkanPejabat, { pejabat: { ...pejabat, dari: null, sampai: '2025-12-31' } });
    const lama = await berkas();
    expect(lama.warisanSop).toEqual({ revisi: null, penetapan: [{ langkah: 3, peran: 'KASUBAG' }], pejabat: [] });
    const baru = await openOfficeForTest();
    await run(baru.ports, p.siapkanTriwulan, gulirkan(lama, periodeBerikut(lama.periode), false));
    expect((await sop(baru)).langkah.find(({ nomor }) => nomor === 3)?.pelaksana).toEqual({
      peran: 'KASUBAG',
      ditetapkan: true,
    });
    const { riwayat } = await bacaKeadaan(baru.ports);
    expect(riwayat[0]?.isi).toMatchObject({ jenis: 'pelaksana-ditetapkan', warisan: true });
    baru.host.dispose();
  });

  it('begins as the SOP was issued where nothing was stated', async () => {
    expect((await berkas()).warisanSop).toBeUndefined();
    expect((await sop()).naskah).toEqual(naskahSop);
  });
});

function banyak(jumlah: number): RevisiSop['langkah'] {
  const [satu] = revisiContoh.langkah;
  if (satu === undefined) throw new Error('a step');
  return Array.from({ length: jumlah }, (_, ke) => ({ ...satu, nomor: ke + 1 }));
}
function ganda(): RevisiSop['langkah'] {
  return revisiContoh.langkah.map((satu, ke) => (ke === 4 ? { ...satu, nomor: 4 } : satu));
}
