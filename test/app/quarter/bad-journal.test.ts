import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { Ports } from '../../../src/app/port/ports';
import type { Peristiwa } from '../../../src/domain/sop/peristiwa';
import { peristiwaToJson } from '../../../src/workbook/codec/peristiwa-json';
import { AWALAN_PERISTIWA, kunciPadat } from '../../../src/workbook/codec/setelan';
import { namaTabel } from '../../../src/workbook/layout/nama';
import type { Change } from '../../../src/workbook/plan/types';
import { kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
});
afterEach(() => {
  office.host.dispose();
});

const tamper = (...changes: readonly Change[]) => office.gateway.apply({ changes });
const read = async () => (await bacaBuku(office.ports)).keadaan;
const kinds = async (): Promise<readonly string[]> => [
  ...new Set((await read()).gangguan.map(({ jenis }) => jenis as string)),
];
const put = (key: string, value: unknown): Change => ({ op: 'setting.put', key, value: value as string });
const first = async (): Promise<Peristiwa> => {
  const [satu] = (await read()).riwayat;
  if (satu === undefined) throw new Error('no events');
  return satu;
};
const mirror = async () => {
  const table = (await bacaBuku(office.ports)).snapshot.tables.get(namaTabel.jurnal);
  if (table === undefined) throw new Error('no mirror');
  return table;
};
const onMirror = async (...changes: readonly Change[]): Promise<void> => {
  const { sheet } = (await mirror()).area;
  await tamper({ op: 'unprotect', sheet }, ...changes, { op: 'protect', sheet });
};
/** Ids that the sheet Riwayat tells, line by line. */
const told = async (): Promise<readonly unknown[]> =>
  (await bacaBuku(office.ports)).snapshot.tables
    .get(namaTabel.riwayat)
    ?.values.slice(0, -1)
    .map(([id]) => id) ?? [];

type Harm = readonly [what: string, kinds: readonly string[], harm: () => Promise<unknown>];
const foreign: readonly Harm[] = [
  ['a foreign add-in’s settings', [], () => tamper(put('lain.isi', 'x'), put('cktlain', '{}'), put('CKT.E.1', '{}'))],
  ['a setting of ours with megabytes', ['entri-rusak'], () => tamper(put(`${AWALAN_PERISTIWA}besar`, 'x'.repeat(2e6)))],
  ['markup as an event', ['entri-rusak'], () => tamper(put(`${AWALAN_PERISTIWA}x`, '<script>alert(1)</script>'))],
  [
    'an event of a newer version',
    ['versi-tak-dikenal'],
    () => tamper(put(`${AWALAN_PERISTIWA}9`, '{"v":99,"id":"9"}')),
  ],
  [
    'an event that claims the prototype',
    ['entri-rusak'],
    () => tamper(put(`${AWALAN_PERISTIWA}__proto__`, '{"v":1,"__proto__":{"jam":1}}')),
  ],
  [
    'a mark that says that a hundred thousand events are gone',
    ['entri-hilang'],
    () => tamper(put(kunciPadat, '1 100000')),
  ],
  ['a mark of nonsense', [], () => tamper(put(kunciPadat, '-1 NaN'))],
  [
    'one entry emptied on the hidden sheet',
    [],
    async () => {
      const { area } = await mirror();
      await onMirror({ op: 'clear', at: { ...area, row: area.row + 1, rows: 1 }, what: 'contents' });
    },
  ],
  [
    'one entry typed over on the hidden sheet',
    ['cermin-rusak'],
    async () => {
      const { area } = await mirror();
      await onMirror({
        op: 'values',
        at: { ...area, row: area.row + 1, col: area.col + 1, rows: 1, cols: 1 },
        values: [['diubah tangan']],
      });
    },
  ],
  [
    'the entries of the hidden sheet out of order and doubled',
    [],
    async () => {
      const { area, values } = await mirror();
      const rows = values.map((row) => row.map((isi) => (typeof isi === 'boolean' ? null : isi))).reverse();
      const at = { ...area, rows: rows.length * 2 };
      await onMirror(
        { op: 'values', at, values: [...rows, ...rows] },
        { op: 'name.set', name: namaTabel.jurnal, at, visible: false },
      );
    },
  ],
  [
    'an event told again under another key',
    ['entri-rusak'],
    async () => tamper(put(`${AWALAN_PERISTIWA}salinan`, peristiwaToJson(await first()))),
  ],
];

describe('a journal that somebody has been at', () => {
  it.each(foreign)(
    '%s: told as %j, nothing lost, nothing invented, and the work goes on',
    async (_, expected, harm) => {
      const before = (await read()).riwayat;
      await harm();
      expect(await kinds()).toEqual(expected);
      expect((await read()).riwayat).toEqual(before);
      await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
      const { riwayat, keadaanSop } = await read();
      expect(riwayat.slice(0, before.length)).toEqual(before);
      expect(riwayat.slice(before.length).map(({ isi }) => isi.jenis)).toEqual(['langkah-selesai', 'langkah-dimulai']);
      expect(keadaanSop.kini).toBe(2);
      expect(await told()).toEqual(riwayat.map(({ id }) => id));
    },
  );
});

describe('a clock that was set back', () => {
  const at = (waktu: string): Ports => ({ ...office.ports, clock: { now: () => waktu } });
  it.each([
    ['an hour', '2026-10-01T06:30:00+08:00'],
    ['a year', '2025-10-01T08:00:00+08:00'],
    ['to the beginning of time', '1970-01-01T00:00:00+00:00'],
  ])('by %s changes no order and breaks no step', async (_, waktu) => {
    const before = (await read()).riwayat;
    await run(at(waktu), p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    await run(office.ports, p.kembalikanLangkah, { ke: 1, alasan: 'Jam komputer keliru' });
    const { riwayat, keadaanSop, gangguan } = await read();
    expect(riwayat.map(({ isi }) => isi.jenis).slice(before.length)).toEqual([
      ...['langkah-selesai', 'langkah-dimulai', 'langkah-dikembalikan'],
    ]);
    expect([keadaanSop.kini, gangguan]).toEqual([1, []]);
    // As that clock said it: nothing is made up.
    expect(riwayat[before.length]?.waktu).toBe(waktu);
    expect(await told()).toEqual(riwayat.map(({ id }) => id));
  });
});
