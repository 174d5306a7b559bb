import { functionCases } from './functions';
import type { SeedCells } from './types';

const fruits: SeedCells = {
  'A2:B5': [
    ['Bananas', 25],
    ['Oranges', 38],
    ['Apples', 40],
    ['Pears', 41],
  ],
};
const commissions: SeedCells = {
  'A2:B5': [
    [100000, 7000],
    [200000, 14000],
    [300000, 21000],
    [400000, 28000],
  ],
  C2: [[250000]],
};

/** Conditions, look-ups and dates: the examples of Excel's help pages, with their words. */
export const cases = functionCases([
  {
    page: 'MATCH function',
    cells: fruits,
    examples: [
      [
        '=MATCH(39,B2:B5,1)',
        2,
        'Because there is not an exact match, the position of the next lowest value (38) in the range B2:B5 is returned.',
      ],
      ['=MATCH(41,B2:B5,0)', 4, 'The position of the value 41 in the range B2:B5.'],
      [
        '=MATCH(40,B2:B5,-1)',
        '#N/A',
        'Returns an error because the values in the range B2:B5 are not in descending order.',
      ],
      [
        '=MATCH("app*",A2:A5,0)',
        3,
        'you can use the wildcard characters — the question mark (?) and asterisk (*) — in the lookup_value argument',
      ],
      [
        '=MATCH("APPLES",A2:A5,0)',
        3,
        'MATCH does not distinguish between uppercase and lowercase letters when matching text values.',
      ],
    ],
  },
  {
    page: 'INDEX function',
    cells: fruits,
    examples: [
      ['=INDEX(A2:B5,2,2)', 38, 'Value at the intersection of the second row and second column in the range'],
      [
        '=INDEX(A2:B5,9,1)',
        '#REF!',
        'Row_num and column_num must point to a cell within array; otherwise, INDEX returns a #REF! error.',
      ],
    ],
  },
  {
    page: 'VLOOKUP function',
    cells: fruits,
    examples: [
      ['=VLOOKUP("Apples",A2:B5,2,FALSE)', 40, 'FALSE - Exact match'],
      [
        '=VLOOKUP("Kiwi",A2:B5,2,FALSE)',
        '#N/A',
        'If range_lookup is FALSE, the #N/A error value indicates the exact number is not found.',
      ],
      [
        '=VLOOKUP("Apples",A2:B5,3,FALSE)',
        '#REF!',
        'If col_index_num is greater than the number of columns in table-array, you will get the #REF! error value.',
      ],
    ],
  },
  {
    page: 'COUNTIF function',
    cells: {
      'A2:B5': [
        ['apples', 32],
        ['oranges', 54],
        ['peaches', 75],
        ['apples', 86],
      ],
    },
    examples: [
      ['=COUNTIF(A2:A5,"apples")', 2, 'Counts the number of cells with apples in cells A2 through A5.'],
      ['=COUNTIF(A2:A5,A4)', 1, 'Counts the number of cells with peaches (the value in A4) in cells A2 through A5.'],
      ['=COUNTIF(B2:B5,">55")', 2, 'Counts the number of cells with a value greater than 55 in cells B2 through B5.'],
      ['=COUNTIF(B2:B5,"<>"&B4)', 3, 'Counts the number of cells with a value not equal to 75 in cells B2 through B5.'],
      ['=COUNTIF(A2:A5,"*")', 4, 'Counts the number of cells containing any text in cells A2 through A5.'],
      [
        '=COUNTIF(A2:A5,"?????es")',
        2,
        'Counts the number of cells that have exactly 7 characters, and end with the letters "es"',
      ],
    ],
  },
  {
    page: 'SUMIF function',
    cells: commissions,
    examples: [
      ['=SUMIF(A2:A5,">160000",B2:B5)', 63000, 'Sum of the commissions for property values over $160,000.'],
      ['=SUMIF(A2:A5,">160000")', 900000, 'Sum of the property values over $160,000.'],
      ['=SUMIF(A2:A5,300000,B2:B5)', 21000, 'Sum of the commissions for property values equal to $300,000.'],
      [
        '=SUMIF(A2:A5,">" & C2,B2:B5)',
        49000,
        'Sum of the commissions for property values greater than the value in C2.',
      ],
    ],
  },
  {
    page: 'AVERAGEIF function',
    cells: commissions,
    examples: [
      ['=AVERAGEIF(A2:A5,"<250000")', 150000, 'Average of all property values less than 250000.'],
      [
        '=AVERAGEIF(A2:A5,"<95000")',
        '#DIV/0!',
        'Because there are 0 property values that meet this criterion, the #DIV/0! error value is returned.',
      ],
    ],
  },
  {
    page: 'SUMPRODUCT function',
    cells: {
      'A2:B4': [
        [3, 2],
        [4, 7],
        [8, 6],
      ],
    },
    examples: [
      ['=SUMPRODUCT(A2:A4,B2:B4)', 82, 'multiplies all the components of the two arrays and then adds the products'],
      [
        '=SUMPRODUCT(A2:A4,B2:B3)',
        '#VALUE!',
        'The array arguments must have the same dimensions. If they do not, SUMPRODUCT returns the #VALUE! error value.',
      ],
    ],
  },
  {
    page: 'IF function',
    examples: [
      ['=IF(2>1,"Yes","No")', 'Yes', 'IF(Something is True, then do something, otherwise do something else)'],
      ['=IF(FALSE,1)', false, 'If value_if_false is omitted, FALSE is returned'],
    ],
  },
  {
    page: 'IFERROR function',
    examples: [
      [
        '=IFERROR(210/35, "Error")',
        6,
        'Checks for an error in the formula in the first argument, finds no error, and then returns the results',
      ],
      [
        '=IFERROR(55/0, "Error in calculation")',
        'Error in calculation',
        'finds a division by 0 error, and then returns value_if_error',
      ],
    ],
  },
  {
    page: 'AND function',
    examples: [
      [
        '=AND(1<50,50<100)',
        true,
        'Displays TRUE if 50 is less than 100 and greater than 1, otherwise it displays FALSE',
      ],
    ],
  },
  { page: 'OR function', examples: [['=OR(FALSE,FALSE)', false, 'Returns FALSE if all arguments are FALSE']] },
  { page: 'NOT function', examples: [['=NOT(1+1=2)', false, 'Reverses the value of its argument']] },
  {
    page: 'CHOOSE function',
    examples: [
      ['=CHOOSE(2,"1st","2nd","3rd","Finished")', '2nd', 'Value of the second list argument'],
      [
        '=CHOOSE(5,"a","b")',
        '#VALUE!',
        'If index_num is less than 1 or greater than the number of the last value in the list, CHOOSE returns the #VALUE! error value.',
      ],
    ],
  },
  {
    page: 'IS functions',
    cells: { 'A2:A5': [['Gold'], ['=1/0'], [330.92], ['=NA()']] },
    examples: [
      ['=ISBLANK(A2)', false, 'ISBLANK: Value refers to an empty cell.'],
      ['=ISBLANK(A9)', true, 'ISBLANK: Value refers to an empty cell.'],
      [
        '=ISERROR(A3)',
        true,
        'ISERROR: Value refers to any error value (#N/A, #VALUE!, #REF!, #DIV/0!, #NUM!, #NAME?, or #NULL!).',
      ],
      ['=ISNA(A3)', false, 'ISNA: Value refers to the #N/A (value not available) error value.'],
      ['=ISNA(A5)', true, 'ISNA: Value refers to the #N/A (value not available) error value.'],
      ['=ISERR(A5)', false, 'ISERR: Value refers to any error value except #N/A.'],
      ['=ISNUMBER(A4)', true, 'ISNUMBER: Value refers to a number.'],
      ['=ISTEXT(A2)', true, 'ISTEXT: Value refers to text.'],
      ['=ISNUMBER("19")', false, 'The value arguments of the IS functions are not converted.'],
    ],
  },
  {
    page: 'DATE function',
    examples: [
      ['=DATE(2008,1,2)', 39449, 'DATE(2008,1,2) returns January 2, 2008.'],
      [
        '=DATE(2008,14,2)=DATE(2009,2,2)',
        true,
        'DATE(2008,14,2) returns the serial number representing February 2, 2009.',
      ],
      [
        '=DATE(2008,-3,2)=DATE(2007,9,2)',
        true,
        'DATE(2008,-3,2) returns the serial number representing September 2, 2007.',
      ],
      [
        '=DATE(2008,1,35)=DATE(2008,2,4)',
        true,
        'DATE(2008,1,35) returns the serial number representing February 4, 2008.',
      ],
      [
        '=DATE(2008,1,-15)=DATE(2007,12,16)',
        true,
        'DATE(2008,1,-15) returns the serial number representing December 16, 2007.',
      ],
      ['=DATE(108,1,2)=DATE(2008,1,2)', true, 'DATE(108,1,2) returns January 2, 2008 (1900+108).'],
    ],
  },
  { page: 'YEAR function', examples: [['=YEAR(DATE(2011,4,15))', 2011, 'Returns the year corresponding to a date.']] },
  {
    page: 'DAY function',
    examples: [['=DAY(DATE(2011,4,15))', 15, 'Returns the day of a date, represented by a serial number.']],
  },
  { page: 'MONTH function', examples: [['=MONTH(DATE(2011,4,15))', 4, 'Month of the date in cell A2']] },
  {
    page: 'WEEKDAY function',
    examples: [
      ['=WEEKDAY(DATE(2008,2,14))', 5, 'Day of the week, with numbers 1 (Sunday) through 7 (Saturday)'],
      ['=WEEKDAY(DATE(2008,2,14),2)', 4, 'Day of the week, with numbers 1 (Monday) through 7 (Sunday)'],
    ],
  },
  {
    page: 'EDATE function',
    examples: [['=EDATE(DATE(2011,1,15),1)=DATE(2011,2,15)', true, 'The date, one month after the date above']],
  },
  {
    page: 'EOMONTH function',
    examples: [
      [
        '=EOMONTH(DATE(2011,1,1),-3)=DATE(2010,10,31)',
        true,
        'Date of the last day of the month, three months before the date in A2.',
      ],
    ],
  },
  {
    page: 'Calculation operators and precedence in Excel',
    examples: [
      ['=-2^2', 4, 'negation (as in -1) comes before ^ (exponentiation)'],
      ['=2^3^2', 64, 'operators with the same precedence are evaluated from left to right'],
      ['=20%*50', 10, '% (percent sign): 20%'],
      ['="a"&1+1', 'a2', '& (connects two strings of text) comes after + and -'],
      ['="1"+1', 2, 'When you use a plus sign (+), Excel expects numbers in the formula.'],
      ['=TRUE+1', 2, 'Excel converts values when the wrong type is entered'],
      ['="North"="north"', true, 'Comparison of text ignores case'],
      ['=1<"a"', true, 'numbers sort before text, text before logical values'],
      ['="z"<FALSE', true, 'Sort order: numbers, text, FALSE, TRUE'],
      ['=1/0', '#DIV/0!', 'Excel shows the #DIV/0! error when a number is divided by zero (0).'],
    ],
  },
]);
