import { HostError, invalidArgument } from '../../errors';
import { geometricShapes } from '../../model/geometric-shapes';
import type { ShapeData } from '../../model/object-types';
import { addShape, deleteShape, originalSize, setZOrder, zOrderNames } from '../../model/shapes';
import { siteCount } from '../../model/connectors';
import { findAmong, membersOf, parentOf } from '../../model/shape-groups';
import { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { flag, isGiven, number, oneOf, optionalOneOf, text } from '../args';
import { defineClass, isHostObject, type HostClass, type Method, type Navigation, type Setter } from '../host-class';
import { quietEvents, registrations } from './events';
import { shapeFillClass, shapeLineFormatClass } from './shape-format';
import { createGroupClass } from './shape-group';
import { createLineClass } from './shape-line';
import { ShapeRef } from './shape-ref';
import { textFrameClass } from './shape-text';

const placements = ['TwoCell', 'OneCell', 'Absolute'] as const;
const scaleTypes = ['CurrentSize', 'OriginalSize'] as const;
const scaleFroms = ['ScaleFromTopLeft', 'ScaleFromMiddle', 'ScaleFromBottomRight'] as const;
const pictureFormats = ['BMP', 'JPEG', 'GIF', 'PNG'] as const;
const fullTurn = 360;

type Side = 'width' | 'height';
const otherSide: Record<Side, Side> = { width: 'height', height: 'width' };

/** A locked aspect ratio scales the other side too. */
function resized({ data }: ShapeRef, side: Side, size: number): Partial<ShapeData> {
  const other = otherSide[side];
  const ratio = data[side] === 0 ? 1 : size / data[side];
  return data.lockAspectRatio ? { [side]: size, [other]: data[other] * ratio } : { [side]: size };
}

const sizeSetter =
  (side: Side): Setter<ShapeRef> =>
  (ref, value, context) => {
    const given = number(value, side);
    // Source: Shape.height: "Throws an `InvalidArgument` exception when set with a negative value or zero as an input."
    if (given <= 0) throw invalidArgument(`"${side}" must be above 0.`);
    ref.edit(context, resized(ref, side, given));
  };
const placeSetter =
  (side: 'left' | 'top'): Setter<ShapeRef> =>
  (ref, value, context) => {
    const given = number(value, side);
    if (given < 0) throw invalidArgument(`"${side}" must not be negative.`);
    ref.edit(context, { [side]: given });
  };
const textSetter =
  (name: 'name' | 'altTextTitle' | 'altTextDescription'): Setter<ShapeRef> =>
  (ref, value, context) =>
    ref.edit(context, { [name]: text(value, name) });

const increment =
  (side: 'left' | 'top'): Method<ShapeRef> =>
  (ref, [by], context) => {
    ref.edit(context, { [side]: Math.max(0, ref.data[side] + number(by, 'increment')) });
    return null;
  };

/** How much of the growth lies before the shape. */
const growthBefore: Record<(typeof scaleFroms)[number], number> = {
  ScaleFromTopLeft: 0,
  ScaleFromMiddle: 0.5,
  ScaleFromBottomRight: 1,
};
const scale =
  (side: Side, start: 'left' | 'top'): Method<ShapeRef> =>
  (ref, [factor, type, from], context) => {
    const isOriginal = oneOf(type, scaleTypes, 'scaleType') === 'OriginalSize';
    const original = isOriginal ? originalSize(ref.data) : ref.data;
    // Source: Shape.scaleHeight: "The original size scaling option only works for images."
    if (!original) throw invalidArgument('Only an image has an original size.');
    const size = original[side] * number(factor, 'scaleFactor');
    if (size <= 0) throw invalidArgument('"scaleFactor" must be above 0.');
    const anchor = optionalOneOf(from, scaleFroms, 'scaleFrom', 'ScaleFromTopLeft');
    const place = ref.data[start] - (size - ref.data[side]) * growthBefore[anchor];
    ref.edit(context, { ...resized(ref, side, size), [start]: Math.max(0, place) });
    return null;
  };

/** Source: Shape.level: "a level of 0 means that the shape is not part of any groups". */
function levelOf({ sheet, id }: ShapeRef): number {
  const parent = parentOf(sheet.shapes, id);
  return parent ? levelOf(new ShapeRef(sheet, parent.id)) + 1 : 0;
}

const turned = (degrees: number): number => ((degrees % fullTurn) + fullTurn) % fullTurn;

/** Source: Shape.geometricShape, image, group, line: "An error will be thrown if the shape type is not ..." */
const ofType =
  (type: string, wrap: Navigation<ShapeRef>): Navigation<ShapeRef> =>
  (ref, context) => {
    if (ref.data.type !== type) throw new HostError('InvalidOperation', `The shape is no ${type}.`);
    return wrap(ref, context);
  };
const geometricShapeClass: HostClass<ShapeRef> = defineClass<ShapeRef>({
  name: 'GeometricShape',
  defaults: ['Id'],
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id },
  navigate: { Shape: (ref) => shapeClass(ref) },
});
const imageClass: HostClass<ShapeRef> = defineClass<ShapeRef>({
  name: 'Image',
  defaults: ['Id', 'Format'],
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Format: (ref) => ref.data.image?.format ?? 'UNKNOWN' },
  navigate: { Shape: (ref) => shapeClass(ref) },
  // The library reads this one in camel case (Image._handleResult).
  spelling: { Format: 'format' },
});

const lineClass = createLineClass((ref) => shapeClass(ref));
const shapeGroupClass = createGroupClass((ref) => shapeClass(ref));

/** The sheet that an argument names: a Worksheet object, its name or id. */
function sheetArg(value: unknown, book: WorkbookModel): SheetModel {
  if (isHostObject(value) && value.self instanceof SheetModel) return value.self;
  return book.sheet(text(value, 'destinationSheet'));
}

export const shapeClass: HostClass<ShapeRef> = defineClass<ShapeRef>({
  name: 'Shape',
  defaults: [
    'Id',
    'Name',
    'Left',
    'Top',
    'Width',
    'Height',
    'Rotation',
    'ZOrderPosition',
    'AltTextTitle',
    'AltTextDescription',
    'Type',
    'LockAspectRatio',
    'Placement',
    'GeometricShapeType',
    'Visible',
    'Level',
    'ConnectionSiteCount',
    'DisplayName',
  ],
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: (ref) => ref.data.name,
    Left: (ref) => ref.data.left,
    Top: (ref) => ref.data.top,
    Width: (ref) => ref.data.width,
    Height: (ref) => ref.data.height,
    Rotation: (ref) => ref.data.rotation,
    ZOrderPosition: ({ sheet, id }) => {
      const parent = parentOf(sheet.shapes, id);
      return (parent ? membersOf(parent) : sheet.shapes).findIndex((shape) => shape.id === id);
    },
    AltTextTitle: (ref) => ref.data.altTextTitle,
    AltTextDescription: (ref) => ref.data.altTextDescription,
    Type: (ref) => ref.data.type,
    LockAspectRatio: (ref) => ref.data.lockAspectRatio,
    Placement: (ref) => ref.data.placement,
    GeometricShapeType: (ref) => ref.data.geometricShapeType,
    Visible: (ref) => ref.data.visible,
    Level: levelOf,
    ConnectionSiteCount: () => siteCount,
    DisplayName: (ref) => ref.data.name,
  },
  set: {
    Name: textSetter('name'),
    Left: placeSetter('left'),
    Top: placeSetter('top'),
    Width: sizeSetter('width'),
    Height: sizeSetter('height'),
    Rotation: (ref, value, context) => ref.edit(context, { rotation: turned(number(value, 'rotation')) }),
    AltTextTitle: textSetter('altTextTitle'),
    AltTextDescription: textSetter('altTextDescription'),
    LockAspectRatio: (ref, value, context) => ref.edit(context, { lockAspectRatio: flag(value, 'lockAspectRatio') }),
    Placement: (ref, value, context) => ref.edit(context, { placement: oneOf(value, placements, 'placement') }),
    GeometricShapeType: (ref, value, context) => {
      if (ref.data.type !== 'GeometricShape') throw invalidArgument('The shape is no geometric shape.');
      ref.edit(context, { geometricShapeType: oneOf(value, geometricShapes, 'geometricShapeType') });
    },
    Visible: (ref, value, context) => ref.edit(context, { visible: flag(value, 'visible') }),
  },
  method: {
    ...registrations<ShapeRef>(({ id }) => id, quietEvents.shape),
    CopyTo: (ref, [destination], { book }) => {
      const sheet = isGiven(destination) ? sheetArg(destination, book) : ref.sheet;
      return shapeClass(new ShapeRef(sheet, addShape(book, sheet, ref.data)));
    },
    Delete: ({ sheet, id }, _, { book }) => {
      deleteShape(book, sheet, id);
      return null;
    },
    GetAsImage: (ref, [format], context) => {
      const wanted = oneOf(format, pictureFormats, 'format');
      const { image } = ref.data;
      if (image?.format === wanted) return image.base64;
      throw context.refuse('Shape.getAsImage of what is not already such a picture');
    },
    IncrementLeft: increment('left'),
    IncrementTop: increment('top'),
    IncrementRotation: (ref, [by], context) => {
      ref.edit(context, { rotation: turned(ref.data.rotation + number(by, 'increment')) });
      return null;
    },
    ScaleHeight: scale('height', 'top'),
    ScaleWidth: scale('width', 'left'),
    SetZOrder: ({ sheet, id }, [order], { book }) => {
      setZOrder(book, sheet, id, oneOf(order, zOrderNames, 'position'));
      return null;
    },
    _GetShapeById: (_, [id], { book }) => {
      const wanted = text(id, 'id');
      const sheet = book.sheets.find(({ shapes }) => findAmong(shapes, wanted));
      return sheet ? shapeClass(new ShapeRef(sheet, wanted)) : null;
    },
  },
  navigate: {
    Fill: (ref) => shapeFillClass(ref),
    LineFormat: (ref) => shapeLineFormatClass(ref),
    TextFrame: (ref) => textFrameClass(ref),
    GeometricShape: ofType('GeometricShape', (ref) => geometricShapeClass(ref)),
    Image: ofType('Image', (ref) => imageClass(ref)),
    Group: ofType('Group', (ref) => shapeGroupClass(ref)),
    Line: ofType('Line', (ref) => lineClass(ref)),
    ParentGroup: (ref) => {
      const parent = parentOf(ref.sheet.shapes, ref.id);
      if (!parent) throw new HostError('InvalidOperation', 'The shape is in no group.');
      return shapeClass(new ShapeRef(ref.sheet, parent.id));
    },
  },
});
