import { withScores } from '../build/scores';

const book = withScores();

// Source: Excel.DataValidationRule and its parts; learn.microsoft.com, "Add data validation to Excel ranges".
describe('data validation', () => {
  test.each<[string, Excel.DataValidationRule]>([
    ['a typed list', { list: { inCellDropDown: true, source: 'Ya,Tidak' } }],
    ['a list by reference', { list: { inCellDropDown: false, source: '=Data!$A$2:$A$4' } }],
    ['whole numbers', { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } }],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
    ['text length', { textLength: { formula1: 20, operator: 'LessThan' } }],
    ['dates', { date: { formula1: '=TODAY()', operator: 'LessThanOrEqualTo' } }],
    ['a formula', { custom: { formula: '=ISNUMBER(B2)' } }],
  ])('%s is read back as it was set', async (_, rule) => {
    const read = await book.client.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:C4');
      dataValidation.rule = rule;
      dataValidation.load('rule,type,ignoreBlanks');
      await context.sync();
      return dataValidation.rule;
    });
    expect(read).toEqual(rule);
  });

  test('a range as the source of a list becomes its absolute reference', async () => {
    await book.client.run((sheet) => {
      sheet.getRange('E1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A2:A4') } };
    });
    expect(book.sheetData().validations).toMatchObject([{ type: 'List', formula1: '=Data!$A$2:$A$4' }]);
  });

  test.each<[string, unknown]>([
    ['an unknown kind', { colour: {} }],
    ['two kinds at once', { list: { source: 'a' }, custom: { formula: '=A1' } }],
    ['a comparison without its second bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'Near' } }],
    ['a formula without its sign', { custom: { formula: 'A1>1' } }],
    ['a typed list of 256 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
  ])('%s is refused', async (_, rule) => {
    expect(await book.client.codeOf((sheet) => Object.assign(sheet.getRange('B2').dataValidation, { rule }))).toBe(
      'InvalidArgument',
    );
  });

  test('prompt and alert are kept, within the sizes of their windows', async () => {
    const read = await book.client.run(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      dataValidation.prompt = { showPrompt: true, title: 'Realisasi', message: 'Isi angka.' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Periksa', message: 'Bukan angka.' };
      dataValidation.load('prompt,errorAlert');
      await context.sync();
      return [dataValidation.prompt, dataValidation.errorAlert];
    });
    expect(read).toEqual([
      { showPrompt: true, title: 'Realisasi', message: 'Isi angka.' },
      { showAlert: true, style: 'Warning', title: 'Periksa', message: 'Bukan angka.' },
    ]);
    const tooLong = { showPrompt: true, title: 'x'.repeat(33), message: '' };
    expect(await book.client.codeOf((sheet) => (sheet.getRange('B2').dataValidation.prompt = tooLong))).toBe(
      'InvalidArgument',
    );
  });

  // Source: Excel.DataValidationType: Inconsistent, MixedCriteria; DataValidation.valid.
  test('mixed ranges say so, and values are judged but not refused', async () => {
    const facts = await book.client.run(async (sheet, context) => {
      sheet.getRange('B2:B3').dataValidation.rule = { decimal: { formula1: 75, operator: 'GreaterThan' } };
      sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: '90' } };
      const ranges = ['B2', 'B3', 'B2:B3', 'B2:B4', 'B2:C2', 'A1'].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      for (const each of ranges) each.load('type,valid');
      await context.sync();
      return ranges.map((each) => [each.type, each.valid]);
    });
    expect(facts).toEqual([
      ['Decimal', true],
      ['Decimal', false],
      ['Decimal', null],
      ['Inconsistent', null],
      ['MixedCriteria', true],
      ['None', true],
    ]);
  });

  test('a rule on a part of a range leaves the rest to the old rule; clear takes it away', async () => {
    await book.client.run((sheet) => {
      sheet.getRange('B2:B4').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('B3').dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
      sheet.getRange('B4').dataValidation.clear();
    });
    expect(book.sheetData().validations.map(({ type, ranges }) => [type, ranges.map(({ row }) => row)])).toEqual([
      ['Decimal', [1]],
      ['TextLength', [2]],
    ]);
  });
});
