import type { User } from './change';

/** The users that have the workbook open, each with one client or more. */
export class ConnectedUsers {
  private readonly clients = new Map<User, number>();

  get size(): number {
    return this.clients.size;
  }

  /** A client of the user connects; answers what to call when it leaves. */
  enter(user: User): () => void {
    this.clients.set(user, (this.clients.get(user) ?? 0) + 1);
    return () => {
      const left = (this.clients.get(user) ?? 1) - 1;
      if (left === 0) this.clients.delete(user);
      else this.clients.set(user, left);
    };
  }
}
