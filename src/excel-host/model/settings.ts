import { HostError, invalidArgument } from '../errors';
import type { WorkbookModel } from './workbook';

/** The stated maximum of the settings (issue 621 of OfficeDev/office-js); failures are reported from 1 MB (issue 3957). */
export const maxSettingsBytes = 2 * 1024 * 1024;
const maxKey = 255;

/** Adds or replaces: `settings.add` "sets or adds the specified setting". */
export function putSetting(book: WorkbookModel, key: string, value: unknown): void {
  if (key === '' || key.length > maxKey) throw invalidArgument('A setting key has 1 to 255 characters.');
  if (book.settings.sizeWith(key, value ?? null) > maxSettingsBytes) {
    throw new HostError('InvalidArgument', `The settings would exceed ${maxSettingsBytes} bytes.`);
  }
  book.settings.set(key, value ?? null);
  book.changed({ kind: 'settings' });
}

export function deleteSetting(book: WorkbookModel, key: string): void {
  if (!book.settings.delete(key)) throw new HostError('ItemNotFound', `There is no setting "${key}".`);
  book.changed({ kind: 'settings' });
}
