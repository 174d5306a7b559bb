import type { ChartData, ChartSeriesData } from '../../../src/excel-host/model/chart-data';
import type {
  CellData,
  CellStyle,
  CellValue,
  ConditionalFormatData,
  DataValidationData,
  PageSetupData,
  Rect,
  SheetData,
  WorkbookData,
} from '../../../src/excel-host/model/types';
import { parseAddress } from '../../../src/excel-host/text/address';

/** Builders of workbook data: a test names only what it is about. */

const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Arial',
    size: 10,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};

export type StyleChange = Partial<Omit<CellStyle, 'font' | 'borders'>> & {
  readonly font?: Partial<CellStyle['font']>;
  readonly borders?: Partial<CellStyle['borders']>;
};

export function style(change: StyleChange = {}): CellStyle {
  return {
    ...PLAIN,
    ...change,
    font: { ...PLAIN.font, ...change.font },
    borders: { ...PLAIN.borders, ...change.borders },
  };
}

export function rect(address: string): Rect {
  const found = parseAddress(address);
  if (found === null) throw new Error(`no address: ${address}`);
  return found.rect;
}

export interface CellChange {
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly quotePrefix?: boolean;
}

export function cell(address: string, value: CellValue, change: CellChange = {}): CellData {
  const { row, col } = rect(address);
  return {
    row,
    col,
    value,
    formula: change.formula ?? null,
    quotePrefix: change.quotePrefix ?? false,
    style: change.style ?? PLAIN,
  };
}

export const PAGE: PageSetupData = {
  orientation: 'Portrait',
  paperSize: null,
  zoom: {},
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  firstPageNumber: null,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
  rowBreaks: [],
  colBreaks: [],
};

export function sheet(name: string, change: Partial<SheetData> = {}): SheetData {
  return {
    id: `{${name}}`,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    cells: [],
    merges: [],
    columns: [],
    rows: [],
    standardWidth: 48,
    standardHeight: 15,
    frozen: { rows: 0, cols: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
    protection: null,
    page: PAGE,
    hyperlinks: [],
    comments: [],
    notes: [],
    shapes: [],
    customProperties: [],
    tables: [],
    autoFilter: null,
    ...change,
  };
}

export function workbook(sheets: readonly SheetData[], change: Partial<WorkbookData> = {}): WorkbookData {
  return {
    sheets,
    activeSheetId: sheets[0]?.id ?? '',
    names: [],
    settings: [],
    properties: {
      title: '',
      subject: '',
      author: '',
      keywords: '',
      comments: '',
      category: '',
      manager: '',
      company: '',
      lastAuthor: '',
    },
    created: null,
    revisionNumber: 0,
    customProperties: [],
    customXmlParts: [],
    structureProtected: false,
    structurePassword: null,
    ...change,
  };
}

export function validation(address: string, change: Partial<DataValidationData>): DataValidationData {
  return {
    ranges: [rect(address)],
    type: 'None',
    operator: null,
    formula1: null,
    formula2: null,
    inCellDropDown: true,
    ignoreBlanks: true,
    prompt: { show: false, title: '', message: '' },
    errorAlert: { show: true, title: '', message: '', style: 'Stop' },
    ...change,
  };
}

export function conditionalFormat(address: string, change: Partial<ConditionalFormatData>): ConditionalFormatData {
  return {
    id: 'cf',
    ranges: [rect(address)],
    type: 'Custom',
    priority: 0,
    stopIfTrue: false,
    rule: {},
    format: { fontColor: null, bold: null, italic: null, fill: null, numberFormat: null },
    ...change,
  };
}

export function series(change: Partial<ChartSeriesData>): ChartSeriesData {
  return { name: '', valuesRef: null, categoriesRef: null, nameRef: null, fill: null, ...change };
}

export function chart(type: string, change: Partial<ChartData> = {}): ChartData {
  return {
    id: 'chart',
    name: 'Grafik 1',
    type,
    title: { text: '', visible: false },
    legend: { visible: false, position: 'Bottom' },
    valueAxis: { minimum: null, maximum: null, title: null, numberFormat: null },
    categoryAxis: { title: null, reversed: false },
    dataLabels: false,
    series: [],
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    ...change,
  };
}
