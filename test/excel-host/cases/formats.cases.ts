import { active, fact, failure, read, types } from './tools';
import type { HostCase } from './types';

type Change = (sheet: Excel.Worksheet) => unknown;
type Pick = (sheet: Excel.Worksheet) => OfficeExtension.ClientObject;

/** Changes the active sheet, then reads properties of one of its objects. */
const look =
  (change: Change, pick: Pick, ...properties: readonly string[]) =>
  async (context: Excel.RequestContext) => {
    change(active(context));
    await context.sync();
    return read((c) => pick(active(c)), ...properties)(context);
  };
const nothing: Change = () => undefined;
const html = types(
  'Excel.RangeFill.color',
  'in the form #RRGGBB (e.g., "FFA500"), or as a named HTML color (e.g., "orange")',
);
const fill: Pick = (s) => s.getRange('A1').format.fill;
const font: Pick = (s) => s.getRange('A1').format.font;
const format: Pick = (s) => s.getRange('A1').format;

export const cases: readonly HostCase[] = [
  fact(
    'a colour by digits is answered in capitals',
    html,
    look((s) => (s.getRange('A1').format.fill.color = '#ffa500'), fill, 'color'),
    '#FFA500',
  ),
  fact(
    'a colour needs no number sign',
    html,
    look((s) => (s.getRange('A1').format.fill.color = 'FFA500'), fill, 'color'),
    '#FFA500',
  ),
  fact(
    'a colour by its HTML name',
    html,
    look((s) => (s.getRange('A1').format.fill.color = 'orange'), fill, 'color'),
    '#FFA500',
  ),
  fact(
    'a colour by a rarer HTML name',
    {
      url: 'https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/42-range/range-areas.yaml',
      rule: 'rangeAreas.format.fill.color = "pink"',
    },
    look((s) => (s.getRange('A1').format.fill.color = 'Pink'), fill, 'color'),
    '#FFC0CB',
  ),
  failure(
    'a colour that is none',
    html,
    look((s) => (s.getRange('A1').format.fill.color = 'warna'), fill, 'color'),
    'InvalidArgument',
  ),
  fact(
    'a cleared fill has no colour of its own',
    types('Excel.RangeFill.clear', 'Resets the range background.'),
    look(
      (s) => {
        s.getRange('A1').format.fill.color = 'red';
        s.getRange('A1').format.fill.clear();
      },
      fill,
      'color',
    ),
    '#FFFFFF',
  ),
  fact(
    'bold, italic and the like are false at first',
    types('Excel.RangeFont.bold', 'Represents the bold status of the font.'),
    look(nothing, font, 'bold', 'italic', 'strikethrough', 'underline'),
    [false, false, false, 'None'],
  ),
  fact(
    'an underline takes its documented kinds',
    types('Excel.RangeFont.underline', 'Type of underline applied to the font.'),
    look((s) => (s.getRange('A1').format.font.underline = 'Double'), font, 'underline'),
    'Double',
  ),
  failure(
    'an alignment that is none',
    types('Excel.RangeFormat.horizontalAlignment', 'Represents the horizontal alignment for the specified object.'),
    look(
      (s) => s.getRange('A1').format.set({ horizontalAlignment: 'Tengah' as Excel.HorizontalAlignment }),
      format,
      'horizontalAlignment',
    ),
    'InvalidArgument',
  ),
  fact(
    'alignment at first is General and Bottom',
    types('Excel.RangeFormat.verticalAlignment', 'Represents the vertical alignment for the specified object.'),
    look(nothing, format, 'horizontalAlignment', 'verticalAlignment', 'wrapText'),
    ['General', 'Bottom', false],
  ),
  fact(
    'a column takes a width in points',
    types('Excel.RangeFormat.columnWidth', 'Specifies the width of all columns within the range.'),
    look((s) => (s.getRange('A:A').format.columnWidth = 120), format, 'columnWidth'),
    120,
  ),
  fact(
    'mixed column widths are null',
    types('Excel.RangeFormat.columnWidth', 'If the column widths are not uniform, `null` will be returned.'),
    look(
      (s) => (s.getRange('A:A').format.columnWidth = 120),
      (s) => s.getRange('A1:B1').format,
      'columnWidth',
    ),
    null,
  ),
  fact(
    'mixed row heights are null',
    types('Excel.RangeFormat.rowHeight', 'If the row heights are not uniform, `null` will be returned.'),
    look(
      (s) => (s.getRange('1:1').format.rowHeight = 40),
      (s) => s.getRange('A1:A2').format,
      'rowHeight',
    ),
    null,
  ),
  fact(
    'a row hidden in a block of two is null',
    types(
      'Excel.Range.rowHidden',
      'Value is `null` when some rows in a range are hidden and other rows in the same range are not hidden.',
    ),
    look(
      (s) => (s.getRange('1:1').rowHidden = true),
      (s) => s.getRange('A1:A2'),
      'rowHidden',
    ),
    null,
  ),
  fact(
    'a border at first is none',
    types('Excel.RangeBorder.style', 'One of the constants of line style specifying the line style for the border.'),
    look(nothing, (s) => s.getRange('A1').format.borders.getItem('EdgeTop'), 'style'),
    'None',
  ),
  fact(
    'a border takes style, weight and colour',
    types('Excel.RangeBorder.weight', 'Specifies the weight of the border around a range.'),
    look(
      (s) =>
        s
          .getRange('A1')
          .format.borders.getItem('EdgeTop')
          .set({ style: 'Continuous', weight: 'Thick', color: '#112233' }),
      (s) => s.getRange('A1').format.borders.getItem('EdgeTop'),
      'style',
      'weight',
      'color',
    ),
    ['Continuous', 'Thick', '#112233'],
  ),
  fact(
    'cells are locked at first',
    types('Excel.FormatProtection.locked', 'Specifies if Excel locks the cells in the object.'),
    look(nothing, (s) => s.getRange('A1').format.protection, 'locked', 'formulaHidden'),
    [true, false],
  ),
  fact(
    'a mixed lock is null',
    types(
      'Excel.FormatProtection.locked',
      "A `null` value indicates that the entire range doesn't have a uniform lock setting.",
    ),
    look(
      (s) => (s.getRange('A1').format.protection.locked = false),
      (s) => s.getRange('A1:A2').format.protection,
      'locked',
    ),
    null,
  ),
  fact(
    'text orientation from -90 to 90 degrees',
    types('Excel.RangeFormat.textOrientation', 'The text orientation of all the cells within the range.'),
    look((s) => (s.getRange('A1').format.textOrientation = -45), format, 'textOrientation'),
    -45,
  ),
  fact(
    'text does not depend on the width of its column',
    types(
      'Excel.Range.text',
      'The number sign (#) substitution that happens in the Excel UI will not affect the text value returned by the API.',
    ),
    look(
      (s) => {
        s.getRange('A1').values = [[123456789]];
        s.getRange('A:A').format.columnWidth = 5;
      },
      (s) => s.getRange('A1'),
      'text',
    ),
    [['123456789']],
  ),
];
