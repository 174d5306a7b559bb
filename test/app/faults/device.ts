import { createStore } from '../../../src/adapter/dexie/store';
import type { Checkpoint, LocalStore } from '../../../src/app/port/ports';

/** This device's memory with a way to put it back to an earlier moment. */
export interface Device {
  readonly local: LocalStore;
  take(): () => void;
}

export function createDevice(): Device {
  const entries = new Map<string, string>();
  const checkpoints = new Map<string, Checkpoint>();
  const local = createStore(
    {
      read: (key) => Promise.resolve(entries.get(key) ?? null),
      write: (key, value) => Promise.resolve(void entries.set(key, value)),
      remove: (key) => Promise.resolve(void entries.delete(key)),
      listCheckpoints: (id) => Promise.resolve([...checkpoints.values()].filter(({ workbookId }) => workbookId === id)),
      putCheckpoint: (checkpoint) => Promise.resolve(void checkpoints.set(checkpoint.id, checkpoint)),
      dropCheckpoint: (id) => Promise.resolve(void checkpoints.delete(id)),
    },
    true,
  );
  return {
    local,
    take: () => {
      const [kept, keptCheckpoints] = [[...entries], [...checkpoints]];
      return () => {
        entries.clear();
        checkpoints.clear();
        for (const [key, value] of kept) entries.set(key, value);
        for (const [key, value] of keptCheckpoints) checkpoints.set(key, value);
      };
    },
  };
}
