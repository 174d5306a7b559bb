import type { Change, WritePlan } from '../../../src/workbook/plan/types';
import { openOfficeForTest } from '../../app/build/office';

const area = (row: number, col: number, rows = 1, cols = 1, sheet = 'Uji') => ({ sheet, row, col, rows, cols });
const plan = (...changes: Change[]): WritePlan => ({ changes });
const table: Change[] = [
  { op: 'sheet.add', sheet: 'Uji', tabColor: '#1F5B4B' },
  {
    op: 'values',
    at: area(0, 0, 2, 3),
    values: [
      ['85-95', 12.5, null],
      ['1.05.02', 'IKU-01', 0],
    ],
  },
  { op: 'formulas', at: area(0, 3), formulas: [['=B1*2']] },
  { op: 'fill', from: area(0, 3), to: area(0, 3, 2, 1) },
  { op: 'name.set', name: 'CKT_UJI', at: area(0, 0, 2, 4), visible: false },
  { op: 'setting.put', key: 'ckt.e.1', value: '{"v":1}' },
];

describe('the workbook through Office.js', () => {
  it('writes a plan in one request and reads it in two', async () => {
    const { host, gateway } = await openOfficeForTest();
    const report = await gateway.apply(plan(...table));
    expect([report.roundTrips, host.traffic.requests]).toEqual([1, 1]);
    host.traffic.reset();
    const snapshot = await gateway.read({ tables: 'all' });
    expect(host.traffic.requests).toBe(2);
    expect(snapshot.tables.get('CKT_UJI')?.values).toEqual(
      [
        ['85-95', 12.5, null, 25],
        ['1.05.02', 'IKU-01', 0, null],
      ].map((row, index) => (index === 1 ? [...row.slice(0, 3), expect.anything()] : row)),
    );
    expect(snapshot.settings).toEqual([{ key: 'ckt.e.1', value: '{"v":1}' }]);
    expect(host.refused).toEqual([]);
  });

  it('lays a look over an older one whole, the indent too', async () => {
    const { host, gateway } = await openOfficeForTest();
    const at = [area(0, 0)];
    await gateway.apply(
      plan(
        { op: 'sheet.add', sheet: 'Uji', tabColor: null },
        { op: 'style', at, style: 'laporan.rata' },
        { op: 'style', at, style: 'laporan.rataAngka' },
      ),
    );
    const [sheet] = host.toData().sheets.filter(({ name }) => name === 'Uji');
    expect(sheet?.cells[0]?.style).toMatchObject({ horizontalAlignment: 'Right', indentLevel: 0 });
  });

  it('begins to listen when the cell that is being edited is left, without asking for Enter', async () => {
    const { host, gateway, connect, waits } = await openOfficeForTest();
    await gateway.apply(plan(...table));
    host.faults.beginCellEdit();
    let turns = 0;
    const patient = await connect({
      patience: Array.from({ length: 9 }, () => 1),
      sleep: () => {
        turns += 1;
        if (turns === 3) host.faults.endCellEdit();
        return Promise.resolve();
      },
    });
    const heard: string[] = [];
    const stop = await patient.watch(({ address }) => heard.push(address));
    await gateway.apply(plan({ op: 'values', at: area(4, 4), values: [['baru']] }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await stop();
    expect([turns, heard, waits]).toEqual([3, ['E5'], []]);
  });

  it('tells where the user stands, on a sheet of the last reading or a newer one, and not once it was stopped', async () => {
    const { gateway } = await openOfficeForTest();
    await gateway.apply(plan(...table, { op: 'sheet.add', sheet: "Lembar d'uji", tabColor: null }));
    await gateway.read({ tables: 'none' });
    await gateway.apply(plan({ op: 'sheet.add', sheet: 'Baru', tabColor: null }));
    const told: unknown[] = [];
    const stop = await gateway.watchSelection((at) => told.push(at));
    const places = [area(1, 1, 2, 2), area(3, 0, 1, 1, "Lembar d'uji"), area(0, 4, 1, 1, 'Baru')];
    for (const at of places) {
      await gateway.select(at);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await stop();
    await gateway.select(area(7, 7));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toEqual(places);
  });
});
