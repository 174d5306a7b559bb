import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ExcelHost } from '../../host';
import { writeXlsx } from '../../xlsx/write-xlsx';
import { xlsxFiles } from '../../xlsx/xlsx-files';
import { help, readArguments, type HostArguments } from './arguments';
import { ScriptSyntaxError } from './compile';
import { openBook, type OpenedBook } from './open-book';
import { exitCodeOf } from './outcome';
import { consoleText, summaryJson, summaryText } from './report';
import { runScript } from './run-script';

const failed = 1;
const badUsage = 2;

const complain = (reason: string): number => {
  process.stderr.write(`${reason}\n`);
  return badUsage;
};

async function main(words: readonly string[]): Promise<number> {
  const given = readArguments(words);
  if (given.kind === 'help') {
    process.stdout.write(help);
    return 0;
  }
  if (given.kind === 'wrong') return complain(`${given.reason}\n\n${help}`);
  const { args } = given;
  const file = resolve(args.file);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return complain(`Berkas "${args.file}" tidak dapat dibaca; periksa nama dan foldernya.`);
  try {
    return await run(args, file, text);
  } catch (error) {
    if (!(error instanceof ScriptSyntaxError)) throw error;
    return complain(`Berkas "${args.file}" bukan JavaScript atau TypeScript yang sah:\n${error.message}`);
  }
}

async function run(args: HostArguments, file: string, text: string): Promise<number> {
  const opened = args.open === null ? null : await open(args.open);
  if (opened?.ok === false) return complain(opened.reason);
  const host = ExcelHost.create({
    locale: args.locale,
    files: xlsxFiles,
    ...(opened === null ? {} : { data: opened.data, fileName: basename(args.open ?? '') }),
  });
  const print = args.json
    ? undefined
    : (line: Parameters<typeof consoleText>[0]) => void process.stdout.write(consoleText(line));
  const outcome = await runScript({ file, text, host, ...(print ? { print } : {}) });
  if (args.save !== null) await writeFile(resolve(args.save), await writeXlsx(host.toData(), { cachedValues: true }));
  const book = { saved: args.save, notOpened: opened?.notes ?? [] };
  process.stdout.write(args.json ? summaryJson(args.file, outcome, book) : summaryText(outcome, book));
  return exitCodeOf(outcome);
}

async function open(path: string): Promise<OpenedBook> {
  const bytes = await readFile(resolve(path)).catch(() => null);
  if (bytes === null) return { ok: false, reason: `Buku "${path}" tidak dapat dibaca; periksa nama dan foldernya.` };
  return openBook(path, bytes);
}

/** The script may have left timers and connections behind: the program ends when its words are written. */
const end = (code: number): void => {
  process.exitCode = code;
  process.stdout.write('', () => process.exit());
};

main(process.argv.slice(2)).then(end, (error: unknown) => {
  process.stderr.write(`Berhenti: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  end(failed);
});
