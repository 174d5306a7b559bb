/** Structure changes on many rows: the engine is told in few pieces. */
import type { CalcEngine } from '../../../src/excel-host/calc/types';
import { createHyperFormulaEngine } from '../../../src/excel-host/calc/hyperformula-engine';
import { putContents, valueAt, type Content } from '../../../src/excel-host/model/content';
import { moveCells } from '../../../src/excel-host/model/move-cells';
import { rect } from '../../../src/excel-host/model/rect';
import type { SheetModel } from '../../../src/excel-host/model/sheet';
import { sortRange } from '../../../src/excel-host/model/sort';
import { deleteCells, insertCells } from '../../../src/excel-host/model/structure';
import { WorkbookModel } from '../../../src/excel-host/model/workbook';

interface Filled {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  /** How often the engine was told what stands in cells. */
  readonly told: () => number;
}

/** Two numbers and three formulas a row; two of them look at a whole column. */
function filled(rows: number): Filled {
  const engine = createHyperFormulaEngine({ locale: 'en-US' });
  let count = 0;
  const counting: CalcEngine = Object.create(engine, {
    setBlock: {
      value: (...args: Parameters<CalcEngine['setBlock']>) => {
        count += 1;
        engine.setBlock(...args);
      },
    },
  });
  const book = new WorkbookModel(counting, 'en-US', 'banyak.xlsx');
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  const number = (constant: number): Content => ({ constant, quotePrefix: false });
  const lines = Array.from({ length: rows }, (_, at): Content[] => {
    const row = at + 1;
    return [
      number((at * 7) % rows),
      number(at % 31),
      { formula: `=A${row}+B${row}` },
      { formula: `=MATCH(A${row},$A$1:$A$${rows},0)` },
      { formula: `=INDEX($B$1:$B$${rows},D${row})` },
    ];
  });
  putContents(book, sheet, 0, 0, lines);
  valueAt(book, sheet, rows - 1, 4);
  count = 0;
  return { book, sheet, told: () => count };
}

const works: readonly (readonly [string, (given: Filled, rows: number) => void])[] = [
  ['two cells shift down', ({ book, sheet }) => insertCells(book, sheet, rect(1, 0, 1, 2), 'Down')],
  ['two cells are deleted', ({ book, sheet }) => deleteCells(book, sheet, rect(1, 0, 1, 2), 'Up')],
  [
    'two columns move',
    ({ book, sheet }, rows) => moveCells(book, { sheet, area: rect(0, 0, rows, 2) }, { sheet, area: rect(0, 8, 1, 1) }),
  ],
  [
    'the rows are sorted',
    ({ book, sheet }, rows) => {
      sortRange(book, sheet, rect(0, 0, rows, 5), {
        keys: [{ key: 0, ascending: true, sortOn: 'Value', color: '', textAsNumber: false }],
        matchCase: false,
        hasHeaders: false,
        axis: 'row',
      });
    },
  ],
];

describe.each(works)('when %s', (_name, work) => {
  it('the engine is told a few stretches, however many cells changed', () => {
    const given = filled(400);
    work(given, 400);
    expect(given.told()).toBeGreaterThan(0);
    expect(given.told()).toBeLessThan(20);
  });
});
