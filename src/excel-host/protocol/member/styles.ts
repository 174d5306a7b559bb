import { itemNotFound } from '../../errors';
import type { WorkbookModel } from '../../model/workbook';
import { count, text } from '../args';
import { defineClass } from '../host-class';
import { StyleRef, styleClass } from './style';

export const stylesClass = defineClass<WorkbookModel>({
  name: 'StyleCollection',
  defaults: [],
  method: {
    Add: (book, [name]) => {
      book.cellStyles.add(text(name, 'name'));
      return null;
    },
    GetCount: (book) => book.cellStyles.all.length,
    GetItem: (book, [name]) => styleClass(new StyleRef(book, book.cellStyles.get(text(name, 'name')))),
    GetItemAt: (book, [index]) => {
      const found = book.cellStyles.all[count(index, 'index')];
      if (!found) throw itemNotFound(`There are ${book.cellStyles.all.length} styles.`);
      return styleClass(new StyleRef(book, found));
    },
    GetItemOrNullObject: (book, [name]) => {
      const found = book.cellStyles.find(text(name, 'name'));
      return found ? styleClass(new StyleRef(book, found)) : null;
    },
  },
  items: (book) => book.cellStyles.all.map((style) => styleClass(new StyleRef(book, style))),
  index: (book, name) => styleClass(new StyleRef(book, book.cellStyles.get(text(name, 'name')))),
});
