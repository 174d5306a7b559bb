import { itemNotFound } from '../../errors';
import type { ShapeData } from '../../model/object-types';
import { membersOf } from '../../model/shape-groups';
import { ungroupShape } from '../../model/shapes';
import { sameName } from '../../model/sheet-name';
import { count, text } from '../args';
import type { HostObject } from '../call-context';
import { defineClass, type HostClass } from '../host-class';
import { ShapeRef } from './shape-ref';

/** `shape.group`; `wrap` makes the shape of a member or of the group itself, whose class leads here. */
export function createGroupClass(wrap: (ref: ShapeRef) => HostObject): HostClass<ShapeRef> {
  const member = ({ sheet }: ShapeRef, { id }: ShapeData): HostObject => wrap(new ShapeRef(sheet, id));
  const byKey = (ref: ShapeRef, key: unknown): ShapeData | undefined => {
    const wanted = text(key, 'key');
    return membersOf(ref.data).find(({ id, name }) => id === wanted || sameName(name, wanted));
  };
  const existing = (ref: ShapeRef, found: ShapeData | undefined): HostObject => {
    if (!found) throw itemNotFound('The group has no such shape.');
    return member(ref, found);
  };
  const groupShapesClass = defineClass<ShapeRef>({
    name: 'GroupShapeCollection',
    defaults: [],
    method: {
      GetCount: (ref) => membersOf(ref.data).length,
      GetItem: (ref, [key]) => existing(ref, byKey(ref, key)),
      GetItemAt: (ref, [index]) => existing(ref, membersOf(ref.data)[count(index, 'index')]),
      GetItemOrNullObject: (ref, [key]) => {
        const found = byKey(ref, key);
        return found ? member(ref, found) : null;
      },
    },
    items: (ref) => membersOf(ref.data).map((each) => member(ref, each)),
    index: (ref, key) => existing(ref, byKey(ref, key)),
  });
  return defineClass<ShapeRef>({
    name: 'ShapeGroup',
    identity: ({ id }) => ({ Id: id }),
    defaults: ['Id'],
    get: { Id: ({ id }) => id },
    method: {
      Ungroup: ({ sheet, id }, _, { book }) => {
        ungroupShape(book, sheet, id);
        return null;
      },
    },
    navigate: { Shape: wrap, Shapes: (ref) => groupShapesClass(ref) },
  });
}
