import type { Colors } from '../book/colors';
import type { Person } from '../comment/people';
import type { Styles } from '../book/styles';
import type { OpenNotes } from '../notes';
import type { PackageReader } from '../package/package-reader';

/** What every reader of a sheet's part needs. */
export interface SheetContext {
  readonly parts: PackageReader;
  /** Path of the sheet's part. */
  readonly path: string;
  readonly sheetName: string;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly colors: Colors;
  readonly notes: OpenNotes;
  /** Who wrote threaded comments, by id. */
  readonly people: ReadonlyMap<string, Person>;
  /** Dates count from 1904 in this file. */
  readonly from1904: boolean;
  /** Called for each cell that is kept; throws when the book has too many. */
  readonly countCell: () => void;
}
