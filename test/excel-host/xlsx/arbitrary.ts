import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { USUAL_PRINTING } from '../../../src/excel-host/model/page';
import type {
  BorderData,
  CellData,
  CellStyle,
  CellValue,
  PrintingData,
  SheetData,
} from '../../../src/excel-host/model/types';
import { FILL_PATTERN } from '../../../src/excel-host/xlsx/style/fill-pattern';
import { PAGE, rect, sheet, style, validation } from './build';

/** Any cells, looks and sheets within what a file can tell apart (README of the writer: borders have one word for style and weight). */

const hex = fc.nat(0xffffff).map((value) => `#${value.toString(16).toUpperCase().padStart(6, '0')}`);

const line: fc.Arbitrary<BorderData> = fc
  .tuple(
    fc.constantFrom(
      ...(['Hairline', 'Thin', 'Medium', 'Thick'] as const).map((weight) => ({ style: 'Continuous', weight }) as const),
      ...(['Dash', 'DashDot', 'DashDotDot'] as const).flatMap((name) =>
        (['Thin', 'Medium'] as const).map((weight) => ({ style: name, weight })),
      ),
      { style: 'Dot', weight: 'Thin' } as const,
      { style: 'Double', weight: 'Thick' } as const,
      { style: 'SlantDashDot', weight: 'Medium' } as const,
    ),
    hex,
  )
  .map(([look, color]) => ({ ...look, color }));

const pattern = fc.record({ kind: fc.constantFrom(...Object.keys(FILL_PATTERN)), color: hex });

export const anyStyle: fc.Arbitrary<CellStyle> = fc
  .tuple(
    fc.record({
      numberFormat: fc.constantFrom(
        'General',
        '0',
        '#,##0.00',
        '0.0%',
        'd mmmm yyyy',
        '@',
        '"Rp"#,##0;[Red]-"Rp"#,##0',
        'm/d/yyyy',
      ),
      font: fc.record({
        name: fc.constantFrom('Arial', 'Calibri', 'Times New Roman', 'Huruf & "Kita"'),
        size: fc.constantFrom(8, 10, 10.5, 11, 14, 72),
        bold: fc.boolean(),
        italic: fc.boolean(),
        underline: fc.constantFrom('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
        strikethrough: fc.boolean(),
        color: hex,
      }),
      fill: fc.option(hex),
      borders: fc.record({
        top: fc.option(line),
        bottom: fc.option(line),
        left: fc.option(line),
        right: fc.option(line),
      }),
      horizontalAlignment: fc.constantFrom(
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ),
      verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
      wrapText: fc.boolean(),
      indentLevel: fc.nat(15),
      textOrientation: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constant(180)),
      shrinkToFit: fc.boolean(),
      locked: fc.boolean(),
      formulaHidden: fc.boolean(),
    }),
    fc.option(pattern),
  )
  .map(([look, lines]) => (lines === null ? look : { ...look, pattern: lines }));

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const constant: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  // The sign of a negative zero is not kept: Excel has none.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer(),
  fc.boolean(),
  fc
    .constantFrom('#N/A', '#DIV/0!', '#REF!', '#NAME?', '#NULL!', '#NUM!', '#VALUE!')
    .map((error) => ({ error }) as const),
);
const formulas = [
  '=A1+1',
  '=SUM($A$1:B$7)*2%',
  '=IF(A1="a ""kutip"" & <b>",\'Lembar & <satu>\'!B2,"")',
  '=IFERROR(XLOOKUP(1,A:A,B:B),"_xlfn.bukan")',
  '=TEXTJOIN("; ",TRUE,A1:A3)&CHAR(10)&"x"',
];

type Content = Pick<CellData, 'formula' | 'value' | 'quotePrefix'>;
const content: fc.Arbitrary<Content> = fc.oneof(
  constant.map((value) => ({ formula: null, value, quotePrefix: false })),
  text.map((value) => ({ formula: null, value, quotePrefix: true })),
  fc.tuple(fc.constantFrom(...formulas), fc.oneof(constant, fc.constant(''))).map(([formula, value]) => ({
    formula,
    value,
    quotePrefix: false,
  })),
);

/** Cells anywhere, the last row and column of a sheet included. */
const place = fc.record({
  row: fc.oneof(fc.nat(20), fc.constant(1_048_575)),
  col: fc.oneof(fc.nat(20), fc.constant(16_383)),
});

export const anyCells: fc.Arbitrary<CellData[]> = fc
  .uniqueArray(fc.tuple(place, content, fc.oneof(fc.constant(style()), anyStyle)), {
    maxLength: 25,
    selector: ([{ row, col }]) => `${row} ${col}`,
  })
  .map((list) => list.map(([at, what, look]) => ({ ...at, ...what, style: look })));

/** Whole pixels, as screens have them. */
const pixels = fc.integer({ min: 1, max: 300 }).map((count) => count * 0.75);
const axis = (standard: number, limit: number) =>
  fc
    .uniqueArray(
      fc.record({
        index: fc.nat(limit),
        size: fc.option(pixels.filter((points) => points !== standard)),
        hidden: fc.boolean(),
        outlineLevel: fc.nat(7),
      }),
      { maxLength: 8, selector: ({ index }) => index },
    )
    .map((list) =>
      list
        .filter(({ size, hidden, outlineLevel }) => size !== null || hidden || outlineLevel > 0)
        .sort((a, b) => a.index - b.index),
    );

/** A grapheme may be several characters; the file format counts characters, 32 in a title. */
const message = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(({ length }) => length <= 32);

export const anySheet: fc.Arbitrary<SheetData> = fc
  .record({
    cells: anyCells,
    columns: axis(48, 40),
    rows: axis(15, 40),
    frozen: fc.record({ rows: fc.nat(5), cols: fc.nat(5) }),
    visibility: fc.constantFrom('Visible', 'Hidden', 'VeryHidden'),
    tabColor: fc.oneof(fc.constant(''), hex),
    showGridlines: fc.boolean(),
    showHeadings: fc.boolean(),
    header: fc.record({ left: message, center: message, right: message }),
    printing: fc.option(
      fc
        .record<PrintingData>(
          {
            order: fc.constantFrom('DownThenOver', 'OverThenDown'),
            errors: fc.constantFrom('AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
            comments: fc.constantFrom('NoComments', 'EndSheet', 'InPlace'),
            draft: fc.boolean(),
          },
          { noNullPrototype: true },
        )
        // A sheet that was told to print as usual is one that was told nothing.
        .filter((said) => !isDeepStrictEqual(said, USUAL_PRINTING)),
    ),
    validation: fc.record({
      type: fc.constantFrom('WholeNumber', 'Decimal', 'TextLength'),
      operator: fc.constantFrom('Between', 'NotBetween', 'EqualTo', 'GreaterThan', 'LessThanOrEqualTo'),
      formula1: fc.oneof(fc.integer(), fc.constant('=$A$1')),
      formula2: fc.oneof(fc.integer(), fc.constant('=$A$2')),
      title: message,
      message,
    }),
  })
  .map(({ header, printing, validation: rule, ...rest }) => {
    const { title, message: words, ...operands } = rule;
    return sheet('Lembar & <satu>', {
      ...rest,
      page: { ...PAGE, zoom: { scale: 100 }, header: headerText(header), ...(printing === null ? {} : { printing }) },
      validations: [validation('A1:B9', { ...operands, prompt: { show: true, title, message: words } })],
      merges: [rect('C3:D4')],
    });
  });

/** `&` begins a code in headers: a plain one is written twice by whoever means it. */
function headerText(header: SheetData['page']['header']): SheetData['page']['header'] {
  const plain = (words: string): string => words.replaceAll('&', '&&');
  return { left: plain(header.left), center: plain(header.center), right: plain(header.right) };
}
