import { invalidArgument } from '../../errors';
import type { ConditionalType } from '../../model/conditional';
import { checkFormula } from '../../model/write-values';
import { isGiven, oneOf, record, text } from '../args';
import type { HostObject } from '../call-context';
import { defineClass } from '../host-class';
import { dataOf, editRule, formatClass } from './conditional-look';
import type { ConditionalRef } from './conditional-ref';
import { dataBarClass } from './conditional-bar';
import { colorScaleClass, iconSetClass, presetClass, topBottomClass } from './conditional-scale';

const formulaClass = defineClass<ConditionalRef>({
  name: 'ConditionalFormatRule',
  defaults: ['Formula'],
  get: { Formula: (ref) => dataOf(ref).rule['formula'] },
  set: {
    Formula: (ref, value, context) => {
      const formula = text(value, 'formula');
      if (!formula.startsWith('=')) throw invalidArgument('The rule is a formula that begins with "=".');
      checkFormula(context.book, formula);
      editRule(ref, context, { formula });
    },
  },
});

const customClass = defineClass<ConditionalRef>({
  name: 'CustomConditionalFormat',
  defaults: [],
  navigate: { Rule: (ref) => formulaClass(ref), Format: (ref) => formatClass(ref) },
});

/** Rules that are one plain object: `{formula1, formula2, operator}` or `{operator, text}`. */
function objectRuleClass(
  name: string,
  operators: readonly string[],
  required: string,
): (ref: ConditionalRef) => HostObject {
  return defineClass<ConditionalRef>({
    name,
    defaults: ['Rule'],
    get: { Rule: (ref) => dataOf(ref).rule },
    set: {
      Rule: (ref, value, context) => {
        const given = record(value, 'rule');
        oneOf(given['operator'], operators, 'operator');
        if (!isGiven(given[required])) throw invalidArgument(`The rule needs "${required}".`);
        ref.edit(context, { rule: given });
      },
    },
    navigate: { Format: (ref) => formatClass(ref) },
  });
}

const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'];

/** The kinds by the name of the property that leads to them. */
export const ruleClasses: Readonly<
  Record<string, { readonly type: ConditionalType; readonly wrap: (ref: ConditionalRef) => HostObject }>
> = {
  Custom: { type: 'Custom', wrap: customClass },
  CellValue: {
    type: 'CellValue',
    wrap: objectRuleClass('CellValueConditionalFormat', cellValueOperators, 'formula1'),
  },
  TextComparison: { type: 'ContainsText', wrap: objectRuleClass('TextConditionalFormat', textOperators, 'text') },
  DataBar: { type: 'DataBar', wrap: dataBarClass },
  ColorScale: { type: 'ColorScale', wrap: colorScaleClass },
  IconSet: { type: 'IconSet', wrap: iconSetClass },
  TopBottom: { type: 'TopBottom', wrap: topBottomClass },
  Preset: { type: 'PresetCriteria', wrap: presetClass },
};
