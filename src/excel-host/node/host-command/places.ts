import type { ClientLibrary } from '../client-library';
import type { CompiledScript } from './compile';

/** Where a script stands: `contoh.ts:12:5`. */
export type Place = string;

interface Trace {
  readonly stack?: string;
}
interface ClientAction {
  readonly actionInfo: { readonly Id: number };
}

/**
 * Remembers which line of the script made each action. Microsoft's library is not changed: the function that collects the
 * actions of a batch is wrapped after loading.
 */
export class Places {
  private readonly traces = new Map<number, Trace>();

  constructor(
    private readonly file: string,
    private readonly name: string,
    private readonly script: CompiledScript,
  ) {}

  watch({ OfficeExtension: library }: ClientLibrary): void {
    const request: unknown = Reflect.get(library, 'ClientRequest');
    const prototype: unknown = typeof request === 'function' ? request.prototype : undefined;
    if (typeof prototype !== 'object' || prototype === null || !('addAction' in prototype)) {
      throw new TypeError('The client library collects its actions in an unknown way.');
    }
    const original = prototype.addAction;
    if (typeof original !== 'function') throw new TypeError('The client library has no addAction.');
    const note = (action: ClientAction): void => this.note(action);
    prototype.addAction = function (this: unknown, action: ClientAction): unknown {
      note(action);
      return Reflect.apply(original, this, [action]);
    };
  }

  /** Ids count per request context; handlers run one after the other, so that the newest trace of an id is the right one. */
  private note(action: ClientAction): void {
    const trace: Trace = {};
    Error.captureStackTrace(trace);
    this.traces.set(action.actionInfo.Id, trace);
  }

  ofAction(id: number): Place | null {
    return this.first(this.traces.get(id)?.stack);
  }
  forget(ids: readonly number[]): void {
    for (const id of ids) this.traces.delete(id);
  }
  here(): Place | null {
    const trace: Trace = {};
    Error.captureStackTrace(trace);
    return this.first(trace.stack);
  }
  ofError(error: unknown): Place | null {
    const isTraced = typeof error === 'object' && error !== null && 'stack' in error;
    return isTraced && typeof error.stack === 'string' ? this.first(error.stack) : null;
  }

  /** The innermost frame that lies in the script. */
  private first(stack: string | undefined): Place | null {
    for (const line of stack?.split('\n') ?? []) {
      const at = line.lastIndexOf(`${this.file}:`);
      const [, row, column] = at < 0 ? [] : (/^:(\d+):(\d+)/.exec(line.slice(at + this.file.length)) ?? []);
      if (row === undefined || column === undefined) continue;
      const { line: original, column: start } = this.script.original(Number(row), Number(column));
      return `${this.name}:${original}:${start}`;
    }
    return null;
  }
}
