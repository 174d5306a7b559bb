import {
  adjustRect,
  adjustReference,
  dropSheetFromFormula,
  renameSheetInFormula,
  type StructureChange,
} from '../../../src/excel-host/text/formula-adjust';

const HOME = 'Isian';
const change = (text: string): StructureChange => {
  const [kind, axis, at, count] = text.split(' ');
  return {
    sheet: 'Isian',
    kind: kind === 'insert' ? 'insert' : 'delete',
    axis: axis === 'row' ? 'row' : 'col',
    at: Number(at),
    count: Number(count),
  };
};

describe('references after rows or columns came or went (Insert or delete rows and columns)', () => {
  it.each([
    ['=SUM(A1:A10)', 'insert row 4 2', '=SUM(A1:A12)'],
    ['=SUM(A1:A10)', 'insert row 0 1', '=SUM(A2:A11)'],
    ['=SUM(A1:A10)', 'insert row 10 1', '=SUM(A1:A10)'],
    ['=$A$7+A7', 'insert row 6 1', '=$A$8+A8'],
    ['=$A$7+A7', 'insert row 7 1', '=$A$7+A7'],
    ['=SUM(A1:A10)', 'delete row 4 3', '=SUM(A1:A7)'],
    ['=SUM(A5:A10)', 'delete row 0 6', '=SUM(A1:A4)'],
    ['=SUM(A5:A10)', 'delete row 8 6', '=SUM(A5:A8)'],
    ['=SUM(A5:A10)', 'delete row 4 6', '=SUM(#REF!)'],
    ['=A5', 'delete row 4 1', '=#REF!'],
    ['=B2+SUM(A:C)', 'insert col 1 1', '=C2+SUM(A:D)'],
    ['=SUM(A:C)', 'delete col 0 2', '=SUM(A:A)'],
    ['=SUM(A:C)', 'insert row 0 1', '=SUM(A:C)'],
    ["=Lain!A5+isian!A5+'Isian'!A5", 'insert row 0 1', '=Lain!A5+isian!A6+Isian!A6'],
    ['="A5"&A5', 'insert row 0 1', '="A5"&A6'],
    ['=A1048576', 'insert row 0 1', '=#REF!'],
    ['$A$1:$D$20', 'delete row 0 1', '$A$1:$D$19'],
  ])('%s after %s is %s', (text, what, expected) => expect(adjustReference(text, HOME, change(what))).toBe(expected));

  it('without a sheet name the reference belongs to its home sheet', () =>
    expect(adjustReference('=A5', 'Lain', change('insert row 0 1'))).toBe('=A5'));

  it.each([
    ['insert row 2 1', { row: 3, col: 1, rows: 2, cols: 3 }],
    ['insert row 3 1', { row: 2, col: 1, rows: 3, cols: 3 }],
    ['delete col 0 2', { row: 2, col: 0, rows: 2, cols: 2 }],
    ['delete row 2 2', null],
  ])('the rectangle B3:D4 after %s', (what, expected) =>
    expect(adjustRect({ row: 2, col: 1, rows: 2, cols: 3 }, change(what))).toEqual(expected),
  );
});

describe('references to a sheet', () => {
  it('take its new name', () =>
    expect(renameSheetInFormula('=isian!A1+\'Isian 2\'!A1&"Isian!A1"', 'Isian', "Bidang's")).toBe(
      "='Bidang''s'!A1+'Isian 2'!A1&\"Isian!A1\"",
    ));
  it('are lost with it', () =>
    expect(dropSheetFromFormula("=Isian!A1+SUM('ISIAN'!A1:B2)+Lain!A1", 'Isian')).toBe('=#REF!+SUM(#REF!)+Lain!A1'));
});
