import type { Place } from './places';

export type ConsoleLevel = 'log' | 'warn' | 'error';
export interface ConsoleLine {
  readonly level: ConsoleLevel;
  readonly text: string;
}
/** Something that failed: a batch that Excel would refuse, an error that the script threw or told. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** Line and column in the script, where known. */
  readonly place: Place | null;
  /** `Class.member`, for failures of a batch. */
  readonly member: string | null;
}
export interface Refusal {
  readonly member: string;
  readonly place: Place | null;
}
/** What running a script came to. */
export interface Outcome {
  readonly console: readonly ConsoleLine[];
  /** Buttons and commands that were pressed, in order. */
  readonly pressed: readonly string[];
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly errors: readonly Failure[];
  readonly refused: readonly Refusal[];
}

export const exitCodeOf = ({ errors, refused }: Outcome): 0 | 1 => (errors.length + refused.length > 0 ? 1 : 0);
