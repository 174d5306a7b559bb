import { invalidArgument, itemNotFound } from '../../errors';
import { addName, deleteName, editName, findName, rangeOfName, referenceTo } from '../../model/names';
import type { SheetModel } from '../../model/sheet';
import type { NameData } from '../../model/types';
import { formatAbsoluteAddress } from '../../text/address';
import type { WorkbookModel } from '../../model/workbook';
import { flag, optionalText, text } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { defineClass, isHostObject, type Setter } from '../host-class';
import { rangeArg } from '../range-args';
import { shown } from './range-contents';

interface Scope {
  readonly scope: SheetModel | null;
}

/** An item is known by name and scope; its data is looked up anew, for it may have been edited. */
const current = (item: NameData, book: WorkbookModel): NameData => {
  const found = findName(book, item.name, item.scope);
  if (!found) throw itemNotFound(`There is no name "${item.name}".`);
  return found;
};

const edit =
  (change: (value: unknown) => Partial<NameData>): Setter<NameData> =>
  (item, value, { book }) =>
    editName(book, item, change(value));

function valueOf(item: NameData, book: WorkbookModel): unknown {
  const range = rangeOfName(book, item);
  if (range) return formatAbsoluteAddress(range.area, range.sheet.name);
  const [sheet] = book.sheets;
  return sheet ? shown(book.engine.evaluate(item.formula, { sheetId: sheet.id, row: 0, col: 0 })) : '';
}

function typeOf(item: NameData, book: WorkbookModel): string {
  if (rangeOfName(book, item)) return 'Range';
  const value = valueOf(item, book);
  if (typeof value === 'string') return value.startsWith('#') ? 'Error' : 'String';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return 'Boolean';
}

function rangeOf(item: NameData, context: CallContext): HostObject | null {
  const range = rangeOfName(context.book, current(item, context.book));
  return range ? context.objects.range(range.sheet, range.area) : null;
}

const namedItemClass = defineClass<NameData>({
  name: 'NamedItem',
  defaults: ['Name', 'Type', 'Value', 'Visible', 'Comment', 'Scope', 'Formula'],
  identity: (item) => ({ _Id: item.name }),
  get: {
    Name: (item) => item.name,
    Formula: (item, { book }) => current(item, book).formula,
    Value: (item, { book }) => valueOf(current(item, book), book),
    Type: (item, { book }) => typeOf(current(item, book), book),
    Visible: (item, { book }) => current(item, book).visible,
    Comment: (item, { book }) => current(item, book).comment,
    Scope: (item) => (item.scope === null ? 'Workbook' : 'Worksheet'),
  },
  set: {
    Formula: edit((value) => ({ formula: formulaText(value) })),
    Visible: edit((value) => ({ visible: flag(value, 'visible') })),
    Comment: edit((value) => ({ comment: text(value, 'comment') })),
  },
  method: {
    GetRange: (item, _, context) => {
      const range = rangeOf(item, context);
      if (!range) throw itemNotFound(`The name "${item.name}" is no range.`);
      return range;
    },
    GetRangeOrNullObject: (item, _, context) => rangeOf(item, context),
    Delete: (item, _, { book }) => {
      deleteName(book, current(item, book));
      return null;
    },
  },
  navigate: {
    Worksheet: (item, { book, objects }) => {
      if (item.scope === null) throw itemNotFound('The name belongs to the workbook.');
      return objects.worksheet(book.sheet(item.scope));
    },
    WorksheetOrNullObject: (item, { book, objects }) =>
      item.scope === null ? null : objects.worksheet(book.sheet(item.scope)),
  },
});

function formulaText(value: unknown): string {
  const formula = text(value, 'formula');
  if (!formula.startsWith('=')) throw invalidArgument('A formula begins with "=".');
  return formula;
}

const scopeId = ({ scope }: Scope): string | null => scope?.id ?? null;
const find = (scope: Scope, key: unknown, { book }: CallContext): NameData | undefined =>
  findName(book, text(key, 'name'), scopeId(scope));

export const namesClass = defineClass<Scope>({
  name: 'NamedItemCollection',
  defaults: [],
  method: {
    Add: (scope, [name, reference, comment], { book }) => {
      const range = isHostObject(reference) ? rangeArg(reference, 'reference') : null;
      const formula = range ? referenceTo(range.sheet, range.rect) : formulaText(reference);
      const remark = optionalText(comment, 'comment') ?? '';
      return namedItemClass(addName(book, text(name, 'name'), formula, remark, scopeId(scope)));
    },
    GetCount: (scope, _, { book }) => book.names.filter((item) => item.scope === scopeId(scope)).length,
    GetItemOrNullObject: (scope, [name], context) => {
      const item = find(scope, name, context);
      return item ? namedItemClass(item) : null;
    },
  },
  items: (scope, { book }) =>
    book.names.filter((item) => item.scope === scopeId(scope)).map((item) => namedItemClass(item)),
  index: (scope, key, context) => {
    const item = find(scope, key, context);
    if (!item) throw itemNotFound(`There is no name "${String(key)}".`);
    return namedItemClass(item);
  },
});
