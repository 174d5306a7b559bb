import { normalStyle } from '../../../model/style';
import type { CellStyle, ConditionalFormatData } from '../../../model/types';
import type { OpenNotes } from '../notes';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';
import type { Colors } from './colors';
import { hasMark, readAlignment, readBorders, readFill, readFont } from './look';
import { readNumberFormats } from './number-formats';

/** One entry of `cellXfs`. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly quotePrefix: boolean;
}

export type Difference = ConditionalFormatData['format'];

const PLAIN: CellFormat = { style: normalStyle, quotePrefix: false };
export const NO_DIFFERENCE: Difference = { fontColor: null, bold: null, italic: null, fill: null, numberFormat: null };

/** The looks of a workbook by their number. Equal looks are one object, as the model wants them. */
export class Styles {
  private readonly formats: readonly CellFormat[];
  private readonly differences: readonly Difference[];

  constructor(
    styleSheet: XmlNode | null,
    readonly colors: Colors,
    notes: OpenNotes,
  ) {
    colors.usePalette(child(styleSheet, 'colors'));
    this.formats = styleSheet === null ? [] : cellFormats(styleSheet, colors, notes);
    this.differences = childrenOf(child(styleSheet, 'dxfs'), 'dxf').map((node) => difference(node, colors));
  }

  /** The look of a cell that names none. */
  get normal(): CellStyle {
    return this.format(0).style;
  }

  format(id: number): CellFormat {
    return this.formats[id] ?? this.formats[0] ?? PLAIN;
  }

  difference(id: number | null): Difference {
    return (id === null ? undefined : this.differences[id]) ?? NO_DIFFERENCE;
  }
}

function cellFormats(styleSheet: XmlNode, colors: Colors, notes: OpenNotes): CellFormat[] {
  const list = (group: string, item: string): readonly XmlNode[] => childrenOf(child(styleSheet, group), item);
  const fonts = list('fonts', 'font').map((node) => readFont(node, colors));
  const fills = list('fills', 'fill').map((node) => readFill(node, colors));
  const borders = list('borders', 'border').map((node) => readBorders(node, colors));
  const numberFormat = readNumberFormats(styleSheet);
  const known = new Map<string, CellStyle>([[JSON.stringify(normalStyle), normalStyle]]);
  return list('cellXfs', 'xf').map((node, at) => {
    const fill = fills[numeric(node, 'fillId') ?? 0];
    const edges = borders[numeric(node, 'borderId') ?? 0];
    const protection = child(node, 'protection');
    if (fill?.simplified) notes.add('look-simplified', `cell format ${at}`, fill.simplified);
    if (edges?.hasDiagonal) notes.add('look-simplified', `cell format ${at}`, 'a diagonal border');
    const style: CellStyle = {
      numberFormat: numberFormat(numeric(node, 'numFmtId') ?? 0),
      font: fonts[numeric(node, 'fontId') ?? 0] ?? normalStyle.font,
      fill: fill?.color ?? null,
      ...(fill?.pattern === undefined ? {} : { pattern: fill.pattern }),
      borders: edges?.edges ?? normalStyle.borders,
      ...readAlignment(child(node, 'alignment')),
      locked: flag(protection, 'locked', true),
      formulaHidden: flag(protection, 'hidden'),
    };
    const key = JSON.stringify(style);
    const same = known.get(key) ?? style;
    known.set(key, same);
    return { style: same, quotePrefix: flag(node, 'quotePrefix') };
  });
}

/** What a conditional format changes; what it does not name stays. */
function difference(node: XmlNode, colors: Colors): Difference {
  const font = child(node, 'font');
  const pattern = child(child(node, 'fill'), 'patternFill');
  const mark = (name: string): boolean | null => (child(font, name) === null ? null : hasMark(font, name));
  return {
    fontColor: colors.of(child(font, 'color')),
    bold: mark('b'),
    italic: mark('i'),
    // The colour of a solid fill is the background here, the foreground in cells (ECMA-376 part 1, 18.8.14).
    fill: colors.of(child(pattern, 'bgColor')) ?? colors.of(child(pattern, 'fgColor')),
    numberFormat: attribute(child(node, 'numFmt'), 'formatCode'),
  };
}
