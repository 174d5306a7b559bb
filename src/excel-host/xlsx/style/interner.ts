/** Gives equal XML texts one number, in the order of their first appearance. */
export class Interner {
  private readonly ids = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.id(item);
  }

  id(xml: string): number {
    const known = this.ids.get(xml);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(xml, id);
    return id;
  }

  get size(): number {
    return this.ids.size;
  }

  xml(): string {
    return [...this.ids.keys()].join('');
  }
}
