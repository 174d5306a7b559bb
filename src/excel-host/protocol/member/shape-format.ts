import { color, flag, number, oneOf } from '../args';
import { invalidArgument } from '../../errors';
import type { ShapeData } from '../../model/object-types';
import { defineClass, type Getter, type Setter } from '../host-class';
import { fraction, type ShapeRef } from './shape-ref';

type Line = ShapeData['line'];

export const shapeFillClass = defineClass<ShapeRef>({
  name: 'ShapeFill',
  defaults: ['ForegroundColor', 'Type', 'Transparency'],
  get: {
    ForegroundColor: (ref) => ref.data.fill.color,
    Type: (ref) => ref.data.fill.type,
    Transparency: (ref) => ref.data.fill.transparency,
  },
  set: {
    ForegroundColor: (ref, value, context) =>
      ref.edit(context, { fill: { ...ref.data.fill, type: 'Solid', color: color(value, 'foregroundColor') } }),
    Transparency: (ref, value, context) =>
      ref.edit(context, { fill: { ...ref.data.fill, transparency: fraction(value, 'transparency') } }),
  },
  method: {
    Clear: (ref, _, context) => {
      ref.edit(context, { fill: { ...ref.data.fill, type: 'NoFill' } });
      return null;
    },
    SetSolidColor: (ref, [value], context) => {
      ref.edit(context, { fill: { type: 'Solid', color: color(value, 'color'), transparency: 0 } });
      return null;
    },
  },
});

const dashStyles = [
  'Dash',
  'DashDot',
  'DashDotDot',
  'LongDash',
  'LongDashDot',
  'RoundDot',
  'Solid',
  'SquareDot',
  'LongDashDotDot',
  'SystemDash',
  'SystemDot',
  'SystemDashDot',
] as const;
const lineStyles = ['Single', 'ThickBetweenThin', 'ThickThin', 'ThinThick', 'ThinThin'] as const;

function positive(value: unknown, name: string): number {
  const given = number(value, name);
  if (given <= 0) throw invalidArgument(`"${name}" must be above 0.`);
  return given;
}

/** Source: "Returns `null` when the line is not visible". */
const whileVisible =
  (pick: (line: Line) => unknown): Getter<ShapeRef> =>
  ({ data: { line } }) =>
    line.visible ? pick(line) : null;
/** A line that gets a look becomes visible. */
const lineSetter =
  (change: (value: unknown) => Partial<Line>): Setter<ShapeRef> =>
  (ref, value, context) =>
    ref.edit(context, { line: { ...ref.data.line, visible: true, ...change(value) } });

export const shapeLineFormatClass = defineClass<ShapeRef>({
  name: 'ShapeLineFormat',
  defaults: ['Visible', 'Color', 'Style', 'Weight', 'DashStyle', 'Transparency'],
  get: {
    Visible: (ref) => ref.data.line.visible,
    Color: (ref) => ref.data.line.color,
    Style: whileVisible((line) => line.style),
    Weight: whileVisible((line) => line.weight),
    DashStyle: whileVisible((line) => line.dashStyle),
    Transparency: (ref) => ref.data.line.transparency,
  },
  set: {
    Visible: lineSetter((value) => ({ visible: flag(value, 'visible') })),
    Color: lineSetter((value) => ({ color: color(value, 'color') })),
    Style: lineSetter((value) => ({ style: oneOf(value, lineStyles, 'style') })),
    Weight: lineSetter((value) => ({ weight: positive(value, 'weight') })),
    DashStyle: lineSetter((value) => ({ dashStyle: oneOf(value, dashStyles, 'dashStyle') })),
    Transparency: lineSetter((value) => ({ transparency: fraction(value, 'transparency') })),
  },
});
