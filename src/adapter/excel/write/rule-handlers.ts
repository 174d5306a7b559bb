import type { Validation } from '../../../workbook/plan/types';
import type { HandlersOf } from './handler';

type Rules = {
  readonly [K in Validation['kind']]: (rule: Extract<Validation, { readonly kind: K }>) => Excel.DataValidationRule;
};

function decimalRule({
  min,
  max,
}: {
  readonly min: number | null;
  readonly max: number | null;
}): Excel.BasicDataValidation {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: 'Between' };
  if (max !== null) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -Number.MAX_SAFE_INTEGER, operator: 'GreaterThanOrEqualTo' };
}

const rules: Rules = {
  // A range as text: lists written out are comma-only whatever the locale (office-js #2128, #277).
  list: ({ source }) => ({ list: { inCellDropDown: true, source } }),
  number: (rule) => ({ decimal: decimalRule(rule) }),
  // A rule that is always true carries the input message alone.
  any: () => ({ custom: { formula: '=1=1' } }),
};

function ruleOf<K extends Validation['kind']>(
  kind: K,
  rule: Extract<Validation, { readonly kind: K }>,
): Excel.DataValidationRule {
  return rules[kind](rule);
}

export const ruleHandlers: HandlersOf<'validation' | 'conditionalFormat' | 'conditionalFormat.clear'> = {
  validation: ({ at, rule, prompt, error }, target) => {
    const validation = target.range(at).dataValidation;
    validation.ignoreBlanks = true;
    validation.rule = ruleOf(rule.kind, rule);
    if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
    if (error !== null)
      validation.errorAlert = { showAlert: true, style: 'Stop', title: error.title, message: error.message };
  },
  conditionalFormat: ({ at, formula, fill, font, bold, numberFormat }, target) => {
    const { custom } = target.range(at).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    if (fill !== null) custom.format.fill.color = fill;
    if (font !== null) custom.format.font.color = font;
    if (bold) custom.format.font.bold = true;
    if (numberFormat !== null) custom.format.numberFormat = numberFormat;
  },
  'conditionalFormat.clear': ({ at }, target) => {
    target.range(at).conditionalFormats.clearAll();
  },
};
