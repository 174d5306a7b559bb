import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

// Source: support.microsoft.com, "Names in formulas"; Excel.NamedItemCollection.
describe('defined names', () => {
  test.each<[string, string, string]>([
    ['that looks like a cell', 'TW1', 'InvalidArgument'],
    ['that looks like R1C1', 'R1C1', 'InvalidArgument'],
    ['with a space', 'target akhir', 'InvalidArgument'],
    ['that begins with a digit', '1target', 'InvalidArgument'],
    ['with letters, digits and underscore', 'target_2026', 'ok'],
  ])('a name %s', async (_, name, code) => {
    expect(await client.codeOf((sheet, __, workbook) => workbook.names.add(name, sheet.getRange('A1')))).toBe(code);
  });

  test('an item tells its range, formula, value, type, scope and comment', async () => {
    const facts = await client.run(async (sheet, context, workbook) => {
      sheet.getRange('A1:A2').values = [[5], [6]];
      const range = workbook.names.add('isian', sheet.getRange('A1:A2'), 'isian TW');
      const constant = workbook.names.add('ambang', '=0.5');
      const local = sheet.names.add('lokal', sheet.getRange('B2'));
      const address = range.getRange();
      for (const item of [range, constant, local]) item.load('name,formula,value,type,scope,comment,visible');
      address.load('address');
      await context.sync();
      return [range.toJSON(), constant.toJSON(), local.toJSON(), address.address];
    });
    expect(facts).toMatchObject([
      {
        name: 'isian',
        formula: '=Data!$A$1:$A$2',
        value: 'Data!$A$1:$A$2',
        type: 'Range',
        scope: 'Workbook',
        comment: 'isian TW',
        visible: true,
      },
      { formula: '=0.5', value: 0.5, type: 'Double' },
      { formula: '=Data!$B$2', scope: 'Worksheet' },
      'Data!A1:A2',
    ]);
  });

  test('a name works in formulas, follows an edited formula and is gone after deletion', async () => {
    const values = await client.run(async (sheet, context, workbook) => {
      const item = workbook.names.add('ambang', '=0.5');
      sheet.getRange('A1').formulas = [['=ambang*10']];
      const cell = sheet.getRange('A1');
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        cell.load('values');
        await context.sync();
        seen.push(cell.values[0]?.[0]);
      };
      await look();
      item.formula = '=2';
      await look();
      item.delete();
      await look();
      return seen;
    });
    expect(values).toEqual([5, 20, '#NAME?']);
  });

  test.each<[string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => unknown, string]>([
    [
      'a name twice',
      (workbook, sheet) => [workbook.names.add('a_b', sheet.getRange('A1')), workbook.names.add('A_B', '=1')],
      'ItemAlreadyExists',
    ],
    ['an item that is not there', (workbook) => workbook.names.getItem('tidak_ada').load('name'), 'ItemNotFound'],
    ['a formula without its sign', (workbook) => workbook.names.add('c_d', '1'), 'InvalidArgument'],
  ])('%s is refused', async (_, act, code) => {
    expect(await client.codeOf((sheet, __, workbook) => act(workbook, sheet))).toBe(code);
  });

  test('items and counts by scope', async () => {
    const counts = await client.run(async (sheet, context, workbook) => {
      workbook.names.add('satu', '=1');
      sheet.names.add('dua', '=2');
      const missing = workbook.names.getItemOrNullObject('dua');
      missing.load('name');
      workbook.names.load('items/name');
      const count = sheet.names.getCount();
      await context.sync();
      return [workbook.names.items.map((item) => item.name), count.value, missing.isNullObject];
    });
    expect(counts).toEqual([['satu'], 1, true]);
  });
});

// Source: Excel.SettingCollection, Excel.Setting.
describe('settings', () => {
  test.each<[string, unknown]>([
    ['text', 'Balai Contoh'],
    ['a number', 2026],
    ['null', null],
    ['a list with an object', [{ tw: 1, kunci: true }]],
    ['a date', new Date(Date.UTC(2026, 9, 1))],
  ])('%s is read back as it was', async (_, value) => {
    const read = await client.run(async (__, context, workbook) => {
      workbook.settings.add('kunci', value);
      await context.sync();
      const setting = workbook.settings.getItem('kunci');
      setting.load('key,value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(read).toEqual(value);
  });

  test('adding again replaces, keys keep their case, deleting removes', async () => {
    const facts = await client.run(async (_, context, workbook) => {
      workbook.settings.add('kunci', 1);
      workbook.settings.add('kunci', 2);
      workbook.settings.add('Kunci', 3);
      const setting = workbook.settings.getItem('kunci');
      setting.load('value');
      const before = workbook.settings.getCount();
      await context.sync();
      setting.value = 9;
      workbook.settings.getItem('Kunci').delete();
      const missing = workbook.settings.getItemOrNullObject('Kunci');
      missing.load('value');
      workbook.settings.load('items/key,items/value');
      await context.sync();
      return [
        setting.value,
        before.value,
        missing.isNullObject,
        workbook.settings.items.map((item) => [item.key, item.value as unknown]),
      ];
    });
    expect(facts).toEqual([9, 2, true, [['kunci', 9]]]);
  });

  test('more than 2 MB do not fit', async () => {
    const half = 'x'.repeat(1_100_000);
    expect(await client.codeOf((_, __, workbook) => workbook.settings.add('a', half))).toBe('ok');
    expect(await client.codeOf((_, __, workbook) => workbook.settings.add('b', half))).toBe('InvalidArgument');
    expect(client.host.toData().settings.map(({ key }) => key)).toEqual(['a']);
  });

  test('a missing key is not found', async () => {
    expect(await client.codeOf((_, __, workbook) => workbook.settings.getItem('tidak ada').load('value'))).toBe(
      'ItemNotFound',
    );
  });
});

test('document properties, own and custom', async () => {
  const facts = await client.run(async (_, context, workbook) => {
    workbook.properties.title = 'Laporan TW I';
    workbook.properties.company = 'Balai Contoh';
    const custom = workbook.properties.custom.add('Identitas', 'abc-123');
    workbook.properties.custom.add('Triwulan', 1);
    workbook.properties.load('title,company,author');
    custom.load('key,value,type');
    const found = workbook.properties.custom.getItemOrNullObject('IDENTITAS');
    found.load('value');
    const missing = workbook.properties.custom.getItemOrNullObject('Lain');
    missing.load('value');
    workbook.properties.custom.load('items/key,items/type');
    await context.sync();
    return [
      workbook.properties.title,
      workbook.properties.company,
      workbook.properties.author,
      custom.toJSON(),
      found.value as unknown,
      missing.isNullObject,
      workbook.properties.custom.items.map((item) => item.type),
    ];
  });
  expect(facts).toEqual([
    'Laporan TW I',
    'Balai Contoh',
    '',
    { key: 'Identitas', value: 'abc-123', type: 'String' },
    'abc-123',
    true,
    ['String', 'Number'],
  ]);
});

test('the application tells its culture, and takes its calculation mode', async () => {
  const other = await openClient({ locale: 'id-ID' });
  const facts = await other.run(async (_, context, workbook) => {
    const { application } = workbook;
    application.calculationMode = 'Manual';
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
    application.load(
      'calculationMode,decimalSeparator,thousandsSeparator,useSystemSeparators,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator',
    );
    await context.sync();
    return application.toJSON();
  });
  other.dispose();
  expect(facts).toMatchObject({
    calculationMode: 'Manual',
    decimalSeparator: ',',
    thousandsSeparator: '.',
    cultureInfo: { name: 'id-ID', numberFormat: { numberDecimalSeparator: ',' } },
  });
});

test('a change makes the file dirty, saving it makes it clean', async () => {
  const isDirty = (): Promise<boolean> =>
    client.run(async (_, context, workbook) => {
      workbook.load('isDirty');
      await context.sync();
      return workbook.isDirty;
    });
  await client.run((_, __, workbook) => workbook.save('Save'));
  expect(await isDirty()).toBe(false);
  await client.run((sheet) => sheet.activate());
  expect(await isDirty()).toBe(false);
  await client.run((sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  expect(await isDirty()).toBe(true);
});
