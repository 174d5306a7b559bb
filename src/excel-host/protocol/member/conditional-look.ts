import { findConditionalFormat } from '../../model/conditional';
import type { ConditionalFormatData } from '../../model/types';
import { color, flag, isGiven, text } from '../args';
import type { CallContext } from '../call-context';
import { defineClass, type Setter } from '../host-class';
import type { ConditionalRef } from './conditional-ref';

type Format = ConditionalFormatData['format'];

export const dataOf = (ref: ConditionalRef): ConditionalFormatData => findConditionalFormat(ref.sheet, ref.id);
const editFormat =
  (change: (value: unknown) => Partial<Format>): Setter<ConditionalRef> =>
  (ref, value, context) => {
    if (isGiven(value)) ref.edit(context, { format: { ...dataOf(ref).format, ...change(value) } });
  };
export const editRule = (ref: ConditionalRef, context: CallContext, change: Readonly<Record<string, unknown>>): void =>
  ref.edit(context, { rule: { ...dataOf(ref).rule, ...change } });

const fontClass = defineClass<ConditionalRef>({
  name: 'ConditionalRangeFont',
  defaults: ['Color', 'Italic', 'Bold'],
  get: {
    Color: (ref) => dataOf(ref).format.fontColor,
    Bold: (ref) => dataOf(ref).format.bold,
    Italic: (ref) => dataOf(ref).format.italic,
  },
  set: {
    Color: editFormat((value) => ({ fontColor: color(value, 'color') })),
    Bold: editFormat((value) => ({ bold: flag(value, 'bold') })),
    Italic: editFormat((value) => ({ italic: flag(value, 'italic') })),
  },
});

const fillClass = defineClass<ConditionalRef>({
  name: 'ConditionalRangeFill',
  defaults: ['Color'],
  get: { Color: (ref) => dataOf(ref).format.fill },
  set: { Color: editFormat((value) => ({ fill: color(value, 'color') })) },
  method: {
    Clear: (ref, _, context) => {
      ref.edit(context, { format: { ...dataOf(ref).format, fill: null } });
      return null;
    },
  },
});

export const formatClass = defineClass<ConditionalRef>({
  name: 'ConditionalRangeFormat',
  defaults: ['NumberFormat'],
  get: { NumberFormat: (ref) => dataOf(ref).format.numberFormat },
  set: { NumberFormat: editFormat((value) => ({ numberFormat: text(value, 'numberFormat') })) },
  navigate: { Font: (ref) => fontClass(ref), Fill: (ref) => fillClass(ref) },
});
