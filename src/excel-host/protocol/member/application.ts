import type { WorkbookModel } from '../../model/workbook';
import { LOCALE_SYMBOLS } from '../../text/locale';
import type { WorkbookData } from '../../model/types';
import { flag, isGiven, oneOf, text } from '../args';
import type { SessionState } from '../call-context';
import { defineClass } from '../host-class';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
/** A version of the calculation of Excel 2016 and later, as the files name it (`calcId`). */
export const calculationEngine = 191_029;
const calculations = ['Recalculate', 'Full', 'FullRebuild'] as const;

const numberFormatInfoClass = defineClass<WorkbookModel>({
  name: 'NumberFormatInfo',
  defaults: ['NumberDecimalSeparator', 'NumberGroupSeparator'],
  get: {
    NumberDecimalSeparator: ({ locale }) => LOCALE_SYMBOLS[locale].decimal,
    NumberGroupSeparator: ({ locale }) => LOCALE_SYMBOLS[locale].group,
  },
});

const cultureInfoClass = defineClass<WorkbookModel>({
  name: 'CultureInfo',
  defaults: ['Name'],
  get: { Name: ({ locale }) => locale },
  navigate: { NumberFormat: (book) => numberFormatInfoClass(book) },
});

/** Undocumented stop on the way of `Excel.createWorkbook`: the workbook is made, `open` shows it. */
const workbookCreatedClass = defineClass<{ readonly data: WorkbookData | null }>({
  name: 'WorkbookCreated',
  defaults: [],
  method: {
    Open: ({ data }, _, { session }) => {
      session.openWorkbook(data);
      return null;
    },
  },
});

/** Excel's usual settings. The calc engine does not iterate: switching it on is refused, not swallowed. */
const iterativeCalculationClass = defineClass<null>({
  name: 'IterativeCalculation',
  defaults: ['Enabled', 'MaxIteration', 'MaxChange'],
  get: { Enabled: () => false, MaxIteration: () => 100, MaxChange: () => 0.001 },
  set: {
    Enabled: (_, value, context) => {
      if (flag(value, 'enabled')) throw context.refuse('IterativeCalculation.enabled = true');
    },
    MaxIteration: (_, __, context) => {
      throw context.refuse('IterativeCalculation.maxIteration = ...');
    },
    MaxChange: (_, __, context) => {
      throw context.refuse('IterativeCalculation.maxChange = ...');
    },
  },
});

export const readCreated = (base64: unknown, session: SessionState): { readonly data: WorkbookData | null } => ({
  data: isGiven(base64) ? session.readWorkbook(text(base64, 'base64'), 'Excel.createWorkbook') : null,
});

export const applicationClass = defineClass<WorkbookModel>({
  name: 'Application',
  defaults: [
    'CalculationMode',
    'CalculationEngineVersion',
    'CalculationState',
    'DecimalSeparator',
    'ThousandsSeparator',
    'UseSystemSeparators',
  ],
  get: {
    CalculationMode: (book) => book.calculationMode,
    CalculationEngineVersion: () => calculationEngine,
    CalculationState: () => 'Done',
    DecimalSeparator: ({ locale }) => LOCALE_SYMBOLS[locale].decimal,
    ThousandsSeparator: ({ locale }) => LOCALE_SYMBOLS[locale].group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (book, value) => {
      book.calculationMode = oneOf(value, modes, 'calculationMode');
    },
  },
  method: {
    // What changed is calculated when a value is asked for; `Recalculate` asks for nothing more.
    Calculate: (book, [type]) => {
      if (oneOf(type, calculations, 'calculationType') !== 'Recalculate') book.engine.recalculate();
      return null;
    },
    // Nothing is calculated before a value is asked for.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_, [base64], { session }) => workbookCreatedClass(readCreated(base64, session)),
  },
  navigate: {
    CultureInfo: (book) => cultureInfoClass(book),
    IterativeCalculation: () => iterativeCalculationClass(null),
  },
});
