import type { LocalStore } from '../../app/port/ports';
import type { LocalDatabase } from './database';
import { createMemoryStore } from './memory-store';
import { createStore, type Shelf } from './store';

export interface LocalStoreOptions {
  readonly name: string;
  /** Milliseconds before each further try: on Mac the database can fail on the first opening (office-js #1281). */
  readonly retries: readonly number[];
  /** Milliseconds that one opening may take. */
  readonly patience: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const shelfOf = (database: LocalDatabase): Shelf => ({
  read: async (key) => (await database.entries.get(key))?.value ?? null,
  write: async (key, value) => {
    await database.entries.put({ key, value });
  },
  remove: (key) => database.entries.delete(key),
  listCheckpoints: (workbookId) => database.checkpoints.where('workbookId').equals(workbookId).toArray(),
  putCheckpoint: async (checkpoint) => {
    await database.checkpoints.put(checkpoint);
  },
  dropCheckpoint: (id) => database.checkpoints.delete(id),
});

/** An opening may also never answer (another page holds an older version): that is given up after a while. */
async function opens(database: LocalDatabase, { patience, sleep }: LocalStoreOptions): Promise<boolean> {
  const tried = database
    .open()
    .then(() => database.entries.count())
    .then(
      () => true,
      () => false,
    );
  const opened = await Promise.race([tried, sleep(patience).then(() => false)]);
  if (!opened) database.close();
  return opened;
}

/** The library comes while office.js opens the workbook, not before the page can paint. */
const loadDatabase = (): Promise<typeof LocalDatabase | null> =>
  import('./database').then(
    ({ LocalDatabase }) => LocalDatabase,
    () => null,
  );

/** This device's memory; where the browser gives none, one that lasts as long as the page and says so (`available: false`). */
export async function openLocalStore(options: LocalStoreOptions): Promise<LocalStore> {
  const Database = await loadDatabase();
  if (Database === null) return createMemoryStore();
  const database = new Database(options.name);
  if (await opens(database, options)) return createStore(shelfOf(database), true);
  for (const pause of options.retries) {
    await options.sleep(pause);
    if (await opens(database, options)) return createStore(shelfOf(database), true);
  }
  return createMemoryStore();
}
