/** A failure that the user can mend; its message says how. Everything else is a bug and shown with its stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
