import { Axis } from '../../../src/latihan/grid/axis';
import { growOverMerges, jump, neighbour, rectBetween, rectOfCell } from '../../../src/latihan/grid/selection';
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
    expect(jump(filled, from, step, 20)).toBe(expected);
  });
});
