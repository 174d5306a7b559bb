/** Handlers often start work and return at once: a step is over when nothing that it started is under way. */
export class Work {
  private running = 0;
  private readonly timers = new Set<NodeJS.Timeout>();

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }

  readonly setTimeout = (run: (...args: unknown[]) => void, wait = 0, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run(...args);
    }, wait);
    this.timers.add(timer);
    return timer;
  };
  readonly clearTimeout = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) this.timers.delete(timer);
    clearTimeout(timer);
  };

  private get isQuiet(): boolean {
    return this.running === 0 && this.timers.size === 0;
  }

  /** Answers whether all was over within the time; the client takes up to three turns between a promise and its request. */
  async untilIdle(limit: number): Promise<boolean> {
    const end = performance.now() + limit;
    let quietTurns = 0;
    while (quietTurns < 5) {
      if (performance.now() > end) return false;
      await new Promise((resolve) => (this.isQuiet ? setImmediate(resolve) : setTimeout(resolve, 2)));
      quietTurns = this.isQuiet ? quietTurns + 1 : 0;
    }
    return true;
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }
}
