import type { NameInfo, SheetInfo, WorkbookSnapshot } from '../../../workbook/plan/types';
import { parseReference } from '../address';
import type { Queue } from '../request';

const visibilityOf = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export type Outline = Omit<WorkbookSnapshot, 'tables'>;

/** Sheets, defined names and settings: one request whatever the size of the tables. */
export const outlineQueue: Queue<Outline> = (context) => {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  return () => ({
    sheets: worksheets.items.map((sheet): SheetInfo => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf[sheet.visibility],
      protected: sheet.protection.protected,
    })),
    names: names.items.map((item): NameInfo => ({ name: item.name, area: parseReference(String(item.formula)) })),
    settings: settings.items.map((item) => ({ key: item.key, value: item.value as unknown })),
  });
};
