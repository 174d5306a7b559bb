/** One batch that a client sent. */
export interface Exchange {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Only released references: what `Excel.run` sends by itself when it ends. */
  readonly isCleanup: boolean;
  readonly milliseconds: number;
}

/** What went over the wire, for tests that state the number of round trips. */
export class Traffic {
  readonly exchanges: Exchange[] = [];

  note(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }

  /** Round trips that the add-in's own code made. */
  get requests(): number {
    return this.exchanges.filter((exchange) => !exchange.isCleanup).length;
  }
  get requestBytes(): number {
    return this.exchanges.reduce((sum, exchange) => sum + exchange.requestBytes, 0);
  }
  get responseBytes(): number {
    return this.exchanges.reduce((sum, exchange) => sum + exchange.responseBytes, 0);
  }

  reset(): void {
    this.exchanges.length = 0;
  }
}
