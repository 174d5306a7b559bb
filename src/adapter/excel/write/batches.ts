import type { Change } from '../../../workbook/plan/types';

/** Under Excel on the web's 5 MB per request, with room for what the estimate leaves out. */
export const largestRequest = 4_000_000;

/** Sheets that a plan has opened and not yet closed again. */
function openAfter(open: ReadonlySet<string>, change: Change): ReadonlySet<string> {
  if (change.op === 'unprotect') return new Set([...open, change.sheet]);
  if (change.op === 'protect' || change.op === 'sheet.delete')
    return new Set([...open].filter((sheet) => sheet !== change.sheet));
  return open;
}

/**
 * Cuts a plan into requests of at most `limit` estimated bytes, in order. A sheet that stands open at a cut is protected at the
 * end of the request and opened again at the start of the next: a connection lost in between leaves no sheet unprotected.
 */
export function toBatches(
  changes: readonly Change[],
  bytesOf: (change: Change) => number,
  limit: number = largestRequest,
): readonly { readonly changes: readonly Change[]; readonly bytes: number }[] {
  const batches: { changes: Change[]; bytes: number }[] = [];
  let current: { changes: Change[]; bytes: number } = { changes: [], bytes: 0 };
  let open: ReadonlySet<string> = new Set();
  for (const change of changes) {
    const bytes = bytesOf(change);
    if (current.changes.length > 0 && current.bytes + bytes > limit) {
      for (const sheet of open) current.changes.push({ op: 'protect', sheet });
      batches.push(current);
      current = { changes: [...open].map((sheet): Change => ({ op: 'unprotect', sheet })), bytes: 0 };
    }
    current.changes.push(change);
    current.bytes += bytes;
    open = openAfter(open, change);
  }
  if (current.changes.length > 0) batches.push(current);
  return batches;
}
