/** Where LibreOffice computes differently from Excel by design or habit. Each entry must still be needed, or its test fails. */
export interface KnownDifference {
  readonly name: string;
  /** Where the difference, or Excel's side of it, is documented. */
  readonly source: string;
  readonly covers: (formula: string) => boolean;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: 'a logical value is the number 1 or 0, so it is summed, counted, compared and written as one',
    source:
      'wiki.documentfoundation.org Documentation/Calc_Functions/TRUE; support.microsoft.com "SUM function" (logicals in references are ignored)',
    covers: (formula) => /C3|C8|:D8|TRUE&|TRUE\)/.test(formula),
  },
  {
    name: '0^0 is 1',
    source: 'bugs.documentfoundation.org 136387; bz.apache.org/ooo 121773 (Excel gives #NUM!)',
    covers: (formula) => /D1\^.*D1$/.test(formula),
  },
  {
    name: 'text that is no number wins over an error to its right',
    source: 'measured with LibreOffice 7.4; which of two errors Excel shows is not documented',
    covers: (formula) => /(?:B1|D2)[-+*/^].*E1$/.test(formula),
  },
  {
    name: 'rounding to whole numbers looks at the binary number (100.49999999999999 goes to 100)',
    source:
      'support.microsoft.com "Floating-point arithmetic may give inaccurate results in Excel" (15 digits), "ROUND function"',
    covers: (formula) => /^=ROUND\((?:1\.005|0\.285)\*100,0\)$/.test(formula),
  },
  {
    name: 'digits in quotes are refused as an argument of an aggregate',
    source:
      'support.microsoft.com "SUM function", "AVERAGE function": text representations of numbers typed into the list of arguments are counted',
    covers: (formula) => /^=(?:SUM|AVERAGE|MAX)\(1,"/.test(formula),
  },
  {
    name: 'MEDIAN without any number is #VALUE!, not #NUM!',
    source:
      'measured with LibreOffice 7.4; support.microsoft.com "MEDIAN function" (text and blanks in references are ignored)',
    covers: (formula) => /^=MEDIAN\('Data Uji'!(?:B1:B8|C4|C2)\)$/.test(formula),
  },
  {
    name: 'a criterion that is a number does not find the same digits stored as text',
    source: 'measured with LibreOffice 7.4; support.microsoft.com "COUNTIF function" does not tell the kinds apart',
    covers: (formula) => /^=COUNTIF\('Data Uji'!C1:C8,5\)$/.test(formula),
  },
  {
    name: 'INDEX beyond the range is saved as #VALUE!, not #REF!',
    source:
      'support.microsoft.com "INDEX function": row_num and column_num must point to a cell within array; otherwise #REF!',
    covers: (formula) => /^=INDEX\('Data Uji'!A1:G8,9,1\)$/.test(formula),
  },
  {
    name: 'RANK of a number that is not in the list is its place, not #N/A',
    source: 'measured with LibreOffice 7.4; support.microsoft.com "RANK function" asks for a number of the list',
    covers: (formula) => /^=RANK\(11,/.test(formula),
  },
  {
    name: 'days before 1 March 1900 are one day off, because there is no 29 February 1900',
    source: 'learn.microsoft.com "Excel incorrectly assumes that the year 1900 is a leap year"',
    covers: (formula) => /^=(?:TEXT\(1,"|DAY\(60\)|EDATE\(60,)/.test(formula),
  },
];
