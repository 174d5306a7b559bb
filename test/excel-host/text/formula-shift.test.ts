import fc from 'fast-check';
import { fromR1C1, shiftFormula, toR1C1 } from '../../../src/excel-host/text/formula-shift';
import { scanFormula } from '../../../src/excel-host/text/formula-token';

describe('a copied formula moves its relative parts (Switch between relative, absolute, and mixed references)', () => {
  it.each([
    ['=A1', 1, 1, '=B2'],
    ['=$A1+A$1+$A$1', 1, 1, '=$A2+B$1+$A$1'],
    ['=SUM(A1:B$2)', 2, 0, '=SUM(A$2:B3)'],
    ['=SUM(A:A,1:1)', 1, 1, '=SUM(B:B,2:2)'],
    ['=SUM($A:$A,$1:$1)', 1, 1, '=SUM($A:$A,$1:$1)'],
    ["='Isian 1'!A1+Rekap!$A$1", 1, 0, "='Isian 1'!A2+Rekap!$A$1"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ["='It''s A1'!B2", 1, 0, "='It''s A1'!B3"],
    ['=LOG10(A1)+ATAN2(B1,C1)', 1, 0, '=LOG10(A2)+ATAN2(B2,C2)'],
    ['=Tahun1+A1', 1, 0, '=Tahun1+A2'],
    ['=A1B+1E5+#N/A', 1, 0, '=A1B+1E5+#N/A'],
    ['=A1', -1, 0, '=#REF!'],
    ['=Rekap!A1', 0, -1, '=Rekap!#REF!'],
    ['=SUM($A$3:A3)', -1, 0, '=SUM($A2:A$3)'],
    ['=XFD1048576', 0, 1, '=#REF!'],
    ['=A1', 0, 0, '=A1'],
  ])('%s moved by %d,%d is %s', (formula, dRow, dCol, expected) =>
    expect(shiftFormula(formula, dRow, dCol)).toBe(expected),
  );

  it('and comes back as it was when moved back', () => {
    const reference = fc
      .tuple(fc.integer({ min: 50, max: 900 }), fc.constantFrom('AA', 'BC', '$ZZ'), fc.constantFrom('', '$'))
      .map(([row, col, mark]) => `${col}${mark}${row}`);
    fc.assert(
      fc.property(
        reference,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -20, max: 20 }),
        (cell, dRow, dCol) => {
          const formula = `=IF(${cell}="A1",${cell},0)`;
          expect(shiftFormula(shiftFormula(formula, dRow, dCol), -dRow, -dCol)).toBe(formula);
        },
      ),
      { seed: 20_261_122 },
    );
  });
});

describe('R1C1 notation seen from C3 (Range.formulasR1C1)', () => {
  it.each([
    ['=A1', '=R[-2]C[-2]'],
    ['=C3', '=RC'],
    ['=$A$1', '=R1C1'],
    ['=$A3+C$5', '=RC1+R5C'],
    ['=SUM(A1:B$2)', '=SUM(R[-2]C[-2]:R2C[-1])'],
    ["='Isian 1'!D4", "='Isian 1'!R[1]C[1]"],
    ['=SUM(A:A,$B:$C)', '=SUM(C[-2],C2:C3)'],
    ['=SUM(4:4,$1:$2)', '=SUM(R[1],R1:R2)'],
    ['="RC"&C3', '="RC"&RC'],
    ['=ROUND(C3,2)', '=ROUND(RC,2)'],
  ])('%s is %s', (a1, r1c1) => {
    expect(toR1C1(a1, 2, 2)).toBe(r1c1);
    expect(fromR1C1(r1c1, 2, 2)).toBe(a1);
  });

  it('what leaves the sheet is lost', () => expect(fromR1C1('=R[-3]C', 2, 2)).toBe('=#REF!'));
});

describe('the token scanner', () => {
  it('loses no character, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = scanFormula(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
      }),
      { seed: 20_261_122 },
    );
  });

  it.each([
    ['=SUM(A1:B2,"x")', 'punctuation function punctuation reference punctuation string punctuation'],
    ["='a!b'!A1<>-1.5e3%", 'punctuation reference punctuation punctuation number punctuation'],
    ['=TRUE+Tahun_1', 'punctuation name punctuation name'],
    ['=#REF!+Rekap!#REF!', 'punctuation error punctuation error'],
    ['="abc', 'punctuation unknown name'],
    ['=1:3', 'punctuation reference'],
  ])('%s is cut into %s', (formula, types) =>
    expect(
      scanFormula(formula)
        .map((token) => token.type)
        .join(' '),
    ).toBe(types),
  );
});
