import { itemNotFound } from '../../errors';
import { deleteSetting, putSetting } from '../../model/settings';
import type { WorkbookModel } from '../../model/workbook';
import { text } from '../args';
import { defineClass } from '../host-class';

const settingClass = defineClass<string>({
  name: 'Setting',
  defaults: ['Key', 'Value'],
  identity: (key) => ({ _Id: key }),
  get: {
    Key: (key) => key,
    Value: (key, { book }) => valueOf(key, book),
  },
  set: { Value: (key, value, { book }) => putSetting(book, existing(key, book), value) },
  method: {
    Delete: (key, _, { book }) => {
      deleteSetting(book, key);
      return null;
    },
  },
});

function existing(key: string, book: WorkbookModel): string {
  if (book.settings.has(key)) return key;
  throw itemNotFound(`There is no setting "${key}".`);
}
const valueOf = (key: string, book: WorkbookModel): unknown => book.settings.get(existing(key, book));

/** Keys tell upper from lower case (documentation of SettingCollection.getItem: "case-sensitive"). */
export const settingsClass = defineClass<null>({
  name: 'SettingCollection',
  defaults: [],
  method: {
    Add: (_, [key, value], { book, session }) => {
      const name = text(key, 'key');
      if (!session.forgetsSettings()) putSetting(book, name, value);
      return settingClass(name);
    },
    GetCount: (_, __, { book }) => book.settings.size,
    GetItemOrNullObject: (_, [key], { book }) => {
      const name = text(key, 'key');
      return book.settings.has(name) ? settingClass(name) : null;
    },
  },
  items: (_, { book }) => book.settings.keys().map((key) => settingClass(key)),
  index: (_, key, { book }) => settingClass(existing(text(key, 'key'), book)),
});
