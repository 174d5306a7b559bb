import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { AWALAN_PERISTIWA } from '../../../src/workbook/codec/setelan';
import { namaTabel } from '../../../src/workbook/layout/nama';
import { inserted, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
});
afterEach(() => {
  office.host.dispose();
});

describe('the journal in a workbook of several hands', () => {
  it.each([
    ['two people at once', { nama: 'Sekretaris', peran: 'SEKRETARIS', perangkat: 'uji00002', sesi: 'b' }],
    ['two windows of one person', { nama: 'Kasubag Contoh', peran: 'KASUBAG', perangkat: 'uji00001', sesi: 'b' }],
  ] as const)('%s: events of both are kept, and no history is called broken', async (_, lain) => {
    await inserted(office.ports, kantorKecil);
    const other = { ...office.ports, workbook: await office.connect() };
    const mine = await p.tulisCatatan.siapkan(office.ports, {
      sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
      teks: 'satu',
    });
    await run({ ...other, identity: { ...other.identity, current: () => lain } }, p.tulisCatatan, {
      sasaran: { tabel: 'isian', kunci: 'KIN-03', kolom: 'realisasi3' },
      teks: 'dua',
    });
    if (mine.status !== 'siap') throw new Error('refused');
    await laksanakan(office.ports, 'tulis-catatan', mine);
    await run(office.ports, p.simpan, {});
    const { daftarCatatan, gangguan } = await bacaKeadaan(office.ports);
    expect(daftarCatatan.map(({ teks }) => teks).sort()).toEqual(['dua', 'satu']);
    expect(gangguan).toEqual([]);
  });

  it('an event that was taken out of both its places shows at the next one', async () => {
    await inserted(office.ports, kantorKecil);
    for (const teks of ['satu', 'dua'])
      await run(office.ports, p.tulisCatatan, {
        sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
        teks,
      });
    const { riwayat } = await bacaKeadaan(office.ports);
    const [hilang, terakhir] = riwayat.slice(-2);
    if (hilang === undefined || terakhir === undefined) throw new Error('no events');
    const { snapshot } = await bacaBuku(office.ports);
    const cermin = snapshot.tables.get(namaTabel.jurnal);
    const baris = cermin?.values.findIndex(([id]) => id === hilang.id) ?? -1;
    if (cermin === undefined || baris < 0) throw new Error('no mirror row');
    await office.gateway.apply({
      changes: [
        { op: 'setting.delete', key: AWALAN_PERISTIWA + hilang.id },
        { op: 'unprotect', sheet: cermin.area.sheet },
        {
          op: 'clear',
          at: { ...cermin.area, row: cermin.area.row + baris, rows: 1 },
          what: 'contents',
        },
      ],
    });
    expect((await bacaKeadaan(office.ports)).gangguan).toEqual([{ jenis: 'rantai-terputus', kunci: terakhir.id }]);
  });
});
