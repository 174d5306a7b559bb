import type { Change, SheetInfo, WritePlan } from '../../workbook/plan/types';

/** Titles of the sheets that a change needs. */
function needed(change: Change): readonly string[] {
  if ('sheet' in change) return [change.sheet];
  if (!('at' in change)) return [];
  return 'sheet' in change.at ? [change.at.sheet] : change.at.map(({ sheet }) => sheet);
}

/**
 * An inverse as it fits the sheets that really stand: a plan that was stopped halfway, or a workbook from which sheets were deleted
 * since, has less to take back. What is gone is left out, what never went is not added again.
 */
export function sesuaikanBalik({ changes }: WritePlan, sheets: readonly Pick<SheetInfo, 'name'>[]): WritePlan {
  const ada = new Set(sheets.map(({ name }) => name));
  const hasil: Change[] = [];
  for (const change of changes) {
    if (change.op === 'sheet.add') {
      if (ada.has(change.sheet)) continue;
      ada.add(change.sheet);
    } else if (change.op === 'sheet.order') {
      hasil.push({ ...change, sheets: change.sheets.filter((sheet) => ada.has(sheet)) });
      continue;
    } else if (!needed(change).every((sheet) => ada.has(sheet))) continue;
    if (change.op === 'sheet.delete') ada.delete(change.sheet);
    hasil.push(change);
  }
  return { changes: hasil };
}
