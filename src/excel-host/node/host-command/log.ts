import { format, inspect } from 'node:util';
import type { ConsoleLevel, ConsoleLine, Failure, Outcome, Refusal } from './outcome';
import type { Places } from './places';

/** What a run has told so far. */
export class Log {
  private readonly lines: ConsoleLine[] = [];
  private readonly failures: Failure[] = [];
  private readonly refusals = new Map<string, Refusal>();
  private readonly told = new WeakSet<Error>();
  private readonly pressed: string[] = [];

  constructor(
    private readonly places: Places,
    private readonly print: (line: ConsoleLine) => void,
  ) {}

  write(level: ConsoleLevel, values: readonly unknown[]): void {
    const line = { level, text: format(...values.map(shown)) };
    this.lines.push(line);
    this.print(line);
    const errors = values.filter((value): value is Error => isError(value));
    for (const error of errors) this.thrown(error);
    // Samples tell a failure in words only: `console.error("Error: " + error)`.
    if (level === 'error' && errors.length === 0 && !this.isKnown(line.text)) {
      this.failures.push({ code: 'console.error', message: line.text, place: this.places.here(), member: null });
    }
  }

  press(name: string): void {
    this.pressed.push(name);
  }

  failed(failure: Failure): void {
    this.failures.push(failure);
  }

  /** An error of a batch was noted when the answer came; the script only passes it on. */
  thrown(error: unknown): void {
    if (isError(error)) {
      if (this.told.has(error)) return;
      this.told.add(error);
    }
    const code = codeOf(error);
    const message = isError(error) ? error.message : String(error);
    if (this.failures.some((known) => known.code === code && known.message === message)) return;
    this.failures.push({ code, message, place: this.places.ofError(error), member: null });
  }

  refused(refusal: Refusal): void {
    if (!this.refusals.has(refusal.member)) this.refusals.set(refusal.member, refusal);
  }

  /** Notes what stands beside the Excel API and is not there; the error for the script is no failure of its own. */
  refusal(member: string, place: Refusal['place']): Error {
    this.refused({ member, place });
    const error = new Error(`${member} belum ditiru oleh Excel tiruan.`);
    this.told.add(error);
    return error;
  }

  outcome(traffic: Pick<Outcome, 'roundTrips' | 'requestBytes' | 'responseBytes'>): Outcome {
    return {
      console: this.lines,
      pressed: this.pressed,
      ...traffic,
      // A refused member is told once, among the refused.
      errors: this.failures.filter(({ member }) => member === null || !this.refusals.has(member)),
      refused: [...this.refusals.values()],
    };
  }

  private isKnown(text: string): boolean {
    return this.failures.some(({ message }) => text.includes(message));
  }
}

/** Errors of the client library come from a world of its own, where `instanceof Error` holds but names differ. */
const isError = (value: unknown): value is Error =>
  value instanceof Error || (typeof value === 'object' && value !== null && 'message' in value && 'stack' in value);

const codeOf = (error: unknown): string => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code) return String(error.code);
  return isError(error) ? error.name : 'Error';
};

/** A stack is of no use to the reader of the output: the place stands in the report. */
function shown(value: unknown): unknown {
  if (isError(value)) return `${codeOf(value)}: ${value.message}`;
  return typeof value === 'object' && value !== null ? inspect(value, { depth: 4, breakLength: 120 }) : value;
}

/** The `console` that a script gets. */
export function createConsole(log: Log): Readonly<Record<string, unknown>> {
  const level =
    (name: ConsoleLevel) =>
    (...values: unknown[]): void =>
      log.write(name, values);
  const nothing = (): void => undefined;
  const plain = level('log');
  return {
    log: plain,
    info: plain,
    debug: plain,
    dir: plain,
    table: plain,
    group: plain,
    groupCollapsed: plain,
    groupEnd: nothing,
    trace: plain,
    warn: level('warn'),
    error: level('error'),
    assert: (holds: unknown, ...values: unknown[]) => {
      if (!holds) log.write('error', ['Assertion failed', ...values]);
    },
    time: nothing,
    timeEnd: nothing,
    timeLog: nothing,
    count: nothing,
    clear: nothing,
  };
}
