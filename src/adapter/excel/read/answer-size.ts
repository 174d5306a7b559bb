import type { TableRead } from '../../../workbook/plan/types';

/** Bytes of one cell before anything was read: numbers in full precision, short texts, many cells that show nothing. */
const guess = 12;
/** Entries grow between two readings; an answer that turns out too large costs more than one more request. */
const reserve = 1.15;

/** Bytes of a value with its comma, as JSON writes it; a letter of our languages takes one byte. */
const bytesOf = (value: TableRead['values'][number][number]): number =>
  value === null ? 3 : typeof value === 'string' ? value.length + 3 : String(value).length + 1;

/** What a cell takes in an answer: guessed at first, known after a reading. An office's next reading is much like its last. */
export class AnswerSize {
  private perCell = guess;

  /** Bytes that these many cells are expected to take. */
  of(cells: number): number {
    return cells * this.perCell;
  }

  learn(tables: readonly TableRead[]): void {
    let cells = 0;
    let bytes = 0;
    for (const { values } of tables) {
      for (const row of values) {
        cells += row.length;
        for (const value of row) bytes += bytesOf(value);
      }
    }
    // A nearly empty workbook says nothing of what it will hold.
    if (cells > 10_000) this.perCell = (bytes / cells) * reserve;
  }
}
