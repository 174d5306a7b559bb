interface Stored {
  readonly value: unknown;
  readonly characters: number;
}

const charactersOf = (key: string, value: unknown): number => key.length + (JSON.stringify(value) ?? '').length;

/** The settings part: JSON values by key, with its size at hand, because every write is held against the limit. */
export class SettingStore {
  private readonly stored = new Map<string, Stored>();
  private total = 0;

  get size(): number {
    return this.stored.size;
  }
  has(key: string): boolean {
    return this.stored.has(key);
  }
  get(key: string): unknown {
    return this.stored.get(key)?.value;
  }
  keys(): string[] {
    return [...this.stored.keys()];
  }
  entries(): { key: string; value: unknown }[] {
    return [...this.stored].map(([key, { value }]) => ({ key, value }));
  }

  /** What the part would measure with this setting in it. */
  sizeWith(key: string, value: unknown): number {
    return this.total - (this.stored.get(key)?.characters ?? 0) + charactersOf(key, value);
  }
  set(key: string, value: unknown): void {
    this.total = this.sizeWith(key, value);
    this.stored.set(key, { value, characters: charactersOf(key, value) });
  }
  delete(key: string): boolean {
    this.total -= this.stored.get(key)?.characters ?? 0;
    return this.stored.delete(key);
  }
  clear(): void {
    this.stored.clear();
    this.total = 0;
  }
}
