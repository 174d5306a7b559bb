import { active, after, fact, failure, read, readRange, types } from './tools';
import type { CaseSource, HostCase } from './types';

const applied = types(
  'Excel.Range.style',
  'For built-in styles, a string representing a value in the `BuiltInStyle` enum will be returned.',
);
const mixed = types('Excel.Range.style', 'If the styles of the cells are inconsistent, `null` will be returned.');
const custom = types('Excel.Range.style', 'For custom styles, the style name will be returned.');
const sample = (rule: string): CaseSource => ({
  url: 'https://github.com/OfficeDev/office-js-snippets/blob/prod/samples/excel/42-range/style.yaml',
  rule,
});
const groups = types(
  'Excel.Style.includePatterns',
  'Specifies if the style includes the color, color index, invert if negative, pattern, pattern color, and pattern color index interior properties.',
);
const styles = (context: Excel.RequestContext): Excel.StyleCollection => context.workbook.styles;
/** A style of one's own, changed and given to A1. */
const own = (change: (style: Excel.Style) => void) => async (context: Excel.RequestContext) => {
  styles(context).add('Sorotan');
  change(styles(context).getItem('Sorotan'));
  active(context).getRange('A1').style = 'Sorotan';
  await context.sync();
};
const given = (style: string): ReturnType<typeof after> =>
  after((s) => (s.getRange('A1').style = style), 'A1', 'style');

export const cases: readonly HostCase[] = [
  fact('a new cell has the style Normal', applied, readRange('A1', 'style'), 'Normal'),
  fact('a built-in style is answered by its value of the enumeration', applied, given('Heading1'), 'Heading1'),
  fact('a built-in style is known by the name in the gallery, too (?)', applied, given('20% - Accent1'), 'Accent1_20'),
  fact(
    'a style of its own is answered by its name',
    custom,
    async (context) => {
      await own(() => undefined)(context);
      return readRange('A1', 'style')(context);
    },
    'Sorotan',
  ),
  fact(
    'cells of different styles have none in common',
    mixed,
    after((s) => (s.getRange('A1').style = 'Good'), 'A1:A2', 'style'),
    null,
  ),
  fact(
    'several areas take a style at once',
    types('Excel.RangeAreas.style', 'Represents the style for all ranges in this `RangeAreas` object.'),
    after((s) => (s.getRanges('A1,C3').style = 'Bad'), 'C3', 'style'),
    'Bad',
  ),
  failure('an unknown style is an invalid argument (?)', applied, given('Tidak ada'), 'InvalidArgument'),
  fact(
    'a style brings its fill and its font and leaves the number format',
    groups,
    async (context) => {
      const range = active(context).getRange('A1');
      range.numberFormat = [['0.00']];
      range.style = 'Neutral';
      range.load('numberFormat, format/fill/color, format/font/color');
      await context.sync();
      return [range.numberFormat[0]?.[0], range.format.fill.color, range.format.font.color];
    },
    ['0.00', '#FFEB9C', '#9C5700'],
  ),
  fact(
    'a style of numbers leaves the looks',
    types('Excel.Style.includeNumber', 'Specifies if the style includes the number format property.'),
    async (context) => {
      const range = active(context).getRange('A1');
      range.format.font.bold = true;
      range.style = 'Percent';
      range.load('numberFormat, format/font/bold');
      await context.sync();
      return [range.numberFormat[0]?.[0], range.format.font.bold];
    },
    ['0%', true],
  ),
  fact(
    'the style Normal takes all looks away',
    applied,
    async (context) => {
      const range = active(context).getRange('A1');
      range.format.fill.color = 'red';
      range.style = 'Accent1';
      range.style = 'Normal';
      range.load('style, format/fill/color, format/font/color');
      await context.sync();
      return [range.style, range.format.fill.color, range.format.font.color];
    },
    ['Normal', '#FFFFFF', '#000000'],
  ),
  fact(
    'what is set after the style stays its own',
    applied,
    async (context) => {
      const range = active(context).getRange('A1');
      range.style = 'Good';
      range.format.font.color = '#123456';
      range.load('style, format/font/color, format/fill/color');
      await context.sync();
      return [range.style, range.format.font.color, range.format.fill.color];
    },
    ['Good', '#123456', '#C6EFCE'],
  ),
  fact(
    'a changed style changes the cells that have it',
    types('Excel.Style', "An object encapsulating a style's format and other properties."),
    async (context) => {
      await own((style) => (style.font.bold = true))(context);
      styles(context).getItem('Sorotan').fill.color = '#AABBCC';
      await context.sync();
      const range = active(context).getRange('A1').load('format/font/bold, format/fill/color');
      await context.sync();
      return [range.format.font.bold, range.format.fill.color];
    },
    [true, '#AABBCC'],
  ),
  fact(
    'cells of a deleted style are Normal again (?)',
    types('Excel.Style.delete', 'Deletes this style.'),
    async (context) => {
      await own((style) => (style.font.bold = true))(context);
      styles(context).getItem('Sorotan').delete();
      await context.sync();
      const range = active(context).getRange('A1').load('style, format/font/bold');
      const gone = styles(context).getItemOrNullObject('Sorotan');
      await context.sync();
      return [range.style, range.format.font.bold, gone.isNullObject];
    },
    ['Normal', false, true],
  ),
  failure(
    'a style is added once',
    sample('Add new style will throw an error if the style has already been added.'),
    async (context) => {
      styles(context).add('Sorotan');
      styles(context).add('sorotan');
      await context.sync();
    },
    'ItemAlreadyExists',
  ),
  failure(
    'a style that is not there',
    sample("Delete new style throws an error if the style doesn't exist"),
    async (context) => {
      styles(context).getItem('Sorotan').delete();
      await context.sync();
    },
    'ItemNotFound',
  ),
  failure(
    'the style Normal cannot be deleted (?)',
    types('Excel.Style.delete', 'Deletes this style.'),
    async (context) => {
      styles(context).getItem('Normal').delete();
      await context.sync();
    },
    'InvalidArgument',
  ),
  fact(
    'what a new style is set to',
    sample('newStyle.textOrientation = 38; newStyle.autoIndent = true; newStyle.locked = false;'),
    async (context) => {
      styles(context).add('Sorotan');
      const style = styles(context).getItem('Sorotan');
      style.textOrientation = 38;
      style.autoIndent = true;
      style.locked = false;
      style.readingOrder = 'RightToLeft';
      await context.sync();
      style.load();
      await context.sync();
      return [
        style.textOrientation,
        style.autoIndent,
        style.locked,
        style.readingOrder,
        style.builtIn,
        style.includeFont,
      ];
    },
    [38, true, false, 'RightToLeft', false, true],
  ),
  fact(
    'a style has four borders',
    types('Excel.Style.borders', 'A collection of four border objects that represent the style of the four borders.'),
    async (context) => {
      const { borders } = styles(context).getItem('Total');
      borders.load('count, items/sideIndex, items/style');
      await context.sync();
      return [borders.count, ...borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`)];
    },
    [4, 'EdgeTop Continuous', 'EdgeBottom Double', 'EdgeLeft None', 'EdgeRight None'],
  ),
  fact(
    'styles are counted and found by their place',
    types('Excel.StyleCollection.getItemAt', 'Gets a style based on its position in the collection.'),
    async (context) => {
      const count = styles(context).getCount();
      await context.sync();
      styles(context).add('Sorotan');
      const last = styles(context).getItemAt(count.value).load('name');
      await context.sync();
      return last.name;
    },
    'Sorotan',
  ),
  fact(
    'a filled cell has a solid pattern, an empty one none',
    types('Excel.RangeFill.pattern', 'The pattern of a range.'),
    async (context) => {
      active(context).getRange('A2').format.fill.color = 'red';
      await context.sync();
      const none = await read((c) => active(c).getRange('A1').format.fill, 'pattern')(context);
      return [none, await read((c) => active(c).getRange('A2').format.fill, 'pattern')(context)];
    },
    ['None', 'Solid'],
  ),
  fact(
    'a pattern and its colour are kept',
    types('Excel.RangeFill.patternColor', 'The HTML color code representing the color of the range pattern'),
    async (context) => {
      const { fill } = active(context).getRange('A1').format;
      fill.color = '#112233';
      fill.pattern = 'Gray25';
      fill.patternColor = 'red';
      fill.load('color, pattern, patternColor');
      await context.sync();
      return [fill.color, fill.pattern, fill.patternColor];
    },
    ['#112233', 'Gray25', '#FF0000'],
  ),
  failure(
    'a gradient is no pattern of a cell',
    types('Excel.RangeFill.pattern', 'LinearGradient and RectangularGradient are not supported.'),
    async (context) => {
      active(context).getRange('A1').format.fill.pattern = 'LinearGradient';
      await context.sync();
    },
    'InvalidArgument',
  ),
];
