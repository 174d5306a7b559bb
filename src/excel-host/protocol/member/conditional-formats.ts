import { itemNotFound } from '../../errors';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  findConditionalFormat,
  removeConditionalFormat,
  conditionalTypes,
} from '../../model/conditional';
import { assertAllowed } from '../../model/protection';
import { count, flag, oneOf, text } from '../args';
import { defineClass, type Navigation } from '../host-class';
import type { Target } from '../range-ref';
import { ruleClasses } from './conditional-rule';
import { ConditionalRef } from './conditional-ref';

/** `format.custom` of another kind of format is an error; `customOrNullObject` is a null object. */
function ruleNavigation(): Record<string, Navigation<ConditionalRef>> {
  return Object.fromEntries(
    Object.entries(ruleClasses).flatMap(([name, rule]): [string, Navigation<ConditionalRef>][] => [
      [
        name,
        (ref) => {
          if (findConditionalFormat(ref.sheet, ref.id).type !== rule.type)
            throw itemNotFound(`The format is no ${name} format.`);
          return rule.wrap(ref);
        },
      ],
      [
        `${name}OrNullObject`,
        (ref) => (findConditionalFormat(ref.sheet, ref.id).type === rule.type ? rule.wrap(ref) : null),
      ],
    ]),
  );
}

const conditionalFormatClass = defineClass<ConditionalRef>({
  name: 'ConditionalFormat',
  defaults: ['StopIfTrue', 'Priority', 'Type', 'Id'],
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Type: ({ sheet, id }) => findConditionalFormat(sheet, id).type,
    Priority: ({ sheet, id }) => findConditionalFormat(sheet, id).priority,
    StopIfTrue: ({ sheet, id }) => findConditionalFormat(sheet, id).stopIfTrue,
  },
  set: {
    StopIfTrue: (ref, value, context) => ref.edit(context, { stopIfTrue: flag(value, 'stopIfTrue') }),
    Priority: (ref, value, context) => ref.edit(context, { priority: count(value, 'priority') }),
  },
  method: {
    Delete: ({ sheet, id }, _, { book }) => {
      assertAllowed(sheet, 'allowFormatCells');
      removeConditionalFormat(book, sheet, id);
      return null;
    },
    GetRange: ({ sheet, id }, _, { objects }) => {
      const [area, ...more] = findConditionalFormat(sheet, id).ranges;
      if (!area || more.length > 0) throw itemNotFound('The format applies to several areas.');
      return objects.range(sheet, area);
    },
    GetRanges: ({ sheet, id }, _, { objects }) => objects.areas(sheet, findConditionalFormat(sheet, id).ranges),
  },
  navigate: ruleNavigation(),
});

const refsIn = (target: Target): ConditionalRef[] =>
  conditionalFormatsIn(target.sheet, target.rects).map((format) => new ConditionalRef(target.sheet, format.id));

export const conditionalFormatsClass = defineClass<Target>({
  name: 'ConditionalFormatCollection',
  defaults: [],
  method: {
    Add: (target, [type], context) => {
      assertAllowed(target.sheet, 'allowFormatCells');
      const kind = oneOf(type, conditionalTypes, 'type');
      const id = addConditionalFormat(context.book, target.sheet, target.rects, kind);
      return conditionalFormatClass(new ConditionalRef(target.sheet, id));
    },
    ClearAll: (target, _, { book }) => {
      assertAllowed(target.sheet, 'allowFormatCells');
      clearConditionalFormats(book, target.sheet, target.rects);
      return null;
    },
    GetCount: (target) => refsIn(target).length,
    GetItemAt: (target, [index]) => {
      const found = refsIn(target)[count(index, 'index')];
      if (!found) throw itemNotFound('There is no such conditional format.');
      return conditionalFormatClass(found);
    },
    GetItemOrNullObject: (target, [id]) => {
      const found = refsIn(target).find((ref) => ref.id === id);
      return found ? conditionalFormatClass(found) : null;
    },
  },
  items: (target) => refsIn(target).map((ref) => conditionalFormatClass(ref)),
  index: (target, key) => {
    const found = refsIn(target).find((ref) => ref.id === text(key, 'id'));
    if (!found) throw itemNotFound('There is no such conditional format.');
    return conditionalFormatClass(found);
  },
});
