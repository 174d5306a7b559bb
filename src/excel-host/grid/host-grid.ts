import type {
  EnterResult,
  GridAxis,
  GridAxisName,
  GridBlock,
  GridCell,
  GridChange,
  GridChart,
  GridComment,
  GridSelection,
  GridSheet,
  GridSnapshot,
  GridValidation,
  GridView,
} from '../grid-view';
import type { Axis } from '../model/axis';
import type { User } from '../model/change';
import { valueAt } from '../model/content';
import { isInGrid, overlaps, wholeSheet } from '../model/rect';
import type { ShapeData } from '../model/object-types';
import { hasContent, type SheetModel } from '../model/sheet';
import type { PageSetupData, Rect } from '../model/types';
import { usedArea } from '../model/used';
import { shownItems } from '../model/validate-cell';
import { validationAt } from '../model/validation';
import { isVisible, type WorkbookModel } from '../model/workbook';
import { formatCell } from '../text/number-format';
import { valueType } from '../protocol/member/range-contents';
import { ChangeFeed } from './change-feed';
import { computeChart } from './chart-data';
import { commentsOn } from './comments';
import { ConditionalLooks } from './conditional';
import { GridEdits, usedPart } from './edits';
import { formulaBarText } from './formula-bar';
import { ungrouped } from '../model/shape-groups';

type Cell = GridSelection['active'];
type GridExtent = ReturnType<GridView['extent']>;

/** {@link GridView} on the model: every change is made on behalf of the page's user. */
export class HostGrid implements GridView {
  private readonly edits: GridEdits;
  private readonly feed: ChangeFeed;
  /** Found by looking at every cell: kept until the workbook changes. */
  private readonly extents = new Map<string, GridExtent>();
  private readonly conditionals: ConditionalLooks;

  constructor(
    private readonly book: WorkbookModel,
    private readonly user: User,
  ) {
    this.edits = new GridEdits(book, user);
    this.feed = new ChangeFeed(book, user);
    this.conditionals = new ConditionalLooks(book);
    book.listen((change) => {
      if (change.kind !== 'selection') this.extents.clear();
    });
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
    this.edits.asUser(() => this.book.activate(sheet));
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
    return { cells, merges: this.merges(sheetId, viewport) };
  }

  merges(sheetId: string, area: Rect): readonly Rect[] {
    return this.book.sheet(sheetId).merges.filter((merge) => overlaps(merge, area));
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

  extent(sheetId: string): GridExtent {
    const known = this.extents.get(sheetId);
    if (known) return known;
    const used = usedArea(this.book.sheet(sheetId), wholeSheet, false);
    const extent = used ? { rows: used.row + used.rows, cols: used.col + used.cols } : { rows: 0, cols: 0 };
    this.extents.set(sheetId, extent);
    return extent;
  }

  frozen(sheetId: string): { rows: number; cols: number } {
    return { ...this.book.sheet(sheetId).frozen };
  }

  selection(): GridSelection {
    const view = this.book.viewOf(this.user);
    const { area, active } = view.selectionOn(view.activeSheetId);
    return { sheetId: view.activeSheetId, rect: area, active };
  }

  select(sheetId: string, area: Rect, active?: Cell): void {
    const sheet = this.book.findSheet(sheetId);
    if (!sheet || !isInGrid(area)) return;
    this.edits.asUser(() => {
      this.book.view.select(sheetId, area, active);
      this.book.changed({ kind: 'selection', sheetId, area });
    });
  }

  formulaBarText(sheetId: string, row: number, col: number): string {
    return formulaBarText(this.book.sheet(sheetId), row, col, this.book.locale);
  }

  enter(sheetId: string, row: number, col: number, typedText: string, insist = false): EnterResult {
    return this.edits.enter(this.book.sheet(sheetId), row, col, typedText, insist);
  }

  clear(sheetId: string, area: Rect): EnterResult {
    return this.edits.clear(this.book.sheet(sheetId), area);
  }

  pasteText(sheetId: string, selected: Rect, tsv: string): EnterResult {
    return this.edits.pasteText(this.book.sheet(sheetId), selected, tsv);
  }

  pasteBlock(block: GridBlock, sheetId: string, selected: Rect): EnterResult {
    return this.edits.pasteBlock(block, this.book.sheet(sheetId), selected);
  }

  copyText(sheetId: string, area: Rect): string {
    const sheet = this.book.sheet(sheetId);
    const within = usedPart(sheet, area);
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

  shapes(sheetId: string): ShapeData[] {
    return ungrouped(this.book.sheet(sheetId).shapes.filter(({ visible }) => visible));
  }

  comments(sheetId: string): GridComment[] {
    return commentsOn(this.book.sheet(sheetId));
  }

  isFilled(sheetId: string, row: number, col: number): boolean {
    const cell = this.book.sheet(sheetId).cell(row, col);
    return cell !== undefined && hasContent(cell);
  }

  isProtected(sheetId: string): boolean {
    return this.book.sheet(sheetId).protection !== null;
  }

  page(sheetId: string): PageSetupData {
    return { ...this.book.sheet(sheetId).page };
  }

  resize(sheetId: string, axis: GridAxisName, first: number, count: number, points: number | null): EnterResult {
    return this.edits.resize(this.book.sheet(sheetId), axis, first, count, points);
  }

  showGroup(sheetId: string, axis: GridAxisName, first: number, count: number, shown: boolean): EnterResult {
    return this.edits.showGroup(this.book.sheet(sheetId), axis, first, count, shown);
  }

  showLevel(sheetId: string, axis: GridAxisName, level: number): EnterResult {
    return this.edits.showLevel(this.book.sheet(sheetId), axis, level);
  }

  undo(): boolean {
    return this.edits.undo();
  }

  redo(): boolean {
    return this.edits.redo();
  }

  subscribe(listener: (change: GridChange) => void): () => void {
    return this.feed.subscribe(listener);
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
