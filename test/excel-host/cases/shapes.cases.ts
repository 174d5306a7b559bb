import { active, docs, read, types } from './tools';
import type { Batch, HostCase } from './types';

const page = 'excel/excel-add-ins-shapes';

/** Adds a rectangle, changes it and reads properties of it. */
const rectangle =
  (change: (shape: Excel.Shape, context: Excel.RequestContext) => unknown, ...properties: string[]): Batch<unknown> =>
  async (context) => {
    const shape = active(context).shapes.addGeometricShape('Rectangle');
    await change(shape, context);
    return read(() => shape, ...properties)(context);
  };
const names = async (context: Excel.RequestContext): Promise<string[]> => {
  const { shapes } = active(context);
  shapes.load('items/name');
  await context.sync();
  return shapes.items.map(({ name }) => name);
};

/** Shapes and text boxes (ExcelApi 1.9, placement and copies 1.10). */
export const cases: readonly HostCase[] = [
  {
    title: 'a geometric shape knows its kind',
    source: types('Excel.Shape.geometricShapeType', 'Specifies the geometric shape type of this geometric shape.'),
    run: rectangle(() => null, 'type', 'geometricShapeType', 'visible', 'level', 'rotation'),
    expect: { result: ['GeometricShape', 'Rectangle', true, 0, 0] },
  },
  {
    title: 'a kind of shape that Excel does not have fails',
    source: types(
      'Excel.ShapeCollection.addGeometricShape',
      'Represents the type of the geometric shape. See `Excel.GeometricShapeType` for details.',
    ),
    run: async (context) => {
      Reflect.apply(Reflect.get(active(context).shapes, 'addGeometricShape'), active(context).shapes, ['Kotak']);
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'place and size are points',
    source: docs(page, 'shape.left = 100; shape.top = 100; shape.height = 150; shape.width = 150;'),
    run: rectangle(
      (shape) => {
        shape.set({ left: 100, top: 90, height: 150, width: 140 });
      },
      'left',
      'top',
      'width',
      'height',
    ),
    expect: { result: [100, 90, 140, 150] },
  },
  {
    title: 'a shape of no height fails',
    source: types(
      'Excel.Shape.height',
      'Throws an `InvalidArgument` exception when set with a negative value or zero as an input.',
    ),
    run: rectangle((shape) => {
      shape.height = 0;
    }, 'height'),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a shape left of the sheet fails',
    source: types(
      'Excel.Shape.left',
      'Throws an `InvalidArgument` exception when set with a negative value as an input.',
    ),
    run: rectangle((shape) => {
      shape.left = -1;
    }, 'left'),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a locked aspect ratio scales the other side',
    source: types('Excel.Shape.lockAspectRatio', 'Specifies if the aspect ratio of this shape is locked.'),
    run: rectangle(
      (shape) => {
        shape.set({ height: 50, width: 100 });
        shape.lockAspectRatio = true;
        shape.width = 200;
      },
      'width',
      'height',
    ),
    expect: { result: [200, 100] },
  },
  {
    title: 'a shape moves, turns and grows by steps',
    source: types(
      'Excel.Shape.incrementRotation',
      'A positive value rotates the shape clockwise and a negative value rotates it counterclockwise.',
    ),
    run: rectangle(
      (shape) => {
        shape.set({ left: 10, top: 10, height: 50, width: 100 });
        shape.incrementLeft(5);
        shape.incrementTop(-4);
        shape.incrementRotation(-90);
        shape.scaleWidth(2, 'CurrentSize');
        shape.scaleHeight(2, 'CurrentSize', 'ScaleFromBottomRight');
      },
      'left',
      'top',
      'rotation',
      'width',
      'height',
    ),
    expect: { result: [15, 0, 270, 200, 100] },
  },
  {
    title: 'the original size is for images only',
    source: types('Excel.Shape.scaleHeight', 'The original size scaling option only works for images.'),
    run: rectangle((shape) => shape.scaleHeight(2, 'OriginalSize'), 'height'),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a text box holds its text, whose font can be set',
    source: docs(page, 'Geometric Shapes can contain text.'),
    run: async (context) => {
      const shape = active(context).shapes.addTextBox('Catatan');
      const { textFrame } = shape;
      textFrame.textRange.font.bold = true;
      textFrame.textRange.font.color = 'red';
      textFrame.horizontalAlignment = 'Center';
      textFrame.load();
      textFrame.textRange.load('text,font/bold,font/color');
      await context.sync();
      const { text, font } = textFrame.textRange;
      return [text, font.bold, font.color, textFrame.hasText, textFrame.horizontalAlignment, textFrame.orientation];
    },
    expect: { result: ['Catatan', true, '#FF0000', true, 'Center', 'Horizontal'] },
  },
  {
    title: 'deleted text leaves an empty shape',
    source: types('Excel.TextFrame.deleteText', 'Deletes all the text in the text frame.'),
    run: async (context) => {
      const { textFrame } = active(context).shapes.addTextBox('Catatan');
      textFrame.deleteText();
      textFrame.load('hasText');
      await context.sync();
      return textFrame.hasText;
    },
    expect: { result: false },
  },
  {
    title: 'a fill is set and cleared',
    source: types('Excel.ShapeFill.clear', 'Clears the fill formatting of this shape.'),
    run: async (context) => {
      const { fill } = active(context).shapes.addGeometricShape('Ellipse');
      fill.setSolidColor('#00ff00');
      fill.load();
      await context.sync();
      const set = [fill.type, fill.foregroundColor];
      fill.clear();
      fill.load();
      await context.sync();
      return [...set, fill.type];
    },
    expect: { result: ['Solid', '#00FF00', 'NoFill'] },
  },
  {
    title: 'an invisible line has no weight',
    source: types(
      'Excel.ShapeLineFormat.weight',
      'Returns `null` when the line is not visible or there are inconsistent line weights.',
    ),
    run: async (context) => {
      const { lineFormat } = active(context).shapes.addGeometricShape('Ellipse');
      lineFormat.weight = 3;
      lineFormat.load('weight');
      await context.sync();
      const before = lineFormat.weight;
      lineFormat.visible = false;
      lineFormat.load('weight,dashStyle');
      await context.sync();
      return [before, lineFormat.weight, lineFormat.dashStyle];
    },
    expect: { result: [3, null, null] },
  },
  {
    title: 'a shape is found by name and by id, and counted',
    source: types('Excel.ShapeCollection.getItem', 'Gets a shape using its name or ID.'),
    run: async (context) => {
      const { shapes } = active(context);
      const added = shapes.addGeometricShape('Ellipse');
      added.name = 'Tanda';
      added.load('id');
      await context.sync();
      const found = [shapes.getItem('Tanda'), shapes.getItem(added.id), shapes.getItemAt(0)];
      for (const shape of found) shape.load('id');
      const missing = shapes.getItemOrNullObject('Tiada');
      const count = shapes.getCount();
      await context.sync();
      return [found.every(({ id }) => id === added.id), missing.isNullObject, count.value];
    },
    expect: { result: [true, true, 1] },
  },
  {
    title: 'a shape that is not there is ItemNotFound',
    source: types('Excel.ShapeCollection.getItem', 'Gets a shape using its name or ID.'),
    run: read((context) => active(context).shapes.getItem('Tiada'), 'name'),
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'shapes lie in the order in which they came, until one is moved',
    source: types('Excel.Shape.zOrderPosition', 'with 0 representing the bottom of the order stack.'),
    run: async (context) => {
      const { shapes } = active(context);
      const [a] = ['A', 'B', 'C'].map((name) => {
        const shape = shapes.addGeometricShape('Ellipse');
        shape.name = name;
        return shape;
      });
      const before = await names(context);
      a?.setZOrder('BringToFront');
      return [before, await names(context)];
    },
    expect: {
      result: [
        ['A', 'B', 'C'],
        ['B', 'C', 'A'],
      ],
    },
  },
  {
    title: 'a deleted shape is gone',
    source: types('Excel.Shape.delete', 'Removes the shape from the worksheet.'),
    run: async (context) => {
      active(context).shapes.addGeometricShape('Ellipse').delete();
      return names(context);
    },
    expect: { result: [] },
  },
  {
    title: 'a copy lies where the shape lies, on the sheet that is named',
    source: types('Excel.Shape.copyTo', 'The pasted shape is copied to the same pixel location as this shape.'),
    seed: { 'Lain!A1': [['x']] },
    run: async (context) => {
      const shape = active(context).shapes.addGeometricShape('Ellipse');
      shape.left = 33;
      const copy = shape.copyTo('Lain');
      copy.load('left,type');
      const counts = [active(context).shapes.getCount(), context.workbook.worksheets.getItem('Lain').shapes.getCount()];
      await context.sync();
      return [copy.left, copy.type, counts.map(({ value }) => value)];
    },
    expect: { result: [33, 'GeometricShape', [1, 1]] },
  },
];
