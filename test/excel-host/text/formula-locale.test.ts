import { fromLocalFormula, toLocalFormula } from '../../../src/excel-host/text/formula-locale';

describe('a formula typed in Indonesian settings (Range.formulasLocal)', () => {
  it.each([
    ['=SUM(A1;0,5)', '=SUM(A1,0.5)'],
    ['=IF(A1>=,5;"a;b";\'Isian 1,5\'!A1)', '=IF(A1>=.5,"a;b",\'Isian 1,5\'!A1)'],
    ['=SUM({1\\2,5;3\\4})', '=SUM({1,2.5;3,4})'],
    ['=A1+1', '=A1+1'],
  ])('%s is %s in the object model', (local, us) => {
    expect(fromLocalFormula(local, 'id-ID')).toBe(us);
    expect(toLocalFormula(us, 'id-ID')).toBe(local);
  });

  it('a comma between two arguments cannot be meant', () =>
    expect(fromLocalFormula('=SUM(A1,A2)', 'id-ID')).toBeNull());
  it('a comma between two digits is a decimal sign', () =>
    expect(fromLocalFormula('=SUM(1,2)', 'id-ID')).toBe('=SUM(1.2)'));
  it('US settings change nothing', () => {
    expect(fromLocalFormula('=SUM(A1,0.5)', 'en-US')).toBe('=SUM(A1,0.5)');
    expect(toLocalFormula('=SUM(A1,0.5)', 'en-US')).toBe('=SUM(A1,0.5)');
  });
});
