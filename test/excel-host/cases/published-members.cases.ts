import { active, docs, fact, failure, types } from './tools';
import type { CaseSource, HostCase } from './types';

const functionDocs = (rule: string): CaseSource => docs('excel/excel-add-ins-worksheet-functions', rule);
const prices = {
  'A1:C3': [
    ['Produk', 'Jan', 'Feb'],
    ['Kunci', 30, 20],
    ['Palu', 40, 25],
  ],
} as const;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const bars = (context: Excel.RequestContext): Excel.DataBarConditionalFormat =>
  active(context).getRange('A1:A9').conditionalFormats.add('DataBar').dataBar;
const ranked = { 'A1:A4': [[1], [-2], ['x'], ['']] } as const;
async function ruled(context: Excel.RequestContext, address = 'A1:A4'): Promise<Excel.DataValidation> {
  const { dataValidation } = active(context).getRange(address);
  dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
  await context.sync();
  return dataValidation;
}

/** Members that published code uses and the add-in does not. */
export const cases: readonly HostCase[] = [
  fact(
    'the selected ranges are colored as one',
    types('Excel.Workbook.getSelectedRanges', 'Gets the currently selected one or more ranges from the workbook.'),
    async (context) => {
      active(context).getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRanges();
      selected.format.fill.color = 'lightblue';
      selected.load('address, areaCount');
      await context.sync();
      return [selected.address, selected.areaCount];
    },
    ['Sheet1!B2:C3', 1],
  ),
  fact(
    'a worksheet function is called with a range and values',
    functionDocs('let unitSoldInNov = context.workbook.functions.vlookup("Wrench", range, 2, false);'),
    async (context) => {
      const found = context.workbook.functions.vlookup('Kunci', active(context).getRange('A1:C3'), 2, false);
      found.load('value, error');
      await context.sync();
      return [found.value, found.error];
    },
    [30, null],
    prices,
  ),
  fact(
    'worksheet functions nest in each other',
    functionDocs('let sumOfTwoLookups = context.workbook.functions.sum(vlookup1, vlookup2);'),
    async (context) => {
      const { functions } = context.workbook;
      const range = active(context).getRange('A1:C3');
      const sum = functions.sum(functions.vlookup('Palu', range, 2, false), functions.vlookup('Palu', range, 3, false));
      sum.load('value');
      await context.sync();
      return sum.value;
    },
    65,
    prices,
  ),
  fact(
    'a failing worksheet function tells its error in English and has no value',
    types('Excel.FunctionResult.error', 'The error is always in the English locale.'),
    async (context) => {
      const found = context.workbook.functions.vlookup('Obeng', active(context).getRange('A1:C3'), 2, false);
      found.load();
      await context.sync();
      return [found.error, found.value];
    },
    ['#N/A', null],
    prices,
  ),
  fact(
    'text given to a worksheet function keeps its quotation marks',
    types('Excel.Functions.len', 'Returns the number of characters in a text string.'),
    async (context) => {
      const length = context.workbook.functions.len('5" pipa').load('value');
      await context.sync();
      return length.value;
    },
    7,
  ),
  fact(
    'a new data bar runs as the context says',
    types(
      'Excel.DataBarConditionalFormat.barDirection',
      'Specifies the direction that the data bar graphic should be based on.',
    ),
    async (context) => {
      const bar = bars(context).load('barDirection, axisFormat');
      await context.sync();
      const before = [bar.barDirection, bar.axisFormat];
      bar.barDirection = 'LeftToRight';
      bar.axisFormat = 'CellMidPoint';
      bar.load('barDirection, axisFormat');
      await context.sync();
      return [...before, bar.barDirection, bar.axisFormat];
    },
    ['Context', 'Automatic', 'LeftToRight', 'CellMidPoint'],
  ),
  fact(
    'the colours of a data bar are kept, an empty text for none',
    types('Excel.DataBarConditionalFormat.axisColor', '(an empty string) if no axis is present or set.'),
    async (context) => {
      const bar = bars(context);
      bar.axisColor = '';
      bar.negativeFormat.fillColor = 'orange';
      bar.negativeFormat.matchPositiveBorderColor = false;
      bar.positiveFormat.borderColor = '#112233';
      bar.load('axisColor, negativeFormat/fillColor, positiveFormat/borderColor');
      bar.negativeFormat.load('matchPositiveBorderColor, matchPositiveFillColor');
      await context.sync();
      return [
        bar.axisColor,
        bar.negativeFormat.fillColor,
        bar.positiveFormat.borderColor,
        bar.negativeFormat.matchPositiveBorderColor,
      ];
    },
    ['', '#FFA500', '#112233', false],
  ),
  fact(
    'cells whose values break their rule are found',
    types(
      'Excel.DataValidation.getInvalidCells',
      'object, comprising one or more rectangular ranges, with invalid cell values',
    ),
    async (context) => {
      const invalid = (await ruled(context)).getInvalidCells().load('address');
      await context.sync();
      return invalid.address;
    },
    'Sheet1!A2, Sheet1!A3',
    ranked,
  ),
  fact(
    'how a sheet is printed beside its paper',
    types('Excel.PageLayout.printOrder', "The worksheet's page print order option."),
    async (context) => {
      const { pageLayout } = active(context);
      pageLayout.load('printOrder, printErrors, printComments, draftMode');
      await context.sync();
      const before = [pageLayout.printOrder, pageLayout.printErrors, pageLayout.printComments, pageLayout.draftMode];
      pageLayout.set({ printOrder: 'OverThenDown', printErrors: 'Dash', printComments: 'EndSheet', draftMode: true });
      pageLayout.load('printOrder, printErrors, printComments, draftMode');
      await context.sync();
      return [...before, pageLayout.printOrder, pageLayout.printErrors, pageLayout.printComments, pageLayout.draftMode];
    },
    ['DownThenOver', 'AsDisplayed', 'NoComments', false, 'OverThenDown', 'Dash', 'EndSheet', true],
  ),
  failure(
    'no invalid cell is an error',
    types(
      'Excel.DataValidation.getInvalidCells',
      'If all cell values are valid, this function will throw an `ItemNotFound` error.',
    ),
    async (context) => {
      (await ruled(context, 'A1')).getInvalidCells();
      await context.sync();
    },
    'ItemNotFound',
    ranked,
  ),
  fact(
    'no invalid cell is an object that is not there',
    types(
      'Excel.DataValidation.getInvalidCellsOrNullObject',
      'If all cell values are valid, this function will return',
    ),
    async (context) => {
      const invalid = (await ruled(context, 'A1')).getInvalidCellsOrNullObject();
      await context.sync();
      return invalid.isNullObject;
    },
    true,
    ranked,
  ),
  fact(
    'a changed formula is told with the one before',
    types('Excel.FormulaChangedEventDetail.previousFormula', 'Represents the previous formula, before it was changed.'),
    async (context) => {
      const told: unknown[] = [];
      active(context).onFormulaChanged.add((event) => {
        told.push(
          event.formulaDetails.map((cell) => [cell.cellAddress, cell.previousFormula]),
          event.source,
        );
        return Promise.resolve();
      });
      await context.sync();
      active(context).getRange('B1').formulas = [['=A1*3']];
      active(context).getRange('A1').values = [[5]];
      await context.sync();
      await settle();
      return told;
    },
    [[['B1', '=A1*2']], 'Local'],
    { 'A1:B1': [[1, '=A1*2']] },
  ),
  fact(
    'a value that formulas look at calculates their sheets, and no other',
    types('Excel.Worksheet.onCalculated', 'Occurs when the worksheet is calculated.'),
    async (context) => {
      const told: string[] = [];
      context.workbook.worksheets.onCalculated.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      active(context).getRange('C9').values = [['x']];
      active(context).getRange('A1').values = [[5]];
      await context.sync();
      await settle();
      return told;
    },
    ['B1', 'A1'],
    { 'A1:B1': [[1, '=A1*2']], 'Lain!A1': [['=Sheet1!B1']] },
  ),
  fact(
    'handlers of what only a user does are taken and wait',
    types('Excel.Workbook.onActivated', 'Occurs when the workbook is activated.'),
    async (context) => {
      const told: unknown[] = [];
      const handler = (event: unknown): Promise<void> => {
        told.push(event);
        return Promise.resolve();
      };
      const shape = active(context).shapes.addTextBox('a');
      const results = [
        context.workbook.onActivated.add(handler),
        active(context).onSingleClicked.add(handler),
        shape.onActivated.add(handler),
        active(context).charts.onActivated.add(handler),
      ];
      await context.sync();
      active(context).getRange('A1').values = [[1]];
      for (const result of results) result.remove();
      await context.sync();
      return told;
    },
    [],
  ),
];
