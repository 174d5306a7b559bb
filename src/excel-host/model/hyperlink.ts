import { invalidArgument } from '../errors';
import { parseAddress } from '../text/address';
import { restyle } from './format';
import { assertAllowed } from './protection';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';
import { writeValues } from './write-values';

/** Excel's "Hyperlink" look. */
const linkColor = '#0563C1';

/** `range.hyperlink = {address | documentReference, screenTip?, textToDisplay?}`; every cell of the range gets it. */
export function setHyperlink(book: WorkbookModel, sheet: SheetModel, area: Rect, value: unknown): void {
  assertAllowed(sheet, 'allowInsertHyperlinks');
  const link = typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : null;
  if (!link) throw invalidArgument('A hyperlink is an object with "address" or "documentReference".');
  const part = (name: string): string | null => {
    const text = link.get(name);
    return typeof text === 'string' && text !== '' ? text : null;
  };
  const address = part('address');
  const documentReference = part('documentReference');
  if (address === null && documentReference === null) throw invalidArgument('The hyperlink has no target.');
  if (documentReference !== null) assertTarget(book, documentReference);
  const inside = (row: number, col: number): boolean =>
    row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols;
  sheet.hyperlinks = sheet.hyperlinks.filter((each) => !inside(each.row, each.col));
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let col = area.col; col < area.col + area.cols; col += 1) {
      sheet.hyperlinks.push({ row, col, address, documentReference, screenTip: part('screenTip') });
    }
  }
  const text = part('textToDisplay');
  if (text !== null) writeValues(book, sheet, area, `'${text}`);
  restyle(book, sheet, [area], (style) => ({
    ...style,
    font: { ...style.font, color: linkColor, underline: 'Single' },
  }));
}

function assertTarget(book: WorkbookModel, reference: string): void {
  const parsed = parseAddress(reference);
  const isKnown = parsed
    ? parsed.sheet === null || book.findSheet(parsed.sheet) !== undefined
    : book.names.some((item) => item.name.toLowerCase() === reference.toLowerCase());
  if (!isKnown) throw invalidArgument(`The link's target "${reference}" does not exist.`);
}
