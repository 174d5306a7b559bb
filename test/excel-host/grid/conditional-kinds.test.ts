/** Which cells the kinds of conditional formats beyond formula, comparison, text and bar mark in the grid. */
import { createGridView } from '../../../src/excel-host/grid/create-grid-view';
import { openClient, type TestClient } from '../build/client';

let client: TestClient;
beforeEach(async () => {
  client = await openClient();
});
afterEach(() => {
  expect(client.host.refused).toEqual([]);
  client.dispose();
});

type Cell = number | string;
/** Rows (from 1) of column A that are filled red by a format made with `make`. */
async function marked(cells: readonly Cell[], make: (formats: Excel.ConditionalFormatCollection) => void) {
  await client.run((sheet) => {
    const range = sheet.getRange(`A1:A${cells.length}`);
    range.values = cells.map((cell) => [cell]);
    make(range.conditionalFormats);
  });
  const grid = createGridView(client.host);
  const area = { row: 0, col: 0, rows: cells.length, cols: 1 };
  const { cells: seen } = grid.snapshot(grid.sheets()[0]?.id ?? '', area);
  return seen.map(({ row, conditional }) => [row + 1, conditional?.fill ?? null] as const);
}
const red = '#FF0000';
const rowsOf = (list: readonly (readonly [number, string | null])[]): number[] =>
  list.flatMap(([row, fill]) => (fill === red ? [row] : []));

const numbers = [10, 50, 20, 40, 30, 50];
// Source: Excel help, "Use conditional formatting to highlight information": top or bottom ranked values, above or below average, unique or duplicate values.
test.each<[Excel.ConditionalTopBottomRule, number[]]>([
  [{ rank: 1, type: 'TopItems' }, [2, 6]],
  [{ rank: 2, type: 'BottomItems' }, [1, 3]],
  [{ rank: 50, type: 'TopPercent' }, [2, 4, 6]],
  [{ rank: 10, type: 'BottomPercent' }, [1]],
])('top and bottom: %j', async (rule, rows) => {
  const list = await marked(numbers, (formats) => {
    const format = formats.add('TopBottom').topBottom;
    format.rule = rule;
    format.format.fill.color = red;
  });
  expect(rowsOf(list)).toEqual(rows);
});

test.each<[Excel.ConditionalPresetCriteriaRule['criterion'], readonly Cell[], number[]]>([
  ['AboveAverage', numbers, [2, 4, 6]],
  ['EqualOrBelowAverage', [10, 20, 30], [1, 2]],
  ['OneStdDevAboveAverage', [1, 1, 1, 1, 10], [5]],
  ['DuplicateValues', ['a', 'A', 'b', 3, '3x'], [1, 2]],
  ['UniqueValues', ['a', 'A', 'b', 3], [3, 4]],
  ['NonBlanks', ['x', 1], [1, 2]],
  ['Errors', ['=1/0', 2], [1]],
  ['NonErrors', ['=1/0', 2], [2]],
  ['Today', ['=TODAY()', '=TODAY()-1'], [1]],
  ['LastSevenDays', ['=TODAY()-6', '=TODAY()-7', '=TODAY()+1'], [1]],
  ['ThisMonth', ['=TODAY()', '=EDATE(TODAY(),1)'], [1]],
])('%s', async (criterion, cells, rows) => {
  const list = await marked(cells, (formats) => {
    const format = formats.add('PresetCriteria').preset;
    format.rule = { criterion };
    format.format.fill.color = red;
  });
  expect(rowsOf(list)).toEqual(rows);
});

test('a colour scale blends between its points', async () => {
  const list = await marked([0, 25, 50, 100], (formats) => {
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#000000' },
      midpoint: { type: 'Number', formula: '50', color: '#FF0000' },
      maximum: { type: 'HighestValue', color: '#FFFFFF' },
    };
  });
  expect(list).toEqual([
    [1, '#000000'],
    [2, '#800000'],
    [3, '#FF0000'],
    [4, '#FFFFFF'],
  ]);
});

describe('an icon set gives each number the icon of the highest criterion it meets', () => {
  const icons = async (change: (set: Excel.IconSetConditionalFormat) => void): Promise<unknown[]> => {
    await client.run((sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[0], [40], [67], ['n/a']];
      change(range.conditionalFormats.add('IconSet').iconSet);
    });
    const grid = createGridView(client.host);
    const { cells } = grid.snapshot(grid.sheets()[0]?.id ?? '', { row: 0, col: 0, rows: 4, cols: 1 });
    return cells.map(({ conditional }) => conditional?.icon ?? null);
  };
  const more = { type: 'Number', operator: 'GreaterThanOrEqual' } as const;
  const lowest = { type: 'Invalid', operator: 'Invalid', formula: '' } as const;
  const icon = (index: number, only = false, set = 'ThreeArrows'): unknown => ({ set, index, only });

  test('thirds of the range', async () => {
    expect(await icons(() => undefined)).toEqual([icon(0), icon(1), icon(2), null]);
  });
  test('turned around, and without the number', async () => {
    const list = await icons((set) => {
      set.reverseIconOrder = true;
      set.showIconOnly = true;
    });
    expect(list).toEqual([icon(2, true), icon(1, true), icon(0, true), null]);
  });
  test('an icon of another set, and a limit that must be exceeded', async () => {
    const list = await icons((set) => {
      set.criteria = [
        lowest,
        { ...more, formula: '=40', customIcon: { set: 'ThreeStars', index: 2 } },
        { ...more, operator: 'GreaterThan', formula: '=67' },
      ];
    });
    expect(list).toEqual([icon(0), icon(2, false, 'ThreeStars'), icon(2, false, 'ThreeStars'), null]);
  });
});
