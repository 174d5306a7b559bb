import { compute, type Written } from './computed';

type Case = readonly [formula: string, expected: Written];

// A1 blank, B1 the text 5, C1 a formula's empty text, D1 number, E1 logical
const ROWS: Written[][] = [[null, '5', '=""', 2, true]];

describe('text becomes a number only when it could be typed as one (VALUE function; "How to correct a #VALUE! error")', () => {
  it.each<Case>([
    ['="5"+1', 6],
    ['=B1*2', 10],
    ['=""+1', '#VALUE!'],
    ['=C1+1', '#VALUE!'],
    ['="x"+1', '#VALUE!'],
    ['=" 5 "+1', 6],
    ['="1,234"+0', 1234],
    ['="1,23"+0', '#VALUE!'],
    ['="5%"+0', 0.05],
    ['="1e3"+0', 1000],
    ['="1 1/2"+0', 1.5],
    ['="1/2/2024"+0', 45293],
    ['="2024-01-02"+0', 45293],
    ['="10:30"+0', 0.4375],
    ['=-"5"', -5],
    ['=--"1.5"', 1.5],
    ['=TRUE+1', 2],
    ['=A1+1', 1],
    ['=VALUE("")', '#VALUE!'],
    ['=VALUE("12345678901")', 12345678901],
    ['=VALUE("1e5")', 100000],
    ['=VALUE(TRUE)', '#VALUE!'],
    ['=VALUE(A1)', 0],
    ['=N("")', 0],
    ['=N(B1)', 0],
    ['=N(E1)', 1],
    ['=ABS("x")', '#VALUE!'],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});

describe('a number becomes text in at most 15 digits (Excel specifications and limits: number precision)', () => {
  it.each<Case>([
    ['=""&1/3', '0.333333333333333'],
    ['=""&(0.1+0.2)', '0.3'],
    ['=1&2', '12'],
    ['=""&TRUE', 'TRUE'],
    ['=A1&"x"', 'x'],
    ['=LEN(1/3)', 17],
    ['=LEFT(12.5,3)', '12.'],
    ['=CONCATENATE(1,"a",FALSE)', '1aFALSE'],
    ['=""&1E+20', '1E+20'],
    ['=""&0.00001', '0.00001'],
    ['=""&-1.5', '-1.5'],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});

describe('comparison (Calculation operators and precedence in Excel)', () => {
  it.each<Case>([
    ['="a"="A"', true],
    ['="é"="e"', false],
    ['=1="1"', false],
    ['="b">"A"', true],
    ['="a"<"B"', true],
    ['="z">99', true],
    ['=TRUE>"z"', true],
    ['=A1=0', true],
    ['=A1=""', true],
    ['=C1=""', true],
    ['=A1=FALSE', true],
    ['=C1=0', false],
    ['="1/2/2024"="1/02/2024"', false],
    ['=0.1+0.2=0.3', true],
    ['=1.1-1=0.1', true],
    ['=1=1.0000000001', false],
    ['=0.5-0.4-0.1', 0],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});

describe('logical arguments (IF function, AND function)', () => {
  it.each<Case>([
    ['=IF("",1,2)', '#VALUE!'],
    ['=IF(C1,1,2)', '#VALUE!'],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=IF("TRUE",1,2)', 1],
    ['=IF(A1,1,2)', 2],
    ['=IF(D1,"ya")', 'ya'],
    ['=IF(0,"ya")', false],
    ['=IF(1,,2)', 0],
    ['=NOT(0)', true],
    ['=AND(D1,E1)', true],
    ['=AND(A1:E1)', true],
    ['=OR(A1:C1,FALSE)', false],
    ['=AND(B1,TRUE)', true],
    ['=AND("5",TRUE)', '#VALUE!'],
    ['=AND(A1:C1)', '#VALUE!'],
    ['=XOR(TRUE,TRUE,TRUE)', true],
    ['=OR(FALSE,D1=2)', true],
    ['=IFERROR(1/0,"z")', 'z'],
    ['=IFERROR(A1,"z")', 0],
    ['=ISNUMBER("")', false],
    ['=ISNUMBER(D1)', true],
    ['=ISTEXT(C1)', true],
    ['=ISBLANK(A1)', true],
    ['=ISBLANK(C1)', false],
    ['=ISERROR(1/0)', true],
    ['=ISNA(NA())', true],
    ['=CHOOSE(2,"a","b")', 'b'],
    ['=CHOOSE(3,"a","b")', '#VALUE!'],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});

describe('text literals hold every sign ("" stands for one quotation mark)', () => {
  it.each<Case>([
    ['="a""b"', 'a"b'],
    ['=""""', '"'],
    ['="C:\\"', 'C:\\'],
    ['=LEN("a""b\\")', 4],
    ['="a""b"="a"&CHAR(34)&"b"', true],
    ['=SUBSTITUTE("a""b","""","-")', 'a-b'],
    ['="=1+1"', '=1+1'],
  ])('%s is %p', (formula, expected) => expect(compute(formula)).toBe(expected));
});
