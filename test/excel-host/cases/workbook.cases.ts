import { active, docs, read, types } from './tools';
import type { Batch, HostCase } from './types';

const page = 'excel/excel-add-ins-workbooks';
/** Protects the workbook, then does something. */
const whenProtected =
  (act: (context: Excel.RequestContext) => unknown, password?: string): Batch<unknown> =>
  async (context) => {
    context.workbook.protection.protect(password);
    await context.sync();
    act(context);
    await context.sync();
  };
const closed = (title: string, act: (context: Excel.RequestContext) => unknown): HostCase => ({
  title,
  source: docs(page, "Your add-in can control a user's ability to edit the workbook's structure."),
  seed: { 'Lain!A1': [['x']] },
  run: whenProtected(act),
  expect: { error: { code: 'AccessDenied' } },
});

/** The workbook itself: its protection, its state, what is active. */
export const cases: readonly HostCase[] = [
  closed('a protected workbook takes no new sheet', (context) => context.workbook.worksheets.add('Baru')),
  closed('a protected workbook loses no sheet', (context) => context.workbook.worksheets.getItem('Lain').delete()),
  closed('a protected workbook keeps the names of its sheets', (context) => {
    context.workbook.worksheets.getItem('Lain').name = 'Baru';
  }),
  closed('a protected workbook keeps the order of its sheets', (context) => {
    context.workbook.worksheets.getItem('Lain').position = 0;
  }),
  closed('a protected workbook hides no sheet', (context) => {
    context.workbook.worksheets.getItem('Lain').visibility = 'Hidden';
  }),
  {
    title: 'cells of a protected workbook are written',
    source: docs(page, "Your add-in can control a user's ability to edit the workbook's structure."),
    run: async (context) => {
      context.workbook.protection.protect();
      const range = active(context).getRange('A1');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      return range.values;
    },
    expect: { result: [[1]] },
  },
  {
    title: 'protecting a protected workbook fails',
    source: types(
      'Excel.WorkbookProtection.protect',
      'Protects the workbook. Fails if the workbook has been protected.',
    ),
    run: whenProtected((context) => context.workbook.protection.protect()),
    expect: { error: { code: 'AccessDenied' } },
  },
  {
    title: 'a workbook with a password stays protected without it',
    source: docs(page, 'The protect method also has an optional string parameter'),
    run: whenProtected((context) => context.workbook.protection.unprotect(), 'rahasia'),
    expect: { error: { code: 'AccessDenied' } },
  },
  {
    title: 'the right password opens the workbook',
    source: types('Excel.WorkbookProtection.unprotect', 'Unprotects the workbook.'),
    run: async (context) => {
      const { protection } = context.workbook;
      protection.protect('rahasia');
      protection.load('protected');
      await context.sync();
      const before = protection.protected;
      protection.unprotect('rahasia');
      protection.load('protected');
      await context.sync();
      return [before, protection.protected];
    },
    expect: { result: [true, false] },
  },
  {
    title: 'whether the workbook is protected cannot be written',
    source: types('Excel.WorkbookProtection.protected', 'Specifies if the workbook is protected.'),
    run: async (context) => {
      Reflect.apply(Reflect.get(context.workbook.properties, 'set'), context.workbook.properties, [
        { creationDate: 1 },
      ]);
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a new workbook was never saved, then it was',
    source: types('Excel.Workbook.previouslySaved', 'Specifies if the workbook has ever been saved locally or online.'),
    run: async (context) => {
      const { workbook } = context;
      workbook.load('previouslySaved,isDirty,autoSave');
      await context.sync();
      const before = [workbook.previouslySaved, workbook.autoSave];
      active(context).getRange('A1').values = [[1]];
      workbook.save('Save');
      workbook.load('previouslySaved,isDirty');
      await context.sync();
      return [...before, workbook.previouslySaved, workbook.isDirty];
    },
    expect: { result: [false, false, true, false] },
  },
  {
    title: 'writing makes the workbook dirty',
    source: types('Excel.Workbook.isDirty', 'Specifies if changes have been made since the workbook was last saved.'),
    run: async (context) => {
      context.workbook.load('isDirty');
      await context.sync();
      const before = context.workbook.isDirty;
      active(context).getRange('A1').values = [[1]];
      context.workbook.load('isDirty');
      await context.sync();
      return [before, context.workbook.isDirty];
    },
    expect: { result: [false, true] },
  },
  {
    title: 'a workbook that one user has open is not shared',
    source: types(
      'Excel.Workbook.getIsActiveCollabSession',
      'Returns `true` if the workbook is being edited by multiple users (through co-authoring).',
    ),
    run: async (context) => {
      const isShared = context.workbook.getIsActiveCollabSession();
      await context.sync();
      return isShared.value;
    },
    expect: { result: false },
  },
  {
    title: 'no chart is active',
    source: types(
      'Excel.Workbook.getActiveChart',
      'If there is no active chart, an `ItemNotFound` exception is thrown.',
    ),
    run: read((context) => context.workbook.getActiveChart(), 'name'),
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'no active chart is a null object where asked so',
    source: types('Excel.Workbook.getActiveChartOrNullObject', 'Gets the currently active chart in the workbook.'),
    run: read((context) => context.workbook.getActiveChartOrNullObject(), 'isNullObject'),
    expect: { result: true },
  },
  {
    title: 'iterative calculation is off',
    source: types(
      'Excel.IterativeCalculation.enabled',
      'True if Excel will use iteration to resolve circular references.',
    ),
    run: read((context) => context.workbook.application.iterativeCalculation, 'enabled', 'maxIteration', 'maxChange'),
    expect: { result: [false, 100, 0.001] },
  },
];
