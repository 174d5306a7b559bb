import type { AxisSize, CellData, CellStyle, CellValue } from '../../../model/types';
import { rowIndex } from '../../../text/address';
import { planFor } from '../../../text/format-plan';
import { readTextItem } from '../book/strings';
import { fromCellName } from '../reference-from-file';
import { cellName } from '../../reference';
import { isOn, toNumber } from '../xml-tree';
import type { XmlReader } from '../xml-reader';
import { XlsxReadError } from '../xlsx-read-error';
import { readValue } from './cell-value';
import type { SheetContext } from './context';
import { SheetFormulas, type FileFormula } from './formulas';

export interface SheetRows {
  readonly cells: readonly CellData[];
  readonly rows: readonly AxisSize[];
}

/** Days between the first days of the two calendars (ECMA-376 part 1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;
const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;

/** Reads `<sheetData>`, which just opened, row by row: sheets are the one part that may be large. */
export function readRows(reader: XmlReader, context: SheetContext): SheetRows {
  return new RowsReader(reader, context).read();
}

class RowsReader {
  private readonly cells: CellData[] = [];
  private readonly rows: AxisSize[] = [];
  private readonly formulas = new SheetFormulas();
  private row = -1;
  private col = -1;

  constructor(
    private readonly reader: XmlReader,
    private readonly context: SheetContext,
  ) {}

  read(): SheetRows {
    const { reader } = this;
    const outside = reader.depth - 1;
    while (reader.depth > outside) {
      if (reader.next() !== 'open') continue;
      if (reader.name === 'row') this.beginRow();
      else if (reader.name === 'c') this.readCell();
    }
    return { cells: this.cells, rows: this.rows };
  }

  /** Rows and cells may leave out where they stand: then they follow the one before. */
  private beginRow(): void {
    const { reader, context } = this;
    const number = reader.attribute('r');
    this.row = number === null ? this.row + 1 : (rowIndex(number) ?? this.outOfSheet(`row ${number}`));
    if (this.row >= LAST_ROW) this.outOfSheet(`row ${this.row + 1}`);
    this.col = -1;
    const format = isOn(reader.attribute('customFormat') ?? '') ? toNumber(reader.attribute('s')) : null;
    const style = format === null ? null : context.styles.format(format).style;
    const size = toNumber(reader.attribute('ht'));
    const hidden = isOn(reader.attribute('hidden') ?? '');
    const outlineLevel = toNumber(reader.attribute('outlineLevel')) ?? 0;
    if (size === null && !hidden && outlineLevel === 0 && style === null) return;
    this.rows.push({ index: this.row, size, hidden, outlineLevel, ...(style === null ? {} : { style }) });
  }

  private readCell(): void {
    const { reader, context } = this;
    const address = reader.attribute('r');
    if (address === null) this.col += 1;
    else {
      const at = fromCellName(address) ?? this.outOfSheet(address);
      [this.row, this.col] = [at.row, at.col];
    }
    if (this.col >= LAST_COL) this.outOfSheet(`column ${this.col + 1}`);
    const type = reader.attribute('t');
    const { style, quotePrefix } = context.styles.format(toNumber(reader.attribute('s')) ?? 0);
    const { text, formula } = this.readContent();
    const shown = text === null ? this.emptyValue(type, formula !== null) : this.value(type, text, style);
    const found = formula === null ? null : this.formulas.read(formula, this.row, this.col);
    if (found?.kind === 'value') context.notes.add('formula-became-value', this.place(), found.why);
    const isFormula = found?.kind === 'formula';
    context.countCell();
    this.cells.push({
      row: this.row,
      col: this.col,
      formula: isFormula ? found.formula : null,
      // A constant empty text is an empty cell.
      value: !isFormula && shown === '' ? null : shown,
      quotePrefix: quotePrefix && !isFormula && typeof shown === 'string' && shown !== '',
      style,
    });
  }

  /** The text of `<v>` or `<is>` and the formula of the cell that just opened. */
  private readContent(): { readonly text: string | null; readonly formula: FileFormula | null } {
    const { reader, context } = this;
    const outside = reader.depth - 1;
    let text: string | null = null;
    let formula: FileFormula | null = null;
    while (reader.depth > outside) {
      if (reader.next() !== 'open') continue;
      if (reader.name === 'v') text = this.readText();
      else if (reader.name === 'f') {
        const [type, ref, si] = [reader.attribute('t'), reader.attribute('ref'), reader.attribute('si')];
        formula = { type, ref, si, text: this.readText() };
      } else if (reader.name === 'is') {
        const item = readTextItem(reader);
        if (item.isRich) context.notes.add('rich-text-plain', this.place(), 'a text in several looks');
        text = item.text;
      } else reader.skip();
    }
    return { text, formula };
  }

  private readText(): string {
    const { reader } = this;
    const outside = reader.depth - 1;
    let text = '';
    while (reader.depth > outside) if (reader.next() === 'text') text += reader.text;
    return text;
  }

  private emptyValue(type: string | null, isFormula: boolean): CellValue {
    return isFormula && type === 'str' ? '' : null;
  }

  private value(type: string | null, text: string, style: CellStyle): CellValue {
    if (text === '' && type !== 'str' && type !== 'inlineStr') return null;
    const value = readValue(type, text, this.context.strings);
    if (value === undefined) {
      this.context.notes.add('cell-left-out', this.place(), `no value of type "${type ?? 'n'}": ${text.slice(0, 40)}`);
      return null;
    }
    if (!this.context.from1904 || typeof value !== 'number' || planFor(style.numberFormat).kind !== 'date')
      return value;
    this.context.notes.add('dates-from-1904', this.place(), 'moved by 1,462 days');
    return value + DAYS_TO_1904;
  }

  private place(): string {
    return `${this.context.sheetName}!${cellName(this.row, this.col)}`;
  }

  private outOfSheet(what: string): never {
    throw new XlsxReadError('damaged', `${this.context.path}: ${what} is not in a sheet`);
  }
}
