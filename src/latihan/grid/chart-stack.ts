import type { Piece } from './chart-style';

/** Where a value begins and ends on its axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
const groupKey = ({ facts, secondary }: Piece): string =>
  `${facts.family} ${facts.stack} ${String(facts.lying)} ${String(secondary)}`;

/** Pieces of one kind on one pair of axes, in their order. */
export function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) groups.set(groupKey(piece), [...(groups.get(groupKey(piece)) ?? []), piece]);
  return [...groups.values()];
}

/** Spans of a group by series and category: beside each other, on top of each other (losses below zero), or as shares of the whole. */
export function spansOf(group: readonly Piece[]): ReadonlyMap<Piece, readonly (Span | null)[]> {
  const stack = group[0]?.facts.stack ?? 'none';
  // Lines are piled up as they are: a loss lowers the lines above it.
  const isPile = group[0]?.facts.family === 'bar';
  const length = Math.max(0, ...group.map(({ values }) => values.length));
  const above = new Array<number>(length).fill(0);
  const below = new Array<number>(length).fill(0);
  const whole = Array.from({ length }, (_, at) =>
    group.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  return new Map(
    group.map((piece) => [
      piece,
      piece.values.map((value, at): Span | null => {
        if (stack === 'none') return value === null ? null : { from: 0, to: value };
        if (value === null && isPile) return null;
        const part = stack === 'percent' ? (value ?? 0) / (whole[at] || 1) : (value ?? 0);
        const pile = isPile && part < 0 ? below : above;
        const from = pile[at] ?? 0;
        pile[at] = from + part;
        return { from, to: from + part };
      }),
    ]),
  );
}
