import type { GroupData, ShapeBox, ShapeData } from './object-types';

const boxOf = ({ left, top, width, height }: ShapeBox): ShapeBox => ({ left, top, width, height });

/** The smallest box around the shapes. */
export function around(shapes: readonly ShapeBox[]): ShapeBox {
  const left = Math.min(...shapes.map((shape) => shape.left));
  const top = Math.min(...shapes.map((shape) => shape.top));
  return {
    left,
    top,
    width: Math.max(...shapes.map((shape) => shape.left + shape.width)) - left,
    height: Math.max(...shapes.map((shape) => shape.top + shape.height)) - top,
  };
}

/** The shapes of a group where they are now: they move and stretch with it. */
export function membersOf({ group, ...shape }: ShapeData): readonly ShapeData[] {
  if (!group) return [];
  const { frame } = group;
  const across = frame.width === 0 ? 1 : shape.width / frame.width;
  const down = frame.height === 0 ? 1 : shape.height / frame.height;
  return group.members.map((member) => ({
    ...member,
    left: shape.left + (member.left - frame.left) * across,
    top: shape.top + (member.top - frame.top) * down,
    width: member.width * across,
    height: member.height * down,
  }));
}

/** Every drawn shape: the members in place of their groups. */
export const ungrouped = (shapes: readonly ShapeData[]): ShapeData[] =>
  shapes.flatMap((shape) => (shape.group ? ungrouped(membersOf(shape)) : [shape]));

/** The group with other members, measured anew. */
const withMembers = (shape: ShapeData, members: readonly ShapeData[]): ShapeData => {
  const group: GroupData = { frame: boxOf(shape), members };
  return { ...shape, group };
};

/** The shape with this id among the shapes and in their groups. */
export function findAmong(shapes: readonly ShapeData[], id: string): ShapeData | undefined {
  for (const shape of shapes) {
    if (shape.id === id) return shape;
    const inside = shape.group && findAmong(membersOf(shape), id);
    if (inside) return inside;
  }
  return undefined;
}

/** The shapes with one of them replaced, or taken out by `null`, wherever it is. */
export function replaced(shapes: readonly ShapeData[], id: string, next: ShapeData | null): ShapeData[] {
  return shapes.flatMap((shape) => {
    if (shape.id === id) return next ? [next] : [];
    if (!shape.group || !findAmong(membersOf(shape), id)) return [shape];
    return [withMembers(shape, replaced(membersOf(shape), id, next))];
  });
}

/** The group that the shape lies in. */
export function parentOf(shapes: readonly ShapeData[], id: string): ShapeData | undefined {
  for (const shape of shapes) {
    if (!shape.group) continue;
    if (shape.group.members.some((member) => member.id === id)) return shape;
    const inside = parentOf(membersOf(shape), id);
    if (inside) return inside;
  }
  return undefined;
}
