import { bacaBuku } from '../../src/app/buku/baca-buku';
import { sisaPekerjaan } from '../../src/app/buku/sisa';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import type { Change } from '../../src/workbook/plan/types';
import { runFaultScript } from '../../src/excel-host/fault/script';
import { finish, kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
  await run(office.ports, p.sisipkanFormat, {});
});
afterEach(() => {
  office.host.dispose();
});

const sisa = async (): Promise<readonly Change[]> => sisaPekerjaan(await bacaBuku(office.ports));
const namesOf = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.op === 'setting.put' ? [change.key] : change.op === 'protect' ? [change.sheet] : [],
  );
const apply = (...changes: readonly Change[]): Promise<unknown> => office.gateway.apply({ changes });

describe('what an interrupted command left undone', () => {
  it('is nothing in a sound workbook, whatever was done in it', async () => {
    expect(await sisa()).toEqual([]);
    await finish(office.ports, 1, 2);
    await run(office.ports, p.tulisCatatan, {
      sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' },
      teks: 'Periksa',
    });
    expect(await sisa()).toEqual([]);
  });

  it('is a sheet of ours that stands open, and no sheet of others', async () => {
    await apply({ op: 'sheet.add', sheet: 'Milik orang', tabColor: null }, { op: 'unprotect', sheet: 'Rekap' });
    expect(await sisa()).toEqual([{ op: 'protect', sheet: 'Rekap' }]);
  });

  it('is every setting that was lost, the identity of the workbook included', async () => {
    const { id } = await bacaBuku(office.ports);
    runFaultScript(office.host, 'strip settings');
    const keys = namesOf(await sisa());
    expect(keys).toEqual(['ckt.tata', 'ckt.buku', ...keys.filter((key) => key.startsWith('ckt.e.'))]);
    expect(keys).toHaveLength(5);
    expect((await bacaBuku(office.ports)).id).toBe(id);
  });

  it('is a sheet that does not show the journal', async () => {
    const { snapshot } = await bacaBuku(office.ports);
    const at = snapshot.names.find(({ name }) => name === 'CKT_KEADAAN')?.area;
    if (at == null) throw new Error('There is no state line.');
    await apply(
      { op: 'unprotect', sheet: at.sheet },
      { op: 'values', at: { ...at, rows: 1, cols: 1 }, values: [['lama']] },
      { op: 'protect', sheet: at.sheet },
    );
    expect(namesOf(await sisa())).toEqual(['Beranda']);
  });

  it('is done with the next command, is named in its preview, and is not taken back with it', async () => {
    runFaultScript(office.host, 'strip settings');
    const rencana = await p.isiDariData.siapkan(office.ports, { data: kantorKecil });
    if (rencana.status === 'ditolak') throw new Error('refused');
    expect(rencana.pratinjau[0]).toEqual({ jenis: 'dirapikan', jumlah: 5, nama: [] });
    expect(namesOf(rencana.plan.changes)).toContain('ckt.buku');
    expect(rencana.balik?.changes.filter(({ op }) => op === 'setting.delete')).toEqual([]);
  });

  it('does not keep a check from only reading', async () => {
    runFaultScript(office.host, 'strip settings');
    const rencana = await run(office.ports, p.periksa, {});
    expect(rencana.plan.changes).toEqual([]);
  });
});

it('a report that is made again has no way back, so that the preview can say so', async () => {
  await run(office.ports, p.isiDariData, { data: kantorKecil });
  const masukan = { nomor: '', tanggal: '', kertas: 'A4' } as const;
  expect((await run(office.ports, p.susunLaporan, masukan)).balik).not.toBeNull();
  const lagi = await run(office.ports, p.susunLaporan, masukan);
  expect([lagi.balik, lagi.hasil.peristiwa]).toEqual([null, []]);
  expect(lagi.pratinjau.map(({ jenis }) => jenis)).toContain('lembar-ditulis-ulang');
});
