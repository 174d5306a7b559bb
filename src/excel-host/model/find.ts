import { invalidArgument } from '../errors';
import { formatCell } from '../text/number-format';
import { valueAt } from './content';
import { rect } from './rect';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function readCriteria(given: unknown): Criteria {
  const map = new Map<string, unknown>(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const direction = map.get('searchDirection') ?? 'Forward';
  if (direction !== 'Forward' && direction !== 'Backwards') {
    throw invalidArgument('"searchDirection" must be Forward or Backwards.');
  }
  return {
    completeMatch: map.get('completeMatch') === true,
    matchCase: map.get('matchCase') === true,
    backwards: direction === 'Backwards',
  };
}

/** The first cell, row by row, whose shown text contains (or is) the text. */
export function findCell(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Rect,
  text: string,
  given: unknown,
): Rect | null {
  const criteria = readCriteria(given);
  const fold = (raw: string): string => (criteria.matchCase ? raw : raw.toLowerCase());
  const wanted = fold(text);
  const hits: Rect[] = [];
  sheet.cells.forEachIn(area, (cell, row, col) => {
    const shown = fold(formatCell(valueAt(book, sheet, row, col), cell.style.numberFormat, book.locale));
    const isHit = criteria.completeMatch ? shown === wanted : wanted !== '' && shown.includes(wanted);
    if (isHit) hits.push(rect(row, col, 1, 1));
  });
  return (criteria.backwards ? hits.at(-1) : hits[0]) ?? null;
}
