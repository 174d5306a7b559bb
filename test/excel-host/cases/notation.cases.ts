import { active, after, readRange, types } from './tools';
import type { HostCase } from './types';

const localNotation = types(
  'Excel.Range.formulasLocal',
  "Represents the formula in A1-style notation, in the user's language and number-formatting locale.",
);

/** The user's notation beside the one of the object model, and what is told of every range. */
export const cases: readonly HostCase[] = [
  {
    title: 'in Indonesia arguments are separated by a semicolon and decimals by a comma, function names stay English',
    source: localNotation,
    locale: 'id-ID',
    seed: { 'A1:A3': [['=SUM(1, 1.5)'], [2.5], ['teks']] },
    run: readRange('A1:A3', 'formulasLocal', 'formulas'),
    expect: {
      result: [
        [['=SUM(1; 1,5)'], [2.5], ['teks']],
        [['=SUM(1, 1.5)'], [2.5], ['teks']],
      ],
    },
  },
  {
    title: 'formulasLocal takes formulas in the notation of the user',
    source: localNotation,
    locale: 'id-ID',
    run: after(
      (sheet) => {
        sheet.getRange('A1').formulasLocal = [['=ROUND(1,25;1)']];
      },
      'A1',
      'formulas',
      'values',
    ),
    expect: { result: [[['=ROUND(1.25,1)']], [[1.3]]] },
  },
  {
    title: 'a formula with commas between its arguments is no formula in Indonesia',
    source: localNotation,
    locale: 'id-ID',
    run: after(
      (sheet) => {
        sheet.getRange('A1').formulasLocal = [['=SUM(A2,B2)']];
      },
      'A1',
      'formulas',
    ),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'text inside of a formula is not translated',
    source: localNotation,
    locale: 'id-ID',
    seed: { A1: [['="a,b;c"&1.5']] },
    run: readRange('A1', 'formulasLocal'),
    expect: { result: [['="a,b;c"&1,5']] },
  },
  {
    title: 'array constants have semicolons between rows and backslashes between columns',
    source: localNotation,
    locale: 'id-ID',
    seed: { A1: [['=SUM({1,2;3,4.5})']] },
    run: readRange('A1', 'formulasLocal'),
    expect: { result: [['=SUM({1\\2;3\\4,5})']] },
  },
  {
    title: 'in the United States both notations are the same',
    source: localNotation,
    seed: { A1: [['=SUM(1, 1.5)']] },
    run: readRange('A1', 'formulasLocal'),
    expect: { result: [['=SUM(1, 1.5)']] },
  },
  {
    title: 'a number format is told in the signs of the user, too',
    source: types(
      'Excel.Range.numberFormatLocal',
      "Represents Excel's number format code for the given range, based on the language settings of the user.",
    ),
    locale: 'id-ID',
    run: after(
      (sheet) => {
        sheet.getRange('A1').numberFormat = [['#,##0.00']];
        sheet.getRange('B1').numberFormatLocal = [['0,0%']];
      },
      'A1:B1',
      'numberFormat',
      'numberFormatLocal',
    ),
    expect: { result: [[['#,##0.00', '0.0%']], [['#.##0,00', '0,0%']]] },
  },
  {
    title: 'the text of a cell does not depend on the width of its column',
    source: types(
      'Excel.Range.text',
      'The text value will not depend on the cell width. The number sign (#) substitution that happens in the Excel UI will not affect the text value returned by the API.',
    ),
    seed: { A1: [[123456789]] },
    run: after(
      (sheet) => {
        sheet.getRange('A:A').format.columnWidth = 6;
      },
      'A1',
      'text',
    ),
    expect: { result: [['123456789']] },
  },
  {
    title: 'a range knows its place and size in points',
    source: types(
      'Excel.Range.top',
      'Returns the distance in points, for 100% zoom, from the top edge of the worksheet to the top edge of the range.',
    ),
    run: after(
      (sheet) => {
        sheet.getRange('1:1').format.rowHeight = 30;
        sheet.getRange('B:B').format.columnWidth = 96;
      },
      'B2:C3',
      'top',
      'left',
      'height',
      'width',
    ),
    expect: { result: [30, 48, 30, 144] },
  },
  {
    title: 'load without names brings the properties of a range',
    source: types('Excel.Range.load', 'Queues up a command to load the specified properties of the object.'),
    seed: { A1: [['x']] },
    run: async (context) => {
      const range = active(context).getRange('A1');
      range.load();
      await context.sync();
      return [range.address, range.values, range.formulasLocal, range.rowHidden, range.hasSpill, range.width];
    },
    expect: { result: ['Sheet1!A1', [['x']], [['x']], false, false, 48] },
  },
  {
    title: 'an older Excel brings only the properties that it has',
    source: types('Excel.Range.hasSpill', 'Represents if all cells have a spill border.'),
    apiLevel: '1.9',
    seed: { A1: [['x']] },
    run: async (context) => {
      const range = active(context).getRange('A1');
      range.load();
      await context.sync();
      return range.values;
    },
    expect: { result: [['x']] },
  },
  {
    title: 'the surrounding region ends at blank rows and columns',
    source: types(
      'Excel.Range.getSurroundingRegion',
      'A surrounding region is a range bounded by any combination of blank rows and blank columns relative to this range.',
    ),
    seed: {
      'B2:C3': [
        [1, 2],
        [3, 4],
      ],
      D4: [[5]],
      F2: [['lain']],
      B6: [['lain']],
    },
    run: async (context) => {
      const region = active(context).getRange('C3').getSurroundingRegion();
      const alone = active(context).getRange('H9').getSurroundingRegion();
      region.load('address');
      alone.load('address');
      await context.sync();
      return [region.address, alone.address];
    },
    expect: { result: ['Sheet1!B2:D4', 'Sheet1!H9'] },
  },
  {
    title: 'the edge of a range is where Ctrl and an arrow key lead',
    source: types('Excel.Range.getRangeEdge', 'This matches the Ctrl+Arrow key behavior in the Excel on Windows UI.'),
    seed: { 'A1:A3': [[1], [2], [3]], A7: [[4]] },
    run: async (context) => {
      const sheet = active(context);
      const edges = [
        sheet.getRange('A1').getRangeEdge('Down'),
        sheet.getRange('A3').getRangeEdge('Down'),
        sheet.getRange('A7').getRangeEdge('Down'),
        sheet.getRange('A7').getRangeEdge('Up'),
        sheet.getRange('C2').getRangeEdge('Left'),
        sheet.getRange('A1:A3').getRangeEdge('Down', 'A3'),
      ];
      for (const edge of edges) edge.load('address');
      await context.sync();
      return edges.map((edge) => edge.address.replace('Sheet1!', ''));
    },
    expect: { result: ['A3', 'A7', 'A1048576', 'A3', 'A2', 'A7'] },
  },
  {
    title: 'an active cell outside of the range fails',
    source: types('Excel.Range.getRangeEdge', 'An error is thrown if the active cell is not in this range.'),
    run: async (context) => {
      active(context).getRange('A1:A3').getRangeEdge('Down', 'B1').load('address');
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'an extended range includes the range and reaches to the edge',
    source: types(
      'Excel.Range.getExtendedRange',
      'Returns a range object that includes the current range and up to the edge of the range, based on the provided direction.',
    ),
    seed: {
      'A1:C3': [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    },
    run: async (context) => {
      const down = active(context).getRange('A1:B1').getExtendedRange('Down');
      const right = active(context).getRange('A1:A2').getExtendedRange('Right');
      down.load('address');
      right.load('address');
      await context.sync();
      return [down.address, right.address];
    },
    expect: { result: ['Sheet1!A1:B3', 'Sheet1!A1:C2'] },
  },
  {
    title: 'merged areas of a range, and none',
    source: types(
      'Excel.Range.getMergedAreasOrNullObject',
      'Returns a `RangeAreas` object that represents the merged areas in this range.',
    ),
    run: async (context) => {
      const sheet = active(context);
      sheet.getRange('B2:C2').merge();
      sheet.getRange('A4:A5').merge();
      const some = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
      const none = sheet.getRange('E1:F9').getMergedAreasOrNullObject();
      some.load('areaCount,cellCount');
      none.load('areaCount');
      await context.sync();
      return [some.areaCount, some.cellCount, none.isNullObject];
    },
    expect: { result: [2, 4, true] },
  },
];
