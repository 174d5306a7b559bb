/**
 * Excel text that is 1 for each cell of a range that holds a number, else 0: for use inside of SUMPRODUCT. Any text is
 * greater than any number, and a blank cell equals "".
 * Not `ISNUMBER(range)`: Gnumeric computes a function there for one cell only, operators for all of them (measured with 1.12.55).
 */
export const angkaDalamRentang = (rentang: string): string => `(${rentang}<>"")*(${rentang}<1E+300)`;
