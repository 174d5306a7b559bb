import { KegagalanHost } from '../../../src/app/port/kegagalan';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { Usecase } from '../../../src/app/usecase/kit';
import type { Ports } from '../../../src/app/port/ports';
import { finish, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

const offices: TestOffice[] = [];
async function open(options: Parameters<typeof openOfficeForTest>[0] = {}): Promise<TestOffice> {
  const office = await openOfficeForTest(options);
  offices.push(office);
  return office;
}
afterEach(() => {
  for (const { host } of offices.splice(0)) host.dispose();
});

type Step = readonly [name: string, work: (ports: Ports) => Promise<unknown>];
const step = <I, O>(usecase: Usecase<I, O>, masukan: I): Step => [usecase.id, (ports) => run(ports, usecase, masukan)];
/** The commands that write, in the order of the quarter. */
const walk: readonly Step[] = [
  step(p.siapkanTriwulan, kantorKecil),
  step(p.sisipkanFormat, {}),
  step(p.isiDariData, { data: kantorKecil }),
  ['selesaikan-langkah', (ports) => finish(ports, 1)],
  step(p.tulisCatatan, { sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' }, teks: 'Periksa' }),
  step(p.susunLaporan, { nomor: '', tanggal: '', kertas: 'A4' }),
];
const prepare = async (ports: Ports, count: number): Promise<void> => {
  for (const [, work] of walk.slice(0, count)) await work(ports);
};
/** What the workbook holds, without what differs from run to run. */
async function picture({ host, ports }: TestOffice) {
  const { riwayat, ...keadaan } = await bacaKeadaan(ports);
  const { sheets, names } = host.toData();
  return {
    isi: riwayat.map(({ isi }) => isi.jenis),
    kini: keadaan.keadaanSop.kini,
    catatan: keadaan.daftarCatatan.map(({ teks }) => teks),
    gangguan: keadaan.gangguan,
    temuan: keadaan.temuan.map(({ kode, indikator }) => [kode, indikator]),
    names: names.map(({ name }) => name).sort(),
    sheets: sheets.map(({ name, protection, cells }) => ({
      name,
      protected: protection !== null,
      // The mirror holds the journal, which is looked at by itself.
      cells: name === '_CKT' ? null : cells.filter(({ value, formula }) => value !== null || formula !== null).length,
    })),
  };
}

/** The second try. A step whose answer alone was lost is finished already, and the refusal says so. */
const again = (ports: Ports, work: Step[1]): Promise<unknown> =>
  work(ports).catch((error: unknown) => {
    if (!String(error).includes('sudah-selesai')) throw error;
  });

/** Small requests, so that a plan is cut into several batches. */
const largestRequest = 150_000;

describe('a connection that breaks', () => {
  let whole: Awaited<ReturnType<typeof picture>>[] = [];
  beforeAll(async () => {
    const office = await openOfficeForTest();
    whole = [];
    for (const [, work] of walk) {
      await work(office.ports);
      whole.push(await picture(office));
    }
    office.host.dispose();
  });

  const cases = walk.flatMap(([name], index) =>
    (['before', 'after'] as const).map((moment) => [name, moment, index] as const),
  );
  it.each(cases)(
    'in %s, %s a batch was applied, is told; the next try finishes without doubles',
    async (_, moment, index) => {
      const [, work] = walk[index] ?? [];
      if (work === undefined) throw new Error('no such step');
      // Every batch of the plan is hit in turn, until one run meets no fault any more.
      for (let batch = 0, met = true; met; batch += 1) {
        const office = await open({ largestRequest });
        await prepare(office.ports, index);
        office.host.faults.dropConnection(moment, 2 + batch);
        const failure: unknown = await work(office.ports).then(
          () => null,
          (error: unknown) => error,
        );
        met = failure !== null;
        if (met) {
          expect(failure).toBeInstanceOf(KegagalanHost);
          expect(failure).toMatchObject({ sebab: 'koneksi-putus', applied: 'maybe' });
          await again(office.ports, work);
        } else {
          // The fault waits for the request after the last one of the plan: let it hit a reading.
          await office.gateway.read({ tables: 'none' }).catch(() => undefined);
        }
        const now = await picture(office);
        const harap = whole[index];
        expect({ ...now, isi: undefined }).toEqual({ ...harap, isi: undefined });
        expect(new Set(now.isi)).toEqual(new Set(harap?.isi));
        expect(batch).toBeLessThan(30);
      }
    },
  );
});
