import { active, docs, read, types } from './tools';
import type { HostCase } from './types';

/** Ranges made from ranges, and what they say of themselves. */
export const cases: readonly HostCase[] = [
  {
    title: 'getOffsetRange shifts both rows and columns',
    source: types('Excel.Range.getOffsetRange', 'The dimension of the returned range will match this range.'),
    run: read((context) => active(context).getRange('B2:C3').getOffsetRange(1, 2), 'address'),
    expect: { result: 'Sheet1!D3:E4' },
  },
  {
    title: 'an offset that leaves the grid fails',
    source: types(
      'Excel.Range.getOffsetRange',
      'If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.',
    ),
    run: read((context) => active(context).getRange('A1').getOffsetRange(-1, 0), 'address'),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'the values of an unbounded range are null',
    source: docs(
      'excel/excel-add-ins-ranges-unbounded',
      'will return null for cell-level properties such as values, text, numberFormat',
    ),
    run: read((context) => active(context).getRange('A:C'), 'values', 'text', 'numberFormat'),
    expect: { result: [null, null, 'General'] },
  },
];
