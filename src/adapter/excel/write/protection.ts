import type { Change, SheetInfo } from '../../../workbook/plan/types';

/**
 * Which sheets are protected, as far as it is known: from the latest reading and what was written since. Builds of 2026 answer
 * `AccessDenied` for `unprotect` on an open sheet, as for `protect` on a protected one (office-js #6784); asking first would cost a
 * round trip before each writing.
 */
export class ProtectionMemory {
  private known = new Map<string, boolean>();

  /** `null` = not known. */
  get(sheet: string): boolean | null {
    return this.known.get(sheet) ?? null;
  }

  read(sheets: readonly Pick<SheetInfo, 'name' | 'protected'>[]): void {
    this.known = new Map(sheets.map(({ name, protected: isProtected }) => [name, isProtected]));
  }

  /** For one request, which may have to be queued again: what it leaves behind counts once it was carried out. */
  fork(): ProtectionMemory {
    const copy = new ProtectionMemory();
    copy.adopt(this);
    return copy;
  }
  adopt({ known }: ProtectionMemory): void {
    this.known = new Map(known);
  }

  /** A request failed: how far it came is not known. */
  forget(): void {
    this.known.clear();
  }

  /** What a change that is being queued leaves behind. */
  follow(change: Change): void {
    if (change.op === 'sheet.add') this.known.set(change.sheet, false);
    else if (change.op === 'protect') this.known.set(change.sheet, true);
    else if (change.op === 'unprotect') this.known.set(change.sheet, false);
    else if (change.op === 'sheet.delete') this.known.delete(change.sheet);
    else if (change.op === 'sheet.rename') {
      const before = this.known.get(change.sheet);
      this.known.delete(change.sheet);
      if (before !== undefined) this.known.set(change.to, before);
    }
  }
}
