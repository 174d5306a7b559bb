import { invalidArgument } from '../../errors';
import { connected, disconnected, type WhichEnd } from '../../model/connectors';
import type { ConnectorData, ConnectorEnd } from '../../model/object-types';
import { findAmong } from '../../model/shape-groups';
import { count, oneOf } from '../args';
import type { HostObject } from '../call-context';
import {
  defineClass,
  isHostObject,
  upper,
  type Getter,
  type HostClass,
  type Method,
  type Navigation,
  type Setter,
} from '../host-class';
import { ShapeRef } from './shape-ref';

export const connectorTypes = ['Straight', 'Elbow', 'Curve'] as const;
const lengths = ['Short', 'Medium', 'Long'] as const;
const widths = ['Narrow', 'Medium', 'Wide'] as const;
const styles = ['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'] as const;

function connectorOf({ data }: ShapeRef): ConnectorData {
  if (!data.connector) throw invalidArgument('The shape is no line.');
  return data.connector;
}
const head =
  (which: WhichEnd, edit: (value: unknown) => Partial<ConnectorEnd>): Setter<ShapeRef> =>
  (ref, value, context) => {
    const connector = connectorOf(ref);
    ref.edit(context, { connector: { ...connector, [which]: { ...connector[which], ...edit(value) } } });
  };

const setType: Setter<ShapeRef> = (ref, value, context) => {
  const type = oneOf(value, connectorTypes, 'connectorType');
  ref.edit(context, { connector: { ...connectorOf(ref), type } });
};

interface EndMembers {
  readonly get: Readonly<Record<string, Getter<ShapeRef>>>;
  readonly set: Readonly<Record<string, Setter<ShapeRef>>>;
  readonly method: Readonly<Record<string, Method<ShapeRef>>>;
  readonly navigate: Readonly<Record<string, Navigation<ShapeRef>>>;
}
/** The members of one end: `beginArrowheadStyle`, `isBeginConnected`, `connectBeginShape`, ... */
function endMembers(which: WhichEnd, wrap: (ref: ShapeRef) => HostObject): EndMembers {
  const End = upper(which);
  const end = (ref: ShapeRef): ConnectorEnd => connectorOf(ref)[which];
  return {
    get: {
      [`${End}ArrowheadLength`]: (ref) => end(ref).length,
      [`${End}ArrowheadWidth`]: (ref) => end(ref).width,
      [`${End}ArrowheadStyle`]: (ref) => end(ref).style,
      [`${End}ConnectedSite`]: (ref) => end(ref).site,
      [`Is${End}Connected`]: (ref) => end(ref).shapeId !== null,
    },
    set: {
      [`${End}ArrowheadLength`]: head(which, (value) => ({ length: oneOf(value, lengths, `${which}ArrowheadLength`) })),
      [`${End}ArrowheadWidth`]: head(which, (value) => ({ width: oneOf(value, widths, `${which}ArrowheadWidth`) })),
      [`${End}ArrowheadStyle`]: head(which, (value) => ({ style: oneOf(value, styles, `${which}ArrowheadStyle`) })),
    },
    method: {
      [`Connect${End}Shape`]: (ref, [shape, site], context) => {
        if (!isHostObject(shape) || !(shape.self instanceof ShapeRef))
          throw invalidArgument('"shape" must be a Shape.');
        const { data } = shape.self;
        ref.edit(context, connected(ref.data, connectorOf(ref), which, data, count(site, 'connectionSite')));
        return null;
      },
      [`Disconnect${End}Shape`]: (ref, _, context) => {
        ref.edit(context, disconnected(connectorOf(ref), which));
        return null;
      },
    },
    navigate: {
      [`${End}ConnectedShape`]: (ref) => {
        const { shapeId } = end(ref);
        const found = shapeId === null ? undefined : findAmong(ref.sheet.shapes, shapeId);
        return found ? wrap(new ShapeRef(ref.sheet, found.id)) : null;
      },
    },
  };
}

/** `shape.line`; `wrap` makes the shape of a line, whose class leads here. */
export function createLineClass(wrap: (ref: ShapeRef) => HostObject): HostClass<ShapeRef> {
  const begin = endMembers('begin', wrap);
  const end = endMembers('end', wrap);
  return defineClass<ShapeRef>({
    name: 'Line',
    identity: ({ id }) => ({ Id: id }),
    defaults: ['Id', 'ConnectorType', ...Object.keys(begin.get), ...Object.keys(end.get)],
    get: { Id: ({ id }) => id, ConnectorType: (ref) => connectorOf(ref).type, ...begin.get, ...end.get },
    set: {
      ConnectorType: setType,
      // The library reads and writes this one in camel case.
      connectorType: setType,
      ...begin.set,
      ...end.set,
    },
    method: { ...begin.method, ...end.method },
    navigate: { Shape: wrap, ...begin.navigate, ...end.navigate },
    spelling: { ConnectorType: 'connectorType' },
  });
}
