import { createExcelGateway } from '../../../src/adapter/excel/excel-gateway';
import { runFaultScript } from '../../../src/excel-host/fault/script';
import { ExcelHost } from '../../../src/excel-host/host';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';
import type { Change } from '../../../src/workbook/plan/types';

const sheet = 'Isian';
const add: Change = { op: 'sheet.add', sheet, tabColor: null };
const protect: Change = { op: 'protect', sheet };
const unprotect: Change = { op: 'unprotect', sheet };

/** A gateway on an Excel that refuses to open an open sheet, as it refuses to protect a protected one. */
async function openStrict() {
  const host = ExcelHost.create();
  const { Excel } = await startNodeOffice(host.connect());
  const pauses: number[] = [];
  const gateway = createExcelGateway(Excel, {
    patience: [1],
    onWait: () => undefined,
    sleep: (milliseconds) => Promise.resolve(void pauses.push(milliseconds)),
  });
  runFaultScript(host, 'deny needless unprotect');
  const isProtected = (name: string): boolean => host.book.sheet(name).protection !== null;
  return { host, gateway, isProtected, pauses };
}

// Source: office-js issue 6784.
describe('protection on builds that refuse what is needless', () => {
  it.each<[string, readonly Change[], boolean]>([
    ['a new sheet is protected', [add, protect], true],
    ['a protected sheet is protected again', [add, protect, protect], true],
    ['an open sheet is opened', [add, unprotect], false],
    ['a sheet is opened and closed twice', [add, protect, unprotect, protect, unprotect, protect], true],
  ])('%s in one request', async (_, changes, expected) => {
    const { gateway, isProtected } = await openStrict();
    await gateway.apply({ changes });
    expect(isProtected(sheet)).toBe(expected);
  });

  it('a renamed sheet is remembered under its new name', async () => {
    const { gateway, isProtected } = await openStrict();
    await gateway.apply({ changes: [add, protect, { op: 'sheet.rename', sheet, to: 'Lain' }] });
    await gateway.apply({ changes: [{ op: 'unprotect', sheet: 'Lain' }] });
    expect(isProtected('Lain')).toBe(false);
  });

  it('what stood before is known from the reading, and from every later writing', async () => {
    const { host, gateway, isProtected } = await openStrict();
    host.book.addSheet(sheet);
    await gateway.read({ tables: 'none' });
    await gateway.apply({ changes: [protect] });
    await gateway.apply({ changes: [unprotect, protect] });
    expect(isProtected(sheet)).toBe(true);
  });

  it('a request that is sent again after a cell was edited starts from what stood before it', async () => {
    const { host, gateway, isProtected, pauses } = await openStrict();
    await gateway.apply({ changes: [add, protect] });
    runFaultScript(host, 'refuse request 1 with InvalidOperationInCellEditMode');
    await gateway.apply({ changes: [unprotect] });
    expect([isProtected(sheet), pauses]).toEqual([false, [1]]);
  });

  it('after a failure nothing is taken for known until the next reading', async () => {
    const { host, gateway, isProtected } = await openStrict();
    await gateway.apply({ changes: [add, protect] });
    runFaultScript(host, 'drop after request 1');
    await expect(gateway.apply({ changes: [unprotect] })).rejects.toMatchObject({ sebab: 'koneksi-putus' });
    await gateway.read({ tables: 'none' });
    await gateway.apply({ changes: [protect] });
    expect(isProtected(sheet)).toBe(true);
  });
});
