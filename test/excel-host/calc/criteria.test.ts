import { compute, type Written } from './computed';

type Case = readonly [formula: string, expected: Written];

const ROWS: Written[][] = [
  ['Apel', 10],
  ['apel', 20],
  ['Jeruk', '30'],
  ['=""', 40],
  [null, 50],
  ['5', null],
  [5, 'x'],
  ['a|b', 60],
  ['a*b', 70],
  ['a=b', 80],
  [true, 90],
];

describe('criteria (COUNTIF function; SUMIFS function; Using wildcard characters in searches)', () => {
  it.each<Case>([
    ['=COUNTIF(A1:A11,"apel")', 2],
    ['=COUNTIF(A1:A11,"=APEL")', 2],
    ['=COUNTIF(A1:A11,"<>apel")', 9],
    ['=COUNTIF(A1:A11,"")', 2],
    ['=COUNTIF(A1:A11,"=")', 1],
    ['=COUNTIF(A1:A11,"<>")', 10],
    ['=COUNTIF(A1:A11,5)', 2],
    ['=COUNTIF(A1:A11,"5")', 2],
    ['=COUNTIF(A1:A11,"a*")', 5],
    ['=COUNTIF(A1:A11,"a~*b")', 1],
    ['=COUNTIF(A1:A11,"a?b")', 3],
    ['=COUNTIF(A1:A11,"a|b")', 1],
    ['=COUNTIF(A1:A11,"a=b")', 1],
    ['=COUNTIF(A1:A11,">b")', 1],
    ['=COUNTIF(A1:A11,TRUE)', 1],
    ['=COUNTIF(B1:B11,">=40")', 6],
    ['=COUNTIF(B1:B11,"<"&B4)', 2],
    ['=COUNTIF(B1:B11,C1)', 0],
    ['=COUNTIFS(A1:A11,"a*",B1:B11,">10")', 4],
    ['=SUMIF(A1:A11,"apel",B1:B11)', 30],
    ['=SUMIF(B1:B11,">30")', 390],
    ['=SUMIF(A1:A11,"Jeruk",B1:B11)', 0],
    ['=SUMIFS(B1:B11,A1:A11,"apel",B1:B11,">10")', 20],
    ['=AVERAGEIF(A1:A11,"apel",B1:B11)', 15],
    ['=AVERAGEIF(A1:A11,"Jeruk",B1:B11)', '#DIV/0!'],
    ['=AVERAGEIFS(B1:B11,A1:A11,"apel")', 15],
    ['=AVERAGEIFS(B1:B11,A1:A11,"apel",B1:B11,">99")', '#DIV/0!'],
    ['=AVERAGEIFS(B1:B11,A1:A10,"apel")', '#VALUE!'],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});

describe('aggregates leave out text, logicals and blanks of a range (SUM, COUNT, AVERAGE, SUMPRODUCT, COUNTBLANK, RANK functions)', () => {
  it.each<Case>([
    ['=SUM(B1:B11)', 420],
    ['=COUNT(B1:B11)', 8],
    ['=COUNTA(B1:B11)', 10],
    ['=AVERAGE(B1:B11)', 52.5],
    ['=AVERAGE(A1:A4)', '#DIV/0!'],
    ['=MAX(A1:A4)', 0],
    ['=MIN(B1:B11)', 10],
    ['=SUM("5",1)', 6],
    ['=SUM("x",1)', '#VALUE!'],
    ['=COUNT("5",TRUE,"x")', 2],
    ['=MEDIAN(1,2,3)', 2],
    ['=MEDIAN(B1:B4)', 20],
    ['=MEDIAN(1,"4",2)', 2],
    ['=MEDIAN(A5,3)', 3],
    ['=MEDIAN(A1:A4)', '#NUM!'],
    ['=PRODUCT(A1:A4)', 0],
    ['=PRODUCT(B1:B3,"2")', 400],
    ['=COUNTBLANK(A1:A11)', 2],
    ['=SUMPRODUCT(B1:B3,B1:B3)', 500],
    ['=SUMPRODUCT(--(A1:A11="apel"))', 2],
    ['=SUMPRODUCT((A1:A2="apel")*(B1:B2))', 30],
    ['=SUMPRODUCT((A6:A7="x")*(B6:B7))', '#VALUE!'],
    ['=SUMPRODUCT(B1:B2,B1:B3)', '#VALUE!'],
    ['=RANK(20,B1:B11)', 7],
    ['=RANK(20,B1:B11,1)', 2],
    ['=RANK(21,B1:B11)', '#N/A'],
    ['=LARGE(B1:B11,2)', 80],
    ['=SMALL(B1:B11,2)', 20],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});
