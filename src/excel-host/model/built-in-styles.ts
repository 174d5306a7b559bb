import { normalStyle } from './style';
import type { BorderData, CellStyle } from './types';

/** What a named style includes, as `Excel.Style` groups it. */
export const styleParts = ['Number', 'Alignment', 'Font', 'Border', 'Patterns', 'Protection'] as const;
export type StylePart = (typeof styleParts)[number];

export interface BuiltInStyle {
  /** As the gallery shows it; `Excel.BuiltInStyle` is the key. */
  readonly name: string;
  readonly parts: readonly StylePart[];
  readonly look: CellStyle;
}
type Font = Partial<CellStyle['font']>;
type Borders = Partial<CellStyle['borders']>;
interface Recipe {
  readonly number?: string;
  readonly font?: Font;
  readonly fill?: string;
  readonly borders?: Borders;
}

/** Looks of the Office theme 2013-2022. Source: ECMA-376 part 1, electronic annex presetCellStyles.xml. */
function style(name: string, { number, font, fill, borders }: Recipe): BuiltInStyle {
  const parts: StylePart[] = [];
  if (number !== undefined) parts.push('Number');
  if (font) parts.push('Font');
  if (borders) parts.push('Border');
  if (fill !== undefined) parts.push('Patterns');
  return {
    name,
    parts,
    look: {
      ...normalStyle,
      numberFormat: number ?? normalStyle.numberFormat,
      font: { ...normalStyle.font, ...font },
      fill: fill ?? null,
      borders: { ...normalStyle.borders, ...borders },
    },
  };
}

const line = (color: string, weight: BorderData['weight'], kind: BorderData['style'] = 'Continuous'): BorderData => ({
  style: kind,
  weight,
  color,
});
const around = (border: BorderData): Borders => ({ top: border, bottom: border, left: border, right: border });
const dark = '#44546A';
const grey = line('#7F7F7F', 'Thin');
const signal = (name: string, fill: string, color: string): BuiltInStyle => style(name, { fill, font: { color } });
const heading = (level: number, size: number, bottom: BorderData): BuiltInStyle =>
  style(`Heading ${level}`, { font: { size, bold: true, color: dark }, borders: { bottom } });

const money = (symbol: string, zeros: string, dash: string): string =>
  `_(${symbol}* #,##0${zeros}_);_(${symbol}* \\(#,##0${zeros}\\);_(${symbol}* "-"${dash}_);_(@_)`;

/** Each accent with its three tints, from the lightest. */
const accents: readonly (readonly [string, string, string, string])[] = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
];
const white = '#FFFFFF';
const black = normalStyle.font.color;
const accentStyles = accents.flatMap(([full, ...tints], at): [string, BuiltInStyle][] => {
  const name = `Accent${at + 1}`;
  return [
    [name, signal(name, full, white)],
    ...tints.map((fill, step): [string, BuiltInStyle] => {
      const share = (step + 1) * 20;
      return [`${name}_${share}`, signal(`${share}% - ${name}`, fill, share === 60 ? white : black)];
    }),
  ];
});

/** By value of `Excel.BuiltInStyle`; its three Emphasis styles are of older files and not in the annex. */
export const builtInStyles: ReadonlyMap<string, BuiltInStyle> = new Map<string, BuiltInStyle>([
  ['Normal', { name: 'Normal', parts: styleParts, look: normalStyle }],
  ['Comma', style('Comma', { number: money('', '.00', '??') })],
  ['Currency', style('Currency', { number: money('$', '.00', '??') })],
  ['Percent', style('Percent', { number: '0%' })],
  ['WholeComma', style('Comma [0]', { number: money('', '', '') })],
  ['WholeDollar', style('Currency [0]', { number: money('$', '', '') })],
  ['Hlink', style('Hyperlink', { font: { underline: 'Single', color: '#0563C1' } })],
  ['HlinkTrav', style('Followed Hyperlink', { font: { underline: 'Single', color: '#954F72' } })],
  ['Note', style('Note', { fill: '#FFFFCC', borders: around(line('#B2B2B2', 'Thin')) })],
  ['WarningText', style('Warning Text', { font: { color: '#FF0000' } })],
  ['SheetTitle', style('Title', { font: { size: 18, color: dark } })],
  ['Heading1', heading(1, 15, line('#4472C4', 'Thick'))],
  ['Heading2', heading(2, 13, line('#A1B8E1', 'Thick'))],
  ['Heading3', heading(3, 11, line('#8EA9DB', 'Medium'))],
  ['Heading4', style('Heading 4', { font: { bold: true, color: dark } })],
  ['Input', style('Input', { fill: '#FFCC99', font: { color: '#3F3F76' }, borders: around(grey) })],
  [
    'Output',
    style('Output', {
      fill: '#F2F2F2',
      font: { bold: true, color: '#3F3F3F' },
      borders: around(line('#3F3F3F', 'Thin')),
    }),
  ],
  [
    'Calculation',
    style('Calculation', { fill: '#F2F2F2', font: { bold: true, color: '#FA7D00' }, borders: around(grey) }),
  ],
  [
    'CheckCell',
    style('Check Cell', {
      fill: '#A5A5A5',
      font: { bold: true, color: white },
      borders: around(line('#3F3F3F', 'Thick', 'Double')),
    }),
  ],
  [
    'LinkedCell',
    style('Linked Cell', { font: { color: '#FA7D00' }, borders: { bottom: line('#FF8001', 'Thick', 'Double') } }),
  ],
  [
    'Total',
    style('Total', {
      font: { bold: true },
      borders: { top: line('#4472C4', 'Thin'), bottom: line('#4472C4', 'Thick', 'Double') },
    }),
  ],
  ['Good', signal('Good', '#C6EFCE', '#006100')],
  ['Bad', signal('Bad', '#FFC7CE', '#9C0006')],
  ['Neutral', signal('Neutral', '#FFEB9C', '#9C5700')],
  ...accentStyles,
  ['ExplanatoryText', style('Explanatory Text', { font: { italic: true, color: '#7F7F7F' } })],
]);
