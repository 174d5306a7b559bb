import { active, docs, fact, failure, issue, read, types } from './tools';
import type { Batch, HostCase } from './types';

const validation = (member: string, rule: string) => types(`Excel.DataValidation.${member}`, rule);
const sheetProtection = (rule: string) => types('Excel.WorksheetProtection.protect', rule);
const names = (member: string, rule: string) => types(`Excel.NamedItemCollection.${member}`, rule);

/** Sets a rule on A1:A3, then reads from its validation. */
const withRule =
  (rule: Excel.DataValidationRule, ...properties: readonly string[]): Batch<unknown> =>
  async (context) => {
    active(context).getRange('A1:A3').dataValidation.rule = rule;
    return read((c) => active(c).getRange('A1:A3').dataValidation, ...properties)(context);
  };
/** Protects the sheet with A1 unlocked, then does something. */
const whenProtected =
  (act: (sheet: Excel.Worksheet) => unknown, options: Excel.WorksheetProtectionOptions = {}): Batch<unknown> =>
  async (context) => {
    const sheet = active(context);
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    act(sheet);
    await context.sync();
    return 'ok';
  };
const locked = docs('excel/excel-add-ins-worksheets', 'a protected worksheet refuses changes to locked cells');
const option = (name: string, rule: string) => types(`Excel.WorksheetProtectionOptions.${name}`, rule);
const list = docs('excel/excel-add-ins-data-validation', 'the list can be a comma-delimited string or a range');

export const cases: readonly HostCase[] = [
  fact(
    'a new range has no validation',
    validation('type', 'Type of the data validation, see `Excel.DataValidationType` for details.'),
    read((c) => active(c).getRange('A1').dataValidation, 'type'),
    'None',
  ),
  fact(
    'a list of words is of the type List',
    list,
    withRule({ list: { inCellDropDown: true, source: 'Ya,Tidak' } }, 'type', 'rule'),
    ['List', { list: { inCellDropDown: true, source: 'Ya,Tidak' } }],
  ),
  fact(
    'a whole-number rule keeps operator and formulas',
    docs('excel/excel-add-ins-data-validation', 'wholeNumber: {formula1, formula2, operator}'),
    withRule({ wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }, 'type'),
    'WholeNumber',
  ),
  fact(
    'ranges of one rule and none are mixed',
    docs(
      'excel/excel-add-ins-data-validation',
      'Inconsistent or MixedCriteria: the cells of the range do not have the same validation',
    ),
    async (context) => {
      active(context).getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      return read((c) => active(c).getRange('A1:A2').dataValidation, 'type')(context);
    },
    'Inconsistent',
  ),
  fact(
    'validation does not stop what an add-in writes, but tells',
    validation('valid', 'Returns `true` if all cell values are valid, or `false` if all cell values are invalid.'),
    async (context) => {
      const range = active(context).getRange('A1');
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      range.values = [[50]];
      return read((c) => active(c).getRange('A1').dataValidation, 'valid')(context);
    },
    false,
  ),
  fact(
    'valid is null when some cells are valid and some not',
    validation('valid', 'Returns `null` if there are both valid and invalid cell values within the range.'),
    async (context) => {
      const range = active(context).getRange('A1:A2');
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      range.values = [[5], [50]];
      return read((c) => active(c).getRange('A1:A2').dataValidation, 'valid')(context);
    },
    null,
  ),
  fact(
    'a cleared validation is none',
    validation('clear', 'Clears the data validation from the current range.'),
    async (context) => {
      const { dataValidation } = active(context).getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      dataValidation.clear();
      return read((c) => active(c).getRange('A1:A3').dataValidation, 'type')(context);
    },
    'None',
  ),
  fact(
    'blanks are ignored at first',
    validation('ignoreBlanks', 'Specifies if data validation will be performed on blank cells. Default is `true`.'),
    withRule({ list: { inCellDropDown: true, source: 'a,b' } }, 'ignoreBlanks'),
    true,
  ),
  failure(
    'a locked cell of a protected sheet',
    locked,
    whenProtected((s) => (s.getRange('B1').values = [[1]])),
    'AccessDenied',
  ),
  fact(
    'an unlocked cell of a protected sheet',
    types('Excel.FormatProtection.locked', 'Specifies if Excel locks the cells in the object.'),
    whenProtected((s) => (s.getRange('A1').values = [[1]])),
    'ok',
  ),
  failure(
    'formatting on a protected sheet',
    option('allowFormatCells', 'Represents the worksheet protection option allowing formatting of cells.'),
    whenProtected((s) => (s.getRange('A1').format.fill.color = 'red')),
    'AccessDenied',
  ),
  fact(
    'formatting on a protected sheet that allows it',
    option('allowFormatCells', 'Represents the worksheet protection option allowing formatting of cells.'),
    whenProtected((s) => (s.getRange('A1').format.fill.color = 'red'), { allowFormatCells: true }),
    'ok',
  ),
  failure(
    'inserting rows on a protected sheet',
    option('allowInsertRows', 'Represents the worksheet protection option allowing inserting of rows.'),
    whenProtected((s) => s.getRange('2:2').insert('Down')),
    'AccessDenied',
  ),
  fact(
    'inserting rows on a protected sheet that allows it',
    option('allowInsertRows', 'Represents the worksheet protection option allowing inserting of rows.'),
    whenProtected((s) => s.getRange('2:2').insert('Down'), { allowInsertRows: true }),
    'ok',
  ),
  failure(
    'inserting columns on a protected sheet',
    option('allowInsertColumns', 'Represents the worksheet protection option allowing inserting of columns.'),
    whenProtected((s) => s.getRange('B:B').insert('Right')),
    'AccessDenied',
  ),
  failure(
    'merging on a protected sheet',
    locked,
    whenProtected((s) => s.getRange('A1:B1').merge()),
    'AccessDenied',
  ),
  failure(
    'protecting a protected sheet',
    sheetProtection('Fails if the worksheet has already been protected.'),
    whenProtected((s) => s.protection.protect()),
    'AccessDenied',
  ),
  failure(
    'the wrong password',
    types('Excel.WorksheetProtection.unprotect', 'Unprotects a worksheet.'),
    async (context) => {
      active(context).protection.protect({}, 'rahasia');
      await context.sync();
      active(context).protection.unprotect('salah');
      await context.sync();
    },
    'AccessDenied',
  ),
  fact(
    'unprotect in the same batch opens the sheet',
    issue(108, 'unprotect, write, protect in one batch'),
    whenProtected((s) => {
      s.protection.unprotect();
      s.getRange('B1').values = [[1]];
      s.protection.protect();
    }),
    'ok',
  ),
  failure(
    'a new sheet in a workbook whose structure is protected',
    types('Excel.WorkbookProtection.protect', 'Protects the workbook. Fails if the workbook has been protected.'),
    async (context) => {
      context.workbook.protection.protect();
      await context.sync();
      context.workbook.worksheets.add('Baru');
      await context.sync();
    },
    'AccessDenied',
  ),
  fact(
    'a name of a range answers its address',
    types('Excel.NamedItem.value', 'For a named range, it will return the range address.'),
    async (context) => {
      context.workbook.names.add('Jumlah', active(context).getRange('A1:B2'));
      return read((c) => c.workbook.names.getItem('Jumlah'), 'value', 'type', 'scope', 'visible')(context);
    },
    ['Sheet1!$A$1:$B$2', 'Range', 'Workbook', true],
  ),
  fact(
    'a name can stand for a formula',
    names('add', 'The formula or the range that the name will refer to.'),
    async (context) => {
      context.workbook.names.add('Dua', '=1+1');
      active(context).getRange('A1').formulas = [['=Dua*3']];
      return read((c) => active(c).getRange('A1'), 'values')(context);
    },
    [[6]],
  ),
  failure(
    'a name twice',
    docs(
      'testing/application-specific-api-error-handling',
      'ItemAlreadyExists: The resource being created already exists.',
    ),
    async (context) => {
      context.workbook.names.add('Dua', '=2');
      context.workbook.names.add('dua', '=3');
      await context.sync();
    },
    'ItemAlreadyExists',
  ),
  failure(
    'a name that looks like a cell',
    {
      url: 'Excel help: Use names in formulas',
      rule: "Names can't be the same as a cell reference, such as Z$100 or R1C1.",
    },
    async (context) => {
      context.workbook.names.add('AB12', '=2');
      await context.sync();
    },
    'InvalidArgument',
  ),
  failure(
    'a name with a space',
    { url: 'Excel help: Use names in formulas', rule: 'Spaces are not allowed as part of a name.' },
    async (context) => {
      context.workbook.names.add('Dua Kata', '=2');
      await context.sync();
    },
    'InvalidArgument',
  ),
  failure(
    'the range of a name that is none',
    types('Excel.NamedItem.getRange', "Throws an error if the named item's type is not a range."),
    async (context) => {
      const range = context.workbook.names.add('Dua', '=2').getRange().load('address');
      await context.sync();
      return range.address;
    },
    'ItemNotFound',
  ),
  fact(
    'a name of a sheet knows its scope',
    types('Excel.NamedItem.scope', 'Specifies if the name is scoped to the workbook or to a specific worksheet.'),
    async (context) => {
      active(context).names.add('Lokal', active(context).getRange('A1'));
      return read((c) => active(c).names.getItem('Lokal'), 'scope')(context);
    },
    'Worksheet',
  ),
];
