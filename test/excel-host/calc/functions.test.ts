import { compute, type Written } from './computed';

type Case = readonly [formula: string, expected: Written];

describe('rounding in decimals (ROUND, ROUNDUP, ROUNDDOWN, TRUNC, INT, MOD functions)', () => {
  it.each<Case>([
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1250,-2)', 1300],
    ['=ROUND(0.285*100,0)', 29],
    ['=ROUND(1.45*3,1)', 4.4],
    ['=ROUNDUP(1.001,2)', 1.01],
    ['=ROUNDUP(-1.001,2)', -1.01],
    ['=ROUNDUP(1.1*1.1,2)', 1.21],
    ['=ROUNDDOWN(4.35*100,0)', 435],
    ['=ROUNDDOWN(-1.999,2)', -1.99],
    ['=TRUNC(-1.9)', -1],
    ['=TRUNC(1.999,1)', 1.9],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=MOD(3,-2)', -1],
    ['=MOD(5,0)', '#DIV/0!'],
    ['=0^0', '#NUM!'],
    ['=SQRT(-1)', '#NUM!'],
    ['=1/0', '#DIV/0!'],
    ['=-2^2', 4],
    ['=10%', 0.1],
  ])('%s is %p', (formula, expected) => expect(compute(formula)).toBe(expected));
});

describe('text functions (LEFT ... TEXT functions)', () => {
  it.each<Case>([
    ['=LEFT("abc")', 'a'],
    ['=LEFT("abc",9)', 'abc'],
    ['=RIGHT("abc",2)', 'bc'],
    ['=MID("abc",2,5)', 'bc'],
    ['=MID("abc",9,1)', ''],
    ['=FIND("b","abcb",3)', 4],
    ['=FIND("B","abc")', '#VALUE!'],
    ['=SEARCH("B","abc")', 2],
    ['=SEARCH("?c","abc")', 2],
    ['=SEARCH("z","abc")', '#VALUE!'],
    ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'],
    ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
    ['=LOWER("AbC")', 'abc'],
    ['=UPPER("AbC")', 'ABC'],
    ['=PROPER("aku KAMU")', 'Aku Kamu'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=LEN("")', 0],
    ['=REPT("x",3)', 'xxx'],
    ['=EXACT("a","A")', false],
    ['=REPLACE("abcd",2,2,"x")', 'axd'],
    ['=T(5)', ''],
    ['=CHAR(65)', 'A'],
    ['=CODE("A")', 65],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(0.285,"0.0%")', '28.5%'],
    ['=TEXT(1.005,"0.00")', '1.01'],
    ['=TEXT(46000,"d mmmm yyyy")', '9 December 2025'],
    ['=TEXT(46000,"[$-421]d mmmm yyyy")', '9 Desember 2025'],
    ['=TEXT("abc","0.00")', 'abc'],
    ['=TEXT("12","0.00")', '12.00'],
    ['=TEXT(VALUE("1"&"0123456789"),"0")="1"&"0123456789"', true],
    ['=IFERROR(TEXT(VALUE("1"&"12a"),"0")="1"&"12a",FALSE)', false],
    ['=IFERROR(TEXT(VALUE("1"&"1.5"),"0")="1"&"1.5",FALSE)', false],
    ['=IFERROR(TEXT(VALUE("1"&"e5"),"0")="1"&"e5",FALSE)', false],
  ])('%s is %p', (formula, expected) => expect(compute(formula)).toBe(expected));
});

const ROWS: Written[][] = [
  ['Kode', 'Nama', 'Nilai', null],
  ['A1', 'Satu', 10, 1],
  ['A2', 'Dua', '=""', 3],
  ['B1', 'Tiga', 30, 5],
];

describe('lookups (MATCH, INDEX, VLOOKUP, HLOOKUP, LOOKUP functions)', () => {
  it.each<Case>([
    ['=MATCH("a2",A1:A4,0)', 3],
    ['=MATCH("b*",A1:A4,0)', 4],
    ['=MATCH("zz",A1:A4,0)', '#N/A'],
    ['=MATCH("dúa",B1:B4,0)', '#N/A'],
    ['=MATCH(3,{5,3,1},-1)', 2],
    ['=MATCH("A2",A1:D4,0)', '#N/A'],
    ['=VLOOKUP(4,{1,"a";3,"b";5,"c"},2)', 'b'],
    ['=MATCH(4,D2:D4,1)', 2],
    ['=MATCH(0,D2:D4,1)', '#N/A'],
    ['=MATCH(3,D2:D4,0)', 2],
    ['=INDEX(A1:D4,2,2)', 'Satu'],
    ['=INDEX(A1:D4,1,4)', 0],
    ['=INDEX(A1:A4,3)', 'A2'],
    ['=INDEX(A1:D1,3)', 'Nilai'],
    ['=INDEX(A1:D4,5,1)', '#REF!'],
    ['=SUM(INDEX(A1:D4,0,4))', 9],
    ['=SUM(INDEX(A2:D4,3,0))', 35],
    ['=INDEX(B1:B4,MATCH("A2",A1:A4,0))', 'Dua'],
    ['=VLOOKUP("a1",A2:D4,3,FALSE)', 10],
    ['=VLOOKUP("zz",A2:D4,3,FALSE)', '#N/A'],
    ['=VLOOKUP("A1",A2:D4,5,FALSE)', '#REF!'],
    ['=HLOOKUP("nama",A1:D4,3,FALSE)', 'Dua'],
    ['=LOOKUP(4,D2:D4,B2:B4)', 'Dua'],
    ['=LOOKUP(0,D2:D4)', '#N/A'],
    ['=ROWS(A1:D4)', 4],
    ['=COLUMNS(A1:D4)', 4],
    ['=ROW()', 20],
    ['=COLUMN()', 10],
    ['=ROW(B3)', 3],
  ])('%s is %p', (formula, expected) => expect(compute(formula, ROWS)).toBe(expected));
});

describe('dates are day numbers of the 1900 system (DATE ... EOMONTH functions)', () => {
  it.each<Case>([
    ['=DATE(2026,1,31)', 46053],
    ['=DATE(2026,13,1)', 46388],
    ['=DATE(1900,3,1)', 61],
    ['=EDATE(DATE(2026,1,31),1)', 46081],
    ['=EOMONTH(DATE(2026,1,15),0)', 46053],
    ['=YEAR(46000)', 2025],
    ['=MONTH(46000)', 12],
    ['=DAY(46000)', 9],
    ['=WEEKDAY(46000)', 3],
    ['=WEEKDAY(46000,2)', 2],
    ['=DATEVALUE("2026-01-31")', 46053],
    ['=DAYS(DATE(2026,3,1),DATE(2026,2,1))', 28],
    ['=TODAY()=INT(NOW())', true],
  ])('%s is %p', (formula, expected) => expect(compute(formula)).toBe(expected));
});
