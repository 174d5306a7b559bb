import type {
  EnterResult,
  GridAxis,
  GridCell,
  GridChange,
  GridChart,
  GridSelection,
  GridSheet,
  GridSnapshot,
  GridValidation,
  GridView,
} from '../grid-view';
import type { Axis } from '../model/axis';
import type { User } from '../model/change';
import { clearContents, valueAt } from '../model/content';
import { isLockedAt } from '../model/protection';
import { intersect, isInGrid, overlaps, rect, wholeSheet } from '../model/rect';
import { hasContent, type SheetModel } from '../model/sheet';
import type { Rect } from '../model/types';
import { usedArea } from '../model/used';
import { shownItems } from '../model/validate-cell';
import { validationAt } from '../model/validation';
import { isVisible, type WorkbookModel } from '../model/workbook';
import { formatCell } from '../text/number-format';
import { valueType } from '../protocol/member/range-contents';
import { ChangeFeed } from './change-feed';
import { computeChart } from './chart-data';
import { ConditionalLooks } from './conditional';
import { formulaBarText } from './formula-bar';
import { paste, parseTsv } from './paste';
import { accepted, refuse, typeInto } from './typing';
import { UndoStack } from './undo';

/** {@link GridView} on the model: every change is made on behalf of the page's user. */
export class HostGrid implements GridView {
  private readonly undoStack = new UndoStack();
  private readonly feed: ChangeFeed;
  private readonly conditionals: ConditionalLooks;

  constructor(
    private readonly book: WorkbookModel,
    private readonly user: User,
  ) {
    this.feed = new ChangeFeed(book, user);
    this.conditionals = new ConditionalLooks(book);
  }

  sheets(): GridSheet[] {
    const active = this.book.viewOf(this.user).activeSheetId;
    return this.book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: isVisible(sheet),
      tabColor: sheet.tabColor,
      active: sheet.id === active,
      showGridlines: sheet.showGridlines,
      showHeadings: sheet.showHeadings,
      protected: sheet.protection !== null,
    }));
  }

  activate(sheetId: string): boolean {
    const sheet = this.book.findSheet(sheetId);
    if (!sheet || !isVisible(sheet)) return false;
    this.asUser(() => this.book.activate(sheet));
    return true;
  }

  snapshot(sheetId: string, viewport: Rect): GridSnapshot {
    const sheet = this.book.sheet(sheetId);
    const cells: GridCell[] = [];
    for (let row = viewport.row; row < viewport.row + viewport.rows; row += 1) {
      for (let col = viewport.col; col < viewport.col + viewport.cols; col += 1) {
        const cell = this.cellAt(sheet, row, col);
        if (cell) cells.push(cell);
      }
    }
    return { cells, merges: sheet.merges.filter((merge) => overlaps(merge, viewport)) };
  }

  private cellAt(sheet: SheetModel, row: number, col: number): GridCell | null {
    const cell = sheet.cell(row, col);
    const style = sheet.styleAt(row, col);
    const conditional = this.conditionals.at(sheet, row, col);
    if (!cell && style === sheet.style && !conditional) return null;
    const value = valueAt(this.book, sheet, row, col);
    return {
      row,
      col,
      text: formatCell(value, style.numberFormat, this.book.locale),
      value,
      valueType: valueType(value),
      hasFormula: cell?.formula != null,
      style,
      conditional,
      link: sheet.linkAt(row, col),
    };
  }

  columns(sheetId: string, first: number, count: number): GridAxis[] {
    const sheet = this.book.sheet(sheetId);
    return axes(sheet.columns, sheet.standardWidth, first, count);
  }

  rows(sheetId: string, first: number, count: number): GridAxis[] {
    const sheet = this.book.sheet(sheetId);
    return axes(sheet.rows, sheet.standardHeight, first, count);
  }

  extent(sheetId: string): { rows: number; cols: number } {
    const used = usedArea(this.book.sheet(sheetId), wholeSheet, false);
    return used ? { rows: used.row + used.rows, cols: used.col + used.cols } : { rows: 0, cols: 0 };
  }

  frozen(sheetId: string): { rows: number; cols: number } {
    return { ...this.book.sheet(sheetId).frozen };
  }

  selection(): GridSelection {
    const view = this.book.viewOf(this.user);
    const { area, active } = view.selectionOn(view.activeSheetId);
    return { sheetId: view.activeSheetId, rect: area, active };
  }

  select(sheetId: string, area: Rect): void {
    const sheet = this.book.findSheet(sheetId);
    if (!sheet || !isInGrid(area)) return;
    this.asUser(() => {
      this.book.view.select(sheetId, area);
      this.book.changed({ kind: 'selection', sheetId, area });
    });
  }

  formulaBarText(sheetId: string, row: number, col: number): string {
    return formulaBarText(this.book.sheet(sheetId), row, col, this.book.locale);
  }

  enter(sheetId: string, row: number, col: number, typedText: string): EnterResult {
    const sheet = this.book.sheet(sheetId);
    const anchor = sheet.mergeAt(row, col) ?? { row, col };
    const cell = rect(anchor.row, anchor.col, 1, 1);
    return this.edit(sheet, cell, () => {
      const result = typeInto(this.book, sheet, row, col, typedText);
      if (result.ok) this.book.changed({ kind: 'data', sheetId: sheet.id, area: cell, type: 'RangeEdited' });
      return result;
    });
  }

  clear(sheetId: string, area: Rect): EnterResult {
    const sheet = this.book.sheet(sheetId);
    const within = this.usedPart(sheet, area);
    if (!within) return accepted;
    return this.edit(sheet, within, () => {
      let isLocked = false;
      sheet.cells.forEachIn(within, (cell, row, col) => {
        isLocked ||= hasContent(cell) && isLockedAt(sheet, row, col);
      });
      if (isLocked) return refuse(this.book, 'protected');
      clearContents(this.book, sheet, within);
      this.book.changed({ kind: 'data', sheetId: sheet.id, area, type: 'RangeEdited' });
      return accepted;
    });
  }

  pasteText(sheetId: string, row: number, col: number, tsv: string): EnterResult {
    const sheet = this.book.sheet(sheetId);
    const lines = parseTsv(tsv);
    const area = rect(row, col, lines.length, Math.max(...lines.map((line) => line.length)));
    if (!isInGrid(area)) return refuse(this.book, 'too-large');
    return this.edit(sheet, area, () => paste(this.book, sheet, row, col, tsv));
  }

  copyText(sheetId: string, area: Rect): string {
    const sheet = this.book.sheet(sheetId);
    const within = this.usedPart(sheet, area);
    if (!within) return '';
    const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const line = (row: number): string =>
      Array.from({ length: within.cols }, (_, dCol) => {
        const col = within.col + dCol;
        const value = valueAt(this.book, sheet, row, col);
        return quoted(formatCell(value, sheet.styleAt(row, col).numberFormat, this.book.locale));
      }).join('\t');
    return Array.from({ length: within.rows }, (_, dRow) => line(within.row + dRow)).join('\n');
  }

  validationAt(sheetId: string, row: number, col: number): GridValidation | null {
    const sheet = this.book.sheet(sheetId);
    const rule = validationAt(sheet, row, col);
    if (!rule) return null;
    const { prompt } = rule;
    const hasPrompt = prompt.show && (prompt.title !== '' || prompt.message !== '');
    return {
      type: rule.type,
      prompt: hasPrompt ? { title: prompt.title, message: prompt.message } : null,
      items: rule.type === 'List' && rule.inCellDropDown ? shownItems(this.book, rule, { sheet, row, col }) : null,
    };
  }

  charts(sheetId: string): GridChart[] {
    const sheet = this.book.sheet(sheetId);
    return sheet.charts.map((chart) => computeChart(this.book, sheet, chart));
  }

  isProtected(sheetId: string): boolean {
    return this.book.sheet(sheetId).protection !== null;
  }

  undo(): boolean {
    return this.asUser(() => this.undoStack.undo(this.book));
  }

  subscribe(listener: (change: GridChange) => void): () => void {
    return this.feed.subscribe(listener);
  }

  /** Whole rows, columns and sheets are cut to what they hold. */
  private usedPart(sheet: SheetModel, area: Rect): Rect | null {
    const used = usedArea(sheet, wholeSheet, false);
    return used && intersect(used, area);
  }

  private edit(sheet: SheetModel, area: Rect, change: () => EnterResult): EnterResult {
    return this.asUser(() => {
      this.undoStack.remember(sheet, area);
      const result = change();
      if (!result.ok) this.undoStack.forget();
      return result;
    });
  }

  private asUser<T>(act: () => T): T {
    const before = this.book.user;
    this.book.user = this.user;
    try {
      return act();
    } finally {
      this.book.user = before;
    }
  }
}

function axes(axis: Axis, standard: number, first: number, count: number): GridAxis[] {
  return Array.from({ length: count }, (_, step) => {
    const index = first + step;
    const entry = axis.get(index);
    return {
      index,
      size: axis.sizeOf(index, standard),
      hidden: entry?.hidden ?? false,
      outlineLevel: entry?.outlineLevel ?? 0,
    };
  });
}
