import { active, after, docs, types } from './tools';
import type { HostCase } from './types';

const moveDocs = (rule: string): HostCase['source'] => docs('excel/excel-add-ins-ranges-cut-copy-paste', rule);

/** Cells that are moved, inserted and deleted, and the formulas that look at them. */
export const cases: readonly HostCase[] = [
  {
    title: 'moveTo takes values to the new place and leaves the old one empty',
    source: moveDocs('Move the cells "A1:E1" to "G1" (which fills the range "G1:K1").'),
    seed: { 'A1:B1': [['a', 'b']] },
    run: after((sheet) => sheet.getRange('A1:B1').moveTo('D2'), 'A1:E2', 'values'),
    expect: {
      result: [
        ['', '', '', '', ''],
        ['', '', '', 'a', 'b'],
      ],
    },
  },
  {
    title: 'a moved formula keeps looking at the same cells, and formulas follow the cells that moved',
    source: {
      url: 'https://support.microsoft.com/en-us/office/move-or-copy-a-formula-1f5cf825-9b07-41b1-8719-bf88b07450c6',
      rule: 'When you move a formula, the cell references within the formula do not change no matter what type of cell reference that you use.',
    },
    seed: { 'A1:C1': [[5, '=A1*2', '=B1+1']] },
    run: after((sheet) => sheet.getRange('B1').moveTo('B5'), 'A1:C5', 'formulas'),
    expect: {
      result: [
        [5, '', '=B5+1'],
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
        ['', '=A1*2', ''],
      ],
    },
  },
  {
    title: 'formulas lose what was pasted over',
    source: moveDocs('This cell movement behavior works the same as when cells are moved by dragging the range border'),
    seed: { 'A1:C1': [[1, 2, '=B1']] },
    run: after((sheet) => sheet.getRange('A1').moveTo('B1'), 'C1', 'formulas', 'values'),
    expect: { result: [[['=#REF!']], [['#REF!']]] },
  },
  {
    title: 'moveTo takes the format along',
    source: moveDocs(
      'Both the formatting and values of the range are moved to the location specified as the destinationRange parameter.',
    ),
    seed: { A1: [[0.5]] },
    run: after(
      (sheet) => {
        sheet.getRange('A1').numberFormat = [['0%']];
        sheet.getRange('A1').moveTo('C3');
      },
      'C3',
      'text',
    ),
    expect: { result: [['50%']] },
  },
  {
    title: 'moveTo another sheet: references are qualified with the sheet that they stayed on',
    source: types(
      'Excel.Range.moveTo',
      'Moves cell values, formatting, and formulas from current range to the destination range',
    ),
    seed: { 'A1:B1': [[5, '=A1*2']], 'Lain!A1': [['']], C1: [['=B1']] },
    run: async (context) => {
      const sheet = active(context);
      const target = context.workbook.worksheets.getItem('Lain').getRange('D4');
      sheet.getRange('B1').moveTo(target);
      const left = sheet.getRange('B1:C1');
      target.load('formulas,values');
      left.load('formulas');
      await context.sync();
      return [target.formulas, target.values, left.formulas];
    },
    expect: { result: [[['=Sheet1!A1*2']], [[10]], [['', '=Lain!D4']]] },
  },
  {
    title: 'insert shifts only the cells of its columns down',
    source: docs(
      'excel/excel-add-ins-ranges-insert',
      'inserts a range of cells in location B4:E4 and shifts other cells down to provide space for the new cells',
    ),
    seed: {
      'A1:C3': [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    },
    run: after((sheet) => sheet.getRange('B2').insert('Down'), 'A1:C4', 'values'),
    expect: {
      result: [
        [1, 2, 3],
        [4, '', 6],
        [7, 5, 9],
        ['', 8, ''],
      ],
    },
  },
  {
    title: 'insert shifts the cells of its rows to the right',
    source: types(
      'Excel.Range.insert',
      'shifts the other cells to make space. Returns a new `Range` object at the now blank space.',
    ),
    seed: {
      'A1:C2': [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    run: after((sheet) => sheet.getRange('A1:B1').insert('Right'), 'A1:E2', 'values'),
    expect: {
      result: [
        ['', '', 1, 2, 3],
        [4, 5, 6, '', ''],
      ],
    },
  },
  {
    title: 'insert answers the blank cells, and a range from before went along with its cells',
    source: types('Excel.Range.insert', 'Returns a new `Range` object at the now blank space.'),
    seed: { A2: [['x']] },
    run: async (context) => {
      const before = active(context).getRange('A2');
      const blank = before.insert('Down');
      before.load('address');
      blank.load('address');
      await context.sync();
      return [before.address, blank.address];
    },
    expect: { result: ['Sheet1!A3', 'Sheet1!A2'] },
  },
  {
    title: 'delete moves the cells below up',
    source: docs(
      'excel/excel-add-ins-ranges-clear-delete',
      'deletes the cells in the range B4:E4 and shift other cells up to fill the space that was vacated by the deleted cells',
    ),
    seed: {
      'A1:B3': [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    },
    run: after((sheet) => sheet.getRange('A1').delete('Up'), 'A1:B3', 'values'),
    expect: {
      result: [
        [3, 2],
        [5, 4],
        ['', 6],
      ],
    },
  },
  {
    title: 'delete moves the cells on the right to the left',
    source: types('Excel.Range.delete', 'Specifies which way to shift the cells.'),
    seed: {
      'A1:C2': [
        [1, 2, 3],
        [4, 5, 6],
      ],
    },
    run: after((sheet) => sheet.getRange('A2:B2').delete('Left'), 'A1:C2', 'values'),
    expect: {
      result: [
        [1, 2, 3],
        [6, '', ''],
      ],
    },
  },
  {
    title: 'a sum grows with cells that are inserted inside of it, and shrinks with deleted ones',
    source: {
      url: 'https://support.microsoft.com/en-us/office/insert-or-delete-cells-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246',
      rule: 'Excel keeps formulas up to date by adjusting references to the shifted cells to reflect their new locations. However, a formula that refers to a deleted cell displays the #REF! error value.',
    },
    seed: {
      'A1:B3': [
        [1, '=SUM(A1:A3)'],
        [2, '=A2'],
        [3, '=A3'],
      ],
    },
    run: after(
      (sheet) => {
        sheet.getRange('A3').insert('Down');
        sheet.getRange('A2').delete('Up');
      },
      'B1:B3',
      'formulas',
    ),
    expect: { result: [['=SUM(A1:A3)'], ['=#REF!'], ['=A3']] },
  },
  {
    title: 'names follow shifted cells',
    source: {
      url: 'https://support.microsoft.com/en-us/office/insert-or-delete-cells-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246',
      rule: 'Excel keeps formulas up to date by adjusting references to the shifted cells to reflect their new locations.',
    },
    seed: { B2: [[7]] },
    run: async (context) => {
      const name = context.workbook.names.add('nilai', active(context).getRange('B2'));
      active(context).getRange('B1').insert('Down');
      name.load('formula');
      await context.sync();
      return name.formula;
    },
    expect: { result: '=Sheet1!$B$3' },
  },
  {
    title: 'insert that pushes content off the sheet fails',
    source: docs(
      'testing/application-specific-api-error-handling',
      "NonBlankCellOffSheet: Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    ),
    seed: { B1048576: [['akhir']] },
    run: after((sheet) => sheet.getRange('B2').insert('Down'), 'B1', 'values'),
    expect: { error: { code: 'NonBlankCellOffSheet', message: /push non-empty cells off the end/ } },
  },
  {
    title: 'a merged area is not cut by shifting cells',
    source: docs(
      'testing/application-specific-api-error-handling',
      'InsertDeleteConflict: The insert or delete operation attempted resulted in a conflict.',
    ),
    run: after(
      (sheet) => {
        sheet.getRange('A3:B3').merge();
        sheet.getRange('A1').insert('Down');
      },
      'A1',
      'values',
    ),
    expect: { error: { code: 'InsertDeleteConflict' } },
  },
];
