import { color, flag, oneOf, record } from '../args';
import { defineClass, type Getter, type Setter } from '../host-class';
import { dataOf, editRule } from './conditional-look';
import type { ConditionalRef } from './conditional-ref';

interface Property {
  readonly get: Getter<ConditionalRef>;
  readonly set: Setter<ConditionalRef>;
}
/** A part of the rule; `otherwise` is what a new bar has. */
const property = (name: string, otherwise: unknown, read: (value: unknown) => unknown): Property => ({
  get: (ref) => dataOf(ref).rule[name] ?? otherwise,
  set: (ref, value, context) => editRule(ref, context, { [name]: read(value) }),
});
/** Source: ConditionalDataBarNegativeFormat.fillColor and axisColor: an empty text where no such colour is present or set. */
const optionalColor = (name: string, otherwise: string): Property =>
  property(name, otherwise, (value) => (value === '' ? '' : color(value, name)));
const switched = (name: string, otherwise: boolean): Property =>
  property(name, otherwise, (value) => flag(value, name));

const axisFormats = ['Automatic', 'None', 'CellMidPoint'] as const;
const directions = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const bar = {
  ShowDataBarOnly: property('showDataBarOnly', null, (value) => flag(value, 'showDataBarOnly')),
  LowerBoundRule: property('lowerBoundRule', null, (value) => record(value, 'lowerBoundRule')),
  UpperBoundRule: property('upperBoundRule', null, (value) => record(value, 'upperBoundRule')),
  BarDirection: property('barDirection', 'Context', (value) => oneOf(value, directions, 'barDirection')),
  AxisFormat: property('axisFormat', 'Automatic', (value) => oneOf(value, axisFormats, 'axisFormat')),
  AxisColor: optionalColor('axisColor', '#000000'),
};
const positive = {
  FillColor: property('fillColor', null, (value) => color(value, 'fillColor')),
  GradientFill: property('gradientFill', null, (value) => flag(value, 'gradientFill')),
  BorderColor: optionalColor('borderColor', ''),
};
const negative = {
  FillColor: optionalColor('negativeFillColor', '#FF0000'),
  BorderColor: optionalColor('negativeBorderColor', ''),
  MatchPositiveFillColor: switched('matchPositiveFillColor', false),
  MatchPositiveBorderColor: switched('matchPositiveBorderColor', true),
};

function tables(properties: Readonly<Record<string, Property>>): {
  readonly defaults: readonly string[];
  readonly get: Readonly<Record<string, Getter<ConditionalRef>>>;
  readonly set: Readonly<Record<string, Setter<ConditionalRef>>>;
} {
  const entries = Object.entries(properties);
  return {
    defaults: Object.keys(properties),
    get: Object.fromEntries(entries.map(([name, { get }]) => [name, get])),
    set: Object.fromEntries(entries.map(([name, { set }]) => [name, set])),
  };
}

const positiveBarClass = defineClass<ConditionalRef>({ name: 'ConditionalDataBarPositiveFormat', ...tables(positive) });
const negativeBarClass = defineClass<ConditionalRef>({ name: 'ConditionalDataBarNegativeFormat', ...tables(negative) });

export const dataBarClass = defineClass<ConditionalRef>({
  name: 'DataBarConditionalFormat',
  ...tables(bar),
  navigate: {
    PositiveFormat: (ref) => positiveBarClass(ref),
    NegativeFormat: (ref) => negativeBarClass(ref),
  },
});
