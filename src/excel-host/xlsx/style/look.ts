import type { BorderData, CellStyle } from '../../model/types';
import { element } from '../package/xml';
import { XlsxError } from '../xlsx-error';
import { argb } from './color';
import { FILL_PATTERN } from './fill-pattern';

type Weight = BorderData['weight'];

const UNDERLINE = {
  None: null,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const satisfies Record<CellStyle['font']['underline'], string | null>;

const CONTINUOUS: Readonly<Record<Weight, string>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};
const thinOrMedium = (thin: string, medium: string): Readonly<Record<Weight, string>> => ({
  Hairline: thin,
  Thin: thin,
  Medium: medium,
  Thick: medium,
});
const always = (style: string) => thinOrMedium(style, style);

/** Office.js tells line style and weight apart, the file has one word for both (ECMA-376 part 1, 18.18.3). */
const LINE = {
  Continuous: CONTINUOUS,
  Dash: thinOrMedium('dashed', 'mediumDashed'),
  DashDot: thinOrMedium('dashDot', 'mediumDashDot'),
  DashDotDot: thinOrMedium('dashDotDot', 'mediumDashDotDot'),
  Dot: always('dotted'),
  Double: always('double'),
  SlantDashDot: always('slantDashDot'),
} as const satisfies Record<Exclude<BorderData['style'], 'None'>, Readonly<Record<Weight, string>>>;

const HORIZONTAL = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const satisfies Record<CellStyle['horizontalAlignment'], string | null>;

/** Bottom is the format's own default. */
const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: null,
  Justify: 'justify',
  Distributed: 'distributed',
} as const satisfies Record<CellStyle['verticalAlignment'], string | null>;

export function fontXml(font: CellStyle['font']): string {
  const underline = UNDERLINE[font.underline];
  return element(
    'font',
    {},
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.strikethrough ? '<strike/>' : '',
    underline === null ? '' : element('u', { val: underline }),
    element('sz', { val: font.size }),
    element('color', { rgb: argb(font.color) }),
    element('name', { val: font.name }),
    element('family', { val: 2 }),
  );
}

/** The lines of a pattern are the foreground and the fill lies behind them; a plain fill is all foreground. */
export function fillXml(color: string | null, pattern?: CellStyle['pattern']): string {
  const front = (rgb: string) => element('fgColor', { rgb: argb(rgb) });
  const fill = (patternType: string, ...colors: readonly string[]) =>
    element('fill', {}, element('patternFill', { patternType }, ...colors));
  if (pattern !== undefined)
    return fill(
      patternType(pattern.kind),
      front(pattern.color),
      color === null ? '<bgColor indexed="64"/>' : element('bgColor', { rgb: argb(color) }),
    );
  return color === null ? fill('none') : fill('solid', front(color), '<bgColor indexed="64"/>');
}

function patternType(kind: string): string {
  const type = FILL_PATTERN[kind];
  if (type === undefined) throw new XlsxError('a cell format', `fill pattern "${kind}" has no word in the file format`);
  return type;
}

export function borderXml(borders: CellStyle['borders']): string {
  const { left, right, top, bottom } = borders;
  return element(
    'border',
    {},
    edge('left', left),
    edge('right', right),
    edge('top', top),
    edge('bottom', bottom),
    '<diagonal/>',
  );
}

function edge(name: string, border: BorderData | null): string {
  if (border === null || border.style === 'None') return `<${name}/>`;
  return element(name, { style: LINE[border.style][border.weight] }, element('color', { rgb: argb(border.color) }));
}

/** Office.js: -90..90 degrees, 180 = stacked letters; the file: 0..90 upwards, 91..180 downwards, 255 stacked. */
function rotation(orientation: number): number | null {
  if (orientation === 0) return null;
  if (orientation === 180) return 255;
  return orientation > 0 ? orientation : 90 - orientation;
}

/** Empty when everything is as the default. */
export function alignmentXml(style: CellStyle): string {
  const values = {
    horizontal: HORIZONTAL[style.horizontalAlignment],
    vertical: VERTICAL[style.verticalAlignment],
    textRotation: rotation(style.textOrientation),
    wrapText: style.wrapText || null,
    indent: style.indentLevel || null,
    shrinkToFit: style.shrinkToFit || null,
  };
  return Object.values(values).every((value) => value === null) ? '' : element('alignment', values);
}

/** Empty when locked and visible, the default. */
export function protectionXml(style: CellStyle): string {
  const values = { locked: style.locked ? null : false, hidden: style.formulaHidden ? true : null };
  return values.locked === null && values.hidden === null ? '' : element('protection', values);
}
