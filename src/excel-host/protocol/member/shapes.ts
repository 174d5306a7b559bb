import { invalidArgument, itemNotFound } from '../../errors';
import { lineParts } from '../../model/connectors';
import { geometricShapes } from '../../model/geometric-shapes';
import type { ShapeData } from '../../model/object-types';
import { addShape, geometricShape, groupShapes, imageShape, lineShape, textBox } from '../../model/shapes';
import { sameName } from '../../model/sheet-name';
import type { SheetModel } from '../../model/sheet';
import { count, isGiven, number, oneOf, optionalOneOf, text } from '../args';
import type { HostObject } from '../call-context';
import { defineClass, isHostObject } from '../host-class';
import { shapeClass } from './shape';
import { connectorTypes } from './shape-line';
import { ShapeRef } from './shape-ref';

/** "The name or ID of the shape to be retrieved." */
function byKey(sheet: SheetModel, key: unknown): ShapeData | undefined {
  const wanted = text(key, 'key');
  return sheet.shapes.find(({ id }) => id === wanted) ?? sheet.shapes.find(({ name }) => sameName(name, wanted));
}
/** Source: ShapeCollection.addGroup: "An array of shape IDs or shape objects"; a group of one is none (?). */
function memberOf(sheet: SheetModel, value: unknown): string {
  const id = isHostObject(value) && value.self instanceof ShapeRef ? value.self.id : text(value, 'values');
  if (!sheet.shapes.some((shape) => shape.id === id)) throw itemNotFound(`The sheet has no shape "${id}".`);
  return id;
}
const wrap = (sheet: SheetModel, { id }: ShapeData): HostObject => shapeClass(new ShapeRef(sheet, id));
function existing(sheet: SheetModel, shape: ShapeData | undefined): HostObject {
  if (!shape) throw itemNotFound('There is no such shape.');
  return wrap(sheet, shape);
}

export const shapesClass = defineClass<SheetModel>({
  name: 'ShapeCollection',
  defaults: [],
  method: {
    AddGeometricShape: (sheet, [type], { book }) => {
      const shape = geometricShape(oneOf(type, geometricShapes, 'geometricShapeType'));
      return shapeClass(new ShapeRef(sheet, addShape(book, sheet, shape)));
    },
    AddImage: (sheet, [base64], { book }) =>
      shapeClass(new ShapeRef(sheet, addShape(book, sheet, imageShape(text(base64, 'base64ImageString'))))),
    AddTextBox: (sheet, [words], { book }) =>
      shapeClass(new ShapeRef(sheet, addShape(book, sheet, textBox(isGiven(words) ? text(words, 'text') : '')))),
    AddLine: (sheet, [startLeft, startTop, endLeft, endTop, type], { book }) => {
      const start = { left: number(startLeft, 'startLeft'), top: number(startTop, 'startTop') };
      const end = { left: number(endLeft, 'endLeft'), top: number(endTop, 'endTop') };
      const line = lineShape(lineParts(start, end, optionalOneOf(type, connectorTypes, 'connectorType', 'Straight')));
      return shapeClass(new ShapeRef(sheet, addShape(book, sheet, line)));
    },
    AddGroup: (sheet, [values], { book }) => {
      if (!Array.isArray(values)) throw invalidArgument('"values" is a list of shapes.');
      const found = values.map((value: unknown) => memberOf(sheet, value));
      return shapeClass(new ShapeRef(sheet, groupShapes(book, sheet, found)));
    },
    GetCount: (sheet) => sheet.shapes.length,
    GetItem: (sheet, [key]) => existing(sheet, byKey(sheet, key)),
    GetItemAt: (sheet, [index]) => existing(sheet, sheet.shapes[count(index, 'index')]),
    GetItemOrNullObject: (sheet, [key]) => {
      const found = byKey(sheet, key);
      return found ? wrap(sheet, found) : null;
    },
  },
  items: (sheet) => sheet.shapes.map((shape) => wrap(sheet, shape)),
  index: (sheet, key) => existing(sheet, byKey(sheet, key)),
});
