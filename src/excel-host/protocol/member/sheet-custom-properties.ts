import { invalidArgument, itemNotFound } from '../../errors';
import type { SheetModel } from '../../model/sheet';
import { text } from '../args';
import type { CallContext } from '../call-context';
import { defineClass } from '../host-class';

/** Source: WorksheetCustomProperty.key: "limited to 255 characters (larger values will cause an `InvalidArgument` error". */
const maxKey = 255;

class PropertyRef {
  constructor(
    readonly sheet: SheetModel,
    readonly key: string,
  ) {}
}

/** "Custom property keys are case-insensitive." */
const keyOn = (sheet: SheetModel, key: unknown): string | undefined => {
  const wanted = text(key, 'key').toLowerCase();
  return [...sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
};
function existing(sheet: SheetModel, key: unknown): string {
  const found = keyOn(sheet, key);
  if (found === undefined) throw itemNotFound(`The sheet has no custom property "${String(key)}".`);
  return found;
}
function put(sheet: SheetModel, key: string, value: unknown, { book }: CallContext): void {
  sheet.customProperties.set(key, text(value, 'value'));
  book.changed({ kind: 'look', sheetId: sheet.id });
}

const propertyClass = defineClass<PropertyRef>({
  name: 'WorksheetCustomProperty',
  defaults: ['Key', 'Value'],
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ sheet, key }) => existing(sheet, key),
    Value: ({ sheet, key }) => sheet.customProperties.get(existing(sheet, key)),
  },
  set: { Value: ({ sheet, key }, value, context) => put(sheet, existing(sheet, key), value, context) },
  method: {
    Delete: ({ sheet, key }, _, { book }) => {
      sheet.customProperties.delete(existing(sheet, key));
      book.changed({ kind: 'look', sheetId: sheet.id });
      return null;
    },
  },
});

export const sheetCustomPropertiesClass = defineClass<SheetModel>({
  name: 'WorksheetCustomPropertyCollection',
  defaults: [],
  method: {
    Add: (sheet, [key, value], context) => {
      const given = text(key, 'key');
      if (given === '' || given.length > maxKey) throw invalidArgument(`"key" has 1 to ${maxKey} characters.`);
      const name = keyOn(sheet, given) ?? given;
      put(sheet, name, value, context);
      return propertyClass(new PropertyRef(sheet, name));
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, [key]) => {
      const name = keyOn(sheet, key);
      return name === undefined ? null : propertyClass(new PropertyRef(sheet, name));
    },
  },
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => propertyClass(new PropertyRef(sheet, key))),
  index: (sheet, key) => propertyClass(new PropertyRef(sheet, existing(sheet, key))),
});
