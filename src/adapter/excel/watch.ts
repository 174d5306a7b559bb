import type { WorkbookChange } from '../../app/port/workbook-gateway';
import type { ExcelApi } from './excel-api';
import { toKegagalan } from './host-error';

/** Edits of cells on any sheet. Events can be missed (drop-down choices, fast edits): they refresh a view, they prove nothing. */
export async function watchCells(
  excel: ExcelApi,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const context = new excel.RequestContext();
  const registration = context.workbook.worksheets.onChanged.add((event) => {
    listener({ sheet: event.worksheetId, address: event.address, remote: event.source === 'Remote' });
    return Promise.resolve();
  });
  try {
    await context.sync();
  } catch (error) {
    throw toKegagalan(error, false);
  }
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}
