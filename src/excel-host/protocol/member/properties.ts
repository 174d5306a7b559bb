import { invalidArgument, itemNotFound } from '../../errors';
import type { DocumentProperties, WorkbookModel } from '../../model/workbook';
import type { CustomPropertyData } from '../../model/types';
import { count, text } from '../args';
import { defineClass, type Getter, type Setter } from '../host-class';

/** Excel.DocumentProperties that can be written; `lastAuthor` is Excel's own. */
const writable = {
  Title: 'title',
  Subject: 'subject',
  Author: 'author',
  Keywords: 'keywords',
  Comments: 'comments',
  Category: 'category',
  Manager: 'manager',
  Company: 'company',
} as const satisfies Record<string, keyof DocumentProperties>;

const maxKey = 255;

const getters = Object.fromEntries(
  Object.entries(writable).map(([wire, name]): [string, Getter<WorkbookModel>] => [
    wire,
    (book) => book.properties[name],
  ]),
);
const setters = Object.fromEntries(
  Object.entries(writable).map(([wire, name]): [string, Setter<WorkbookModel>] => [
    wire,
    (book, value) => {
      book.properties[name] = text(value, name);
      book.changed({ kind: 'workbook' });
    },
  ]),
);

type CustomValue = string | number | boolean;
function customValue(value: unknown): CustomValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A custom property is text, a number, true or false.');
}
/** Excel.DocumentPropertyType; a date can only come from an opened file: a `Date` of the add-in arrives as text. */
const typeNames: Record<string, string> = { string: 'String', number: 'Number', boolean: 'Boolean', object: 'Date' };
const shown = (value: CustomPropertyData['value'] | undefined): unknown =>
  typeof value === 'object' ? value.date : value;

/** Keys are found whatever their case (documentation of CustomPropertyCollection.getItem: "not case-sensitive"). */
const keyOf = (book: WorkbookModel, key: unknown): string | undefined => {
  const wanted = text(key, 'key').toLowerCase();
  return [...book.custom.keys()].find((each) => each.toLowerCase() === wanted);
};
const existing = (book: WorkbookModel, key: unknown): string => {
  const found = keyOf(book, key);
  if (found === undefined) throw itemNotFound(`There is no custom property "${String(key)}".`);
  return found;
};

const customPropertyClass = defineClass<string>({
  name: 'CustomProperty',
  defaults: ['Key', 'Value', 'Type'],
  identity: (key) => ({ _Id: key }),
  get: {
    Key: (key) => key,
    Value: (key, { book }) => shown(book.custom.get(existing(book, key))),
    Type: (key, { book }) => typeNames[typeof book.custom.get(existing(book, key))],
  },
  set: {
    Value: (key, value, { book }) => {
      book.custom.set(existing(book, key), customValue(value));
      book.changed({ kind: 'workbook' });
    },
  },
  method: {
    Delete: (key, _, { book }) => {
      book.custom.delete(existing(book, key));
      book.changed({ kind: 'workbook' });
      return null;
    },
  },
});

const customClass = defineClass<WorkbookModel>({
  name: 'CustomPropertyCollection',
  defaults: [],
  method: {
    Add: (book, [key, value]) => {
      const given = text(key, 'key');
      if (given === '' || given.length > maxKey)
        throw invalidArgument('A custom property key has 1 to 255 characters.');
      const name = keyOf(book, given) ?? given;
      book.custom.set(name, customValue(value));
      book.changed({ kind: 'workbook' });
      return customPropertyClass(name);
    },
    DeleteAll: (book) => {
      book.custom.clear();
      book.changed({ kind: 'workbook' });
      return null;
    },
    GetCount: (book) => book.custom.size,
    GetItemOrNullObject: (book, [key]) => {
      const name = keyOf(book, key);
      return name === undefined ? null : customPropertyClass(name);
    },
  },
  items: (book) => [...book.custom.keys()].map((key) => customPropertyClass(key)),
  index: (book, key) => customPropertyClass(existing(book, key)),
});

export const propertiesClass = defineClass<WorkbookModel>({
  name: 'DocumentProperties',
  defaults: [...Object.keys(writable), 'LastAuthor', 'RevisionNumber', 'CreationDate'],
  get: {
    ...getters,
    LastAuthor: (book) => book.properties.lastAuthor,
    RevisionNumber: (book) => book.revisionNumber,
    // A workbook has a date from the start; kept from the first look on, so that workbooks nobody asked stay equal.
    CreationDate: (book) => (book.created ??= book.now().toISOString()),
  },
  set: {
    ...setters,
    RevisionNumber: (book, value) => {
      book.revisionNumber = count(value, 'revisionNumber');
      book.changed({ kind: 'workbook' });
    },
  },
  navigate: { Custom: (book) => customClass(book) },
});
