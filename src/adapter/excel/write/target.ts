import type { Area } from '../../../workbook/plan/types';
import { ProtectionMemory } from './protection';
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

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

/** The objects of one request. Proxies are shared within it, so that a sheet is named once and not once per change. */
export class Target {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  /** Sheets that this request has added, with what was styled on them since. */
  private readonly styled = new Map<string, Area[]>();

  constructor(
    readonly context: Excel.RequestContext,
    readonly protection: ProtectionMemory = new ProtectionMemory(),
  ) {}

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

  /** A sheet that this request has just added. */
  rememberNew(name: string, sheet: Excel.Worksheet): void {
    this.remember(name, sheet);
    this.styled.set(name, []);
  }

  /** Whether these cells still look as Excel makes them; from here on they no longer do. */
  takeFresh(at: readonly Area[]): boolean {
    const fresh = at.every((area) => this.styled.get(area.sheet)?.every((other) => !overlaps(area, other)) ?? false);
    for (const area of at) this.styled.get(area.sheet)?.push(area);
    return fresh;
  }

  /** From here on `name` means this sheet. */
  remember(name: string, sheet: Excel.Worksheet): void {
    this.sheets.set(name, sheet);
  }

  forget(name: string): void {
    this.sheets.delete(name);
    this.styled.delete(name);
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
