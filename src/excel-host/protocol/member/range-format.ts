import { invalidArgument } from '../../errors';
import { autofitColumns, autofitRows } from '../../model/autofit';
import { commonStyle, restyle } from '../../model/format';
import { assertAllowed } from '../../model/protection';
import { commonSize, maxColumnWidth, maxRowHeight, setSize } from '../../model/sizes';
import type { CellStyle } from '../../model/types';
import { count, flag, number, oneOf } from '../args';
import { defineClass, type Getter, type Setter } from '../host-class';
import type { Target } from '../range-ref';
import { bordersClass } from './range-borders';
import { rangeFillClass, rangeFontClass, formatProtectionClass } from './range-look';

export const horizontal = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const vertical = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const maxIndent = 250;
const verticalText = 180;

type Plain = string | number | boolean;
const read =
  (pick: (style: CellStyle) => Plain): Getter<Target> =>
  (target) =>
    commonStyle(target.sheet, target.rects, pick);

/** A property of the look. `null` is refused (documentation, "null input for a property"): a loaded mixed value cannot be set back. */
const write =
  (edit: (value: unknown) => Partial<CellStyle>): Setter<Target> =>
  (target, value, { book }) => {
    assertAllowed(target.sheet, 'allowFormatCells');
    const change = edit(value);
    restyle(book, target.sheet, target.rects, (style) => ({ ...style, ...change }));
  };

const size =
  (axis: 'rows' | 'columns', most: number): Setter<Target> =>
  (target, value, { book }) => {
    assertAllowed(target.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const points = number(value, axis === 'rows' ? 'rowHeight' : 'columnWidth');
    if (points < 0 || points > most) throw invalidArgument(`The size must be between 0 and ${most} points.`);
    for (const area of target.rects) setSize(book, target.sheet, axis, area, points);
  };

const standardSize =
  (axis: 'rows' | 'columns'): Setter<Target> =>
  (target, value, { book }) => {
    assertAllowed(target.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    if (!flag(value, 'useStandard')) return;
    for (const area of target.rects) setSize(book, target.sheet, axis, area, null);
  };

export function textOrientation(value: unknown): number {
  const given = number(value, 'textOrientation');
  if ((Number.isInteger(given) && given >= -90 && given <= 90) || given === verticalText) return given;
  throw invalidArgument('"textOrientation" must be a whole number from -90 to 90, or 180.');
}

export function indentLevel(value: unknown): number {
  const given = count(value, 'indentLevel');
  if (given <= maxIndent) return given;
  throw invalidArgument(`"indentLevel" must be at most ${maxIndent}.`);
}

export const rangeFormatClass = defineClass<Target>({
  name: 'RangeFormat',
  defaults: [
    'HorizontalAlignment',
    'VerticalAlignment',
    'WrapText',
    'ColumnWidth',
    'RowHeight',
    'TextOrientation',
    'IndentLevel',
    'ShrinkToFit',
  ],
  get: {
    HorizontalAlignment: read((style) => style.horizontalAlignment),
    VerticalAlignment: read((style) => style.verticalAlignment),
    WrapText: read((style) => style.wrapText),
    IndentLevel: read((style) => style.indentLevel),
    TextOrientation: read((style) => style.textOrientation),
    ShrinkToFit: read((style) => style.shrinkToFit),
    ColumnWidth: (target) => commonSize(target.sheet, 'columns', target.rects),
    RowHeight: (target) => commonSize(target.sheet, 'rows', target.rects),
    UseStandardWidth: (target) => commonSize(target.sheet, 'columns', target.rects) === target.sheet.standardWidth,
    UseStandardHeight: (target) => commonSize(target.sheet, 'rows', target.rects) === target.sheet.standardHeight,
  },
  set: {
    HorizontalAlignment: write((value) => ({ horizontalAlignment: oneOf(value, horizontal, 'horizontalAlignment') })),
    VerticalAlignment: write((value) => ({ verticalAlignment: oneOf(value, vertical, 'verticalAlignment') })),
    WrapText: write((value) => ({ wrapText: flag(value, 'wrapText') })),
    IndentLevel: write((value) => ({ indentLevel: indentLevel(value) })),
    TextOrientation: write((value) => ({ textOrientation: textOrientation(value) })),
    ShrinkToFit: write((value) => ({ shrinkToFit: flag(value, 'shrinkToFit') })),
    ColumnWidth: size('columns', maxColumnWidth),
    RowHeight: size('rows', maxRowHeight),
    UseStandardWidth: standardSize('columns'),
    UseStandardHeight: standardSize('rows'),
  },
  method: {
    AutofitColumns: (target, _, { book }) => {
      assertAllowed(target.sheet, 'allowFormatColumns');
      for (const area of target.rects) autofitColumns(book, target.sheet, area);
      return null;
    },
    AutofitRows: (target, _, { book }) => {
      assertAllowed(target.sheet, 'allowFormatRows');
      for (const area of target.rects) autofitRows(book, target.sheet, area);
      return null;
    },
  },
  navigate: {
    Fill: (target) => rangeFillClass(target),
    Font: (target) => rangeFontClass(target),
    Borders: (target) => bordersClass(target),
    Protection: (target) => formatProtectionClass(target),
  },
});
