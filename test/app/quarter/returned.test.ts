import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { bacaPerubahan } from '../../../src/app/usecase/perubahan';
import type { Isi } from '../../../src/domain/indikator/indikator';
import { finish, inserted, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await finish(office.ports, 1, 2, 3, 4);
});
afterEach(() => {
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});

/** Types into an indicator's cell on its form, as somebody does without the pane. */
async function type(kunci: string, kolom: string, isi: Isi): Promise<void> {
  const { terbaca, keadaan } = await bacaBuku(office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? null;
  const at = terbaca.tempat.area({ tabel: 'isian', bidang, kunci, kolom });
  if (at === null) throw new Error(`${kunci} ${kolom} is nowhere`);
  await office.gateway.apply({ changes: [{ op: 'values', at, values: [[isi]] }] });
}
const giveBack = (alasan = 'Angka patroli salah') => run(office.ports, p.kembalikanLangkah, { ke: 4, alasan });

describe('work that was returned', () => {
  it('nothing is told before anything was returned', async () => {
    expect(await bacaPerubahan(office.ports)).toBeNull();
  });

  it('what people change afterwards is told in words, in reading order, in two round trips', async () => {
    await giveBack();
    expect(await bacaPerubahan(office.ports)).toEqual([]);
    await type('KIN-03', 'tindakLanjut', 'Tambah regu');
    await type('IKU-01', 'realisasi3', 99);
    office.host.traffic.reset();
    expect(await bacaPerubahan(office.ports)).toEqual([
      expect.objectContaining({ kode: 'IKU-01', kolom: 'realisasi3', judul: 'Realisasi TW III', baru: 99 }),
      expect.objectContaining({ kode: 'KIN-03', kolom: 'tindakLanjut', judul: 'Tindak lanjut', baru: 'Tambah regu' }),
    ]);
    expect(office.host.traffic.requests).toBe(2);
  });

  it('is compared with the last return', async () => {
    await giveBack();
    await type('IKU-01', 'realisasi3', 99);
    await finish(office.ports, 4);
    await giveBack('Sekali lagi');
    expect(await bacaPerubahan(office.ports)).toEqual([]);
    await type('IKU-01', 'realisasi3', 98);
    expect(await bacaPerubahan(office.ports)).toEqual([expect.objectContaining({ lama: 99, baru: 98 })]);
  });

  it('what was kept takes no part in any other reading', async () => {
    await giveBack();
    const { snapshot } = await bacaBuku(office.ports);
    expect([...snapshot.tables.keys()]).not.toContain('CKT_POTRET');
    expect(snapshot.names.map(({ name }) => name)).toContain('CKT_POTRET');
  });
});
