import { invalidArgument } from '../../errors';
import type { SheetPlace } from '../../model/adopt-sheet';
import { insertSheets } from '../../model/insert-workbook';
import { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { isGiven, optionalOneOf, record, text } from '../args';
import { isHostObject, type Method } from '../host-class';
import { readCreated } from './application';

const positions = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `positionType` and `relativeTo` of `copy` and `insertWorksheetsFromBase64`. */
export function sheetPlace(
  book: WorkbookModel,
  positionType: unknown,
  relativeTo: unknown,
  otherwise: SheetPlace['type'],
): SheetPlace {
  const type = optionalOneOf(positionType, positions, 'positionType', otherwise);
  return { type, relativeTo: isGiven(relativeTo) ? sheetArg(book, relativeTo) : null };
}
function sheetArg(book: WorkbookModel, value: unknown): SheetModel {
  if (isHostObject(value) && value.self instanceof SheetModel) return value.self;
  return book.sheet(text(value, 'relativeTo'));
}

function sheetNames(value: unknown): string[] {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) throw invalidArgument('"sheetNamesToInsert" must be a list.');
  return value.map((name) => text(name, 'sheetNamesToInsert'));
}

/** Members of the workbook that need a file. */
export const workbookFiles: Record<string, Method<WorkbookModel>> = {
  InsertWorksheetsFromBase64: (book, [base64, options], { session }) => {
    const given = isGiven(options) ? record(options, 'options') : {};
    const names = sheetNames(given['sheetNamesToInsert']);
    const place = sheetPlace(book, given['positionType'], given['relativeTo'], 'End');
    const source = session.readWorkbook(text(base64, 'base64File'), 'Workbook.insertWorksheetsFromBase64');
    return insertSheets(book, source, names, place).map(({ id }) => id);
  },
  // Excel on the web is asked for a new workbook by this name (`WacWorkbook` of the client library).
  CreateAndOpenWorkbook: (_, [base64], { session }) => {
    session.openWorkbook(readCreated(base64, session).data);
    return null;
  },
};
