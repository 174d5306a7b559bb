import type { Checkpoint, LocalStore } from '../../app/port/ports';
import { createStore, type Shelf } from './store';

/** For browsers that keep nothing (private windows, blocked storage): the same store, forgotten with the page. */
export function createMemoryStore(): LocalStore {
  const entries = new Map<string, string>();
  const checkpoints = new Map<string, Checkpoint>();
  const shelf: Shelf = {
    read: (key) => Promise.resolve(entries.get(key) ?? null),
    write: (key, value) => {
      entries.set(key, value);
      return Promise.resolve();
    },
    remove: (key) => {
      entries.delete(key);
      return Promise.resolve();
    },
    listCheckpoints: (workbookId) =>
      Promise.resolve([...checkpoints.values()].filter((checkpoint) => checkpoint.workbookId === workbookId)),
    putCheckpoint: (checkpoint) => {
      checkpoints.set(checkpoint.id, checkpoint);
      return Promise.resolve();
    },
    dropCheckpoint: (id) => {
      checkpoints.delete(id);
      return Promise.resolve();
    },
  };
  return createStore(shelf, false);
}
