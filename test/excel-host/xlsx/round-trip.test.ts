import fc from 'fast-check';
import { ExcelHost } from '../../../src/excel-host/host';
import { openXlsx } from '../../../src/excel-host/open-xlsx';
import type { WorkbookData } from '../../../src/excel-host/model/types';
import { readXlsx } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { anySheet } from './arbitrary';
import { cell, sheet, workbook } from './build';
import { comparable } from './comparable';
import { sampleObjects } from './sample-objects';
import { sampleOffice } from './sample-office';
import { unzip } from './unzip';

async function roundTrip(data: WorkbookData) {
  return readXlsx(await writeXlsx(data, { cachedValues: true }));
}

describe('a workbook that was saved and opened again', () => {
  it('is the same', async () => {
    const { data, catatan } = await roundTrip(sampleOffice());
    expect(catatan).toEqual([]);
    expect(comparable(data)).toEqual(comparable(sampleOffice()));
  });

  it('is the same with everything that lies on or beside its cells', async () => {
    const { data, catatan } = await roundTrip(sampleObjects());
    expect(catatan).toEqual([]);
    expect(comparable(data)).toEqual(comparable(sampleObjects()));
  });

  it('is the same, whatever its cells, looks, sizes and rules are', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (page) => {
        // Another sheet stands in front: a workbook shows at least one.
        const book = workbook([sheet('Depan'), page]);
        const { data, catatan } = await roundTrip(book);
        expect(catatan).toEqual([]);
        expect(comparable(data)).toEqual(comparable(book));
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same file again', async () => {
    const once = await writeXlsx(sampleObjects(), { cachedValues: true });
    const twice = await writeXlsx(readXlsx(once).data, { cachedValues: true });
    expect(unzip(twice)).toEqual(unzip(once));
  });
});

describe('a host that starts with a workbook', () => {
  it.each([
    ['rules and looks', sampleOffice()],
    ['objects', sampleObjects()],
  ])('holds it: %s', (_, data) => {
    const host = ExcelHost.create({ data });
    expect(comparable(host.toData())).toEqual(comparable(data));
    expect(host.uncomputed).toEqual({ cells: [], names: [] });
    host.dispose();
  });

  it('keeps a formula that it cannot compute, with the value that came with it', async () => {
    const cells = [cell('A1', 7, { formula: '=LET(x,3,x+4)' }), cell('A2', 8, { formula: '=A1+1' })];
    const bytes = await writeXlsx(workbook([sheet('A', { cells })]), { cachedValues: true });
    const { host, catatan } = openXlsx(bytes);
    expect(catatan).toEqual([
      { kind: 'formula-not-computed', place: 'A!A1', detail: 'the engine has no LET', count: 1 },
    ]);
    expect(host.toData().sheets[0]?.cells.map(({ formula, value }) => [formula, value])).toEqual([
      ['=LET(x,3,x+4)', 7],
      ['=A1+1', 8],
    ]);
    host.dispose();
  });
});
