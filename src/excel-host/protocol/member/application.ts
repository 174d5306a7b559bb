import type { WorkbookModel } from '../../model/workbook';
import { LOCALE_SYMBOLS } from '../../text/locale';
import { oneOf } from '../args';
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
  },
  navigate: { CultureInfo: (book) => cultureInfoClass(book) },
});
