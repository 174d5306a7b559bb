import type { WorkbookModel } from './model/workbook';

/** What may go wrong with a request. `after` loses the answer although the batch was applied. */
export type DropMoment = 'before' | 'after';

/** Failures on demand, as users of Excel meet them. Each one-time fault is used up by the request that it hits. */
export class Faults {
  private editing = false;
  private editEnd: (() => void)[] = [];
  private drops: { moment: DropMoment; skip: number }[] = [];
  private deniedProtects = 0;
  private nullReadsFrom: number | null = null;
  /** As builds since June 2026: `unprotect` of what is not protected fails with `AccessDenied` (issue 6784). */
  deniesNeedlessUnprotect = false;
  /** Milliseconds before each answer. */
  delay = 0;

  /** A user is editing a cell: every batch fails with `InvalidOperationInCellEditMode` until it ends. */
  beginCellEdit(): void {
    this.editing = true;
  }
  endCellEdit(): void {
    this.editing = false;
    for (const resume of this.editEnd.splice(0)) resume();
  }
  get isEditing(): boolean {
    return this.editing;
  }
  /** For clients that asked with `delayForCellEdit`. */
  whenCellEditEnds(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.editEnd.push(resolve)) : Promise.resolve();
  }

  /** The connection breaks at the next request, or after `skip` more. */
  dropConnection(moment: DropMoment, skip = 0): void {
    this.drops.push({ moment, skip });
  }
  takeDrop(): DropMoment | null {
    const due = this.drops.find((drop) => drop.skip === 0);
    this.drops = this.drops
      .filter((drop) => drop !== due)
      .map((drop) => ({ ...drop, skip: Math.max(0, drop.skip - 1) }));
    return due?.moment ?? null;
  }

  /** The next `times` calls of `protect` fail with `AccessDenied` (issue 6784 of OfficeDev/office-js). */
  denyProtect(times = 1): void {
    this.deniedProtects = times;
  }
  takeProtectDenial(): boolean {
    if (this.deniedProtects === 0) return false;
    this.deniedProtects -= 1;
    return true;
  }

  /** Excel on the web once lost every opened file's settings (issue 2940 of OfficeDev/office-js). */
  stripSettings(book: WorkbookModel): void {
    book.settings.clear();
  }

  /** Reads of at least this many cells answer `null` values; `null` switches the fault off. */
  answerNullFrom(cells: number | null): void {
    this.nullReadsFrom = cells;
  }
  answersNullFor(cells: number): boolean {
    return this.nullReadsFrom !== null && cells >= this.nullReadsFrom;
  }
}
