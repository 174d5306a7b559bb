/** Rest after the last change before work begins, and how long work may be put off, in milliseconds. */
const REST = 60;
const LATEST = 400;
/** Left over at the end of a slice. */
const SPARE = 3;

/** Work that may wait for quiet moments and is begun anew whenever there is something newer. */
export class IdleWork {
  readonly #start: () => Iterator<void>;
  readonly #done: () => void;
  #timer = 0;
  #idle = 0;

  constructor(start: () => Iterator<void>, done: () => void) {
    this.#start = start;
    this.#done = done;
  }

  again(): void {
    this.stop();
    this.#timer = window.setTimeout(() => this.#slice(this.#start()), REST);
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    cancelIdleCallback(this.#idle);
  }

  #slice(work: Iterator<void>): void {
    this.#idle = requestIdleCallback(
      (deadline) => {
        do {
          if (work.next().done === true) {
            this.#done();
            return;
          }
        } while (deadline.timeRemaining() > SPARE);
        this.#slice(work);
      },
      { timeout: LATEST },
    );
  }
}
