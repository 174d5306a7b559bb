import { invalidArgument, itemNotFound } from '../errors';
import { fromBase64, imageFacts } from './image-size';
import type { ShapeData, ShapeTextData } from './object-types';
import type { lineParts } from './connectors';
import { assertAllowed } from './protection';
import { around, findAmong, membersOf, replaced } from './shape-groups';
import type { SheetModel } from './sheet';
import { sameName } from './sheet-name';
import type { WorkbookModel } from './workbook';

/** An inch: the size of a shape that is inserted with one click. */
const newSize = 72;
const pointsPerPixel = 0.75;

const newText = (text: string, isBox: boolean): ShapeTextData => ({
  text,
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    color: isBox ? '#000000' : '#FFFFFF',
  },
  horizontalAlignment: 'Left',
  verticalAlignment: isBox ? 'Top' : 'Middle',
  autoSize: 'AutoSizeNone',
  margins: { left: 7.2, right: 7.2, top: 3.6, bottom: 3.6 },
});

/** Excel's first theme: blue with a darker border; a text box is white with a grey one. */
const drawn = { fill: '#4472C4', line: '#2F528F' } as const;
const box = { fill: '#FFFFFF', line: '#BCBCBC' } as const;

type New = Omit<ShapeData, 'id' | 'name'>;
const base: Omit<New, 'type' | 'geometricShapeType' | 'isTextBox' | 'text' | 'image'> = {
  left: 0,
  top: 0,
  width: newSize,
  height: newSize,
  rotation: 0,
  lockAspectRatio: false,
  visible: true,
  placement: 'TwoCell',
  altTextTitle: '',
  altTextDescription: '',
  fill: { type: 'Solid', color: drawn.fill, transparency: 0 },
  line: { visible: true, color: drawn.line, weight: 1, dashStyle: 'Solid', style: 'Single', transparency: 0 },
};

export const geometricShape = (type: string): New => ({
  ...base,
  type: 'GeometricShape',
  geometricShapeType: type,
  isTextBox: false,
  text: newText('', false),
  image: null,
});

export const textBox = (text: string): New => ({
  ...base,
  type: 'GeometricShape',
  geometricShapeType: 'Rectangle',
  isTextBox: true,
  fill: { ...base.fill, color: box.fill },
  line: { ...base.line, color: box.line, weight: 0.75 },
  text: newText(text, true),
  image: null,
});

/** Source: ShapeCollection.addImage: "A Base64-encoded string representing an image in either JPEG or PNG format." */
export function imageShape(base64: string): New {
  const bytes = fromBase64(base64);
  const facts = bytes && imageFacts(bytes);
  if (!facts || facts.width === 0 || facts.height === 0) throw invalidArgument('The text is no PNG or JPEG in Base64.');
  return {
    ...base,
    type: 'Image',
    geometricShapeType: null,
    isTextBox: false,
    width: facts.width * pointsPerPixel,
    height: facts.height * pointsPerPixel,
    lockAspectRatio: true,
    placement: 'OneCell',
    fill: { ...base.fill, type: 'NoFill' },
    line: { ...base.line, visible: false },
    text: null,
    image: { format: facts.format, base64 },
  };
}

/** Excel's theme draws lines in the first accent. */
const newLine = { ...base.line, color: drawn.fill, weight: 0.5 } as const;

export const lineShape = (parts: ReturnType<typeof lineParts>): New => ({
  ...base,
  ...parts,
  type: 'Line',
  geometricShapeType: null,
  isTextBox: false,
  fill: { ...base.fill, type: 'NoFill' },
  line: newLine,
  text: null,
  image: null,
});

/** The shapes leave the sheet's collection for that of the new group, which lies on top. Answers its id. */
export function groupShapes(book: WorkbookModel, sheet: SheetModel, ids: readonly string[]): string {
  assertAllowed(sheet, 'allowEditObjects');
  const members = sheet.shapes.filter(({ id }) => ids.includes(id));
  const frame = around(members);
  for (const { id } of members) sheet.shapes = replaced(sheet.shapes, id, null);
  return addShape(book, sheet, {
    ...base,
    ...frame,
    type: 'Group',
    geometricShapeType: null,
    isTextBox: false,
    fill: { ...base.fill, type: 'NoFill' },
    line: { ...base.line, visible: false },
    text: null,
    image: null,
    group: { frame, members },
  });
}

/** Source: ShapeGroup.ungroup: "Ungroups any grouped shapes in the specified shape group." */
export function ungroupShape(book: WorkbookModel, sheet: SheetModel, id: string): void {
  assertAllowed(sheet, 'allowEditObjects');
  const members = membersOf(findShape(sheet, id));
  sheet.shapes = sheet.shapes.flatMap((shape) => (shape.id === id ? members : [shape]));
  book.changed({ kind: 'look', sheetId: sheet.id });
}

/** The size that an image has by itself, in points. */
export function originalSize({ image }: ShapeData): { readonly width: number; readonly height: number } | null {
  const bytes = image && fromBase64(image.base64);
  const facts = bytes && imageFacts(bytes);
  return facts ? { width: facts.width * pointsPerPixel, height: facts.height * pointsPerPixel } : null;
}

export function findShape(sheet: SheetModel, id: string): ShapeData {
  const found = findAmong(sheet.shapes, id);
  if (!found || sheet.deleted) throw itemNotFound('The shape was deleted.');
  return found;
}

function freeName(sheet: SheetModel, word: string): string {
  for (let number = sheet.shapes.length + 1; ; number += 1) {
    const name = `${word} ${number}`;
    if (!sheet.shapes.some((shape) => sameName(shape.name, name))) return name;
  }
}

const wordByType: Partial<Record<ShapeData['type'], string>> = { Image: 'Picture', Line: 'Connector', Group: 'Group' };
const wordFor = ({ type, isTextBox, geometricShapeType }: New): string =>
  wordByType[type] ?? (isTextBox ? 'TextBox' : (geometricShapeType ?? 'Shape'));

/** A new shape lies on top. Answers its id. */
export function addShape(book: WorkbookModel, sheet: SheetModel, shape: New): string {
  assertAllowed(sheet, 'allowEditObjects');
  const id = book.ids.guid();
  sheet.shapes = [...sheet.shapes, { ...shape, id, name: freeName(sheet, wordFor(shape)) }];
  book.changed({ kind: 'look', sheetId: sheet.id });
  return id;
}

export function editShape(book: WorkbookModel, sheet: SheetModel, id: string, change: Partial<ShapeData>): void {
  assertAllowed(sheet, 'allowEditObjects');
  const before = findShape(sheet, id);
  sheet.shapes = replaced(sheet.shapes, id, { ...before, ...change });
  book.changed({ kind: 'look', sheetId: sheet.id });
}

export function deleteShape(book: WorkbookModel, sheet: SheetModel, id: string): void {
  assertAllowed(sheet, 'allowEditObjects');
  findShape(sheet, id);
  sheet.shapes = replaced(sheet.shapes, id, null);
  book.changed({ kind: 'look', sheetId: sheet.id });
}

/** Excel.ShapeZOrder: where the shape goes, from its place and the number of shapes. */
const zOrders = {
  BringToFront: (_: number, count: number) => count - 1,
  BringForward: (at: number, count: number) => Math.min(at + 1, count - 1),
  SendToBack: () => 0,
  SendBackward: (at: number) => Math.max(at - 1, 0),
} as const;
export type ZOrder = keyof typeof zOrders;
export const zOrderNames: readonly ZOrder[] = ['BringToFront', 'BringForward', 'SendToBack', 'SendBackward'];

export function setZOrder(book: WorkbookModel, sheet: SheetModel, id: string, order: ZOrder): void {
  assertAllowed(sheet, 'allowEditObjects');
  const shape = findShape(sheet, id);
  const to = zOrders[order](sheet.shapes.indexOf(shape), sheet.shapes.length);
  const others = sheet.shapes.filter((other) => other !== shape);
  sheet.shapes = [...others.slice(0, to), shape, ...others.slice(to)];
  book.changed({ kind: 'look', sheetId: sheet.id });
}
