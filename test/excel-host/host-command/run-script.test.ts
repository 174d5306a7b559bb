import { ExcelHost } from '../../../src/excel-host/host';
import { ScriptSyntaxError } from '../../../src/excel-host/node/host-command/compile';
import { exitCodeOf, type Outcome } from '../../../src/excel-host/node/host-command/outcome';
import { runScript } from '../../../src/excel-host/node/host-command/run-script';

const run = async (text: string, name = 'skrip.ts'): Promise<Outcome> => {
  const host = ExcelHost.create({ locale: 'en-US' });
  try {
    return await runScript({ file: `/tmp/${name}`, text, host, limit: 4_000 });
  } finally {
    host.dispose();
  }
};
const told = ({ console: lines }: Outcome): string[] => lines.map(({ text }) => text);

describe('what runs', () => {
  test.each([
    [
      'a batch at the top of the script',
      `await Excel.run(async (context) => { await context.sync(); console.log('ok'); });`,
    ],
    [
      'a promise chain of older code',
      `Excel.run(function (c) { return c.sync().then(function () { console.log('ok'); }); });`,
    ],
    [
      'a handler of addEventListener',
      `document.getElementById('a').addEventListener('click', () => console.log('ok'));`,
    ],
    ['a handler of onclick', `document.getElementById('a').onclick = () => console.log('ok');`],
    ['a handler of jQuery', `$('#a').on('click', () => console.log('ok'));`],
    ['an older handler of jQuery', `$('#a').click(function () { console.log('ok'); });`],
    [
      'a handler made when Office is ready',
      `Office.onReady(() => { document.getElementById('a').onclick = () => console.log('ok'); });`,
    ],
    [
      'what waits for Office by its promise',
      `Office.onReady().then((info) => console.log(info.host === Office.HostType.Excel ? 'ok' : 'no'));`,
    ],
    [
      'Office.initialize with a page that is ready',
      `Office.initialize = function () { $(document).ready(function () { $('#a').click(() => console.log('ok')); }); };`,
    ],
    [
      'a command of the ribbon',
      `Office.actions.associate('mark', (event) => { console.log('ok'); event.completed(); });`,
    ],
    ['a handler of the page', `window.onload = () => console.log('ok');`],
    ['a late timer', `document.getElementById('a').onclick = () => { setTimeout(() => console.log('ok'), 20); };`],
    [
      'types, enumerations and interfaces',
      `interface A { n: number } enum B { x = 1 } const a: A = { n: B.x as number }; console.log(a.n === 1 ? 'ok' : 'no');`,
    ],
    ['a name that was never declared', `total = 1; console.log(total === 1 ? 'ok' : 'no');`],
    ['a module', `export const a = 1; console.log('ok');`],
    ['a name of the frame declared anew', `const $ = 'ok'; console.log($);`],
    ['what is written into the page', `document.write('ok');`],
    [
      'the selected data of the older API',
      `Office.context.document.setSelectedDataAsync('ok', {}, () =>
         Office.context.document.getSelectedDataAsync('text', (answer) => console.log(answer.value)));`,
    ],
    [
      'a table of selected data',
      `Office.context.document.setSelectedDataAsync([['a', 'b'], [1, 2]], () => Excel.run(async (c) => {
         const range = c.workbook.getSelectedRange().getSurroundingRegion().load('values'); await c.sync();
         console.log(JSON.stringify(range.values) === '[["a","b"],[1,2]]' ? 'ok' : 'no'); }));`,
    ],
    [
      'settings of the older API, saved as those of the workbook',
      `const { settings } = Office.context.document; settings.set('kunci', 'ok'); settings.set('lain', 1); settings.remove('lain');
       settings.saveAsync((answer) => Excel.run(async (c) => {
         const items = c.workbook.settings.load('items/value'); await c.sync();
         console.log(answer.status === 'succeeded' && settings.get('tiada') === null ? items.items.map((s) => s.value).join() : 'no'); }));`,
    ],
    [
      'the event of the selection of the older API',
      `Office.context.document.addHandlerAsync('documentSelectionChanged', () => console.log('ok'), () => Excel.run(async (c) => {
         c.workbook.worksheets.getActiveWorksheet().getRange('B2').select(); await c.sync(); }));`,
    ],
  ])('%s', async (_what, text) => {
    const outcome = await run(text);
    expect(told(outcome)).toEqual(['ok']);
    expect(exitCodeOf(outcome)).toBe(0);
  });

  test('presses buttons in the order of registration, also those that a button makes', async () => {
    const { pressed } = await run(`
      document.getElementById('one').onclick = () => { document.getElementById('three').onclick = () => 0; };
      $('#two').on('click', () => 0);`);
    expect(pressed).toEqual(['one', 'two', 'three']);
  });

  test('a button waits for what the one before it started', async () => {
    const outcome = await run(`
      $('#setup').click(() => { Excel.run(async (c) => { c.workbook.worksheets.add('Data'); await c.sync(); }); });
      $('#run').click(() => Excel.run(async (c) => {
        const sheet = c.workbook.worksheets.getItem('Data').load('position'); await c.sync(); console.log(sheet.position); }));`);
    expect(told(outcome)).toEqual(['1']);
  });

  test('counts the round trips of the script, without the clean-up of the client', async () => {
    const outcome = await run(
      `await Excel.run(async (c) => { c.workbook.getSelectedRange().load('address'); await c.sync(); });`,
    );
    expect(outcome.roundTrips).toBe(1);
    expect(outcome.requestBytes).toBeGreaterThan(100);
  });
});

describe('what fails', () => {
  test('a failing action is told with its line, also when the script catches it', async () => {
    const outcome = await run(`
async function main() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['x']];
    sheet.getRange('A1:B2')
      .values = [['x'], ['y']];
    await context.sync();
  });
}
main().catch((error) => console.error(error));`);
    expect(outcome.errors).toHaveLength(1);
    expect(outcome.errors[0]).toMatchObject({
      code: 'InvalidArgument',
      place: 'skrip.ts:7:14',
      member: 'Range.values',
    });
    expect(exitCodeOf(outcome)).toBe(1);
  });

  test('a refused member is told once, with the first place that called it', async () => {
    const outcome = await run(`
const use = () => Excel.run(async (context) => {
  context.workbook.getSelectedRange().getImage();
  await context.sync();
});
$('#a').click(use);
$('#b').click(use);`);
    expect(outcome.refused).toEqual([{ member: 'Range.getImage', place: 'skrip.ts:3:39' }]);
    expect(outcome.errors).toEqual([]);
    expect(exitCodeOf(outcome)).toBe(1);
  });

  test('a member outside of the Excel API is refused when it is called', async () => {
    const outcome = await run(`if (Office.context.ui) Office.context.ui.displayDialogAsync('https://localhost/');`);
    expect(outcome.refused).toEqual([{ member: 'Office.context.ui.displayDialogAsync', place: 'skrip.ts:1:42' }]);
  });

  test.each([
    ['the network', `fetch('https://localhost/').catch(() => 0);`, 'fetch'],
    ['a connection', `try { new WebSocket('wss://localhost/'); } catch {}`, 'WebSocket'],
    [
      'another kind of selected data',
      `Office.context.document.getSelectedDataAsync('ooxml', () => 0);`,
      `Office.context.document.getSelectedDataAsync('ooxml')`,
    ],
    [
      'another event of the document',
      `Office.context.document.addHandlerAsync('bindingDataChanged', () => 0);`,
      `Office.context.document.addHandlerAsync('bindingDataChanged')`,
    ],
    ['a file of the page', `try { new FileReader(); } catch (error) { console.error(error); }`, 'FileReader'],
    [
      'a binding of the common API',
      `Office.context.document.bindings.addFromNamedItemAsync('a', 'table', {}, () => 0);`,
      'Office.context.document.bindings.addFromNamedItemAsync',
    ],
  ])('%s is refused by name, and the error that tells so is no failure of its own', async (_what, text, member) => {
    const outcome = await run(text);
    expect(outcome.refused.map((refusal) => refusal.member)).toEqual([member]);
    expect(outcome.errors).toEqual([]);
  });

  test.each([
    [
      'a property that was not loaded',
      `await Excel.run(async (c) => { console.log(c.workbook.getSelectedRange().address); });`,
      'PropertyNotLoaded',
    ],
    ['an error in a handler', `$('#a').click(() => { throw new TypeError('broken'); });`, 'TypeError'],
    ['words on console.error', `console.error('Error: broken');`, 'console.error'],
    ['a script that never ends', `await new Promise(() => undefined);`, 'Timeout'],
  ])('%s', async (_what, text, code) => {
    const outcome = await run(text);
    expect(outcome.errors.map((error) => error.code)).toEqual([code]);
    expect(exitCodeOf(outcome)).toBe(1);
  });

  test('a script that cannot be read is refused before anything runs', async () => {
    await expect(run('const = ;')).rejects.toThrow(ScriptSyntaxError);
  });
});
