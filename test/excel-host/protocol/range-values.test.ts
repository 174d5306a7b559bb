import { openClient, readRange, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

// Source: learn.microsoft.com, "Set and get range values, text, or formulas using the Excel JavaScript API", and Excel.Range.values.
describe('writing values', () => {
  test.each<[string, unknown, unknown, string]>([
    ['a number', 12.5, 12.5, 'General'],
    ['a truth value', true, true, 'General'],
    ['text', 'Bidang Perencanaan', 'Bidang Perencanaan', 'General'],
    ['text that looks like a number', '007', 7, 'General'],
    ['text that looks like a percentage', '85%', 0.85, '0%'],
    ['text after an apostrophe', "'007", '007', 'General'],
    ['empty text', '', '', 'General'],
    ['an error code', '#N/A', '#N/A', 'General'],
  ])('%s is kept as a US Excel reads it', async (_, written, value, numberFormat) => {
    await client.run((sheet) => {
      sheet.getRange('B2').values = [[written]];
    });
    expect(await readRange(client, 'B2', 'values')).toEqual([[value]]);
    expect(await readRange(client, 'B2', 'numberFormat')).toEqual([[numberFormat]]);
  });

  test('a scalar goes into every cell', async () => {
    await client.run((sheet) => {
      const range = sheet.getRange('A1:B2');
      Object.assign(range, { values: 7 });
    });
    expect(await readRange(client, 'A1:B2', 'values')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('null leaves a cell as it is', async () => {
    await client.run((sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[9, null, 7]];
    });
    expect(await readRange(client, 'A1:C1', 'values')).toEqual([[9, 2, 7]]);
  });

  test('a cell of text format keeps what is written as text', async () => {
    await client.run((sheet) => {
      sheet.getRange('A1:A3').numberFormat = [['@'], ['@'], ['@']];
      sheet.getRange('A1:A3').values = [['007'], [12], ['=1+1']];
    });
    expect(await readRange(client, 'A1:A3', 'values')).toEqual([['007'], ['12'], ['=1+1']]);
    expect(await readRange(client, 'A1:A3', 'valueTypes')).toEqual([['String'], ['String'], ['String']]);
  });

  test.each<[string, string, unknown]>([
    ['too few rows', 'A1:B2', [[1, 2]]],
    [
      'too many columns',
      'A1:B2',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['ragged rows', 'A1:B2', [[1, 2], [3]]],
    ['one row without its array', 'A1:B1', [1, 2]],
    ['a single cell for a larger range', 'A1:B2', [[1]]],
    ['an object as a value', 'A1', [[{ basicValue: 1 }]]],
    ['text of 32,768 characters', 'A1', [['x'.repeat(32_768)]]],
    ['a whole column', 'A:A', [[1]]],
  ])('%s is an invalid argument', async (_, address, values) => {
    expect(
      await client.codeOf((sheet) => {
        Object.assign(sheet.getRange(address), { values });
      }),
    ).toBe('InvalidArgument');
  });

  test('text of 32,767 characters fits', async () => {
    await client.run((sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_767)]];
    });
    const [[text]] = (await readRange(client, 'A1', 'values')) as [[string]];
    expect(text).toHaveLength(32_767);
  });

  test('a large block is cut into pieces by the client and arrives whole', async () => {
    const block = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (__, col) => row * 10 + col));
    await client.run((sheet) => {
      sheet.getRangeByIndexes(4, 2, 400, 10).values = block;
    });
    expect(await readRange(client, 'C5:L404', 'values')).toEqual(block);
    expect(client.host.traffic.requests).toBe(2);
  });
});

// Source: Excel.Range.formulas, formulasR1C1, text, valueTypes.
describe('formulas', () => {
  test('a formula keeps its text and shows its value, its type and its formatted text', async () => {
    await client.run((sheet) => {
      sheet.getRange('A1:A2').values = [[3], [4]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A2)/2']];
      sheet.getRange('B1').numberFormat = [['0.00']];
    });
    expect(await readRange(client, 'B1', 'formulas')).toEqual([['=SUM(A1:A2)/2']]);
    expect(await readRange(client, 'B1', 'values')).toEqual([[3.5]]);
    expect(await readRange(client, 'B1', 'valueTypes')).toEqual([['Double']]);
    expect(await readRange(client, 'B1', 'text')).toEqual([['3.50']]);
  });

  test.each<[string, string, unknown, string]>([
    ['empty text', '=""', '', 'String'],
    ['a division by zero', '=1/0', '#DIV/0!', 'Error'],
    ['an unknown name', '=TidakAda', '#NAME?', 'Error'],
    ['a comparison', '=1<2', true, 'Boolean'],
    ['a reference to an empty cell', '=Z99', 0, 'Double'],
  ])('%s has its value and type', async (_, formula, value, type) => {
    await client.run((sheet) => {
      sheet.getRange('A1').formulas = [[formula]];
    });
    expect(await readRange(client, 'A1', 'values')).toEqual([[value]]);
    expect(await readRange(client, 'A1', 'valueTypes')).toEqual([[type]]);
  });

  test('R1C1 notation is read from the cell that it goes into', async () => {
    await client.run((sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1:B2').formulasR1C1 = [['=RC[-1]*10'], ['=RC[-1]*10']];
    });
    expect(await readRange(client, 'B1:B2', 'formulas')).toEqual([['=A1*10'], ['=A2*10']]);
    expect(await readRange(client, 'B1:B2', 'formulasR1C1')).toEqual([['=RC[-1]*10'], ['=RC[-1]*10']]);
    expect(await readRange(client, 'B1:B2', 'values')).toEqual([[10], [20]]);
  });

  test.each<[string, string]>([
    ['an open bracket', '=SUM(A1'],
    ['a function that the engine lacks', '=XYZTIDAKADA(A1)'],
    ['an indirect reference, which no engine can follow', '=INDIRECT("A1")'],
    ['a semicolon between arguments', '=SUM(A1;A2)'],
    ['more than 8,192 characters', `=${'1+'.repeat(4_100)}1`],
  ])('%s is refused', async (_, formula) => {
    expect(
      await client.codeOf((sheet) => {
        sheet.getRange('A1').formulas = [[formula]];
      }),
    ).toBe('InvalidArgument');
  });

  test('the refusal names the function', async () => {
    const failed = client.run((sheet) => {
      sheet.getRange('A1').formulas = [['=XYZTIDAKADA(A1)']];
    });
    await expect(failed).rejects.toThrow(/XYZTIDAKADA/);
  });

  test('a value over a formula replaces it', async () => {
    await client.run((sheet) => {
      sheet.getRange('A1').formulas = [['=1+1']];
      sheet.getRange('A1').values = [[5]];
    });
    expect(await readRange(client, 'A1', 'formulas')).toEqual([[5]]);
  });
});

// Source: learn.microsoft.com, "Read or write to an unbounded range using the Excel JavaScript API".
test('cell by cell properties of an unbounded range are null', async () => {
  expect(await readRange(client, 'A:A', 'values')).toBeNull();
  expect(await readRange(client, '3:3', 'formulas')).toBeNull();
  expect(await readRange(client, 'A:A', 'text')).toBeNull();
});

// Source: learn.microsoft.com, "Resource limits and performance optimization": five million cells per read on the web.
test('more than five million cells are read as null', async () => {
  expect(await readRange(client, 'A1:Z192308', 'values')).toBeNull();
});

test('merged cells hold contents in the top left cell only', async () => {
  await client.run((sheet) => {
    sheet.getRange('A1:B1').values = [['kiri', 'kanan']];
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1:B1').values = [['judul', 'hilang']];
  });
  expect(await readRange(client, 'A1:B1', 'values')).toEqual([['judul', '']]);
});
