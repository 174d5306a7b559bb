import { faultForms } from '../../../src/excel-host/fault/forms';
import { FaultScriptError, parseFaultScript, runFaultScript } from '../../../src/excel-host/fault/script';
import { openClient, readRange, settle, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  client.host.faults.clear();
  client.dispose();
});

const write = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1').values = [['tertulis']];
};
/** What three writes in a row end with. */
async function codesOfThree(): Promise<string[]> {
  return [await client.codeOf(write), await client.codeOf(write), await client.codeOf(write)];
}
const script = (text: string): void => {
  runFaultScript(client.host, text);
};
const settingIsThere = (key: string): Promise<boolean> =>
  client.run(async (_, context, workbook) => {
    const setting = workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return !setting.isNullObject;
  });

describe('the fault script', () => {
  test.each([
    [
      'edit cell',
      ['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode'],
    ],
    ['drop before request 2', ['ok', 'ConnectionFailure', 'ok']],
    ['drop after request 1\ndrop after request 3', ['ConnectionFailure', 'ok', 'ConnectionFailure']],
    ['refuse request 3 with ActivityLimitReached', ['ok', 'ok', 'ActivityLimitReached']],
    ['stop request 2 at action 1 with GeneralException', ['ok', 'GeneralException', 'ok']],
  ])('%j makes three writes end with %j', async (text, codes) => {
    script(text);
    expect(await codesOfThree()).toEqual(codes);
  });

  test('a stopped request keeps what ran before the action', async () => {
    script('stop request 1 at action 16 with GeneralException');
    const code = await client.codeOf((sheet) => {
      for (let row = 1; row <= 9; row += 1) sheet.getRange(`A${row}`).values = [[row]];
    });
    const left = (await readRange(client, 'A1:A9', 'values')).flat();
    expect(code).toBe('GeneralException');
    expect([left[0], left[8]]).toEqual([1, '']);
  });

  test('a cell edited for a while is left again', async () => {
    script('edit cell for 40ms');
    expect(await client.codeOf(write)).toBe('InvalidOperationInCellEditMode');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await client.codeOf(write)).toBe('ok');
  });

  test.each([
    ['deny protect', ['AccessDenied', 'AccessDenied']],
    ['deny protect call 2', ['ok', 'AccessDenied']],
  ])('%j makes two protections end with %j', async (text, codes) => {
    script(text);
    const ends: string[] = [];
    for (const name of ['Satu', 'Dua'])
      ends.push(await client.codeOf((_, __, { worksheets }) => worksheets.add(name).protection.protect({})));
    expect(ends).toEqual(codes);
  });

  test('a needless unprotect can be denied', async () => {
    script('deny needless unprotect');
    expect(await client.codeOf((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
  });

  test('settings are stripped at once, later, or never kept', async () => {
    const put = (key: string) => client.run((_, __, workbook) => workbook.settings.add(key, 1));
    await put('a');
    script('strip settings');
    expect(await settingIsThere('a')).toBe(false);
    await put('b');
    script('strip settings before request 2');
    expect([await settingIsThere('b'), await settingIsThere('b')]).toEqual([true, false]);
    script('forget settings');
    await put('c');
    expect(await settingIsThere('c')).toBe(false);
  });

  test('a huge read is answered with null', async () => {
    script('answer null from 4 cells');
    expect([await readRange(client, 'A1:A3', 'values'), await readRange(client, 'A1:A4', 'values')]).toEqual([
      [[''], [''], ['']],
      null,
    ]);
  });

  test.each([
    ['lose events', []],
    ['lose event 2', ['A1', 'A3']],
    ['', ['A1', 'A2', 'A3']],
  ])('%j lets the events %j through', async (text, expected) => {
    const seen: string[] = [];
    await client.run((sheet) => {
      sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
    });
    script(text);
    for (const address of ['A1', 'A2', 'A3'])
      await client.run((sheet) => {
        sheet.getRange(address).values = [[1]];
      });
    await settle();
    expect(seen).toEqual(expected);
  });

  test('an event comes late', async () => {
    const seen: string[] = [];
    await client.run((sheet) => {
      sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
    });
    script('delay events by 50ms');
    await client.run(write);
    await settle();
    expect(seen).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(seen).toEqual(['A1']);
  });

  test('answers are slow', async () => {
    script('delay answers by 0.03s');
    const started = performance.now();
    await client.run(write);
    expect(performance.now() - started).toBeGreaterThan(25);
  });

  test('the theme is there by default and can be hidden', async () => {
    expect(client.Office.context.officeTheme.bodyBackgroundColor).toBe('#FFFFFF');
    script('hide theme');
    const other = await client.connect();
    expect(other.Office.context.officeTheme).toBeUndefined();
    other.dispose();
  });

  // Source: see src/excel-host/fault/office-version.ts.
  test.each([
    ['office-2019', ['1.7', '1.1']],
    ['office-2021', ['1.14', '1.2']],
    ['ltsc-2024', ['1.17', '1.2']],
    ['microsoft-365', ['1.20', '1.2']],
  ])(
    'a client that runs in %s has ExcelApi and DialogApi %j and nothing newer',
    async (name, [excel = '', dialog = '']) => {
      script(`run in ${name}`);
      const other = await client.connect();
      const has = (set: string, version: string) => other.Office.context.requirements.isSetSupported(set, version);
      const after = (version: string) => `1.${Number(version.split('.')[1]) + 1}`;
      expect([has('ExcelApi', excel), has('ExcelApi', after(excel))]).toEqual([true, false]);
      expect([has('DialogApi', dialog), has('DialogApi', after(dialog))]).toEqual([true, false]);
      other.dispose();
    },
  );

  test('an older Office does not know newer members', async () => {
    script('run in office-2019');
    const other = await client.connect();
    expect(await other.codeOf((_, __, workbook) => workbook.application.suspendScreenUpdatingUntilNextSync())).toBe(
      'ApiNotFound',
    );
    other.dispose();
  });

  test('after clearing everything works', async () => {
    script('edit cell\ndeny protect\ndrop before request 1\nforget settings\nlose events\ndelay answers by 9s');
    client.host.faults.clear();
    expect(await codesOfThree()).toEqual(['ok', 'ok', 'ok']);
    expect(await client.codeOf((sheet) => sheet.protection.protect({}))).toBe('ok');
  });
});

describe('reading a fault script', () => {
  const problemsOf = (text: string): readonly [number, string][] => {
    try {
      parseFaultScript(text);
      return [];
    } catch (error) {
      if (!(error instanceof FaultScriptError)) throw error;
      return error.problems.map(({ line, problem }) => [line, problem]);
    }
  };

  test('empty lines and remarks are passed over, order and line numbers are kept', () => {
    const faults = parseFaultScript('# the morning\n\n  drop   before request 2  # the reading\r\nhide theme\n');
    expect(faults.map(({ line, form }) => [line, form])).toEqual([
      [3, 'drop before request <n>'],
      [4, 'hide theme'],
    ]);
  });

  test.each([
    ['drop before request 0', 'a whole number from 1'],
    ['drop before request -1', 'a whole number from 1'],
    ['drop before request 1.5', 'a whole number from 1'],
    ['drop during request 1', '"drop" is followed as in: drop before request <n> | drop after request <n>'],
    ['drop before request', 'drop before request <n>'],
    ['Drop before request 1', 'no such fault'],
    ['edit cell for 5', 'a time such as 250ms or 2s'],
    ['edit cell for 5m', 'a time such as 250ms or 2s'],
    ['refuse request 1 with Nonsense', 'an error code'],
    ['refuse request 1 with toString', 'an error code'],
    ['run in office-2016', 'office-2019, office-2021, ltsc-2024, microsoft-365'],
    ['run in constructor', 'one of'],
    ['lose events 3', 'lose event <n>'],
    ['rain', 'there are: edit cell for <time>'],
  ])('%j is refused with what is expected', (text, expected) => {
    const [[line, problem] = [0, ''], ...more] = problemsOf(`hide theme\n${text}`);
    expect([line, more]).toEqual([2, []]);
    expect(problem).toContain(expected);
  });

  test('every wrong line is told, and nothing of the script is set', async () => {
    const text = 'drop before request 1\nfoo\nedit cell for 5\n';
    expect(problemsOf(text).map(([line]) => line)).toEqual([2, 3]);
    expect(() => script(text)).toThrow(/line 2: "foo".*\nline 3: "edit cell for 5"/);
    expect(await client.codeOf(write)).toBe('ok');
  });

  test('what stands until it is cleared may be said once only', () => {
    expect(problemsOf('hide theme\nrun in office-2021\nrun in ltsc-2024')).toEqual([
      [3, 'said already in line 2; it holds until the faults are cleared'],
    ]);
  });

  test('no two forms can be taken for each other', () => {
    const texts = faultForms.map(({ text }) => text);
    expect(new Set(texts.map((text) => text.replace(/<[a-z]+>/g, '<>'))).size).toBe(texts.length);
  });
});
