import { functionCases } from './functions';

/** Text: the examples of Excel's help pages, with their words. */
export const cases = functionCases([
  {
    page: 'LEFT, LEFTB functions',
    examples: [
      ['=LEFT("Sale Price",4)', 'Sale', 'First four characters in the first string'],
      ['=LEFT("Sweden")', 'S', 'First character in the second string'],
    ],
  },
  {
    page: 'RIGHT, RIGHTB functions',
    examples: [
      ['=RIGHT("Sale Price",5)', 'Price', 'Last 5 characters of the first string'],
      ['=RIGHT("Stock Number")', 'r', 'Last character of the second string'],
    ],
  },
  {
    page: 'MID, MIDB functions',
    examples: [
      ['=MID("Fluid Flow",1,5)', 'Fluid', 'Returns 5 characters from the string in A2, starting at the 1st character.'],
      [
        '=MID("Fluid Flow",7,20)',
        'Flow',
        'the number of characters to return (20) is greater than the length of the string (10)',
      ],
      [
        '=MID("Fluid Flow",20,5)',
        '',
        'the starting point is greater than the length (10) of the string, empty text is returned.',
      ],
    ],
  },
  {
    page: 'LEN, LENB functions',
    examples: [
      ['=LEN("Phoenix, AZ")', 11, 'Length of the first string'],
      ['=LEN("")', 0, 'Length of the second string'],
      ['=LEN("     One   ")', 11, 'Length of the third string, which includes 5 leading spaces and 3 trailing spaces'],
    ],
  },
  {
    page: 'FIND, FINDB functions',
    examples: [
      ['=FIND("M","Miriam McGovern")', 1, 'Position of the first "M" in cell A2'],
      ['=FIND("m","Miriam McGovern")', 6, 'Position of the first "m" in cell A2'],
      ['=FIND("M","Miriam McGovern",3)', 8, 'Position of the first "M" in cell A2, starting with the third character'],
      [
        '=FIND("x","Miriam")',
        '#VALUE!',
        'If find_text does not appear in within_text, FIND and FINDB return the #VALUE! error value.',
      ],
    ],
  },
  {
    page: 'SEARCH, SEARCHB functions',
    examples: [
      [
        '=SEARCH("e","Statements",6)',
        7,
        'Position of the first "e" in the string in cell A2, starting at the sixth position.',
      ],
      [
        '=SEARCH("margin","Profit Margin")',
        8,
        'Position of "margin" (string for which to search is cell A4) in "Profit Margin"',
      ],
    ],
  },
  {
    page: 'SUBSTITUTE function',
    examples: [
      ['=SUBSTITUTE("Sales Data","Sales","Cost")', 'Cost Data', 'Substitutes Cost for Sales (Cost Data)'],
      ['=SUBSTITUTE("Quarter 1, 2008","1","2",1)', 'Quarter 2, 2008', 'Substitutes first instance of "1" with "2"'],
      ['=SUBSTITUTE("Quarter 1, 2011","1","2",3)', 'Quarter 1, 2012', 'Substitutes third instance of "1" with "2"'],
    ],
  },
  {
    page: 'REPLACE, REPLACEB functions',
    examples: [
      [
        '=REPLACE("abcdefghijk",6,5,"*")',
        'abcde*k',
        'Replaces five characters in abcdefghijk with a single * character, starting with the sixth character (f).',
      ],
      ['=REPLACE("2009",3,2,"10")', '2010', 'Replaces the last two digits (09) of 2009 with 10.'],
      [
        '=REPLACE("123456",1,3,"@")',
        '@456',
        'Replaces the first three characters of 123456 with a single @ character.',
      ],
    ],
  },
  {
    page: 'TRIM function',
    examples: [
      [
        '=TRIM(" First  Quarter Earnings ")',
        'First Quarter Earnings',
        'Removes all spaces from text except for single spaces between words.',
      ],
    ],
  },
  {
    page: 'PROPER function',
    examples: [
      ['=PROPER("this is a TITLE")', 'This Is A Title', 'Proper case of the string in A2.'],
      ['=PROPER("2-way street")', '2-Way Street', 'Proper case of the string in A3.'],
      ['=PROPER("76BudGet")', '76Budget', 'Proper case of the string in A4.'],
    ],
  },
  { page: 'LOWER function', examples: [['=LOWER("E. E. Cummings")', 'e. e. cummings', 'Lower case of first string']] },
  { page: 'UPPER function', examples: [['=UPPER("total")', 'TOTAL', 'Returns all upper case of the text string']] },
  {
    page: 'REPT function',
    examples: [
      ['=REPT("*-", 3)', '*-*-*-', 'Displays an asterisk followed by a dash (*-) 3 times.'],
      ['=REPT("-",10)', '----------', 'Displays a dash (-) 10 times.'],
    ],
  },
  {
    page: 'EXACT function',
    examples: [
      ['=EXACT("word","word")', true, 'Checks whether the strings in the first row match'],
      ['=EXACT("Word","word")', false, 'Checks whether the strings in the second row match'],
    ],
  },
  {
    page: 'VALUE function',
    examples: [
      ['=VALUE("$1,000")', 1000, 'Number equivalent of the text string "$1,000"'],
      ['=VALUE("16:48:00")-VALUE("12:00:00")', 0.2, 'The serial number equivalent to 4 hours and 48 minutes'],
      ['=VALUE("satu")', '#VALUE!', 'If text is not in one of these formats, VALUE returns the #VALUE! error value.'],
    ],
  },
  {
    page: 'TEXT function',
    examples: [
      ['=TEXT(1234.567,"$#,##0.00")', '$1,234.57', 'Currency with a thousands separator and 2 decimals'],
      ['=TEXT(0.285,"0.0%")', '28.5%', 'Percentage, like 28.5%'],
      ['=TEXT(4.34 ,"# ?/?")', '4 1/3', 'Fraction, like 4 1/3'],
      ['=TEXT(12200000,"0.00E+00")', '1.22E+07', 'Scientific notation, like 1.22E+07'],
      [
        '=TEXT(1234567898,"[<=9999999]###-####;(###) ###-####")',
        '(123) 456-7898',
        'Special (Phone number), like (123) 456-7898',
      ],
      ['=TEXT(1234,"0000000")', '0001234', 'Add leading zeros (0), like 0001234'],
      ["=TEXT(123456,\"##0° 00' 00''\")", "12° 34' 56''", 'Custom - Latitude/Longitude'],
    ],
  },
  {
    page: 'N function',
    examples: [
      ['=N(7)', 7, 'Because A2 contains a number, it is returned.'],
      ['=N("Even")', 0, 'Because A3 contains text, 0 is returned.'],
      ['=N(TRUE)', 1, 'Because A4 is the logical value TRUE, 1 is returned.'],
    ],
  },
  {
    page: 'CHAR function',
    examples: [
      ['=CHAR(65)', 'A', "Displays the character represented by 65 in the computer's character set."],
      ['=CHAR(33)', '!', "Displays the character represented by 33 in the computer's character set."],
    ],
  },
  { page: 'CODE function', examples: [['=CODE("A")', 65, 'Displays the numeric code for A']] },
  {
    page: 'CONCATENATE function',
    examples: [
      [
        '=CONCATENATE("Stream population for ","brook trout"," species is ",32,"/mile.")',
        'Stream population for brook trout species is 32/mile.',
        'Creates a sentence by joining the data in column A with other text.',
      ],
    ],
  },
]);
