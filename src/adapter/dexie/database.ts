import { Dexie, type Table } from 'dexie';
import type { Checkpoint } from '../../app/port/ports';

/** One remembered text under its key. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** This device's database. Stores are only ever added: an older version is opened by a newer add-in as it is. */
export class LocalDatabase extends Dexie {
  declare readonly entries: Table<Entry, string>;
  declare readonly checkpoints: Table<Checkpoint, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ entries: 'key', checkpoints: 'id, workbookId' });
  }
}
