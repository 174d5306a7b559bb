import { EmptyValue } from 'hyperformula';
import type { DependencyGraph, InterpreterValue, RangeVertex } from '../engine-types';
import type { Rect } from '../../model/types';

type Strategy = ReturnType<DependencyGraph['addressMapping']['getStrategyForSheetOrThrow']>;

/** Reads computed cells without the detours of the general way (address objects, checks of the sheet for each cell). */
export class CellReader {
  private sheets: (Strategy | null)[] = [];
  private readonly at = { sheet: 0, row: 0, col: 0 };

  constructor(readonly dependencies: DependencyGraph) {}

  /** Sheets came, went or were renamed. */
  forget(): void {
    this.sheets = [];
  }

  /** `undefined` = there is no such cell or sheet: the engine has to say what that means. */
  read(sheet: number, row: number, col: number): InterpreterValue | undefined {
    if (sheet < 0 || row < 0 || col < 0) return undefined;
    const strategy = this.sheets[sheet] ?? this.open(sheet);
    if (strategy === null) return undefined;
    this.at.sheet = sheet;
    this.at.row = row;
    this.at.col = col;
    const vertex = strategy.getCell(this.at);
    if (vertex === undefined) return EmptyValue;
    const value = vertex.getCellValue();
    // -0 is 0 in a sheet.
    return value === 0 ? 0 : value;
  }

  /** The node that stands for a range of cells, where some formula uses it. */
  range(sheet: number, area: Rect): RangeVertex | undefined {
    const start = { sheet, row: area.row, col: area.col };
    const end = { sheet, row: area.row + area.rows - 1, col: area.col + area.cols - 1 };
    return this.dependencies.getRange(start, end);
  }

  private open(sheet: number): Strategy | null {
    const { sheetMapping, addressMapping } = this.dependencies;
    const strategy = sheetMapping.hasSheetWithId(sheet, { includePlaceholders: false })
      ? addressMapping.getStrategyForSheetOrThrow(sheet)
      : null;
    this.sheets[sheet] = strategy;
    return strategy;
  }
}
