import { compute, type Written } from './computed';

describe('text follows the regional settings of the host (VALUE, TEXT and DATEVALUE functions), the formula does not', () => {
  it.each<readonly [formula: string, id: Written, us: Written]>([
    ['="1,5"+0', 1.5, '#VALUE!'],
    ['="1.5"+0', '#VALUE!', 1.5],
    ['="1.234"+0', 1234, 1.234],
    ['=""&1.5', '1,5', '1.5'],
    ['=LEN(1.5)&LEFT(1.5,2)', '31,', '31.'],
    ['=TEXT(1234.5,"0,00")', '1234,50', '1,235'],
    ['=TEXT(46000,"d mmmm yyyy")', '9 Desember 2025', '9 December 2025'],
    ['="31/1/2026"+0', 46053, '#VALUE!'],
    ['=VALUE("85%")', 0.85, 0.85],
    ['=1.5+1', 2.5, 2.5],
  ])('%s is %p in id-ID and %p in en-US', (formula, id, us) => {
    expect([compute(formula, [], 'id-ID'), compute(formula, [], 'en-US')]).toEqual([id, us]);
  });
});
