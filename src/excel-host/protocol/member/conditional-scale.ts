import { invalidArgument } from '../../errors';
import {
  equalShares,
  iconCount,
  iconSets,
  presetCriteria,
  scaleTypes,
  topBottomTypes,
} from '../../model/conditional-kinds';
import { color, flag, integer, isGiven, isRecord, oneOf, record } from '../args';
import { defineClass } from '../host-class';
import { dataOf, editRule, formatClass } from './conditional-look';
import type { ConditionalRef } from './conditional-ref';

/** One end or the middle of a colour scale. */
function scalePoint(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const given = record(value, name);
  const type = oneOf(given['type'], scaleTypes, `${name}.type`);
  const shade = isGiven(given['color']) ? color(given['color'], `${name}.color`) : null;
  return { formula: given['formula'] ?? null, type, color: shade };
}

export const colorScaleClass = defineClass<ConditionalRef>({
  name: 'ColorScaleConditionalFormat',
  defaults: ['Criteria', 'ThreeColorScale'],
  get: {
    Criteria: (ref) => dataOf(ref).rule['criteria'],
    ThreeColorScale: (ref) => {
      const criteria = dataOf(ref).rule['criteria'];
      return isRecord(criteria) && isGiven(criteria['midpoint']);
    },
  },
  set: {
    Criteria: (ref, value, context) => {
      const given = record(value, 'criteria');
      editRule(ref, context, {
        criteria: {
          minimum: scalePoint(given['minimum'], 'criteria.minimum'),
          ...(isGiven(given['midpoint']) ? { midpoint: scalePoint(given['midpoint'], 'criteria.midpoint') } : {}),
          maximum: scalePoint(given['maximum'], 'criteria.maximum'),
        },
      });
    },
  },
});

/** The first icon takes whatever the others do not: Excel gives it an empty criterion. */
function iconCriterion(value: unknown, index: number, style: unknown): Readonly<Record<string, unknown>> {
  const given = isRecord(value) ? value : {};
  const icon = customIcon(given['customIcon'], index, style);
  if (index === 0) return { type: 'Invalid', formula: '', operator: 'Invalid', ...icon };
  return {
    type: oneOf(given['type'], ['Number', 'Percent', 'Formula', 'Percentile'] as const, 'criteria.type'),
    formula: String(given['formula'] ?? ''),
    operator: oneOf(given['operator'], ['GreaterThan', 'GreaterThanOrEqual'] as const, 'criteria.operator'),
    ...icon,
  };
}

/** Where no icon of another set stands, Excel answers `null` (documentation of ConditionalIconCriterion.customIcon). */
const iconCriteria = (criteria: unknown): unknown =>
  Array.isArray(criteria) ? criteria.map((each: unknown) => ({ customIcon: null, ...record(each, 'criteria') })) : [];

/** Only an icon that differs from the one of the set in this place is kept (documentation of ConditionalIconCriterion.customIcon). */
function customIcon(value: unknown, at: number, style: unknown): Readonly<Record<string, unknown>> {
  if (!isGiven(value)) return {};
  const given = record(value, 'criteria.customIcon');
  const set = oneOf(given['set'], iconSets, 'criteria.customIcon.set');
  const index = integer(given['index'], 'criteria.customIcon.index');
  if (index < 0 || index >= iconCount(set)) throw invalidArgument(`The set ${set} has no icon ${index}.`);
  return set === style && index === at ? {} : { customIcon: { set, index } };
}

export const iconSetClass = defineClass<ConditionalRef>({
  name: 'IconSetConditionalFormat',
  defaults: ['Criteria', 'ReverseIconOrder', 'ShowIconOnly', 'Style'],
  get: {
    Criteria: (ref) => iconCriteria(dataOf(ref).rule['criteria']),
    ReverseIconOrder: (ref) => dataOf(ref).rule['reverseIconOrder'],
    ShowIconOnly: (ref) => dataOf(ref).rule['showIconOnly'],
    Style: (ref) => dataOf(ref).rule['style'],
  },
  set: {
    Criteria: (ref, value, context) => {
      const { style } = dataOf(ref).rule;
      const icons = iconCount(String(style));
      if (!Array.isArray(value) || value.length !== icons)
        throw invalidArgument(`The style has ${icons} icons; "criteria" needs as many entries.`);
      editRule(ref, context, { criteria: value.map((each, index) => iconCriterion(each, index, style)) });
    },
    ReverseIconOrder: (ref, value, context) =>
      editRule(ref, context, { reverseIconOrder: flag(value, 'reverseIconOrder') }),
    ShowIconOnly: (ref, value, context) => editRule(ref, context, { showIconOnly: flag(value, 'showIconOnly') }),
    Style: (ref, value, context) => {
      const style = oneOf(value, iconSets, 'style');
      editRule(ref, context, { style, criteria: equalShares(iconCount(style)) });
    },
  },
});

export const topBottomClass = defineClass<ConditionalRef>({
  name: 'TopBottomConditionalFormat',
  defaults: ['Rule'],
  get: { Rule: (ref) => dataOf(ref).rule },
  set: {
    Rule: (ref, value, context) => {
      const given = record(value, 'rule');
      const type = oneOf(given['type'], topBottomTypes, 'rule.type');
      const rank = integer(given['rank'], 'rule.rank');
      const most = type.endsWith('Percent') ? 100 : 1000;
      if (rank < 1 || rank > most) throw invalidArgument(`The rank is a whole number from 1 to ${most}.`);
      ref.edit(context, { rule: { rank, type } });
    },
  },
  navigate: { Format: (ref) => formatClass(ref) },
});

export const presetClass = defineClass<ConditionalRef>({
  name: 'PresetCriteriaConditionalFormat',
  defaults: ['Rule'],
  get: { Rule: (ref) => dataOf(ref).rule },
  set: {
    Rule: (ref, value, context) => {
      const criterion = oneOf(record(value, 'rule')['criterion'], presetCriteria, 'rule.criterion');
      ref.edit(context, { rule: { criterion } });
    },
  },
  navigate: { Format: (ref) => formatClass(ref) },
});
