import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../src/excel-host/node/host-command/arguments';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
afterAll(() => rmSync(folder, { recursive: true }));

const main = 'src/excel-host/node/host-command/main.ts';
function command(...words: string[]): { code: number | null; out: string; complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...words], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, complaint: stderr };
}
function script(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const good = `Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['halo']];
  await context.sync();
  console.log('sudah');
});`;

test('all that ran: console, round trips, the saved workbook, exit code 0', () => {
  const saved = join(folder, 'keluar.xlsx');
  const { code, out } = command(script('baik.js', good), '--simpan', saved);
  expect(out).toMatch(/^sudah\n/);
  expect(out).toMatch(/Sinkron: 1; byte diminta/);
  expect(readFileSync(saved).subarray(0, 2).toString()).toBe('PK');
  expect(code).toBe(0);
});

test('a workbook is opened, changed and saved', () => {
  const [first, second] = [join(folder, 'awal.xlsx'), join(folder, 'akhir.xlsx')];
  command(script('buat.js', good), '--simpan', first);
  const more = script(
    'lanjut.ts',
    `await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      console.log(range.values[0][0]);
    });`,
  );
  const { code, out } = command(more, '--buka', first, '--simpan', second);
  expect(out).toMatch(/^halo\n/);
  expect(readFileSync(second).length).toBeGreaterThan(1000);
  expect(code).toBe(0);
});

test('a file that is no workbook: told, exit code 2, nothing run', () => {
  const broken = script('rusak.xlsx', 'bukan buku kerja');
  const { code, complaint, out } = command(script('baik-lagi.js', good), '--buka', broken);
  expect(complaint).toMatch(/bukan buku kerja Excel/);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('something refused: named with its place, exit code 1, one JSON object', () => {
  const { code, out } = command(
    script('buruk.ts', `Excel.run(async (c) => { c.workbook.getSelectedRange().getImage(); await c.sync(); });`),
    '--json',
  );
  expect(JSON.parse(out)).toMatchObject({
    refused: [{ member: 'Range.getImage', place: 'buruk.ts:1:56' }],
    exitCode: 1,
  });
  expect(code).toBe(1);
});

test('what the page would keep: names hung on the window, rejections that nobody awaits', () => {
  const { code, out } = command(
    script(
      'jendela.js',
      `window.help = () => 'dari jendela'; console.log(help()); Promise.reject(new RangeError('putus'));`,
    ),
  );
  expect(out).toMatch(/^dari jendela\n/);
  expect(out).toMatch(/RangeError di jendela.js:1:\d+: putus/);
  expect(code).toBe(1);
});

test('a file that is not there: told, exit code 2', () => {
  const { code, complaint, out } = command(join(folder, 'tidak-ada.js'));
  expect(complaint).toMatch(/tidak dapat dibaca/);
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('a text that is no script: told, exit code 2', () => {
  const { code, complaint } = command(script('rusak.js', 'function ('));
  expect(complaint).toMatch(/bukan JavaScript atau TypeScript yang sah/);
  expect(code).toBe(2);
});

test.each([
  ['no file', [], /belum disebut/],
  ['two files', ['a.js', 'b.js'], /berlebih/],
  ['another kind of file', ['a.txt'], /bukan berkas .js atau .ts/],
  ['an unknown option', ['a.js', '--cepat'], /--cepat/],
  ['an option without its value', ['a.js', '--simpan'], /--simpan/],
  ['a workbook of another kind', ['a.js', '--simpan', 'b.xls'], /bukan berkas .xlsx/],
  ['an unknown locale', ['a.js', '--lokal', 'fr-FR'], /tidak dikenal/],
])('bad usage: %s', (_what, words, reason) => {
  const read = readArguments(words);
  expect(read).toMatchObject({ kind: 'wrong', reason: expect.stringMatching(reason) });
});
