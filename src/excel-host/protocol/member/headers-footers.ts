import { invalidArgument } from '../../errors';
import type { SheetModel } from '../../model/sheet';
import { text } from '../args';
import { defineClass, type Getter, type Setter } from '../host-class';

/** Excel specifications and limits: characters in a header or footer (all three parts together). */
const maxLength = 255;

type Place = 'header' | 'footer';
type Side = 'left' | 'center' | 'right';

const part = (place: Place, side: Side): { get: Getter<SheetModel>; set: Setter<SheetModel> } => ({
  get: ({ page }) => page[place][side],
  set: (sheet, value, { book }) => {
    const changed = { ...sheet.page[place], [side]: text(value, `${side} ${place}`) };
    const length = changed.left.length + changed.center.length + changed.right.length;
    if (length > maxLength) throw invalidArgument(`The ${place} has ${length} characters; ${maxLength} are allowed.`);
    sheet.page[place] = changed;
    book.changed({ kind: 'look', sheetId: sheet.id });
  },
});

const parts = {
  LeftHeader: part('header', 'left'),
  CenterHeader: part('header', 'center'),
  RightHeader: part('header', 'right'),
  LeftFooter: part('footer', 'left'),
  CenterFooter: part('footer', 'center'),
  RightFooter: part('footer', 'right'),
};
const pick = <K extends 'get' | 'set'>(which: K): Record<string, (typeof parts)['LeftHeader'][K]> =>
  Object.fromEntries(Object.entries(parts).map(([name, each]) => [name, each[which]]));

const headerFooterClass = defineClass<SheetModel>({
  name: 'HeaderFooter',
  defaults: Object.keys(parts),
  get: pick('get'),
  set: pick('set'),
});

/** Only one header and footer for all pages: different first or even pages are refused. */
export const headersFootersClass = defineClass<SheetModel>({
  name: 'HeaderFooterGroup',
  defaults: ['State', 'UseSheetMargins', 'UseSheetScale'],
  get: { State: () => 'Default', UseSheetMargins: () => true, UseSheetScale: () => true },
  navigate: { DefaultForAllPages: (sheet) => headerFooterClass(sheet) },
});
