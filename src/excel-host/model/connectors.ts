import { invalidArgument } from '../errors';
import type { ConnectorData, ConnectorEnd, ShapeData } from './object-types';

const freeEnd: ConnectorEnd = { length: 'Medium', width: 'Medium', style: 'None', shapeId: null, site: null };

interface Point {
  readonly left: number;
  readonly top: number;
}
export type WhichEnd = 'begin' | 'end';

/** The box of a line from one point to another, and which way it runs in the box. */
function spanned(from: Point, to: Point): Pick<ShapeData, 'left' | 'top' | 'width' | 'height'> & Flips {
  return {
    left: Math.min(from.left, to.left),
    top: Math.min(from.top, to.top),
    width: Math.abs(to.left - from.left),
    height: Math.abs(to.top - from.top),
    flipH: to.left < from.left,
    flipV: to.top < from.top,
  };
}
interface Flips {
  readonly flipH: boolean;
  readonly flipV: boolean;
}

/** What makes a shape a line; the look is that of any new shape. */
export function lineParts(
  from: Point,
  to: Point,
  type: ConnectorData['type'],
): Pick<ShapeData, 'left' | 'top' | 'width' | 'height'> & { readonly connector: ConnectorData } {
  const { flipH, flipV, ...box } = spanned(from, to);
  return { ...box, connector: { type, flipH, flipV, begin: freeEnd, end: freeEnd } };
}

function endPoint({ left, top, width, height }: ShapeData, { flipH, flipV }: Flips, which: WhichEnd): Point {
  const isFar = which === 'end';
  return { left: left + (isFar === flipH ? 0 : width), top: top + (isFar === flipV ? 0 : height) };
}

/** Where a line meets a shape: from the top against the clock, as on a rectangle. */
const sites: readonly ((shape: ShapeData) => Point)[] = [
  ({ left, top, width }) => ({ left: left + width / 2, top }),
  ({ left, top, height }) => ({ left, top: top + height / 2 }),
  ({ left, top, width, height }) => ({ left: left + width / 2, top: top + height }),
  ({ left, top, width, height }) => ({ left: left + width, top: top + height / 2 }),
];
export const siteCount = sites.length;

/** The line with one end at a site of a shape. Throws `InvalidArgument` for a site that the shape does not have. */
export function connected(
  line: ShapeData,
  connector: ConnectorData,
  which: WhichEnd,
  shape: ShapeData,
  site: number,
): Partial<ShapeData> {
  const place = sites[site];
  if (!place) throw invalidArgument(`The shape has the connection sites 0 to ${siteCount - 1}.`);
  if (shape.type === 'Line') throw invalidArgument('A line is not connected to a line.');
  const at = place(shape);
  const { flipH, flipV, ...box } =
    which === 'begin' ? spanned(at, endPoint(line, connector, 'end')) : spanned(endPoint(line, connector, 'begin'), at);
  return {
    ...box,
    connector: { ...connector, flipH, flipV, [which]: { ...connector[which], shapeId: shape.id, site } },
  };
}

export const disconnected = (connector: ConnectorData, which: WhichEnd): Partial<ShapeData> => ({
  connector: { ...connector, [which]: { ...connector[which], shapeId: null, site: null } },
});
