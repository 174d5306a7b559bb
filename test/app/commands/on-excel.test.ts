import { createLayanan } from '../../../src/app/layanan';
import { jalankan, LANJUT } from '../../../src/commands/jalankan';
import type { Kabar } from '../../../src/commands/kabar';
import { daftarPerintah } from '../../../src/commands/perintah';
import { openOfficeForTest, type TestOffice } from '../build/office';

/** The ribbon's buttons on Microsoft's client library and the emulated workbook, in the order of a quarter. */
describe('the ribbon, through a quarter', () => {
  let office: TestOffice;
  let layanan: ReturnType<typeof createLayanan>;

  beforeAll(async () => {
    office = await openOfficeForTest();
    layanan = createLayanan(office.ports, { language: 'id', theme: null });
  });
  afterAll(() => {
    office.host.dispose();
  });

  async function press(name: keyof typeof daftarPerintah): Promise<readonly Kabar[]> {
    const kabar: Kabar[] = [];
    await jalankan(daftarPerintah[name], layanan, async (satu) => {
      kabar.push(satu);
      return Promise.resolve(LANJUT);
    });
    return kabar;
  }
  const sheets = () => office.host.toData().sheets.map(({ name }) => name);

  it('periksa says where to begin in an empty workbook', async () => {
    expect(await press('periksa')).toMatchObject([{ tindakan: 'Buka panel lalu tekan Siapkan triwulan.' }]);
  });

  it.each(['sisipkanFormat', 'susunLaporan'] as const)('%s says what is missing in an empty workbook', async (name) => {
    const [kabar] = await press(name);
    expect(kabar).toMatchObject({ nada: 'ditolak' });
    expect(kabar?.baris.join('')).toMatch(/\w+ \w+/);
    expect(sheets()).toEqual(['Sheet1']);
  });

  it('sisipkanFormat inserts the forms once the quarter is prepared, and does nothing the second time', async () => {
    const rencana = await layanan.rencanakan({ id: 'siapkanTriwulan', masukan: await layanan.dataContoh() });
    if (rencana.status === 'ditolak') throw new Error('the sample cannot be prepared');
    await rencana.laksanakan(() => undefined, new AbortController().signal);

    expect((await press('sisipkanFormat')).map(({ nada }) => nada)).toEqual(['tanya', 'berhasil']);
    expect(sheets().filter((name) => name.startsWith('Isian')).length).toBeGreaterThan(1);
    expect((await press('sisipkanFormat')).map(({ judul }) => judul)).toEqual(['Tidak ada yang perlu diubah']);
  });

  it('periksa counts what is missing, and changes nothing', async () => {
    const before = office.host.toData();
    const [kabar] = await press('periksa');
    expect(kabar?.judul).toMatch(/^[1-9]\d* temuan$/);
    expect(office.host.toData()).toEqual(before);
  });

  it('susunLaporan makes the report', async () => {
    expect((await press('susunLaporan')).map(({ nada }) => nada)).toEqual(['tanya', 'berhasil']);
    expect(sheets()).toContain('Laporan');
    expect((await press('susunLaporan')).map(({ judul }) => judul)).toEqual(['Laporan sudah ada']);
  });

  it('simpan saves', async () => {
    expect((await press('simpan')).map(({ judul }) => judul)).toEqual(['Buku kerja tersimpan']);
  });

  it('says to press Enter when a cell is being edited all the time', async () => {
    office.host.faults.beginCellEdit();
    const [kabar] = await press('sisipkanFormat');
    expect(kabar?.nada).toBe('gagal');
    expect(kabar?.tindakan).toMatch(/Enter/);
    office.host.faults.endCellEdit();
  });
});
