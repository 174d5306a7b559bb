import type { WorkbookChange } from '../../app/port/workbook-gateway';
import { toKegagalan } from './host-error';
import type { Requester } from './request';

/** Edits of cells on any sheet. Events can be missed (drop-down choices, fast edits): they refresh a view, they prove nothing. */
export async function watchCells(
  requester: Requester,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const registration = await requester.send((context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      listener({ sheet: event.worksheetId, address: event.address, remote: event.source === 'Remote' });
      return Promise.resolve();
    });
    return () => added;
  }, false);
  return async () => {
    registration.remove();
    try {
      await registration.context.sync();
    } catch (error) {
      throw toKegagalan(error, false);
    }
  };
}
