import type { SheetData } from '../../../src/excel-host/model/types';
import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const sheetNames = (): Promise<string[]> =>
  client.run(async (_, context, workbook) => {
    workbook.worksheets.load('items/name');
    await context.sync();
    return workbook.worksheets.items.map((sheet) => sheet.name);
  });

// Source: support.microsoft.com, "Rename a worksheet"; Excel.WorksheetCollection.add.
describe('names of sheets', () => {
  test.each<[string, string, string]>([
    ['of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
    ['with a colon', 'TW: I', 'InvalidArgument'],
    ['with a slash', 'TW I/II', 'InvalidArgument'],
    ['with a backslash', 'TW I\\II', 'InvalidArgument'],
    ['with a question mark', 'TW?', 'InvalidArgument'],
    ['with an asterisk', 'TW*', 'InvalidArgument'],
    ['with brackets', '[TW]', 'InvalidArgument'],
    ['with an apostrophe at its end', "TW'", 'InvalidArgument'],
    ['that Excel reserves', 'History', 'InvalidArgument'],
    ['that exists in another case', 'DATA', 'ItemAlreadyExists'],
    ['of 31 characters', 'x'.repeat(31), 'ok'],
    ['with an apostrophe inside', "Ka'bah", 'ok'],
  ])('a name %s', async (_, name, code) => {
    expect(
      await client.codeOf((__, ___, workbook) => {
        workbook.worksheets.add(name);
      }),
    ).toBe(code);
  });

  test('a new sheet without a name is the last and is not active', async () => {
    const active = await client.run(async (_, context, workbook) => {
      workbook.worksheets.add();
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(await sheetNames()).toEqual(['Data', 'Sheet2']);
    expect(active).toBe('Data');
  });

  test('a sheet is found by name in any case and by id, or not at all', async () => {
    const found = await client.run(async (_, context, workbook) => {
      const byName = workbook.worksheets.getItem('dATA');
      byName.load('id');
      await context.sync();
      const byId = workbook.worksheets.getItem(byName.id);
      const none = workbook.worksheets.getItemOrNullObject('Tidak ada');
      byId.load('name');
      none.load('name');
      await context.sync();
      return [byId.name, none.isNullObject];
    });
    expect(found).toEqual(['Data', true]);
  });

  test('a missing sheet is not found', async () => {
    expect(
      await client.codeOf((_, __, workbook) => {
        workbook.worksheets.getItem('Tidak ada').activate();
      }),
    ).toBe('ItemNotFound');
  });

  test('renaming keeps formulas, names, rules, conditional formats and charts of the workbook', async () => {
    let renamed: SheetData | undefined;
    const [formulas, name] = await client.run(async (sheet, context, workbook) => {
      sheet.getRange('A1').values = [[7]];
      const other = workbook.worksheets.add('Rekap');
      other.getRange('B2').formulas = [['=Data!A1*2']];
      workbook.names.add('sumber', sheet.getRange('A1'));
      other.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Data!$A$1:$A$3' } };
      other.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula = '=Data!$A$1>1';
      other.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
      sheet.name = 'Isian TW I';
      const range = other.getRange('B2');
      const item = workbook.names.getItem('sumber');
      range.load('formulas,values');
      item.load('formula');
      await context.sync();
      renamed = client.host.toData().sheets[1];
      sheet.name = 'Data';
      return [[range.formulas[0]?.[0], range.values[0]?.[0]], item.formula];
    });
    expect(formulas).toEqual(["='Isian TW I'!A1*2", 14]);
    expect(name).toBe("='Isian TW I'!$A$1");
    expect(renamed?.validations).toMatchObject([{ formula1: "='Isian TW I'!$A$1:$A$3" }]);
    expect(renamed?.conditionalFormats).toMatchObject([{ rule: { formula: "='Isian TW I'!$A$1>1" } }]);
    expect(renamed?.charts[0]?.series).toMatchObject([{ valuesRef: "'Isian TW I'!$A$1:$A$3" }]);
  });
});

describe('the order and the visibility of sheets', () => {
  test('a sheet moves to its position', async () => {
    await client.run((_, __, workbook) => {
      workbook.worksheets.add('B');
      workbook.worksheets.add('C').position = 0;
    });
    expect(await sheetNames()).toEqual(['C', 'Data', 'B']);
  });

  test('first, last, next and previous skip hidden sheets on request', async () => {
    const names = await client.run(async (sheet, context, workbook) => {
      workbook.worksheets.add('B').visibility = 'Hidden';
      workbook.worksheets.add('C');
      const asked = [
        workbook.worksheets.getFirst(),
        workbook.worksheets.getLast(),
        sheet.getNext(false),
        sheet.getNext(true),
        workbook.worksheets.getItem('C').getPrevious(true),
      ];
      for (const each of asked) each.load('name');
      const count = workbook.worksheets.getCount();
      const visible = workbook.worksheets.getCount(true);
      await context.sync();
      return [...asked.map((each) => each.name), count.value, visible.value];
    });
    expect(names).toEqual(['Data', 'C', 'B', 'C', 'Data', 3, 2]);
  });

  // Source: Excel.Worksheet.delete and visibility: a workbook keeps one visible sheet; a very hidden one is not deleted.
  test.each<[string, (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void, string]>([
    ['hiding the last visible sheet', (sheet) => (sheet.visibility = 'Hidden'), 'InvalidOperation'],
    ['deleting the last visible sheet', (sheet) => sheet.delete(), 'InvalidOperation'],
    [
      'deleting a very hidden sheet',
      (_, workbook) => {
        const hidden = workbook.worksheets.add('Rahasia');
        hidden.visibility = 'VeryHidden';
        hidden.delete();
      },
      'InvalidOperation',
    ],
    [
      'activating a hidden sheet',
      (_, workbook) => {
        const hidden = workbook.worksheets.add('Rahasia');
        hidden.visibility = 'Hidden';
        hidden.activate();
      },
      'InvalidOperation',
    ],
    ['an unknown visibility', (sheet) => Object.assign(sheet, { visibility: 'Gone' }), 'InvalidArgument'],
  ])('%s is refused', async (_, act, code) => {
    expect(
      await client.codeOf((sheet, __, workbook) => {
        act(sheet, workbook);
      }),
    ).toBe(code);
  });

  test('a deleted sheet leaves #REF! behind and its neighbour active', async () => {
    const [value, formula, active] = await client.run(async (sheet, context, workbook) => {
      const doomed = workbook.worksheets.add('Sementara');
      doomed.getRange('A1').values = [[1]];
      sheet.getRange('A1').formulas = [['=Sementara!A1']];
      doomed.activate();
      doomed.delete();
      const range = sheet.getRange('A1');
      range.load('values,formulas');
      const now = workbook.worksheets.getActiveWorksheet();
      now.load('name');
      await context.sync();
      return [range.values[0]?.[0], range.formulas[0]?.[0], now.name];
    });
    expect(value).toBe('#REF!');
    expect(formula).toBe('=#REF!');
    expect(active).toBe('Data');
  });

  test('deleting what is not there does nothing', async () => {
    expect(
      await client.codeOf((_, __, workbook) => {
        workbook.worksheets.getItemOrNullObject('Tidak ada').delete();
      }),
    ).toBe('ok');
  });
});

test('the properties of a sheet that can be written', async () => {
  const sheet = await client.run(async (data, context) => {
    data.tabColor = '#0B5D4B';
    data.showGridlines = false;
    data.showHeadings = false;
    data.standardWidth = 12;
    data.load();
    await context.sync();
    return data.toJSON();
  });
  expect(sheet).toMatchObject({
    tabColor: '#0B5D4B',
    showGridlines: false,
    showHeadings: false,
    standardWidth: 12,
    position: 0,
  });
});

// Source: Excel.WorksheetFreezePanes.
test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
  ['rows', (panes) => panes.freezeRows(3), 'Data!1:3'],
  ['columns', (panes) => panes.freezeColumns(2), 'Data!A:B'],
  ['a corner', (panes) => panes.freezeAt('A1:B6'), 'Data!A1:B6'],
  ['nothing any more', (panes) => panes.unfreeze(), 'none'],
])('frozen panes: %s', async (_, freeze, address) => {
  const location = await client.run(async (sheet, context) => {
    sheet.freezePanes.freezeRows(9);
    freeze(sheet.freezePanes);
    const range = sheet.freezePanes.getLocationOrNullObject();
    range.load('address');
    await context.sync();
    return range.isNullObject ? 'none' : range.address;
  });
  expect(location).toBe(address);
});

test('selecting a range shows its sheet and is told by the workbook', async () => {
  const [address, cell, active] = await client.run(async (_, context, workbook) => {
    const other = workbook.worksheets.add('Lain');
    other.getRange('C3:D9').select();
    const selected = workbook.getSelectedRange();
    const activeCell = workbook.getActiveCell();
    const sheet = workbook.worksheets.getActiveWorksheet();
    selected.load('address');
    activeCell.load('address');
    sheet.load('name');
    await context.sync();
    return [selected.address, activeCell.address, sheet.name];
  });
  expect([address, cell, active]).toEqual(['Lain!C3:D9', 'Lain!C3', 'Lain']);
});
