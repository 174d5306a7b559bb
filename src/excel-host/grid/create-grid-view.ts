import type { GridView } from '../grid-view';
import type { ExcelHost } from '../host';
import type { User } from '../model/change';
import { localUser } from '../model/workbook';
import { HostGrid } from './host-grid';

/** The page's view of a host's workbook, as the given user's: clients of that user see its edits as local. */
export function createGridView(host: ExcelHost, user: User = localUser): GridView {
  return new HostGrid(host.book, user);
}
