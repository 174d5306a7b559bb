import { functionCases } from './functions';
import type { SeedCells } from './types';

const mixed: SeedCells = { 'A2:A7': [['12/8/08'], [''], [19], [22.24], [true], ['=1/0']] };

/** Numbers: the examples of Excel's help pages, with their words. */
export const cases = functionCases([
  {
    page: 'ROUND function',
    examples: [
      ['=ROUND(2.15, 1)', 2.2, 'Rounds 2.15 to one decimal place'],
      ['=ROUND(2.149, 1)', 2.1, 'Rounds 2.149 to one decimal place'],
      ['=ROUND(-1.475, 2)', -1.48, 'Rounds -1.475 to two decimal places'],
      ['=ROUND(21.5, -1)', 20, 'Rounds 21.5 to one decimal place to the left of the decimal point'],
      ['=ROUND(626.3,-3)', 1000, 'Rounds 626.3 to the nearest multiple of 1000'],
      ['=ROUND(1.98,-1)', 0, 'Rounds 1.98 to the nearest multiple of 10'],
      ['=ROUND(-50.55,-2)', -100, 'Rounds -50.55 to the nearest multiple of 100'],
    ],
  },
  {
    page: 'ROUNDUP function',
    examples: [
      ['=ROUNDUP(3.2,0)', 4, 'Rounds 3.2 up to zero decimal places.'],
      ['=ROUNDUP(3.14159, 3)', 3.142, 'Rounds 3.14159 up to three decimal places.'],
      ['=ROUNDUP(-3.14159, 1)', -3.2, 'Rounds -3.14159 up to one decimal place.'],
      [
        '=ROUNDUP(31415.92654, -2)',
        31500,
        'Rounds 31415.92654 up to 2 decimal places to the left of the decimal point.',
      ],
    ],
  },
  {
    page: 'ROUNDDOWN function',
    examples: [
      ['=ROUNDDOWN(76.9,0)', 76, 'Rounds 76.9 down to zero decimal places.'],
      ['=ROUNDDOWN(3.14159, 3)', 3.141, 'Rounds 3.14159 down to three decimal places.'],
      ['=ROUNDDOWN(-3.14159, 1)', -3.1, 'Rounds -3.14159 down to one decimal place.'],
    ],
  },
  {
    page: 'INT function',
    examples: [
      ['=INT(8.9)', 8, 'Rounds 8.9 down'],
      ['=INT(-8.9)', -9, 'Rounding a negative number down rounds it away from 0.'],
    ],
  },
  {
    page: 'TRUNC function',
    examples: [
      ['=TRUNC(-8.9)', -8, 'Truncates a negative number to return the integer part'],
      ['=TRUNC(0.45)', 0, 'Truncates a number between 0 and 1, returning the integer part'],
    ],
  },
  {
    page: 'MOD function',
    examples: [
      ['=MOD(3, 2)', 1, 'Remainder of 3/2'],
      ['=MOD(-3, 2)', 1, 'Remainder of -3/2. The sign is the same as divisor'],
      ['=MOD(3, -2)', -1, 'Remainder of 3/-2. The sign is the same as divisor'],
      ['=MOD(-3, -2)', -1, 'Remainder of -3/-2. The sign is the same as divisor'],
      ['=MOD(3, 0)', '#DIV/0!', 'If divisor is 0, MOD returns the #DIV/0! error value.'],
    ],
  },
  {
    page: 'CEILING function',
    examples: [
      ['=CEILING(2.5, 1)', 3, 'Rounds 2.5 up to nearest multiple of 1'],
      ['=CEILING(-2.5, -2)', -4, 'Rounds -2.5 up to nearest multiple of -2'],
      ['=CEILING(-2.5, 2)', -2, 'Rounds -2.5 up to nearest multiple of 2'],
      ['=CEILING(0.234, 0.01)', 0.24, 'Rounds 0.234 up to the nearest multiple of 0.01'],
    ],
  },
  {
    page: 'FLOOR function',
    examples: [
      ['=FLOOR(3.7,2)', 2, 'Rounds 3.7 down to nearest multiple of 2.'],
      ['=FLOOR(-2.5,-2)', -2, 'Rounds -2.5 down to nearest multiple of -2.'],
      ['=FLOOR(2.5,-2)', '#NUM!', 'Returns an error value, because 2.5 and -2 have different signs.'],
      ['=FLOOR(0.234,0.01)', 0.23, 'Rounds 0.234 down to the nearest multiple of 0.01.'],
    ],
  },
  {
    page: 'SQRT function',
    examples: [
      ['=SQRT(16)', 4, 'Square root of 16.'],
      ['=SQRT(-16)', '#NUM!', 'Because the number is negative, the #NUM! error message is returned.'],
    ],
  },
  {
    page: 'POWER function',
    examples: [
      ['=POWER(5,2)', 25, '5 squared.'],
      ['=POWER(4,5/4)', 5.6568542, '4 raised to the power of 5/4.'],
    ],
  },
  {
    page: 'FACT function',
    examples: [
      ['=FACT(5)', 120, 'Factorial of 5, or 1*2*3*4*5'],
      ['=FACT(1.9)', 1, 'Factorial of the integer of 1.9'],
      ['=FACT(0)', 1, 'Factorial of 0'],
      ['=FACT(-1)', '#NUM!', 'Factorial of a negative number returns an error value'],
    ],
  },
  {
    page: 'QUOTIENT function',
    examples: [
      ['=QUOTIENT(4.5, 3.1)', 1, 'Integer portion of 4.5/3.1'],
      ['=QUOTIENT(-10, 3)', -3, 'Integer portion of -10/3'],
    ],
  },
  {
    page: 'LOG function',
    examples: [
      ['=LOG(10)', 1, 'Logarithm of 10. Because the second argument (base) is omitted, it is assumed to be 10.'],
      ['=LOG(8, 2)', 3, 'Logarithm of 8 with base 2.'],
      ['=LOG(86, 2.7182818)', 4.4543473, 'Logarithm of 86 with base e (approximately 2.718). The result is 4.4543473'],
    ],
  },
  {
    page: 'AVERAGE function',
    cells: { 'A2:A6': [[10], [7], [9], [27], [2]], 'B2:C2': [[15, 32]] },
    examples: [
      ['=AVERAGE(A2:A6)', 11, 'Average of the numbers in cells A2 through A6.'],
      ['=AVERAGE(A2:A6, 5)', 10, 'Average of the numbers in cells A2 through A6 and the number 5.'],
      ['=AVERAGE(A2:C2)', 19, 'Average of the numbers in cells A2 through C2.'],
    ],
  },
  {
    page: 'COUNT function',
    cells: mixed,
    examples: [
      ['=COUNT(A2:A7)', 3, 'Counts the number of cells that contain numbers in cells A2 through A7.'],
      ['=COUNT(A2:A7,2)', 4, 'Counts the number of cells that contain numbers in cells A2 through A7, and the value 2'],
    ],
  },
  {
    page: 'COUNTA function',
    cells: mixed,
    examples: [['=COUNTA(A2:A7)', 5, 'Counts the number of nonblank cells in cells A2 through A7.']],
  },
  {
    page: 'COUNTBLANK function',
    cells: mixed,
    examples: [['=COUNTBLANK(A2:A7)', 1, 'Counts the number of empty cells in a range of cells.']],
  },
  {
    page: 'MEDIAN function',
    cells: { 'A2:A7': [[1], [2], [3], [4], [5], [6]] },
    examples: [
      [
        '=MEDIAN(A2:A6)',
        3,
        'Median of the 5 numbers in the range A2:A6. Because there are 5 values, the third is the median.',
      ],
      [
        '=MEDIAN(A2:A7)',
        3.5,
        'there are six numbers, the median is the midway point between the third and fourth numbers.',
      ],
    ],
  },
  {
    page: 'PRODUCT function',
    cells: { 'A2:A4': [[5], [15], [30]] },
    examples: [
      ['=PRODUCT(A2:A4)', 2250, 'Multiplies the numbers in cells A2 through A4.'],
      [
        '=PRODUCT(A2:A4, 2)',
        4500,
        'Multiplies the numbers in cells A2 through A4, and then multiplies that result by 2.',
      ],
    ],
  },
  {
    page: 'RANK function',
    cells: { 'A2:A6': [[7], [3.5], [3.5], [1], [2]] },
    examples: [
      ['=RANK(A3,A2:A6,1)', 3, 'Rank of 3.5 in the list above (3)'],
      ['=RANK(A2,A2:A6,1)', 5, 'Rank of 7 in the list above (5)'],
    ],
  },
  {
    page: 'LARGE function',
    cells: {
      'A2:B6': [
        [3, 4],
        [5, 2],
        [3, 4],
        [5, 6],
        [4, 7],
      ],
    },
    examples: [
      ['=LARGE(A2:B6,3)', 5, '3rd largest number in the numbers above'],
      ['=LARGE(A2:B6,7)', 4, '7th largest number in the numbers above'],
    ],
  },
]);
