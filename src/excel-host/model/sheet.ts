import { Axis } from './axis';
import { CellStore, type Cell } from './cell-store';
import { createPage, type PageModel } from './page';
import { containsCell } from './rect';
import { normalStyle } from './style';
import type { CommentData, NoteData, ShapeData } from './object-types';
import type { AutoFilterData, TableData } from './table-types';
import type { ChartData } from './chart-data';
import type {
  CellStyle,
  ConditionalFormatData,
  DataValidationData,
  Rect,
  SheetData,
  SheetProtectionData,
} from './types';

export type Visibility = SheetData['visibility'];
export type Hyperlink = SheetData['hyperlinks'][number];

/** Excel's standard sizes with Arial 10 (as with Calibri 11) as Normal font: 64 px wide, 20 px high. */
export const standardWidth = 48;
export const standardHeight = 15;

/** One sheet's whole state. Rules are in the modules that change it; this class only keeps and finds. */
export class SheetModel {
  readonly cells = new CellStore();
  readonly columns = new Axis();
  readonly rows = new Axis();
  readonly page: PageModel = createPage();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = standardWidth;
  standardHeight = standardHeight;
  frozen = { rows: 0, cols: 0 };
  merges: Rect[] = [];
  validations: DataValidationData[] = [];
  conditionalFormats: ConditionalFormatData[] = [];
  charts: ChartData[] = [];
  hyperlinks: Hyperlink[] = [];
  comments: CommentData[] = [];
  notes: NoteData[] = [];
  shapes: ShapeData[] = [];
  readonly customProperties = new Map<string, string>();
  tables: TableData[] = [];
  autoFilter: AutoFilterData | null = null;
  protection: SheetProtectionData | null = null;
  /** The look of cells that neither themselves nor their row or column say otherwise. */
  style: CellStyle = normalStyle;
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): Cell | undefined {
    return this.cells.get(row, col);
  }

  /** The look of an absent cell. */
  backgroundStyle(row: number, col: number): CellStyle {
    return this.rows.get(row)?.style ?? this.columns.get(col)?.style ?? this.style;
  }

  styleAt(row: number, col: number): CellStyle {
    return this.cells.get(row, col)?.style ?? this.backgroundStyle(row, col);
  }

  ensureCell(row: number, col: number): Cell {
    return this.cells.get(row, col) ?? this.cells.ensure(row, col, this.backgroundStyle(row, col));
  }

  mergeAt(row: number, col: number): Rect | null {
    return this.merges.find((merge) => containsCell(merge, row, col)) ?? null;
  }

  linkAt(row: number, col: number): Hyperlink | null {
    return this.hyperlinks.find((link) => link.row === row && link.col === col) ?? null;
  }
}

/** Does the cell hold a value or a formula? */
export const hasContent = (cell: Cell): boolean => cell.formula !== null || cell.constant !== null;
