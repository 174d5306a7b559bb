import { Axis } from '../../../src/latihan/grid/axis';
import {
  growOverMerges,
  jump,
  neighbour,
  rectBetween,
  rectOfCell,
  regionAround,
  walk,
} from '../../../src/latihan/grid/selection';
import type { Rect } from '../../../src/excel-host/model/types';

const rect = (row: number, col: number, rows: number, cols: number): Rect => ({ row, col, rows, cols });

describe('a selection and merged areas', () => {
  const merges = [rect(0, 0, 1, 4), rect(1, 3, 2, 2)];
  const mergesIn = (): Rect[] => merges;

  test('grows until every merged area that it touches is whole, one after the other', () => {
    expect(growOverMerges(rectBetween({ row: 0, col: 2 }, { row: 1, col: 3 }), mergesIn)).toEqual(rect(0, 0, 3, 5));
  });

  test('stays as it is where it touches none', () => {
    expect(growOverMerges(rect(5, 5, 2, 2), mergesIn)).toEqual(rect(5, 5, 2, 2));
  });
});

describe('an arrow key', () => {
  const columns = new Axis([10, 10, 0, 10, 10]);
  const rows = new Axis([10, 0, 10]);
  test.each([
    [
      'right steps over a hidden column',
      rectOfCell({ row: 0, col: 1 }),
      { row: 0, col: 1 },
      'right',
      { row: 0, col: 3 },
    ],
    ['down steps over a hidden row', rectOfCell({ row: 0, col: 0 }), { row: 0, col: 0 }, 'down', { row: 2, col: 0 }],
    ['right leaves a merged area at its far side', rect(0, 0, 1, 2), { row: 0, col: 0 }, 'right', { row: 0, col: 3 }],
    ['left stays at the edge', rectOfCell({ row: 0, col: 0 }), { row: 0, col: 0 }, 'left', { row: 0, col: 0 }],
    ['up stays at the edge', rectOfCell({ row: 0, col: 4 }), { row: 0, col: 4 }, 'up', { row: 0, col: 4 }],
  ] as const)('%s', (_case, from, active, direction, expected) => {
    expect(neighbour(from, active, direction, columns, rows)).toEqual(expected);
  });
});

describe('Ctrl+arrow on a line with content at 2, 3, 4 and 8', () => {
  const filled = [2, 3, 4, 8];
  test.each([
    ['from the start to the first content', 0, 1, 2],
    ['within a run to its end', 2, 1, 4],
    ['from the end of a run to the next content', 4, 1, 8],
    ['after the last content to the edge', 8, 1, 20],
    ['back within a run to its start', 4, -1, 2],
    ['back from a gap to the content before it', 7, -1, 4],
    ['back before the first content to the edge', 2, -1, 0],
    ['stays at the edge', 20, 1, 20],
  ] as const)('%s', (_case, from, step, expected) => {
    expect(jump((at) => filled.includes(at), from, step, 20)).toBe(expected);
  });
});

describe('Enter and Tab inside of a selection of three rows and two columns', () => {
  const selected = rect(2, 1, 3, 2);
  const open = (): boolean => true;
  test.each([
    ['Tab to the right', { row: 2, col: 1 }, 'rows', 1, { row: 2, col: 2 }],
    ['Tab at the end of a row to the next row', { row: 2, col: 2 }, 'rows', 1, { row: 3, col: 1 }],
    ['Tab at the very end to the beginning', { row: 4, col: 2 }, 'rows', 1, { row: 2, col: 1 }],
    ['Shift+Tab at the beginning to the very end', { row: 2, col: 1 }, 'rows', -1, { row: 4, col: 2 }],
    ['Enter down', { row: 2, col: 1 }, 'columns', 1, { row: 3, col: 1 }],
    ['Enter at the foot of a column to the next column', { row: 4, col: 1 }, 'columns', 1, { row: 2, col: 2 }],
    ['Shift+Enter up', { row: 4, col: 2 }, 'columns', -1, { row: 3, col: 2 }],
  ] as const)('%s', (_case, from, order, step, expected) => {
    expect(walk(selected, from, order, step, open)).toEqual(expected);
  });

  test('hidden cells are passed over', () => {
    expect(walk(selected, { row: 2, col: 1 }, 'columns', 1, ({ row }) => row !== 3)).toEqual({ row: 4, col: 1 });
  });

  test('it stays where no other cell is open', () => {
    const only = { row: 2, col: 1 };
    expect(walk(selected, only, 'rows', 1, ({ row, col }) => row === 2 && col === 1)).toEqual(only);
  });
});

describe('the block around a cell (Ctrl+A)', () => {
  const drawn = ['.........', '.##......', '.#..#....', '..##.....', '.........', '......##.'];
  const filled = ({ row, col }: { row: number; col: number }): boolean => drawn[row]?.[col] === '#';
  const last = { row: 5, col: 7 };
  test.each([
    ['cells that touch at a corner belong to it', { row: 1, col: 1 }, rect(1, 1, 3, 4)],
    ['from an empty cell beside it, too', { row: 2, col: 2 }, rect(1, 1, 3, 4)],
    ['an empty row or column ends it', { row: 5, col: 6 }, rect(5, 6, 1, 2)],
    ['far from all content it is the cell', { row: 0, col: 7 }, rect(0, 7, 1, 1)],
  ])('%s', (_case, cell, expected) => {
    expect(regionAround(cell, filled, last)).toEqual(expected);
  });
});
