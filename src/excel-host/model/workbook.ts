import type { CalcEngine } from '../calc/types';
import { HostError, itemNotFound } from '../errors';
import type { ChangeListener, ModelChange, User } from './change';
import { CellStyles } from './cell-styles';
import { createIds, type Ids } from './ids';
import { SettingStore } from './setting-store';
import { SheetModel } from './sheet';
import { checkSheetName, sameName } from './sheet-name';
import { StyleTable } from './style';
import type { TableSortState } from './table-sorts';
import type { HostLocale } from '../text/locale';
import type { CustomXmlPartData } from './object-types';
import type { CellValue, CustomPropertyData, NameData, Rect, WorkbookData } from './types';
import { ConnectedUsers } from './connected-users';
import { View } from './view';

export type Locale = HostLocale;
export type DocumentProperties = { -readonly [K in keyof WorkbookData['properties']]: string };

/** What a single cell held before it was written. */
export interface CellEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  readonly before: CellValue;
}

export type MoveListener = (sheet: SheetModel, move: (area: Rect) => Rect | null) => void;

export const localUser: User = 'local';

/** The whole emulated workbook: sheets in tab order, names, settings, properties, and who looks where. */
export class WorkbookModel {
  readonly styles = new StyleTable();
  readonly cellStyles = new CellStyles();
  readonly ids: Ids = createIds();
  sheets: SheetModel[] = [];
  names: NameData[] = [];
  /** How each table was sorted last, by its id. */
  readonly tableSorts = new Map<string, TableSortState>();
  /** Some formula names a table: the engine must learn of each change of tables. */
  hasStructuredFormulas = false;
  readonly settings = new SettingStore();
  readonly custom = new Map<string, CustomPropertyData['value']>();
  customXmlParts: CustomXmlPartData[] = [];
  /** ISO 8601 in UTC; a new workbook has no date of its own until its owner tells one. */
  created: string | null = null;
  revisionNumber = 0;
  readonly properties: DocumentProperties = {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    category: '',
    manager: '',
    company: '',
    lastAuthor: '',
  };
  structureProtected = false;
  structurePassword: string | null = null;
  /** Of an opened file: see `WorkbookData.structureHash`. */
  structureHash: Readonly<Record<string, string>> | null = null;
  dirty = false;
  /** The file was saved at least once, or opened. */
  previouslySaved = false;
  chartDataPointTrack = true;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** What dates new comments; a test may set a clock of its own. */
  now: () => Date = () => new Date();
  /** On whose behalf the model is being changed now. */
  user: User = localUser;
  /** Somebody listens to changed cells and wants to hear the value before. */
  areEditsFollowed = false;
  /** Somebody listens to changed formulas. */
  areFormulasFollowed = false;
  /** The single cell that was written last, until its change is told. */
  lastEdit: CellEdit | null = null;
  /** Who is connected now. */
  readonly users = new ConnectedUsers();
  private readonly views = new Map<User, View>();
  private readonly moveListeners = new Set<MoveListener>();
  private readonly listeners = new Set<ChangeListener>();

  constructor(
    readonly engine: CalcEngine,
    readonly locale: Locale,
    readonly fileName: string,
  ) {
    this.addSheet('Sheet1');
    this.dirty = false;
  }

  /** Who signs new comments. */
  get person(): { readonly name: string; readonly email: string } {
    const name = this.user === localUser ? 'Pengguna' : this.user;
    return { name, email: `${name.toLowerCase().replace(/\s+/g, '.')}@localhost` };
  }

  get view(): View {
    return this.viewOf(this.user);
  }

  viewOf(user: User): View {
    let view = this.views.get(user);
    if (!view) {
      const first = this.views.get(localUser)?.activeSheetId ?? this.sheets.find(isVisible)?.id ?? '';
      this.views.set(user, (view = new View(first)));
    }
    return view;
  }

  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells listeners; a change of content or look makes the file dirty, looking around does not. */
  changed(change: ModelChange): void {
    if (!(change.kind === 'selection' || change.kind === 'sheet-activated' || change.kind === 'sheet-deactivated')) {
      this.dirty = true;
    }
    for (const listener of [...this.listeners]) listener(change, this.user);
    if (change.kind === 'data') this.lastEdit = null;
  }

  /** Called after rows or columns of a sheet moved: live ranges follow. */
  onMove(listener: MoveListener): () => void {
    this.moveListeners.add(listener);
    return () => this.moveListeners.delete(listener);
  }
  structureMoved(sheet: SheetModel, move: (area: Rect) => Rect | null): void {
    for (const listener of [...this.moveListeners]) listener(sheet, move);
  }

  findSheet(key: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sameName(sheet.name, key));
  }

  sheet(key: string): SheetModel {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound(`There is no worksheet "${key}".`);
    return found;
  }

  visibleSheets(): SheetModel[] {
    return this.sheets.filter(isVisible);
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) {
      if (!this.findSheet(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  addSheet(name?: string): SheetModel {
    this.assertStructureOpen();
    const checked =
      name === undefined
        ? this.freeSheetName()
        : checkSheetName(
            name,
            this.sheets.map((sheet) => sheet.name),
          );
    const sheet = new SheetModel(this.ids.guid(), checked);
    sheet.style = this.cellStyles.get('Normal').look;
    this.sheets.push(sheet);
    this.engine.addSheet(sheet.id, sheet.name);
    this.changed({ kind: 'sheet-added', sheetId: sheet.id });
    return sheet;
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
    const before = this.view.activeSheetId;
    if (before === sheet.id) return;
    this.view.activeSheetId = sheet.id;
    if (this.findSheet(before)) this.changed({ kind: 'sheet-deactivated', sheetId: before });
    this.changed({ kind: 'sheet-activated', sheetId: sheet.id });
  }

  /** After a sheet went or hid: whoever looked at it looks at a neighbour now. */
  leaveSheet(sheet: SheetModel, neighbour: SheetModel): void {
    for (const view of this.views.values()) {
      if (view.activeSheetId === sheet.id) view.activeSheetId = neighbour.id;
    }
  }

  activeSheet(): SheetModel {
    return this.sheet(this.view.activeSheetId);
  }

  assertStructureOpen(): void {
    if (this.structureProtected) throw new HostError('AccessDenied', "The workbook's structure is protected.");
  }
}

export const isVisible = (sheet: SheetModel): boolean => sheet.visibility === 'Visible';
