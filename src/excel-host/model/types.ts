/** The emulated workbook as plain data: what the save, the grid and the calc engine see. Rows and columns count from 0. */

import type { ChartData } from './chart-data';
import type { CommentData, CustomXmlPartData, NoteData, ShapeData } from './object-types';
import type { AutoFilterData, TableData } from './table-types';

export type CellErrorCode =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';
export interface CellError {
  readonly error: CellErrorCode;
}
/** What a cell holds or shows: `null` is an empty cell, `''` a formula's empty text. */
export type CellValue = number | string | boolean | CellError | null;

export interface Rect {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';
export interface BorderData {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

/** A cell's whole look. Immutable and interned: two cells with the same look share one object. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** `null` = no fill. */
  readonly fill: string | null;
  /** An Excel.FillPattern over the fill, and its colour; left out for a plain one. */
  readonly pattern?: { readonly kind: string; readonly color: string };
  readonly borders: {
    readonly top: BorderData | null;
    readonly bottom: BorderData | null;
    readonly left: BorderData | null;
    readonly right: BorderData | null;
  };
  readonly horizontalAlignment:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly verticalAlignment: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell style that was applied: a value of Excel.BuiltInStyle or the name of one's own; left out for `Normal`. */
  readonly named?: string;
}

export interface CellData {
  readonly row: number;
  readonly col: number;
  /** In en-US notation, with the leading `=`; `null` for a constant. */
  readonly formula: string | null;
  /** The constant, or the formula's computed value. */
  readonly value: CellValue;
  /** Entered with a leading apostrophe: stays text whatever it looks like. */
  readonly quotePrefix: boolean;
  readonly style: CellStyle;
}

export interface DataValidationData {
  readonly ranges: readonly Rect[];
  readonly type: 'None' | 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  readonly operator:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqualTo'
    | 'LessThanOrEqualTo'
    | null;
  /** Formula text as given (`=Sheet!$A$1:$A$3`, `=AND(...)`) or a constant (`a,b,c` for a list). */
  readonly formula1: string | number | null;
  readonly formula2: string | number | null;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly show: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: 'Stop' | 'Warning' | 'Information';
  };
}

/** Only the kinds that are implemented; the host refuses the others by name. */
export interface ConditionalFormatData {
  readonly id: string;
  readonly ranges: readonly Rect[];
  readonly type:
    'Custom' | 'CellValue' | 'ContainsText' | 'DataBar' | 'ColorScale' | 'IconSet' | 'TopBottom' | 'PresetCriteria';
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** The rule as Excel's JSON object has it (`{formula}` for Custom, `{formula1, formula2, operator}` for CellValue, ...). */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly format: {
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly fill: string | null;
    readonly numberFormat: string | null;
  };
}

export interface PrintingData {
  readonly order: 'DownThenOver' | 'OverThenDown';
  readonly errors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  readonly comments: 'NoComments' | 'EndSheet' | 'InPlace';
  readonly draft: boolean;
}

export interface PageSetupData {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType value, e.g. `A4`, `Folio`; `null` = printer default. */
  readonly paperSize: string | null;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printArea: readonly Rect[];
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  /** What hardly anybody changes; left out where it is as in a new sheet. */
  readonly printing?: PrintingData;
  readonly firstPageNumber: number | null;
  /** Excel header codes (`&P`, `&N`, `&A`, ...) as given. */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** A break stands before this row / column. */
  readonly rowBreaks: readonly number[];
  readonly colBreaks: readonly number[];
}

export interface SheetProtectionData {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
  /** The verifier of an opened file, as the file's attributes: the password itself is not in it. */
  readonly hash?: Readonly<Record<string, string>>;
}

export interface AxisSize {
  readonly index: number;
  /** Points; `null` = standard size. */
  readonly size: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  /** The look of a whole row or column, for cells that are not in `cells`; left out when it is the Normal style. */
  readonly style?: CellStyle;
}

export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** The look of cells that neither themselves nor their row or column say otherwise; left out when it is the Normal style. */
  readonly style?: CellStyle;
  readonly cells: readonly CellData[];
  readonly merges: readonly Rect[];
  readonly columns: readonly AxisSize[];
  readonly rows: readonly AxisSize[];
  /** Points. */
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly validations: readonly DataValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly charts: readonly ChartData[];
  /** In the order in which they were added. */
  readonly comments: readonly CommentData[];
  readonly notes: readonly NoteData[];
  /** From bottom to top. */
  readonly shapes: readonly ShapeData[];
  /** `worksheet.customProperties`: keys differ whatever their case. */
  readonly customProperties: readonly { readonly key: string; readonly value: string }[];
  readonly tables: readonly TableData[];
  readonly autoFilter: AutoFilterData | null;
  readonly protection: SheetProtectionData | null;
  readonly page: PageSetupData;
  readonly hyperlinks: readonly {
    readonly row: number;
    readonly col: number;
    readonly address: string | null;
    readonly documentReference: string | null;
    readonly screenTip: string | null;
  }[];
}

export interface NameData {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Sheet id for a sheet-scoped name. */
  readonly scope: string | null;
}

export interface CustomPropertyData {
  readonly key: string;
  readonly value: string | number | boolean | CustomDate;
}
/** A custom property of type Date: ISO 8601 in UTC. */
export interface CustomDate {
  readonly date: string;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly activeSheetId: string;
  readonly names: readonly NameData[];
  /** JSON values by key (the add-in's settings part). */
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
  readonly properties: Readonly<
    Record<
      'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company' | 'lastAuthor',
      string
    >
  >;
  /** ISO 8601 in UTC; `null` where the file does not say. */
  readonly created: string | null;
  readonly revisionNumber: number;
  readonly customProperties: readonly CustomPropertyData[];
  readonly customXmlParts: readonly CustomXmlPartData[];
  readonly structureProtected: boolean;
  readonly structurePassword: string | null;
  /** As the `hash` of a protected sheet. */
  readonly structureHash?: Readonly<Record<string, string>>;
}
