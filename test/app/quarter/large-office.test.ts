import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { computeRekap } from '../../../src/domain/capaian/rekap';
import { kantorBesar } from '../../bench/kantor-besar';
import { kantorContoh, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

/** Large enough for one division's mistakes to repeat; the size of the promise (60 / 3,000) is measured by the benchmark. */
const besar = kantorBesar(kantorContoh, 20, 400);

describe('an office of 20 divisions and 400 indicators', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openOfficeForTest();
  });
  afterAll(() => office.host.dispose());
  const trips = async (work: () => Promise<unknown>): Promise<number> => {
    office.host.traffic.reset();
    await work();
    return office.host.traffic.requests;
  };

  it('has all sheets after as many round trips as a small one', async () => {
    const made = await trips(async () => {
      await run(office.ports, p.siapkanTriwulan, besar);
      await run(office.ports, p.sisipkanFormat, {});
    });
    expect(made).toBe(6);
    const sheets = office.host.toData().sheets.map(({ name }) => name);
    expect(sheets.filter((name) => name.startsWith('Isian '))).toHaveLength(20);
  });

  it('is filled and checked in as few', async () => {
    expect(await trips(() => run(office.ports, p.isiDariData, { data: besar }))).toBe(3);
    expect(await trips(() => run(office.ports, p.periksa, {}))).toBe(2);
  });

  it('shows the figures that the domain computes', async () => {
    const { rekap } = await bacaKeadaan(office.ports);
    const expected = computeRekap(besar);
    expect(rekap?.baris).toHaveLength(400);
    expect(rekap?.baris.map(({ kode, capaianSd }) => [kode, capaianSd])).toEqual(
      [...expected.baris].map(({ kode, capaianSd }) => [kode, capaianSd]),
    );
  });
});
