import { openClient, readRange, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
  await client.run((sheet) => {
    sheet.getRange('A1:B5').formulas = [
      ['No', 'Nilai'],
      [1, 10],
      [2, 20],
      [3, 30],
      ['Jumlah', '=SUM(B2:B4)'],
    ];
  });
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

const data = () => {
  const [sheet] = client.host.toData().sheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
};

describe('inserted and deleted rows', () => {
  test('move values and stretch formulas', async () => {
    await client.run((sheet) => {
      sheet.getRange('3:4').insert('Down');
    });
    expect(await readRange(client, 'A1:B7', 'formulas')).toEqual([
      ['No', 'Nilai'],
      [1, 10],
      ['', ''],
      ['', ''],
      [2, 20],
      [3, 30],
      ['Jumlah', '=SUM(B2:B6)'],
    ]);
    await client.run((sheet) => {
      sheet.getRange('B3').values = [[5]];
      sheet.getRange('2:2').delete('Up');
    });
    expect(await readRange(client, 'B6', 'formulas')).toEqual([['=SUM(B2:B5)']]);
    expect(await readRange(client, 'B6', 'values')).toEqual([[55]]);
  });

  test('adjust names, rules, formats, links, merges, charts and print set-up', async () => {
    await client.run((sheet, _, workbook) => {
      workbook.names.add('nilai', sheet.getRange('B2:B4'));
      sheet.getRange('B2:B4').dataValidation.rule = {
        wholeNumber: { formula1: '=A2', formula2: 99, operator: 'Between' },
      };
      sheet.getRange('B2:B4').conditionalFormats.add('Custom').custom.rule.formula = '=B2>$A$5';
      sheet.getRange('A4').hyperlink = { documentReference: 'Data!A1' };
      sheet.getRange('A5:B5').merge();
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      sheet.pageLayout.setPrintArea('A1:B5');
      sheet.pageLayout.setPrintTitleRows('1:2');
      sheet.horizontalPageBreaks.add('A4');
      sheet.getRange('2:2').insert('Down');
    });
    const after = data();
    expect(client.host.toData().names).toMatchObject([{ name: 'nilai', formula: '=Data!$B$3:$B$5' }]);
    expect(after.validations).toMatchObject([{ ranges: [{ row: 2, rows: 3 }], formula1: '=A3' }]);
    expect(after.conditionalFormats).toMatchObject([{ ranges: [{ row: 2, rows: 3 }], rule: { formula: '=B3>$A$6' } }]);
    expect(after.hyperlinks).toMatchObject([{ row: 4, col: 0 }]);
    expect(after.merges).toEqual([{ row: 5, col: 0, rows: 1, cols: 2 }]);
    expect(after.charts[0]?.series).toMatchObject([{ valuesRef: 'Data!$A$3:$A$5' }, { valuesRef: 'Data!$B$3:$B$5' }]);
    expect(after.page.printArea).toEqual([{ row: 0, col: 0, rows: 6, cols: 2 }]);
    expect(after.page.titleRows).toEqual({ first: 0, last: 2 });
    expect(after.page.rowBreaks).toEqual([4]);
  });

  test('leave #REF! behind when a formula loses its cells', async () => {
    await client.run((sheet) => {
      sheet.getRange('D1').formulas = [['=A2']];
      sheet.getRange('2:2').delete('Up');
    });
    expect(await readRange(client, 'D1', 'formulas')).toEqual([['=#REF!']]);
    expect(await readRange(client, 'D1', 'values')).toEqual([['#REF!']]);
  });

  test('give new rows the look and the height of the row above', async () => {
    await client.run((sheet) => {
      sheet.getRange('A2:B2').format.fill.color = '#EEEEEE';
      sheet.getRange('2:2').format.rowHeight = 33;
      sheet.getRange('3:3').insert('Down');
    });
    const colors = await client.run(async (sheet, context) => {
      const range = sheet.getRange('A3:B3').format;
      range.load('fill/color,rowHeight');
      await context.sync();
      return [range.fill.color, range.rowHeight];
    });
    expect(colors).toEqual(['#EEEEEE', 33]);
  });

  test('the answer of insert is the new blank row', async () => {
    const address = await client.run(async (sheet, context) => {
      const blank = sheet.getRange('3:3').insert('Down');
      blank.load('address');
      await context.sync();
      return blank.address;
    });
    expect(address).toBe('Data!3:3');
  });
});

test('inserted and deleted columns move formulas on other sheets, too', async () => {
  await client.run((sheet, _, workbook) => {
    workbook.worksheets.add('Rekap').getRange('A1').formulas = [['=Data!B5*2']];
    sheet.getRange('A:A').insert('Right');
  });
  const rekap = await client.run(async (_, context, workbook) => {
    const range = workbook.worksheets.getItem('Rekap').getRange('A1');
    range.load('formulas,values');
    await context.sync();
    return [range.formulas[0]?.[0], range.values[0]?.[0]];
  });
  expect(rekap).toEqual(['=Data!C5*2', 120]);
  await client.run((sheet) => {
    sheet.getRange('A:A').delete('Left');
  });
  expect(await readRange(client, 'B5', 'formulas')).toEqual([['=SUM(B2:B4)']]);
});

test('a tracked range follows its cells from batch to batch', async () => {
  const addresses = await client.run(async (sheet, context) => {
    const total = sheet.getRange('B5');
    total.load('address');
    await context.sync();
    const seen = [total.address];
    sheet.getRange('1:2').insert('Down');
    total.load('address,values');
    await context.sync();
    seen.push(total.address, String(total.values[0]?.[0]));
    return seen;
  });
  expect(addresses).toEqual(['Data!B5', 'Data!B7', '60']);
});

test('a range whose cells were deleted is a lost reference', async () => {
  const code = await client.codeOf(async (sheet, context) => {
    const gone = sheet.getRange('B3');
    gone.load('address');
    await context.sync();
    sheet.getRange('3:3').delete('Up');
    gone.load('values');
    await context.sync();
  });
  expect(code).toBe('InvalidReference');
});

test('what moves with part of a row: contents, looks, merged areas, rules and links', async () => {
  const after = await client.run(async (sheet, context) => {
    sheet.getRange('E1:E2').formulas = [['a'], ['=D2&"b"']];
    sheet.getRange('E2').format.fill.color = '#FFFF00';
    sheet.getRange('E2').hyperlink = { address: 'https://contoh.go.id', textToDisplay: 'b' };
    sheet.getRange('E3:F3').merge();
    sheet.getRange('D1:E4').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    sheet.getRange('E1:F1').insert('Down');
    const link = sheet.getRange('E3');
    link.load('hyperlink,format/fill/color');
    const merged = sheet.getRange('E4').getMergedAreasOrNullObject();
    merged.load('address');
    const rules = ['D1', 'D5', 'E1', 'E5'].map((address) => sheet.getRange(address).dataValidation);
    for (const rule of rules) rule.load('type');
    await context.sync();
    return [link.hyperlink.address, link.format.fill.color, merged.address, rules.map((rule) => rule.type)];
  });
  expect(after).toEqual([
    'https://contoh.go.id',
    '#FFFF00',
    'Data!E4:F4',
    ['WholeNumber', 'None', 'None', 'WholeNumber'],
  ]);
});

// Source: Excel.Range.copyFrom, RangeCopyType.
describe('copying', () => {
  test.each<[Excel.RangeCopyType, unknown[][], string]>([
    ['All' as Excel.RangeCopyType, [[10, '=C1*2']], '#FFFF00'],
    ['Formulas' as Excel.RangeCopyType, [[10, '=C1*2']], '#FFFFFF'],
    ['Values' as Excel.RangeCopyType, [[10, 20]], '#FFFFFF'],
    ['Formats' as Excel.RangeCopyType, [['', '']], '#FFFF00'],
  ])('%s', async (type, formulas, color) => {
    const after = await client.run(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[10, '=A1*2']];
      sheet.getRange('A1:B1').format.fill.color = '#FFFF00';
      sheet.getRange('C1').copyFrom('A1:B1', type);
      const range = sheet.getRange('C1:D1');
      range.load('formulas,format/fill/color');
      await context.sync();
      return [range.formulas, range.format.fill.color];
    });
    expect(after).toEqual([formulas, color]);
  });

  test('repeats the source over a larger destination', async () => {
    await client.run((sheet) => {
      sheet.getRange('C1').formulas = [['=A1']];
      sheet.getRange('C2:C5').copyFrom('C1');
    });
    expect(await readRange(client, 'C1:C5', 'formulas')).toEqual([['=A1'], ['=A2'], ['=A3'], ['=A4'], ['=A5']]);
  });

  test('skips blanks and transposes', async () => {
    await client.run((sheet) => {
      sheet.getRange('D1:D3').values = [['a'], [''], ['c']];
      sheet.getRange('F1:H1').values = [['x', 'y', 'z']];
      sheet.getRange('F1').copyFrom('D1:D3', 'Values', true, true);
    });
    expect(await readRange(client, 'F1:H1', 'values')).toEqual([['a', 'y', 'c']]);
  });
});
