import { openClient, readRange, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  client.dispose();
});

const write = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').values = [['tertulis']];
};

// Source: office-js issues 806 and 3388; learn.microsoft.com, Excel.RunOptions.delayForCellEdit.
describe('cell-edit mode', () => {
  test('refuses every batch until it ends', async () => {
    client.host.faults.beginCellEdit();
    expect(await client.codeOf(write)).toBe('InvalidOperationInCellEditMode');
    client.host.faults.endCellEdit();
    expect(await readRange(client, 'A1', 'values')).toEqual([['']]);
    expect(await client.codeOf(write)).toBe('ok');
  });

  // Source: the library sends this after `Office.actions.associate`, at any time, and catches nothing.
  test("answers the library's message that ribbon functions are ready, which concerns no workbook and takes no fault", async () => {
    const ready = {
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        {
          Id: 3,
          ActionType: 3,
          Name: 'NotifyActionHandlerReady',
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [] },
          L: [1],
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
    };
    const session = client.host.connect({ user: 'pemakai' });
    client.host.faults.beginCellEdit('pemakai');
    client.host.faults.refuseRequest('AccessDenied');
    expect(JSON.parse(await session.processQuery(JSON.stringify(ready)))).not.toHaveProperty('Error');
    expect(client.host.faults.takeRequest().refusal).toBe('AccessDenied');
    session.disconnect();
  });

  test('is the affair of the user who edits: a co-author goes on', async () => {
    const colleague = await client.connect({ user: 'rekan' });
    client.host.faults.beginCellEdit('rekan');
    expect(await colleague.codeOf(write)).toBe('InvalidOperationInCellEditMode');
    expect(await client.codeOf(write)).toBe('ok');
    client.host.faults.endCellEdit('rekan');
    expect(await colleague.codeOf(write)).toBe('ok');
    colleague.dispose();
  });

  test('makes a batch wait that asked for it', async () => {
    client.host.faults.beginCellEdit();
    let isDone = false;
    const waiting = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook.worksheets.getItem('Data'));
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    client.host.faults.endCellEdit();
    await waiting;
    expect(isDone).toBe(true);
  });
});

describe('a lost connection', () => {
  test.each<['before' | 'after', string]>([
    ['before', ''],
    ['after', 'tertulis'],
  ])('%s the batch is applied', async (moment, left) => {
    client.host.faults.dropConnection(moment);
    expect(await client.codeOf(write)).toBe('ConnectionFailure');
    expect(await readRange(client, 'A1', 'values')).toEqual([[left]]);
  });

  test('can hit a later request, and the clean-up between two requests does not use it up', async () => {
    client.host.faults.dropConnection('before', 1);
    expect([await client.codeOf(write), await client.codeOf(write), await client.codeOf(write)]).toEqual([
      'ok',
      'ConnectionFailure',
      'ok',
    ]);
  });
});

test('an answer can be slow', async () => {
  client.host.faults.delay = 30;
  const started = performance.now();
  await client.run(write);
  expect(performance.now() - started).toBeGreaterThan(25);
});

test('protect can be denied as some builds do', async () => {
  client.host.faults.denyProtect();
  expect(await client.codeOf((sheet) => sheet.protection.protect({}))).toBe('AccessDenied');
  expect(await client.codeOf((sheet) => sheet.protection.protect({}))).toBe('ok');
});

test('taking away a protection that is not there fails in some builds only', async () => {
  expect(await client.codeOf((sheet) => sheet.protection.unprotect())).toBe('ok');
  client.host.faults.deniesNeedlessUnprotect = true;
  expect(await client.codeOf((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
});

test('settings can be stripped from the opened file', async () => {
  await client.run((_, __, workbook) => workbook.settings.add('kunci', 1));
  client.host.faults.stripSettings(client.host.book);
  const isGone = await client.run(async (_, context, workbook) => {
    const setting = workbook.settings.getItemOrNullObject('kunci');
    setting.load('value');
    await context.sync();
    return setting.isNullObject;
  });
  expect(isGone).toBe(true);
});

test('a huge read can be answered with null', async () => {
  client.host.faults.answerNullFrom(100);
  expect(await readRange(client, 'A1:J9', 'values')).toHaveLength(9);
  expect(await readRange(client, 'A1:J10', 'values')).toBeNull();
});

// Source: learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins": 5 MB per request and response.
describe('payload limits', () => {
  const line = ['x'.repeat(30_000)];

  test('a request above 5 MB is refused whole', async () => {
    const code = await client.codeOf((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:B200').values = Array.from({ length: 200 }, () => line);
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await readRange(client, 'A1', 'values')).toEqual([['']]);
  });

  test('a response above 5 MB is refused', async () => {
    for (const first of [1, 101]) {
      await client.run((sheet) => {
        sheet.getRange(`B${first}:B${first + 99}`).values = Array.from({ length: 100 }, () => line);
      });
    }
    expect(await client.codeOf((sheet) => sheet.getRange('B1:B200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });
});

test('an unknown member is refused by its name and noted', async () => {
  const failed = client.run((sheet) => sheet.getRange('A1').getImage());
  await expect(failed).rejects.toThrow(/Range\.getImage/);
  expect(client.host.refused).toEqual(['Range.getImage']);
  expect(await client.codeOf((_, __, workbook) => workbook.pivotTables.load('items'))).toBe('ApiNotFound');
  expect(client.host.refused).toEqual(['Range.getImage', 'Workbook.pivotTables']);
});

test('a read-only property is refused', async () => {
  expect(
    await client.codeOf((sheet) => {
      sheet.pageLayout.headersFooters.useSheetScale = false;
    }),
  ).toBe('ApiNotFound');
});

test('an error tells its place and statement', async () => {
  const failed = client.run((sheet) => {
    sheet.getRange('A1:B2').values = [[1]];
  });
  await expect(failed).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' },
  });
});

// Source: the requirement set of each member in the type definitions.
test.each<[number | string, string, boolean]>([
  [1.15, '1.11', true],
  [1.15, '1.15', true],
  [1.15, '1.16', false],
  ['1.9', '1.11', false],
  ['1.10', '1.9', true],
])('a host of ExcelApi %s and a wish for %s', async (apiLevel, wanted, isSupported) => {
  const other = await openClient({ apiLevel });
  expect(other.Office.context.requirements.isSetSupported('ExcelApi', wanted)).toBe(isSupported);
  other.dispose();
});

test('traffic counts round trips without the clean-up that the client does by itself', async () => {
  client.host.traffic.reset();
  await client.run(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
  });
  expect(client.host.traffic.requests).toBe(2);
  expect(client.host.traffic.requestBytes).toBeGreaterThan(200);
});
