import { active, docs, types } from './tools';
import type { HostCase } from './types';

const pageOfRelations = 'excel/excel-add-ins-ranges-precedents-dependents';

/** Precedents, dependents, visible cells and properties cell by cell. */
export const cases: readonly HostCase[] = [
  {
    title: 'direct precedents are what the formula names',
    source: docs(
      pageOfRelations,
      'The selected cell, E3, contains the formula "=C3 * D3", so both C3 and D3 are precedent cells.',
    ),
    seed: { 'C3:E3': [[2, 3, '=C3*D3']] },
    run: async (context) => {
      const cells = active(context).getRange('E3').getDirectPrecedents();
      cells.load('addresses');
      await context.sync();
      return cells.addresses;
    },
    expect: { result: ['Sheet1!C3, Sheet1!D3'] },
  },
  {
    title: 'precedents of precedents are precedents, sheet by sheet',
    source: docs(
      pageOfRelations,
      'It has a separate RangeAreas object for each worksheet containing at least one formula precedent.',
    ),
    seed: { 'Lain!A1:A2': [[1], [2]], 'A1:A2': [['=SUM(Lain!A1:A2)'], ['=A1+1']] },
    run: async (context) => {
      const cells = active(context).getRange('A2').getPrecedents();
      cells.areas.load('address');
      await context.sync();
      for (const areas of cells.areas.items) areas.format.fill.color = '#FFA500';
      const fill = context.workbook.worksheets.getItem('Lain').getRange('A2').format.fill;
      fill.load('color');
      await context.sync();
      return [cells.areas.items.map((areas) => areas.address), fill.color];
    },
    expect: { result: [['Sheet1!A1', 'Lain!A1:A2'], '#FFA500'] },
  },
  {
    title: 'a cell without precedents fails',
    source: types('Excel.Range.getPrecedents', 'Throws an `ItemNotFound` error if no precedents are found.'),
    seed: { A1: [[1]] },
    run: async (context) => {
      active(context).getRange('A1').getPrecedents().load('addresses');
      await context.sync();
    },
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'direct dependents are the formulas that name the cell',
    source: docs(pageOfRelations, 'The selected cell, D3, has cell E3 as a dependent.'),
    seed: { 'C3:F3': [[2, 3, '=C3*D3', '=E3+1']] },
    run: async (context) => {
      const direct = active(context).getRange('D3').getDirectDependents();
      const every = active(context).getRange('D3').getDependents();
      direct.load('addresses');
      every.load('addresses');
      await context.sync();
      return [direct.addresses, every.addresses];
    },
    expect: { result: [['Sheet1!E3'], ['Sheet1!E3, Sheet1!F3']] },
  },
  {
    title: 'precedents of one sheet are asked for by its name',
    source: types(
      'Excel.WorkbookRangeAreas.getRangeAreasOrNullObjectBySheet',
      'Returns the `RangeAreas` object based on worksheet name or ID in the collection.',
    ),
    seed: { 'Lain!A1': [[1]], A1: [['=Lain!A1']] },
    run: async (context) => {
      const cells = active(context).getRange('A1').getDirectPrecedents();
      const there = cells.getRangeAreasBySheet('Lain');
      const missing = cells.getRangeAreasOrNullObjectBySheet('Sheet1');
      there.load('address');
      missing.load('address');
      await context.sync();
      return [there.address, missing.isNullObject];
    },
    expect: { result: ['Lain!A1', true] },
  },
  {
    title: 'the visible view of a filtered table leaves out hidden rows',
    source: docs(
      'excel/excel-add-ins-tables',
      'gets a range that contains data only for cells that are currently visible within the specified table',
    ),
    seed: {
      'A1:B4': [
        ['Nama', 'Nilai'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
    },
    run: async (context) => {
      const table = active(context).tables.add('A1:B4', true);
      table.columns.getItem('Nilai').filter.applyCustomFilter('<>2');
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values,rowCount,columnCount,cellAddresses');
      view.rows.load('items/values');
      await context.sync();
      return [
        view.values,
        view.rowCount,
        view.columnCount,
        view.cellAddresses,
        view.rows.items.map((row) => row.values),
      ];
    },
    expect: {
      result: [
        [
          ['a', 1],
          ['c', 3],
        ],
        2,
        2,
        [
          ['Sheet1!A2', 'Sheet1!B2'],
          ['Sheet1!A4', 'Sheet1!B4'],
        ],
        [[['a', 1]], [['c', 3]]],
      ],
    },
  },
  {
    title: 'getCellProperties answers what was asked for, cell by cell',
    source: types(
      'Excel.Range.getCellProperties',
      "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment, and other properties.",
    ),
    run: async (context) => {
      const range = active(context).getRange('A1:B1');
      range.getCell(0, 0).format.fill.color = '#FF0000';
      range.getCell(0, 1).format.font.bold = true;
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return properties.value;
    },
    expect: {
      result: [
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ],
    },
  },
  {
    title: 'setCellProperties sets what is given and leaves a cell with empty properties',
    source: types('Excel.Range.setCellProperties', 'Updates the range based on a 2D array of cell properties'),
    run: async (context) => {
      const range = active(context).getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' }, borders: { bottom: { style: 'Double' } } } }, {}],
      ]);
      const first = range.getCell(0, 0).format;
      const second = range.getCell(0, 1).format;
      const edge = first.borders.getItem('EdgeBottom');
      first.fill.load('color');
      second.fill.load('color');
      edge.load('style');
      await context.sync();
      return [first.fill.color, edge.style, second.fill.color];
    },
    expect: { result: ['#00FF00', 'Double', '#FFFFFF'] },
  },
  {
    title: 'setCellProperties needs the shape of the range',
    source: types('Excel.Range.setCellProperties', 'Updates the range based on a 2D array of cell properties'),
    run: async (context) => {
      active(context)
        .getRange('A1:B2')
        .setCellProperties([[{}, {}]]);
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'row properties set the height row by row, column properties the width',
    source: types(
      'Excel.Range.setRowProperties',
      'Updates the range based on a single-dimensional array of row properties',
    ),
    run: async (context) => {
      const range = active(context).getRange('A1:B2');
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      range.setColumnProperties([{}, { format: { columnWidth: 96 } }]);
      const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnIndex: true, format: { columnWidth: true } });
      await context.sync();
      return [rows.value, columns.value];
    },
    expect: {
      result: [
        [
          { rowIndex: 0, format: { rowHeight: 30 } },
          { rowIndex: 1, format: { rowHeight: 15 } },
        ],
        [
          { columnIndex: 0, format: { columnWidth: 48 } },
          { columnIndex: 1, format: { columnWidth: 96 } },
        ],
      ],
    },
  },
];
