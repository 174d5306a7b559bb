import { invalidArgument } from '../../errors';
import { copySheet } from '../../model/insert-workbook';
import type { SheetModel } from '../../model/sheet';
import { text } from '../args';
import type { Method } from '../host-class';
import { sheetPlace } from './workbook-files';

/** Copying a sheet; the client finds the copy again by its id. */
export const sheetCopy: Record<string, Method<SheetModel>> = {
  Copy: (sheet, [positionType, relativeTo], { book, objects }) => {
    const place = sheetPlace(book, positionType, relativeTo, 'None');
    // Source: Worksheet.copy: relativeTo "is only needed if `positionType` is "Before" or "After"".
    if ((place.type === 'Before' || place.type === 'After') && !place.relativeTo) {
      throw invalidArgument('"relativeTo" is needed for Before and After.');
    }
    return objects.worksheet(copySheet(book, sheet, place));
  },
  _GetAnotherWorksheetById: (_, [id], { book, objects }) => objects.worksheet(book.sheet(text(id, 'id'))),
};
