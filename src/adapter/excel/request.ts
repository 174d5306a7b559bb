import { KegagalanHost } from '../../app/port/kegagalan';
import type { ExcelApi } from './excel-api';
import { toKegagalan } from './host-error';

export interface RequestOptions {
  /** Milliseconds before each further try while a cell is being edited; after the last one the failure is passed on. */
  readonly patience: readonly number[];
  /** Told `true` when the host waits for the user to leave a cell, `false` when the wait is over. */
  readonly onWait: (waiting: boolean) => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Queues actions and returns how their results are read once the host has answered. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/** One request to the host = one round trip. `writes`: whether the request could change anything. */
export interface Requester {
  send<T>(queue: Queue<T>, writes: boolean): Promise<T>;
}

const isCellEdit = (error: unknown): boolean => error instanceof KegagalanHost && error.sebab === 'sel-sedang-diedit';

/**
 * A request context of our own instead of `Excel.run`: nothing outlives a request here, so the three tracking actions per
 * range and the clean-up request that `Excel.run` adds would only multiply bytes and round trips.
 */
export function createRequester(excel: ExcelApi, options: RequestOptions): Requester {
  async function once<T>(queue: Queue<T>, writes: boolean): Promise<T> {
    const context = new excel.RequestContext();
    const collect = queue(context);
    try {
      await context.sync();
    } catch (error) {
      throw toKegagalan(error, writes);
    }
    return collect();
  }

  async function patient<T>(queue: Queue<T>, writes: boolean): Promise<T> {
    let waiting = false;
    try {
      for (let turn = 0; ; turn += 1) {
        const pause = options.patience[turn];
        try {
          return await once(queue, writes);
        } catch (error) {
          // Refused in cell-edit mode means that nothing was done: the same request may be sent again.
          if (pause === undefined || !isCellEdit(error)) throw error;
        }
        if (!waiting) options.onWait(true);
        waiting = true;
        await options.sleep(pause);
      }
    } finally {
      if (waiting) options.onWait(false);
    }
  }
  return { send: patient };
}
