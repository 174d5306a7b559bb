import type { SheetData, WorkbookData } from '../../model/types';
import { readPeople } from './comment/people';
import { readCustomXml } from './book/custom-xml';
import { readStructureProtection } from './book/protection';
import { readAddinSettings } from './book/addin-settings';
import { Colors } from './book/colors';
import { readNames } from './book/names';
import { readProperties } from './book/properties';
import { readSharedStrings } from './book/strings';
import { Styles } from './book/styles';
import { READ_LIMITS, type ReadLimits } from './limits';
import { type OpenNote, OpenNotes } from './notes';
import { PackageReader } from './package/package-reader';
import { readSheet, type SheetEntry } from './sheet/read-sheet';
import { XmlReader } from './xml-reader';
import { attribute, child, childrenOf, flag, numeric, relationId, type XmlNode } from './xml-tree';
import { XlsxReadError } from './xlsx-read-error';

export interface ReadOptions {
  /** Whose settings are wanted, of a file that carries those of several add-ins: the id of the manifest. */
  readonly addinId?: string;
  readonly limits?: Partial<ReadLimits>;
}

export interface OpenedXlsx {
  readonly data: WorkbookData;
  /** What the file has and `data` has not, or not fully. */
  readonly catatan: readonly OpenNote[];
}

/**
 * An .xlsx file as a workbook: of this host, Excel, LibreOffice, or another program. Values of formulas are those in the file; nothing
 * is computed here.
 * @throws XlsxReadError with its `kind`, before anything was taken over; unpacking and reading keep to `limits`.
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): OpenedXlsx {
  const limits = { ...READ_LIMITS, ...options.limits };
  const parts = new PackageReader(bytes, limits);
  const notes = new OpenNotes();
  const path = workbookPath(parts);
  const book = parts.tree(path);
  const theme = parts.related(path, 'theme');
  const colors = new Colors(theme === null ? null : parts.tree(theme));
  const stylesPath = parts.related(path, 'styles');
  const styles = new Styles(stylesPath === null ? null : parts.tree(stylesPath), colors, notes);
  const stringsPath = parts.related(path, 'sharedStrings');
  const strings =
    stringsPath === null ? [] : readSharedStrings(new XmlReader(parts.text(stringsPath), stringsPath), notes);
  const entries = sheetEntries(book, path, parts, notes);
  const names = readNames(
    child(book, 'definedNames'),
    new Map(entries.map(({ entry, position }) => [position, entry.id])),
    notes,
  );
  const countCell = cellCounter(limits.cells);
  const newId = idMaker();
  const shared = {
    parts,
    strings,
    styles,
    colors,
    notes,
    countCell,
    people: readPeople(parts, path),
    from1904: flag(child(book, 'workbookPr'), 'date1904'),
  };
  const sheets = entries.map(({ entry, part, position }): SheetData => {
    const sheet = readSheet(entry, { ...shared, path: part, sheetName: entry.name }, newId);
    return { ...sheet, page: { ...sheet.page, ...names.print(position) } };
  });
  const data: WorkbookData = {
    sheets,
    activeSheetId: activeSheet(book, entries),
    names: names.names,
    settings: readAddinSettings(parts, options.addinId ?? null, notes),
    ...readProperties(parts, notes),
    customXmlParts: readCustomXml(parts, path, newId),
    ...readStructureProtection(child(book, 'workbookProtection')),
  };
  nameUnread(parts, notes);
  return { data, catatan: notes.list() };
}

function workbookPath(parts: PackageReader): string {
  const path = parts.related('', 'officeDocument');
  if (path === null) throw new XlsxReadError('damaged', 'the package leads to no document');
  const type = parts.contentType(path) ?? '';
  if (type.includes('macroEnabled')) throw new XlsxReadError('macro', type);
  if (!type.includes('spreadsheetml')) throw new XlsxReadError('not-xlsx', `a document of type ${type}`);
  return path;
}

interface ListedSheet {
  readonly entry: SheetEntry;
  readonly part: string;
  /** Among all sheets of the file, those included that are no worksheets. */
  readonly position: number;
}

const VISIBILITY: Readonly<Record<string, SheetData['visibility']>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** The worksheets in tab order; sheets of other kinds (a chart alone, a dialog) are named. */
function sheetEntries(book: XmlNode, path: string, parts: PackageReader, notes: OpenNotes): ListedSheet[] {
  const listed = childrenOf(child(book, 'sheets'), 'sheet').flatMap((node, at): ListedSheet[] => {
    const name = attribute(node, 'name') ?? `Sheet${at + 1}`;
    const relation = parts.byId(path, relationId(node));
    if (relation === null) throw new XlsxReadError('damaged', `the sheet "${name}" leads nowhere`);
    if (relation.type !== 'worksheet') {
      notes.add('part-left-out', name, `a sheet of type ${relation.type}`);
      return [];
    }
    const visibility = VISIBILITY[attribute(node, 'state') ?? ''] ?? 'Visible';
    return [{ entry: { id: sheetId(at), name, visibility }, part: relation.target, position: at }];
  });
  if (listed.length === 0) throw new XlsxReadError('damaged', 'the workbook has no worksheet');
  return listed;
}

/** In the form of `worksheet.id`. */
function sheetId(at: number): string {
  return `{${(at + 1).toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}

function idMaker(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `{00000000-0000-0000-${made.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
  };
}

function cellCounter(most: number): () => void {
  let cells = 0;
  return () => {
    cells += 1;
    if (cells > most) throw new XlsxReadError('too-large', `more than ${most} cells`);
  };
}

function activeSheet(book: XmlNode, entries: readonly ListedSheet[]): string {
  const tab = numeric(child(child(book, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const shown = entries.filter(({ entry }) => entry.visibility === 'Visible');
  return (shown.find(({ position }) => position === tab) ?? shown[0] ?? entries[0])?.entry.id ?? '';
}

/** Parts that say nothing beyond what is read: order of calculation, a printer's own bytes, a small picture of the first page. */
const SILENT = /(?:calcChain\.xml|printerSettings\d*\.bin|thumbnail\.\w+|\[trash\].*|_rels\/.*)$/i;

function nameUnread(parts: PackageReader, notes: OpenNotes): void {
  for (const path of parts.unread()) {
    if (SILENT.test(path)) continue;
    notes.add('part-left-out', path, path.split('/').slice(0, -1).join('/') || path);
  }
}
