import { active, help, types } from './tools';
import type { Batch, HostCase } from './types';

type Box = { left: number; top: number; width: number; height: number };
/** A shape on rows 3 to 6 (15 points each) with a placement; what it measures after `act`. */
const placed =
  (placement: Excel.Shape['placement'], act: (sheet: Excel.Worksheet) => unknown): Batch<unknown> =>
  async (context) => {
    const sheet = active(context);
    const shape = sheet.shapes.addGeometricShape('Rectangle');
    shape.set({ left: 48, top: 30, width: 96, height: 60, placement });
    await context.sync();
    act(sheet);
    shape.load('left,top,width,height');
    await context.sync();
    const { left, top, width, height }: Box = shape;
    return [left, top, width, height];
  };
const insideRows = (sheet: Excel.Worksheet): unknown => sheet.getRange('4:5').insert('Down');
const aboveRows = (sheet: Excel.Worksheet): unknown => sheet.getRange('1:1').insert('Down');

/** Drawings that follow their cells, and drawings on protected sheets. */
export const cases: readonly HostCase[] = [
  {
    title: 'a shape that moves and sizes grows with rows inserted under it',
    source: types('Excel.Placement.twoCell', 'The object is moved and sized with the cells.'),
    run: placed('TwoCell', insideRows),
    expect: { result: [48, 30, 96, 90] },
  },
  {
    title: 'a shape that only moves keeps its height',
    source: types('Excel.Placement.oneCell', 'The object is moved with the cells.'),
    run: placed('OneCell', insideRows),
    expect: { result: [48, 30, 96, 60] },
  },
  {
    title: 'a shape that moves goes down with rows inserted above it',
    source: types('Excel.Placement.oneCell', 'The object is moved with the cells.'),
    run: placed('OneCell', aboveRows),
    expect: { result: [48, 45, 96, 60] },
  },
  {
    title: 'a free shape stays where it is',
    source: types('Excel.Placement.absolute', 'The object is free floating.'),
    run: placed('Absolute', aboveRows),
    expect: { result: [48, 30, 96, 60] },
  },
  {
    title: 'a shape that moves and sizes shrinks with deleted columns',
    source: types('Excel.Placement.twoCell', 'The object is moved and sized with the cells.'),
    run: placed('TwoCell', (sheet) => sheet.getRange('A:B').delete('Left')),
    expect: { result: [0, 30, 48, 60] },
  },
  {
    title: 'a chart moves with the rows inserted above it',
    source: help('Move or resize a chart', 'Move and size with cells'),
    seed: {
      'A1:B2': [
        ['a', 1],
        ['b', 2],
      ],
    },
    run: async (context) => {
      const sheet = active(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
      chart.set({ top: 60, left: 48, height: 90, width: 144 });
      sheet.getRange('3:4').insert('Down');
      chart.load('top,height');
      await context.sync();
      return [chart.top, chart.height];
    },
    expect: { result: [90, 90] },
  },
  ...(['shape', 'comment'] as const).flatMap((what): HostCase[] => {
    const add = (sheet: Excel.Worksheet): unknown =>
      what === 'shape' ? sheet.shapes.addGeometricShape('Ellipse') : sheet.comments.add('Sheet1!A1', 'Mohon dicek');
    const on =
      (options: Excel.WorksheetProtectionOptions): Batch<unknown> =>
      async (context) => {
        const sheet = active(context);
        sheet.protection.protect(options);
        add(sheet);
        await context.sync();
        return 'added';
      };
    const source = types(
      'Excel.WorksheetProtectionOptions.allowEditObjects',
      'Represents the worksheet protection option allowing editing of objects.',
    );
    return [
      {
        title: `a protected sheet takes no ${what}`,
        source,
        run: on({}),
        expect: { error: { code: 'AccessDenied' } },
      },
      {
        title: `a protected sheet that allows objects takes a ${what}`,
        source,
        run: on({ allowEditObjects: true }),
        expect: { result: 'added' },
      },
    ];
  }),
];
