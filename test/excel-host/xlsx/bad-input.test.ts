import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, type ReadOptions } from '../../../src/excel-host/xlsx/read/read-xlsx';
import { XlsxReadError, type XlsxReadErrorKind } from '../../../src/excel-host/xlsx/read/xlsx-read-error';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { sampleOffice } from './sample-office';
import { bitFlipped, compoundFile, cutOff, goodFile, lyingAbout, spaces, withParts, withSheet } from './bad-files';

const MB = 1024 * 1024;

function kindOf(bytes: Uint8Array, options?: ReadOptions): XlsxReadErrorKind | 'opened' {
  try {
    readXlsx(bytes, options);
    return 'opened';
  } catch (error) {
    if (error instanceof XlsxReadError) return error.kind;
    throw error;
  }
}

const entities = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const outer = `<!DOCTYPE worksheet [<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
const text = (value: string): string =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData>`;
const relations = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

describe('a file that is not opened says of which kind it is', () => {
  it.each<[string, XlsxReadErrorKind, () => Uint8Array | Promise<Uint8Array>]>([
    ['an empty file', 'not-xlsx', () => new Uint8Array()],
    ['a table in text, called .xlsx', 'not-xlsx', () => strToU8('Kode;Indikator;Target\nIKU-01;Perda;80\n')],
    ['a web page, called .xlsx', 'not-xlsx', () => strToU8('<html><table><tr><td>1</td></tr></table></html>')],
    ['a PDF', 'not-xlsx', () => strToU8('%PDF-1.7\n')],
    ['a zip of pictures', 'not-xlsx', () => zipSync({ 'foto.png': new Uint8Array(10) })],
    ['a Word document', 'not-xlsx', wordDocument],
    ['an .xls', 'old-xls', () => compoundFile('Workbook')],
    ['an .xls of Excel 95', 'old-xls', () => compoundFile('Book')],
    ['a workbook with a password', 'encrypted', () => compoundFile('EncryptedPackage')],
    ['an .msi, a compound file too', 'not-xlsx', () => compoundFile('Installer')],
    ['an .xlsb', 'binary-xlsb', () => withParts({ 'xl/workbook.bin': 'x' })],
    ['an .ods', 'opendocument', () => zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<a/>') })],
    ['an .xlsm', 'macro', () => withParts({ 'xl/vbaProject.bin': 'x' })],
    ['an .xlsx of macro type without its macros', 'macro', macroType],
    ['half of a file', 'damaged', () => cutOff(0.5)],
    ['a file without its last byte', 'damaged', () => cutOff(0.9999)],
    ['only the first bytes of a zip', 'damaged', () => new Uint8Array([0x50, 0x4b, 3, 4])],
    ['a file with one turned bit', 'damaged', bitFlipped],
    ['a file without its workbook', 'damaged', () => withParts({ 'xl/workbook.xml': null })],
    ['a file without a sheet that it names', 'damaged', () => withParts({ 'xl/worksheets/sheet1.xml': null })],
    [
      'a sheet that ends in the middle of a tag',
      'damaged',
      () => withParts({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }),
    ],
    ['a sheet whose elements cross', 'damaged', () => withSheet('<sheetData><row r="1"></sheetData></row>')],
    ['a sheet that is no XML at all', 'damaged', () => withParts({ 'xl/worksheets/sheet1.xml': 'PK' })],
    [
      'a sheet in another encoding than it says',
      'damaged',
      () => withParts({ 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe]) }),
    ],
    [
      'a cell outside of the sheet',
      'damaged',
      () => withSheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
    ],
    [
      'a row outside of the sheet',
      'damaged',
      () => withSheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'),
    ],
    ['an entity that nobody defined', 'damaged', () => withSheet(text('&siapa;'))],
    ['a number for no character', 'damaged', () => withSheet(text('&#x110000;'))],
    ['entities that grow', 'unsafe-xml', () => withSheet(text('&b;'), entities)],
    ['an entity that reads a file of this computer', 'unsafe-xml', () => withSheet(text('&f;'), outer)],
    ['a document type alone', 'unsafe-xml', () => withSheet('', '<!DOCTYPE worksheet>')],
    ['elements in elements in elements', 'unsafe-xml', () => withSheet('<a>'.repeat(100_000) + '</a>'.repeat(100_000))],
    ['64 MB of spaces in 64 KB', 'zip-bomb', () => withSheet(spaces(64))],
    ['more in a part than it declares', 'zip-bomb', async () => lyingAbout(await withSheet(spaces(64)), 1000)],
    ['parts that declare 4 GB', 'zip-bomb', async () => lyingAbout(await goodFile(), 0xffff_fffe)],
    ['50 MB', 'too-large', () => new Uint8Array(50 * MB)],
  ])('%s: %s', async (_, kind, make) => {
    const bytes = await make();
    const start = performance.now();
    const before = process.memoryUsage().arrayBuffers;
    expect(kindOf(bytes)).toBe(kind);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * MB);
  });

  it('an honest file above a limit: too large', async () => {
    expect(kindOf(await goodFile(), { limits: { cells: 199 } })).toBe('too-large');
    expect(kindOf(await goodFile(), { limits: { unpackedBytes: 5000 } })).toBe('too-large');
    expect(kindOf(await goodFile(), { limits: { fileBytes: 1000 } })).toBe('too-large');
    expect(kindOf(await goodFile(), { limits: { entries: 3 } })).toBe('zip-bomb');
  });

  it('whatever else is done to a part: opened, or refused by a kind', async () => {
    const parts = unzipSync(await writeXlsx(sampleOffice(), { cachedValues: true }));
    const change = fc.record({
      path: fc.constantFrom(...Object.keys(parts)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      put: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('"', '<', '>', '</', '-1', '99999999999', '&', '')),
    });
    fc.assert(
      fc.property(change, ({ path, at, length, put }) => {
        const before = strFromU8(parts[path] ?? new Uint8Array());
        const from = Math.floor(at * before.length);
        const after = before.slice(0, from) + put + before.slice(from + length);
        kindOf(zipSync({ ...parts, [path]: strToU8(after) }, { level: 0 }));
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  it('a good file is opened', async () => {
    expect(kindOf(await goodFile())).toBe('opened');
  });
});

function wordDocument(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8('<document/>'),
  });
}

function macroType(): Promise<Uint8Array> {
  return withParts({
    '[Content_Types].xml':
      '<Types><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
  });
}
