import type { FormulaProblem } from '../../../src/excel-host/calc/types';
import { engineWith, SHEET } from './computed';

const check = (formula: string): FormulaProblem | null => engineWith({ [SHEET]: [] }).check(formula);

describe('a formula that Excel takes and the engine computes passes', () => {
  it.each([
    '=SUM(A1:A3)',
    '=IF(A1="","",B1)',
    "='Isian 1'!A1",
    '=TRUE',
    '={1,2;3,4}',
    '=#N/A',
    '=PI()',
    '=_xlfn.RANK.EQ(1,A1:A2)',
    '= 1 +\n2',
    '=SUM(A:A,1:1)',
    '=-A1%',
    '="a""b"',
    '=Tahun*2',
  ])('%s', (formula) => expect(check(formula)).toBeNull());
});

describe('a formula that cannot be entered is refused with the reason (Excel says "There\'s a problem with this formula")', () => {
  it.each([
    ['=SUM(A1', 'cannot be read'],
    ['=1+', 'cannot be read'],
    ['=SUM(1;2)', 'cannot be read'],
    ['="a', 'no closing quote'],
    ['=[1]Sheet1!A1', '"["'],
    ['=IF()', 'IF has too few arguments (0)'],
    ['=ROUND(1)', 'ROUND has too few arguments (1)'],
    ['=IFERROR(1)', 'IFERROR has too few arguments (1)'],
    ['=TODAY(1)', 'TODAY has too many arguments (1)'],
    ['=ABS(SUM(1,2),3)', 'ABS has too many arguments (2)'],
    ['=SUM(A1:INDEX(A1:A5,3))', 'a range with a computed end'],
    ['=SUM(INDEX(A1:A5,1):A3)', 'a range with a computed end'],
  ])('%s: %s', (formula, part) => {
    const problem = check(formula);
    expect(problem).toMatchObject({ kind: 'syntax', message: expect.stringContaining(part) });
  });
});

describe('a function that the engine cannot compute is named, never computed wrongly', () => {
  it.each([
    ['=INDIRECT("A1")', ['INDIRECT']],
    ['=OFFSET(A1,1,1)', ['OFFSET']],
    ['=LET(x,1,x)+FOO(2)+FOO(3)', ['LET', 'FOO']],
    ['=HF.ADD(1,2)', ['HF.ADD']],
    ['=SUM(ARRAYFORMULA(A1:A2))', ['ARRAYFORMULA']],
  ])('%s', (formula, names) => expect(check(formula)).toEqual({ kind: 'unsupported-function', names }));

  it('but a name inside of text is only text', () => expect(check('="INDIRECT(1)"')).toBeNull());
});
