import { active, docs, fact, failure, types } from './tools';
import type { HostCase } from './types';

const page = 'excel/excel-add-ins-shapes';
/** A square of 100 points at each place, by name. */
const squares = (context: Excel.RequestContext, ...places: readonly [number, number][]): Excel.Shape[] =>
  places.map(([left, top], at) => {
    const shape = active(context).shapes.addGeometricShape('Rectangle');
    shape.set({ left, top, width: 100, height: 100, name: `Kotak${at + 1}` });
    return shape;
  });
/** Two squares in a group named Kelompok. */
async function grouped(context: Excel.RequestContext): Promise<Excel.Shape> {
  const group = active(context).shapes.addGroup(squares(context, [0, 0], [200, 100]));
  group.name = 'Kelompok';
  await context.sync();
  return group;
}
const member = (group: Excel.Shape, key: string): Excel.Shape => group.group.shapes.getItem(key);
const connect = types(
  'Excel.Line.connectBeginShape',
  'Attaches the beginning of the specified connector to a specified shape.',
);

/** Lines and groups of shapes (ExcelApi 1.9). */
export const cases: readonly HostCase[] = [
  fact(
    'a line lies in the box between its ends',
    docs(page, 'shapes.addLine(200, 50, 300, 150, Excel.ConnectorType.straight)'),
    async (context) => {
      const line = active(context).shapes.addLine(300, 150, 200, 50, 'Straight');
      line.load('type, left, top, width, height');
      await context.sync();
      return [line.type, line.left, line.top, line.width, line.height];
    },
    ['Line', 200, 50, 100, 100],
  ),
  fact(
    'a line is straight and has no arrowheads unless said otherwise',
    types(
      'Excel.Line.beginArrowheadStyle',
      'Represents the style of the arrowhead at the beginning of the specified line.',
    ),
    async (context) => {
      const { line } = active(context).shapes.addLine(0, 0, 50, 50);
      line.load();
      await context.sync();
      return [line.connectorType, line.beginArrowheadStyle, line.endArrowheadStyle, line.isBeginConnected];
    },
    ['Straight', 'None', 'None', false],
  ),
  fact(
    'each end of a line has its own arrowhead',
    types('Excel.Line.endArrowheadStyle', 'Represents the style of the arrowhead at the end of the specified line.'),
    async (context) => {
      const { line } = active(context).shapes.addLine(0, 0, 50, 50, 'Curve');
      line.connectorType = 'Elbow';
      line.set({ endArrowheadStyle: 'Triangle', endArrowheadLength: 'Long', beginArrowheadWidth: 'Wide' });
      line.load();
      await context.sync();
      return [line.connectorType, line.endArrowheadStyle, line.endArrowheadLength, line.beginArrowheadStyle];
    },
    ['Elbow', 'Triangle', 'Long', 'None'],
  ),
  fact(
    'a connected line tells its shape and the site',
    connect,
    async (context) => {
      const [left, right] = squares(context, [0, 0], [300, 200]);
      if (!left || !right) return null;
      const { line } = active(context).shapes.addLine(0, 0, 50, 50);
      line.connectBeginShape(left, 3);
      line.connectEndShape(right, 1);
      line.load('isBeginConnected, beginConnectedSite, endConnectedSite');
      line.beginConnectedShape.load('name');
      await context.sync();
      return [line.isBeginConnected, line.beginConnectedSite, line.endConnectedSite, line.beginConnectedShape.name];
    },
    [true, 3, 1, 'Kotak1'],
  ),
  fact(
    'a connected line runs from site to site (?)',
    connect,
    async (context) => {
      const [left, right] = squares(context, [0, 0], [300, 200]);
      if (!left || !right) return null;
      const shape = active(context).shapes.addLine(0, 0, 50, 50);
      shape.line.connectBeginShape(left, 3);
      shape.line.connectEndShape(right, 1);
      shape.load('left, top, width, height');
      await context.sync();
      return [shape.left, shape.top, shape.width, shape.height];
    },
    [100, 50, 200, 200],
  ),
  fact(
    'a disconnected line has neither shape nor site',
    types(
      'Excel.Line.beginConnectedSite',
      'Returns `null` when the beginning of the line is not attached to any shape.',
    ),
    async (context) => {
      const [left] = squares(context, [0, 0]);
      if (!left) return null;
      const { line } = active(context).shapes.addLine(0, 0, 50, 50);
      line.connectBeginShape(left, 0);
      line.disconnectBeginShape();
      line.load('isBeginConnected, beginConnectedSite');
      await context.sync();
      return [line.isBeginConnected, line.beginConnectedSite];
    },
    [false, null],
  ),
  failure(
    'a site that the shape does not have (?)',
    docs(page, 'ensure your add-in does not connect to a point that is out of bounds'),
    async (context) => {
      const [left] = squares(context, [0, 0]);
      if (left) active(context).shapes.addLine(0, 0, 50, 50).line.connectBeginShape(left, 9);
      await context.sync();
    },
    'InvalidArgument',
  ),
  failure(
    'a rectangle is no line',
    types('Excel.Shape.line', 'An error will be thrown if the shape type is not "Line".'),
    async (context) => {
      squares(context, [0, 0])[0]?.line.load();
      await context.sync();
    },
    'InvalidOperation',
  ),
  fact(
    'grouped shapes count as one',
    docs(
      page,
      'if your worksheet had three shapes and they were all grouped together, getCount would return a count of 1',
    ),
    async (context) => {
      const group = await grouped(context);
      const count = active(context).shapes.getCount();
      const inside = group.group.shapes.getCount();
      const gone = active(context).shapes.getItemOrNullObject('Kotak1');
      group.load('type, left, top, width, height');
      await context.sync();
      return [count.value, inside.value, gone.isNullObject, group.type, group.width, group.height];
    },
    [1, 2, true, 'Group', 300, 200],
  ),
  fact(
    'the members of a group move with it',
    docs(page, 'shapeGroup.incrementLeft(50)'),
    async (context) => {
      const group = await grouped(context);
      group.incrementLeft(50);
      const second = member(group, 'Kotak2').load('left, top');
      await context.sync();
      return [second.left, second.top];
    },
    [250, 100],
  ),
  fact(
    'the members of a group grow with it (?)',
    docs(page, 'This allows a user to treat them as a single entity for positioning, sizing, and other related tasks.'),
    async (context) => {
      const group = await grouped(context);
      group.width = 600;
      const second = member(group, 'Kotak2').load('left, width');
      await context.sync();
      return [second.left, second.width];
    },
    [400, 200],
  ),
  fact(
    'a member knows its level and its group',
    types('Excel.Shape.level', 'a level of 0 means that the shape is not part of any groups'),
    async (context) => {
      const first = member(await grouped(context), 'Kotak1').load('level');
      first.parentGroup.load('name, level');
      await context.sync();
      return [first.level, first.parentGroup.name, first.parentGroup.level];
    },
    [1, 'Kelompok', 0],
  ),
  fact(
    'an ungrouped shape stays where the group was last',
    types('Excel.ShapeGroup.ungroup', 'Ungroups any grouped shapes in the specified shape group.'),
    async (context) => {
      const group = await grouped(context);
      group.top = 40;
      group.group.ungroup();
      const { shapes } = active(context);
      shapes.load('items/name, items/top');
      await context.sync();
      return shapes.items.map(({ name, top }) => `${name} ${top}`);
    },
    ['Kotak1 40', 'Kotak2 140'],
  ),
  fact(
    'a member is changed and deleted in its group',
    types('Excel.ShapeGroup.shapes', 'Returns the collection of `Shape` objects.'),
    async (context) => {
      const group = await grouped(context);
      member(group, 'Kotak1').fill.setSolidColor('red');
      member(group, 'Kotak2').delete();
      group.group.shapes.load('items/name, items/fill/foregroundColor');
      await context.sync();
      return group.group.shapes.items.map(({ name, fill }) => `${name} ${fill.foregroundColor}`);
    },
    ['Kotak1 #FF0000'],
  ),
  failure(
    'a shape that is in no group has no parent',
    types('Excel.Shape.parentGroup', 'Specifies the parent group of this shape.'),
    async (context) => {
      squares(context, [0, 0])[0]?.parentGroup.load('name');
      await context.sync();
    },
    'InvalidOperation',
  ),
];
