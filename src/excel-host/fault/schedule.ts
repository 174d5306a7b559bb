/** Things that happen at the nth of something that is counted: requests, calls of `protect`, events. */
export class Schedule<T> {
  private waiting: { readonly what: T; skip: number }[] = [];

  /** `skip` further ones pass before it happens. */
  add(what: T, skip: number): void {
    this.waiting.push({ what, skip });
  }

  /** One more is counted: what is due with it, in the order of adding. */
  take(): T[] {
    const due = this.waiting.filter(({ skip }) => skip === 0);
    this.waiting = this.waiting.filter(({ skip }) => skip > 0);
    for (const each of this.waiting) each.skip -= 1;
    return due.map(({ what }) => what);
  }

  clear(): void {
    this.waiting = [];
  }
}
