import type { Isi } from '../../../domain/indikator/indikator';
import { columnLetters } from '../../../workbook/formula/rujukan';
import type { HandlersOf } from './handler';
import { literalText } from './literal-text';

/** `null` in an Office.js array means "leave as it is": an empty cell is written as empty text. */
function cellValue(isi: Isi): number | string {
  if (isi === null) return '';
  return typeof isi === 'number' ? isi : literalText(isi);
}

export const cellHandlers: HandlersOf<
  | 'values'
  | 'formulas'
  | 'fill'
  | 'clear'
  | 'merge'
  | 'unmerge'
  | 'column.move'
  | 'link'
  | 'filter'
  | 'rows.insert'
  | 'rows.delete'
> = {
  values: ({ at, values }, target) => {
    target.range(at).values = values.map((row) => row.map(cellValue));
  },
  formulas: ({ at, formulas }, target) => {
    target.range(at).formulas = formulas.map((row) => [...row]);
  },
  fill: ({ from, to }, target) => {
    target.range(to).copyFrom(target.range(from), 'Formulas');
  },
  clear: ({ at, what }, target) => {
    const range = target.range(at);
    if (what === 'contents') {
      range.clear('Contents');
      return;
    }
    range.clear('All');
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  },
  merge: ({ at }, target) => {
    target.range(at).merge(false);
  },
  unmerge: ({ at }, target) => {
    target.range(at).unmerge();
  },
  // Cutting and pasting keeps what refers to the cells; an insertion alone would leave it behind.
  'column.move': ({ sheet: name, from, to, rows }, target) => {
    const sheet = target.sheet(name);
    const whole = (col: number): string => `${columnLetters(col)}:${columnLetters(col)}`;
    const cells = (col: number): string => `${columnLetters(col)}1:${columnLetters(col)}${rows}`;
    sheet.getRange(whole(to)).insert('Right');
    sheet.getRange(cells(from + 1)).moveTo(cells(to));
    sheet.getRange(whole(from + 1)).delete('Left');
  },
  link: ({ at, target: documentReference, text }, target) => {
    target.range(at).hyperlink = { documentReference, textToDisplay: text };
  },
  filter: ({ at }, target) => {
    target.sheet(at.sheet).autoFilter.apply(target.range(at));
  },
  'rows.insert': ({ sheet, row, count }, target) => {
    target
      .sheet(sheet)
      .getRange(`${row + 1}:${row + count}`)
      .insert('Down');
  },
  'rows.delete': ({ sheet, row, count }, target) => {
    target
      .sheet(sheet)
      .getRange(`${row + 1}:${row + count}`)
      .delete('Up');
  },
};
