import { normalStyle } from '../../model/style';
import type { CellStyle, ConditionalFormatData } from '../../model/types';
import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';
import { argb } from './color';
import { Interner } from './interner';
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from './look';
import { NumberFormats } from './number-formats';

/** Every look of the workbook, each stored once (xl/styles.xml). */
export class StyleTable {
  private readonly numberFormats = new NumberFormats();
  private readonly fonts = new Interner(fontXml(normalStyle.font));
  /** Excel takes the first two for granted, whatever a file says (ECMA-376 part 1, 18.8.21 gives the pattern names). */
  private readonly fills = new Interner(fillXml(null), '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Interner(borderXml(normalStyle.borders));
  private readonly cellFormats = new Interner(this.cellFormatXml(normalStyle, false));
  private readonly differences = new Interner();
  private readonly known = { plain: new Map<CellStyle, number>(), quoted: new Map<CellStyle, number>() };

  /** Index of the cell format; 0 is the untouched cell. */
  cellFormat(style: CellStyle, quotePrefix: boolean): number {
    const known = quotePrefix ? this.known.quoted : this.known.plain;
    const before = known.get(style);
    if (before !== undefined) return before;
    const id = this.cellFormats.id(this.cellFormatXml(style, quotePrefix));
    known.set(style, id);
    return id;
  }

  /** Index of a conditional format's look: only what it changes. */
  difference(format: ConditionalFormatData['format']): number {
    const font = element(
      'font',
      {},
      format.bold === null ? '' : element('b', { val: format.bold }),
      format.italic === null ? '' : element('i', { val: format.italic }),
      format.fontColor === null ? '' : element('color', { rgb: argb(format.fontColor) }),
    );
    const { numberFormat, fill } = format;
    return this.differences.id(
      element(
        'dxf',
        {},
        font === '<font/>' ? '' : font,
        numberFormat === null
          ? ''
          : element('numFmt', { numFmtId: this.numberFormats.id(numberFormat), formatCode: numberFormat }),
        fill === null ? '' : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(fill) }))),
      ),
    );
  }

  *chunks(): Iterable<string> {
    yield (
      XML_HEAD +
      element(
        'styleSheet',
        { xmlns: NS.main },
        this.numberFormats.xml(),
        table('fonts', this.fonts),
        table('fills', this.fills),
        table('borders', this.borders),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        table('cellXfs', this.cellFormats),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        table('dxfs', this.differences),
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      )
    );
  }

  private cellFormatXml(style: CellStyle, quotePrefix: boolean): string {
    const numFmtId = this.numberFormats.id(style.numberFormat);
    const fontId = this.fonts.id(fontXml(style.font));
    const fillId = this.fills.id(fillXml(style.fill, style.pattern));
    const borderId = this.borders.id(borderXml(style.borders));
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const applied = (condition: boolean) => (condition ? true : null);
    return element(
      'xf',
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: applied(quotePrefix),
        applyNumberFormat: applied(numFmtId !== 0),
        applyFont: applied(fontId !== 0),
        applyFill: applied(fillId !== 0),
        applyBorder: applied(borderId !== 0),
        applyAlignment: applied(alignment !== ''),
        applyProtection: applied(protection !== ''),
      },
      alignment,
      protection,
    );
  }
}

function table(name: string, items: Interner): string {
  return element(name, { count: items.size }, items.xml());
}
