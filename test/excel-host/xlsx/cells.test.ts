import { toFileFormula } from '../../../src/excel-host/xlsx/formula-text';
import type { CellData } from '../../../src/excel-host/model/types';
import { cell, sheet, style, workbook } from './build';
import { firstSheet, part, saveAndUnzip } from './unzip';

const save = (...cells: readonly CellData[]) => firstSheet(workbook([sheet('A', { cells })]));

describe('a cell in the file (ECMA-376 part 1, 18.3.1.4)', () => {
  it.each<[string, CellData, string]>([
    ['a number', cell('B2', 0.1), '<c r="B2"><v>0.1</v></c>'],
    ['a large number', cell('B2', 1e21), '<c r="B2"><v>1e+21</v></c>'],
    ['TRUE', cell('B2', true), '<c r="B2" t="b"><v>1</v></c>'],
    ['FALSE', cell('B2', false), '<c r="B2" t="b"><v>0</v></c>'],
    ['an error', cell('B2', { error: '#N/A' }), '<c r="B2" t="e"><v>#N/A</v></c>'],
    [
      'an error that files hold only with extra parts',
      cell('B2', { error: '#SPILL!' }),
      '<c r="B2" t="e"><v>#VALUE!</v></c>',
    ],
    ['text', cell('B2', 'x'), '<c r="B2" t="s"><v>0</v></c>'],
    ['a formula with a number', cell('B2', 3, { formula: '=1+2' }), '<c r="B2"><f>1+2</f><v>3</v></c>'],
    [
      'a formula with text',
      cell('B2', 'a&b', { formula: '="a&b"' }),
      '<c r="B2" t="str"><f>"a&amp;b"</f><v>a&amp;b</v></c>',
    ],
    ['a formula with empty text', cell('B2', '', { formula: '=""' }), '<c r="B2" t="str"><f>""</f><v></v></c>'],
    [
      'a formula with a truth value',
      cell('B2', true, { formula: '=1<2' }),
      '<c r="B2" t="b"><f>1&lt;2</f><v>1</v></c>',
    ],
    [
      'a formula with an error',
      cell('B2', { error: '#DIV/0!' }, { formula: '=1/0' }),
      '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
  ])('holds %s', async (_what, data, expected) => {
    expect(await save(data)).toContain(`<row r="2">${expected}</row>`);
  });

  it('is left out when it is empty and looks like any other', async () => {
    expect(await save(cell('B2', null))).toContain('<sheetData></sheetData>');
  });

  it('stays when it is empty but has a look', async () => {
    expect(await save(cell('B2', null, { style: style({ fill: '#FF0000' }) }))).toContain('<c r="B2" s="1"/>');
  });

  it('stands in row and column order, whatever order the model keeps', async () => {
    const text = await save(cell('B2', 1), cell('A3', 2), cell('A2', 3), cell('C1', 4));
    expect([...text.matchAll(/<c r="(\w+)"/g)].map((match) => match[1])).toEqual(['C1', 'A2', 'B2', 'A3']);
  });

  it('beyond the 256 rows of one chunk is still there', async () => {
    const cells = Array.from({ length: 1_000 }, (_, at) => cell(`A${at + 1}`, at));
    const text = await save(...cells);
    expect([...text.matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]))).toEqual(
      cells.map((_, at) => at + 1),
    );
  });

  it('remembers the leading apostrophe in its format', async () => {
    const parts = await saveAndUnzip(workbook([sheet('A', { cells: [cell('A1', '007', { quotePrefix: true })] })]));
    expect(part(parts, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1" t="s">');
    expect(part(parts, 'xl/styles.xml')).toMatch(/<cellXfs count="2">.*quotePrefix="1".*<\/cellXfs>/);
  });
});

describe('without cached values', () => {
  const book = workbook([
    sheet('A', { cells: [cell('A1', 5), cell('A2', 10, { formula: '=A1*2' }), cell('A3', 'x', { formula: '="x"' })] }),
  ]);

  it('formulas stand alone and constants stay', async () => {
    const text = await firstSheet(book, { cachedValues: false });
    expect(text).toContain('<c r="A1"><v>5</v></c>');
    expect(text).toContain('<c r="A2"><f>A1*2</f></c>');
    expect(text).toContain('<c r="A3"><f>"x"</f></c>');
  });

  it.each([
    [false, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    [true, '<calcPr calcId="191029"/>'],
  ])('the program is told to compute on opening (cached values: %s)', async (cachedValues, expected) => {
    expect(part(await saveAndUnzip(book, { cachedValues }), 'xl/workbook.xml')).toContain(expected);
  });
});

describe('shared texts', () => {
  it('are stored once, counted by use', async () => {
    const cells = [cell('A1', 'sama'), cell('A2', 'sama'), cell('A3', 'lain')];
    const parts = await saveAndUnzip(workbook([sheet('A', { cells }), sheet('B', { cells })]));
    expect(part(parts, 'xl/sharedStrings.xml')).toContain(
      'count="6" uniqueCount="2"><si><t>sama</t></si><si><t>lain</t></si></sst>',
    );
  });

  it.each([
    ['spaces at the ends', '  x ', '<t xml:space="preserve">  x </t>'],
    ['a line break', 'a\nb', '<t xml:space="preserve">a\nb</t>'],
    ['markup', '<a> & "b"', '<t>&lt;a&gt; &amp; "b"</t>'],
    ['a control character', 'a\u0001b', '<t>a_x0001_b</t>'],
    ['a carriage return', 'a\r\nb', '<t xml:space="preserve">a_x000D_\nb</t>'],
    ['text that looks like an escape', '_x0041_', '<t>_x005F_x0041_</t>'],
    ['a sign beyond the basic plane', '🏛', '<t>🏛</t>'],
    ['a code point that XML forbids', 'a\uffffb', '<t>ab</t>'],
  ])('keep %s', async (_what, text, expected) => {
    const parts = await saveAndUnzip(workbook([sheet('A', { cells: [cell('A1', text)] })]));
    expect(part(parts, 'xl/sharedStrings.xml')).toContain(`<si>${expected}</si>`);
  });
});

describe('formula text in the file ([MS-XLSX] 2.2.2)', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=IFNA(XLOOKUP(A1,B:B,C:C),"")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"")'],
    ['=SORT(FILTER(A1:A3,B1:B3))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))'],
    ['=stdev.s(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
    ['="CONCAT(1)"&A1', '"CONCAT(1)"&A1'],
    ['="say ""IFS(1)"""', '"say ""IFS(1)"""'],
    ["='IFS(x)'!A1+IFS(A1,1)", "'IFS(x)'!A1+_xlfn.IFS(A1,1)"],
    ['=IFERROR(AVERAGEIFS(A:A,B:B,1),0)', 'IFERROR(AVERAGEIFS(A:A,B:B,1),0)'],
    ['=AGGREGATE(9,6,A1:A3)', 'AGGREGATE(9,6,A1:A3)'],
    ['=_xlfn.CONCAT(A1)', '_xlfn.CONCAT(A1)'],
  ])('%s is written as %s', (formula, expected) => {
    expect(toFileFormula(formula)).toBe(expected);
  });
});
