import type { WorkbookModel } from '../../model/workbook';
import { LOCALE_SYMBOLS } from '../../text/locale';
import type { WorkbookData } from '../../model/types';
import { isGiven, oneOf, text } from '../args';
import type { SessionState } from '../call-context';
import { defineClass } from '../host-class';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
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

export const readCreated = (base64: unknown, session: SessionState): { readonly data: WorkbookData | null } => ({
  data: isGiven(base64) ? session.readWorkbook(text(base64, 'base64'), 'Excel.createWorkbook') : null,
});

export const applicationClass = defineClass<WorkbookModel>({
  name: 'Application',
  defaults: ['CalculationMode', 'CalculationState', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'],
  get: {
    CalculationMode: (book) => book.calculationMode,
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
    Calculate: (_, [type]) => {
      oneOf(type, calculations, 'calculationType');
      return null;
    },
    // Nothing is calculated before a value is asked for.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    CreateWorkbook: (_, [base64], { session }) => workbookCreatedClass(readCreated(base64, session)),
  },
  navigate: { CultureInfo: (book) => cultureInfoClass(book) },
});
