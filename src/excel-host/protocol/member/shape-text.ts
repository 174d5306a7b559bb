import type { ShapeFontData, ShapeTextData } from '../../model/object-types';
import { color, flag, number, oneOf, text } from '../args';
import { invalidArgument } from '../../errors';
import { defineClass, type Setter } from '../host-class';
import { onlyValue, type ShapeRef } from './shape-ref';

const horizontal = ['Left', 'Center', 'Right', 'Justify', 'JustifyLow', 'Distributed', 'ThaiDistributed'] as const;
const vertical = ['Top', 'Middle', 'Bottom', 'Justified', 'Distributed'] as const;
const autoSizes = ['AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed'] as const;
/** Excel has more; these are what a cell's font has too. */
const underlines = ['None', 'Single', 'Double'] as const;

const fontSetter =
  (change: (value: unknown) => Partial<ShapeFontData>): Setter<ShapeRef> =>
  (ref, value, context) =>
    ref.editText(context, { font: { ...ref.text.font, ...change(value) } });

function size(value: unknown): number {
  const given = number(value, 'size');
  if (given < 1 || given > 409) throw invalidArgument('"size" is 1 to 409.');
  return given;
}

const shapeFontClass = defineClass<ShapeRef>({
  name: 'ShapeFont',
  defaults: ['Size', 'Name', 'Color', 'Bold', 'Italic', 'Underline'],
  get: {
    Size: (ref) => ref.text.font.size,
    Name: (ref) => ref.text.font.name,
    Color: (ref) => ref.text.font.color,
    Bold: (ref) => ref.text.font.bold,
    Italic: (ref) => ref.text.font.italic,
    Underline: (ref) => ref.text.font.underline,
  },
  set: {
    Size: fontSetter((value) => ({ size: size(value) })),
    Name: fontSetter((value) => ({ name: text(value, 'name') })),
    Color: fontSetter((value) => ({ color: color(value, 'color') })),
    Bold: fontSetter((value) => ({ bold: flag(value, 'bold') })),
    Italic: fontSetter((value) => ({ italic: flag(value, 'italic') })),
    Underline: fontSetter((value) => ({ underline: oneOf(value, underlines, 'underline') })),
  },
});

const textRangeClass = defineClass<ShapeRef>({
  name: 'TextRange',
  defaults: ['Text'],
  get: { Text: (ref) => ref.text.text },
  set: { Text: (ref, value, context) => ref.editText(context, { text: text(value, 'text') }) },
  navigate: { Font: (ref) => shapeFontClass(ref) },
});

const margin =
  (side: keyof ShapeTextData['margins']): Setter<ShapeRef> =>
  (ref, value, context) =>
    ref.editText(context, { margins: { ...ref.text.margins, [side]: number(value, `${side}Margin`) } });

export const textFrameClass = defineClass<ShapeRef>({
  name: 'TextFrame',
  defaults: [
    'LeftMargin',
    'RightMargin',
    'TopMargin',
    'BottomMargin',
    'HorizontalAlignment',
    'HorizontalOverflow',
    'VerticalAlignment',
    'VerticalOverflow',
    'Orientation',
    'ReadingOrder',
    'HasText',
    'AutoSizeSetting',
  ],
  get: {
    LeftMargin: (ref) => ref.text.margins.left,
    RightMargin: (ref) => ref.text.margins.right,
    TopMargin: (ref) => ref.text.margins.top,
    BottomMargin: (ref) => ref.text.margins.bottom,
    HorizontalAlignment: (ref) => ref.text.horizontalAlignment,
    HorizontalOverflow: () => 'Overflow',
    VerticalAlignment: (ref) => ref.text.verticalAlignment,
    VerticalOverflow: () => 'Overflow',
    Orientation: () => 'Horizontal',
    ReadingOrder: () => 'LeftToRight',
    HasText: (ref) => ref.text.text !== '',
    AutoSizeSetting: (ref) => ref.text.autoSize,
  },
  set: {
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HorizontalAlignment: (ref, value, context) =>
      ref.editText(context, { horizontalAlignment: oneOf(value, horizontal, 'horizontalAlignment') }),
    HorizontalOverflow: onlyValue('TextFrame.horizontalOverflow', 'Overflow'),
    VerticalAlignment: (ref, value, context) =>
      ref.editText(context, { verticalAlignment: oneOf(value, vertical, 'verticalAlignment') }),
    VerticalOverflow: onlyValue('TextFrame.verticalOverflow', 'Overflow'),
    Orientation: onlyValue('TextFrame.orientation', 'Horizontal'),
    ReadingOrder: onlyValue('TextFrame.readingOrder', 'LeftToRight'),
    AutoSizeSetting: (ref, value, context) =>
      ref.editText(context, { autoSize: oneOf(value, autoSizes, 'autoSizeSetting') }),
  },
  method: {
    DeleteText: (ref, _, context) => {
      ref.editText(context, { text: '' });
      return null;
    },
  },
  navigate: { TextRange: (ref) => textRangeClass(ref) },
});
