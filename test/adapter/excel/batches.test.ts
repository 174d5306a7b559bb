import { toBatches } from '../../../src/adapter/excel/write/batches';
import type { Change } from '../../../src/workbook/plan/types';

const value = (row: number): Change => ({
  op: 'values',
  at: { sheet: 'Rekap', row, col: 0, rows: 1, cols: 1 },
  values: [[row]],
});
const ops = (changes: readonly Change[]): string[] => changes.map((change) => change.op);

describe('cutting a plan into requests', () => {
  it('keeps a plan that fits in one request', () => {
    expect(toBatches([value(0), value(1)], () => 10, 20)).toEqual([{ changes: [value(0), value(1)], bytes: 20 }]);
  });

  it('cuts only where the next change would not fit, in order', () => {
    const batches = toBatches([value(0), value(1), value(2)], () => 10, 20);
    expect(batches.map(({ changes }) => changes)).toEqual([[value(0), value(1)], [value(2)]]);
  });

  it('sends a change that is too large by itself alone', () => {
    expect(toBatches([value(0), value(1)], () => 30, 20).map(({ changes }) => changes.length)).toEqual([1, 1]);
  });

  it('makes no request of an empty plan', () => {
    expect(toBatches([], () => 10, 20)).toEqual([]);
  });

  it('leaves no sheet unprotected between two requests', () => {
    const plan: Change[] = [{ op: 'unprotect', sheet: 'Rekap' }, value(0), value(1), { op: 'protect', sheet: 'Rekap' }];
    const batches = toBatches(plan, () => 10, 20);
    expect(batches.map(({ changes }) => ops(changes))).toEqual([
      ['unprotect', 'values', 'protect'],
      ['unprotect', 'values', 'protect'],
    ]);
  });
});
