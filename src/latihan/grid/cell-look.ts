import type { BorderData, CellStyle } from '../../excel-host/model/types';
import type { GridCell } from '../../excel-host/grid-view';

const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const satisfies Record<BorderData['weight'], number>;
const LINES = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
} as const satisfies Record<BorderData['style'], string>;
const DOUBLE_WIDTH = 3;

/** Pixels that a border takes, whatever the zoom. */
export function borderWidth(border: BorderData | null): number {
  if (border === null || border.style === 'None') return 0;
  return border.style === 'Double' ? DOUBLE_WIDTH : WIDTHS[border.weight];
}

export function borderCss(border: BorderData | null): string {
  if (border === null || border.style === 'None') return 'none';
  const line = border.weight === 'Hairline' ? 'dotted' : LINES[border.style];
  return `${borderWidth(border)}px ${line} ${border.color}`;
}

const ACROSS: Partial<Record<CellStyle['horizontalAlignment'], string>> = {
  Left: 'left',
  Fill: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'justify',
};
const BY_TYPE: Partial<Record<GridCell['valueType'], string>> = { Double: 'right', Boolean: 'center', Error: 'center' };
const DOWN = {
  Top: 'flex-start',
  Justify: 'flex-start',
  Center: 'center',
  Distributed: 'center',
  Bottom: 'flex-end',
} as const satisfies Record<CellStyle['verticalAlignment'], string>;

/** How a cell's content is aligned: as told, or by what it is (text left, numbers right, truth values and errors centred). */
export const alignmentOf = (style: CellStyle, valueType: GridCell['valueType']): string =>
  ACROSS[style.horizontalAlignment] ?? BY_TYPE[valueType] ?? 'left';

/** Fonts of the desktop program are rarely there in a browser on another system: metric-compatible ones stand in. */
const STAND_INS: Readonly<Record<string, string>> = {
  Calibri: 'Calibri, Carlito, Arial, sans-serif',
  Cambria: 'Cambria, Caladea, serif',
  Arial: 'Arial, "Liberation Sans", sans-serif',
  'Times New Roman': '"Times New Roman", "Liberation Serif", serif',
  'Bookman Old Style': '"Bookman Old Style", "Bookman URW", "Liberation Serif", serif',
};
export const fontFamily = (name: string): string =>
  STAND_INS[name] ?? `"${name.replaceAll('"', '')}", Arial, sans-serif`;

/** Indent steps are about one character of the standard font, in points. */
const INDENT_POINTS = 7;

/** The part of a cell's CSS that depends on its style alone: made once for each interned style and scale. */
export function styleCss(style: CellStyle, scale: number): string {
  const { font, borders } = style;
  const decoration = [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
    .join(' ')
    .trim();
  return [
    `font:${font.italic ? 'italic ' : ''}${font.bold ? '700' : '400'} ${(font.size * scale).toFixed(2)}px ${fontFamily(font.name)}`,
    `color:${font.color}`,
    decoration === '' ? '' : `text-decoration:${decoration}`,
    `align-items:${DOWN[style.verticalAlignment]}`,
    `border-top:${borderCss(borders.top)}`,
    `border-right:${borderCss(borders.right)}`,
    `border-bottom:${borderCss(borders.bottom)}`,
    `border-left:${borderCss(borders.left)}`,
    style.wrapText ? 'white-space:pre-wrap;overflow-wrap:anywhere' : 'white-space:pre',
  ]
    .filter((part) => part !== '')
    .join(';');
}

export const indentPixels = (style: CellStyle, scale: number): number => style.indentLevel * INDENT_POINTS * scale;

/** Between a cell's edge and its content, in points. */
const PADDING = 2.25;
export const paddingPixels = (scale: number): number => PADDING * scale;

const JUSTIFY: Readonly<Record<string, string>> = { left: 'flex-start', center: 'center', right: 'flex-end' };

/** Where the content stands between left and right, by the cell's alignment. */
export function placeCss(align: string, indentLevel: number, scale: number): string {
  const padding = paddingPixels(scale);
  const indented = padding + indentLevel * INDENT_POINTS * scale;
  const [right, left] = align === 'right' ? [indented, padding] : [padding, indented];
  return `text-align:${align};justify-content:${JUSTIFY[align] ?? 'flex-start'};padding:0 ${right}px 0 ${left}px`;
}
