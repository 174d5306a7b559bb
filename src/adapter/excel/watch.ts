import type { WorkbookChange } from '../../app/port/workbook-gateway';
import type { Area } from '../../workbook/plan/types';
import { parseReference } from './address';
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
  return () => stopListening(registration);
}

/** A title as it must stand in a reference. */
const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/**
 * Moves of the selection on any sheet. The event names its sheet by id: `titleOf` knows those of the last reading, a sheet that came
 * since is asked for. Whole rows and columns are no place of ours and are passed over.
 */
export async function watchCellsSelected(
  requester: Requester,
  titleOf: (id: string) => string | null,
  listener: (area: Area) => void,
): Promise<() => Promise<void>> {
  const askTitle = (id: string): Promise<string | null> =>
    requester.send((context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      return () => worksheets.items.find((sheet) => sheet.id === id)?.name ?? null;
    }, false);
  let latest = 0;
  const registration = await requester.send((context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      latest += 1;
      const mine = latest;
      // A sheet that is gone again before it could be asked for is nobody's place.
      const title = titleOf(worksheetId) ?? (await askTitle(worksheetId).catch(() => null));
      const [first = ''] = address.split(',');
      const area = title === null ? null : parseReference(quoted(title) + first);
      if (area !== null && mine === latest) listener(area);
    });
    return () => added;
  }, false);
  return () => stopListening(registration);
}

interface Registration {
  remove(): void;
  readonly context: { sync(): Promise<unknown> };
}

async function stopListening(registration: Registration): Promise<void> {
  registration.remove();
  try {
    await registration.context.sync();
  } catch (error) {
    throw toKegagalan(error, false);
  }
}
