import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { Dibatalkan } from '../../src/app/usecase/dibatalkan';
import type { Rencana } from '../../src/app/usecase/kit';
import { laksanakan } from '../../src/app/usecase/laksanakan';
import type { Ports } from '../../src/app/port/ports';
import { kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(60_000);

let office: TestOffice;
const open = async (largestRequest?: number): Promise<void> => {
  office = await openOfficeForTest(largestRequest === undefined ? {} : { largestRequest });
};
afterEach(() => {
  office.host.dispose();
});
async function planned(ports: Ports): Promise<Rencana<unknown>> {
  const rencana = await p.siapkanTriwulan.siapkan(ports, kantorKecil);
  if (rencana.status === 'ditolak') throw new Error('refused');
  return rencana;
}
const titles = (): string[] => office.host.toData().sheets.map(({ name }) => name);

describe('carrying out a plan', () => {
  it('tells the progress request by request', async () => {
    await open(100_000);
    const seen: [number, number][] = [];
    const { report } = await laksanakan(office.ports, 'siapkan-triwulan', await planned(office.ports), (done, total) =>
      seen.push([done, total]),
    );
    expect(report.roundTrips).toBeGreaterThan(1);
    expect(seen).toEqual(Array.from({ length: report.roundTrips + 1 }, (_, done) => [done, report.roundTrips]));
  });

  it('stopped before the first request writes nothing and keeps no checkpoint', async () => {
    await open();
    const batal = new AbortController();
    const rencana = await planned(office.ports);
    batal.abort();
    await expect(laksanakan(office.ports, 'siapkan-triwulan', rencana, undefined, batal.signal)).rejects.toEqual(
      new Dibatalkan(true),
    );
    expect(titles()).toEqual(['Sheet1']);
    expect(await office.ports.local.readCheckpoints(rencana.buku)).toEqual([]);
  });

  it('stopped between two requests takes back what was written', async () => {
    await open(100_000);
    const batal = new AbortController();
    const rencana = await planned(office.ports);
    const stopAfterFirst = (done: number): void => {
      if (done === 1) batal.abort();
    };
    await expect(
      laksanakan(office.ports, 'siapkan-triwulan', rencana, stopAfterFirst, batal.signal),
    ).rejects.toMatchObject({ dikembalikan: true });
    expect(titles()).toEqual(['Sheet1']);
    expect((await bacaKeadaan(office.ports)).buku).toBe('kosong');
  });

  it('goes on without a way back where this device keeps nothing', async () => {
    await open();
    const full = { ...office.ports.local, writeCheckpoint: () => Promise.reject(new Error('QuotaExceededError')) };
    const { checkpoint } = await laksanakan(office.ports, 'siapkan-triwulan', await planned(office.ports)).then(
      async () => {
        const ports = { ...office.ports, local: full };
        const rencana = await p.sisipkanFormat.siapkan(ports, {});
        if (rencana.status === 'ditolak') throw new Error('refused');
        return laksanakan(ports, 'sisipkan-format', rencana);
      },
    );
    expect(checkpoint).toBeNull();
    expect(titles()).toContain('Rekap');
  });

  it('tells when the host swallowed a journal entry', async () => {
    await open();
    const forgetful = {
      ...office.gateway,
      apply: async (...args: Parameters<typeof office.gateway.apply>) => ({
        ...(await office.gateway.apply(...args)),
        lostSettings: ['ckt.e.1'],
      }),
    };
    await expect(run({ ...office.ports, workbook: forgetful }, p.siapkanTriwulan, kantorKecil)).rejects.toMatchObject({
      sebab: 'tak-tersimpan',
    });
  });

  it('asks nothing of the host for an empty plan', async () => {
    await open();
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    const rencana = await planned(office.ports);
    office.host.traffic.reset();
    await laksanakan(office.ports, 'siapkan-triwulan', rencana);
    expect(office.host.traffic.requests).toBe(0);
  });
});
