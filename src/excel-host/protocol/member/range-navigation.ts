import type { Navigation } from '../host-class';
import type { AreasRef, RangeRef } from '../range-ref';
import { conditionalFormatsClass } from './conditional-formats';
import { dataValidationClass } from './data-validation';
import { rangeFormatClass } from './range-format';

/** What a range and several areas lead to alike. */
export const targetNavigation: Record<string, Navigation<RangeRef | AreasRef>> = {
  Format: (target) => rangeFormatClass(target),
  DataValidation: (target) => dataValidationClass(target),
  ConditionalFormats: (target) => conditionalFormatsClass(target),
  Worksheet: (target, context) => context.objects.worksheet(target.sheet),
};
