/** Formulas as long and as deep as Excel takes them. */
import fc from 'fast-check';
import { foldLongChains } from '../../../src/excel-host/calc/long-chain';
import { engineWith, SHEET, shown, type Written } from './computed';

const DATA: readonly (readonly Written[])[] = [[3, 2, 'teks', null, 0.1]];

function computed(formula: string): unknown {
  const engine = engineWith({ [SHEET]: DATA });
  expect(engine.check(formula)).toBeNull();
  engine.setBlock(SHEET, 4, 0, [[{ formula }]]);
  const result = shown(engine.value(SHEET, 4, 0));
  engine.dispose();
  return result;
}

describe('a formula of 8,192 characters is computed', () => {
  it.each([
    ['4,000 times +1', `=1${'+1'.repeat(4_000)}`, 4_001],
    ['the same in parentheses, times two', `=(1${'+1'.repeat(4_000)})*2`, 8_002],
    ['signs of two ranks', `=1${'+2*3'.repeat(2_000)}`, 12_001],
    ['from left to right', `=4000${'-1'.repeat(3_999)}`, 1],
    ['a minus before each number', `=1${'+-1'.repeat(2_000)}`, -1_999],
    ['powers from left to right', `=2^2${'^1'.repeat(2_000)}`, 4],
    ['joined text', `=LEN(A1${'&A1'.repeat(2_000)})`, 2_001],
    ['joined text with commas, quotes and parentheses in it', `=LEN("a,"${'&"(b"'.repeat(1_000)})`, 2_002],
    ['cells and functions', `=A1${'+MAX(A1,B1)'.repeat(600)}`, 1_803],
    ['a comparison of two chains', `=1${'+1'.repeat(1_000)}=1001${'+0'.repeat(1_000)}`, true],
    ['a chain of comparisons', `=1${'=1'.repeat(2_000)}`, false],
    ['text that is no number', `=1${'+C1'.repeat(200)}`, '#VALUE!'],
    ['the first error', `=1/0${'+1'.repeat(200)}`, '#DIV/0!'],
    ['sums of ranges in it', `=0${'+SUM($A$1:B1)'.repeat(500)}`, 2_500],
    ['arrays in it', `=SUMPRODUCT(A1:B1${'+A1:B1'.repeat(100)})`, 505],
    ['64 functions in one another', `=${'ABS('.repeat(64)}-1${')'.repeat(64)}`, 1],
    ['64 functions, each in parentheses', `=${'(ABS('.repeat(64)}-1${'))'.repeat(64)}`, 1],
  ])('%s', (_name, formula, result) => {
    expect(formula.length).toBeLessThanOrEqual(8_192);
    expect(computed(formula)).toEqual(result);
  });

  it('and follows its cells', () => {
    const engine = engineWith({ [SHEET]: DATA });
    engine.setBlock(SHEET, 4, 0, [[{ formula: `=A1${'+A1'.repeat(99)}` }]]);
    engine.setBlock(SHEET, 0, 0, [[{ constant: 5 }]]);
    expect(engine.value(SHEET, 4, 0)).toBe(500);
    engine.insertRows(SHEET, 0, 1);
    engine.setBlock(SHEET, 1, 0, [[{ constant: 6 }]]);
    expect(engine.value(SHEET, 5, 0)).toBe(600);
    engine.dispose();
  });
});

describe('a formula that Excel does not take is refused with the reason', () => {
  it.each([
    ['65 functions in one another', `=${'ABS('.repeat(65)}1${')'.repeat(65)}`, '64 levels'],
    ['256 arguments', `=SUM(1${',1'.repeat(255)})`, 'too many arguments'],
    ['thousands of parentheses', `=${'('.repeat(4_000)}1${')'.repeat(4_000)}`, 'too deeply'],
    ['thousands of signs', `=${'-'.repeat(8_000)}1`, 'too deeply'],
    ['the name of the engine’s own chain', '=HF.CHAIN("p",1,2)', null],
  ])('%s', (_name, formula, message) => {
    const engine = engineWith({ [SHEET]: DATA });
    expect(engine.check(formula)).toMatchObject(
      message === null ? { names: ['HF.CHAIN'] } : { kind: 'syntax', message: expect.stringContaining(message) },
    );
    engine.dispose();
  });
});

it('a folded chain computes what the same formula computes step by step', () => {
  const operand = fc.oneof(
    fc.constantFrom('A1', 'B1', 'E1', '-A1', '(A1-B1)', 'MAX(A1,B1)', '50%'),
    fc.integer({ min: 1, max: 9 }).map(String),
  );
  const link = fc.tuple(fc.constantFrom('+', '-', '*', '/', '+', '-'), operand);
  fc.assert(
    fc.property(operand, fc.array(link, { minLength: 70, maxLength: 200 }), (first, links) => {
      const long = `=${first}${links.map(([sign, text]) => sign + text).join('')}`;
      // Terms of products, each in a cell of its own, summed by one more cell each: no chain at all.
      const terms: { sign: string; text: string }[] = [{ sign: '+', text: first }];
      for (const [sign, text] of links) {
        const last = terms.at(-1);
        if (last && (sign === '*' || sign === '/')) last.text += sign + text;
        else terms.push({ sign, text });
      }
      const engine = engineWith({ [SHEET]: DATA });
      terms.forEach(({ sign, text }, at) => {
        const sum = at === 0 ? '=G11' : `=H${10 + at}${sign}G${11 + at}`;
        engine.setBlock(SHEET, 10 + at, 6, [[{ formula: `=${text}` }, { formula: sum }]]);
      });
      engine.setBlock(SHEET, 4, 0, [[{ formula: long }]]);
      expect(engine.value(SHEET, 4, 0)).toEqual(engine.value(SHEET, 9 + terms.length, 7));
      engine.dispose();
    }),
    { seed: 20261122, numRuns: 60 },
  );
});

it('what is short stays as it is typed', () => {
  const formula = `=IF(A1="",0,A1+B1)${'+1'.repeat(50)}`;
  expect(foldLongChains(formula)).toBe(formula);
});
