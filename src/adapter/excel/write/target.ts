import type { Area } from '../../../workbook/plan/types';
import { addressOf } from '../../../workbook/formula/rujukan';

/** Longest address text given to `getRanges`; Excel's own limit for an address list typed as text is 255 characters. */
const longestAddress = 250;

function chunkAddresses(addresses: readonly string[]): string[] {
  const chunks: string[] = [];
  let current = '';
  for (const address of addresses) {
    const joined = current === '' ? address : `${current},${address}`;
    if (joined.length > longestAddress && current !== '') {
      chunks.push(current);
      current = address;
    } else current = joined;
  }
  return current === '' ? chunks : [...chunks, current];
}

/** What both one rectangle and several have: enough for looks, locks and number formats. */
export type Shape = Pick<Excel.Range, 'numberFormat' | 'format'> | Pick<Excel.RangeAreas, 'format'>;

/** The objects of one request. Proxies are shared within it, so that a sheet is named once and not once per change. */
export class Target {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** From here on `name` means this sheet. */
  remember(name: string, sheet: Excel.Worksheet): void {
    this.sheets.set(name, sheet);
  }

  forget(name: string): void {
    this.sheets.delete(name);
  }

  range(at: Area): Excel.Range {
    return this.sheet(at.sheet).getRange(addressOf(at));
  }

  /** The areas sheet by sheet, as few objects as the address limit allows. */
  shapes(at: readonly Area[]): (Excel.Range | Excel.RangeAreas)[] {
    const bySheet = new Map<string, string[]>();
    for (const area of at) bySheet.set(area.sheet, [...(bySheet.get(area.sheet) ?? []), addressOf(area)]);
    return [...bySheet].flatMap(([name, addresses]) => {
      const sheet = this.sheet(name);
      return chunkAddresses(addresses).map((text) =>
        text.includes(',') ? sheet.getRanges(text) : sheet.getRange(text),
      );
    });
  }
}
