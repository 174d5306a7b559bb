import { Axis } from '../../../src/latihan/grid/axis';
import type { Geometry } from '../../../src/latihan/grid/geometry';
import { cellAt, cutPanes, scrollToShow } from '../../../src/latihan/grid/panes';

const HIDDEN = 0;
const axis = new Axis([10, 20, HIDDEN, 30]);

describe('positions along an axis', () => {
  test.each([
    ['at the start', 0, 0],
    ['inside the second', 15, 1],
    ['where a hidden one would begin, the one after it', 30, 3],
    ['beyond the end, the last', 900, 3],
    ['before the start, the first', -5, 0],
  ])('%s', (_case, position, expected) => {
    expect(axis.at(position)).toBe(expected);
  });

  test.each([
    ['a visible one is its own nearest', 1, 1, 1],
    ['a hidden one is stepped over forwards', 2, 1, 3],
    ['a hidden one is stepped over backwards', 2, -1, 1],
    ['past the edge there is none', 4, 1, null],
  ] as const)('%s', (_case, from, step, expected) => {
    expect(axis.visibleFrom(from, step)).toBe(expected);
  });
});

const geometry = (frozen: { rows: number; cols: number }): Geometry => ({
  sheetId: 's',
  columns: new Axis(Array<number>(50).fill(100)),
  rows: new Axis(Array<number>(200).fill(20)),
  frozen,
  scale: 4 / 3,
});
const SIZE = { width: 500, height: 200 };

describe('panes of a sheet', () => {
  test('without frozen panes there is one, and it starts where the scroll says', () => {
    const panes = cutPanes(geometry({ rows: 0, cols: 0 }), { left: 250, top: 40 }, SIZE);
    expect(panes).toHaveLength(1);
    expect(panes[0]).toMatchObject({
      id: 'main',
      originX: 250,
      originY: 40,
      cells: { row: 2, col: 2, rows: 10, cols: 6 },
    });
  });

  test('frozen rows and columns stay while the rest scrolls beneath them', () => {
    const panes = cutPanes(geometry({ rows: 2, cols: 1 }), { left: 300, top: 400 }, SIZE);
    expect(panes.map(({ id, cells }) => [id, cells.row, cells.col])).toEqual([
      ['main', 22, 4],
      ['top', 0, 4],
      ['side', 22, 0],
      ['corner', 0, 0],
    ]);
  });

  test('frozen panes larger than the window leave no room for a scrolled one, and nothing breaks', () => {
    const panes = cutPanes(geometry({ rows: 50, cols: 1 }), { left: 0, top: 0 }, SIZE);
    expect(panes.map(({ id }) => id)).toEqual(['top', 'corner']);
  });
});

describe('bringing a cell into view', () => {
  test.each([
    ['a cell in view moves nothing', { row: 3, col: 2 }, { left: 0, top: 0 }],
    ['a cell below scrolls just far enough', { row: 12, col: 0 }, { left: 0, top: 60 }],
    ['a cell to the right too', { row: 0, col: 7 }, { left: 300, top: 0 }],
  ])('%s', (_case, cell, expected) => {
    expect(scrollToShow(geometry({ rows: 0, cols: 0 }), cell, { left: 0, top: 0 }, SIZE)).toEqual(expected);
  });

  test('a frozen cell is always in view', () => {
    const scroll = { left: 700, top: 900 };
    expect(scrollToShow(geometry({ rows: 2, cols: 2 }), { row: 1, col: 1 }, scroll, SIZE)).toEqual(scroll);
  });

  test('a cell above comes out from under the frozen rows', () => {
    const scrolled = scrollToShow(geometry({ rows: 2, cols: 0 }), { row: 5, col: 0 }, { left: 0, top: 900 }, SIZE);
    expect(cellAt(geometry({ rows: 2, cols: 0 }), scrolled, 5, 41)).toEqual({ row: 5, col: 0 });
  });
});
