import { createLayanan } from '../../src/app/layanan';
import contoh from '../../src/app/contoh/satpolpp.json';
import { isContoh } from '../../src/app/contoh/is-contoh';
import { openOfficeForTest, type TestOffice } from './build/office';

/** Removing the sample on Microsoft's client library and the emulated workbook. */
describe('the sample quarter', () => {
  let office: TestOffice;
  let layanan: ReturnType<typeof createLayanan>;
  const jalankan = async (perintah: Parameters<typeof layanan.rencanakan>[0]): Promise<void> => {
    const rencana = await layanan.rencanakan(perintah);
    if (rencana.status === 'ditolak') throw new Error(JSON.stringify(rencana.pesan));
    await rencana.laksanakan(() => undefined, new AbortController().signal);
  };
  beforeEach(async () => {
    office = await openOfficeForTest();
    layanan = createLayanan(office.ports, { language: 'id', theme: null });
  });
  afterEach(() => {
    office.host.dispose();
  });

  it('is known by the names in the sample file', () => {
    expect(isContoh(contoh.profil)).toBe(true);
    expect(isContoh({ ...contoh.profil, daerah: 'Kabupaten Lain' })).toBe(false);
  });

  it('is removed in one go after steps were tried on it: no sheet, name or setting of ours is left', async () => {
    const data = await layanan.dataContoh();
    await jalankan({ id: 'siapkanTriwulan', masukan: data });
    await jalankan({ id: 'sisipkanFormat', masukan: {} });
    await jalankan({ id: 'isiDariData', masukan: { data } });
    await jalankan({ id: 'selesaikanLangkah', masukan: { langkah: 1, keterangan: '' } });
    await jalankan({ id: 'hapusContoh', masukan: {} });
    const { sheets } = office.host.toData();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    const { names, settings } = await office.gateway.read({ tables: 'none' });
    expect(names).toEqual([]);
    expect(settings.filter(({ key }) => key.startsWith('ckt.'))).toEqual([]);
    expect((await layanan.baca()).buku).toBe('kosong');
  });

  it('cannot be mistaken for a real office, whose workbook stays as it is', async () => {
    const data = await layanan.dataContoh();
    await jalankan({
      id: 'siapkanTriwulan',
      masukan: { ...data, profil: { ...data.profil, daerah: 'Kabupaten Lain' } },
    });
    expect(await layanan.rencanakan({ id: 'hapusContoh', masukan: {} })).toMatchObject({
      status: 'ditolak',
      pesan: [{ kunci: 'bukan-contoh' }],
    });
  });
});
