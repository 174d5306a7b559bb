import type { ShapeData } from '../../../model/object-types';
import type { ChartData } from '../../../model/chart-data';
import type { SheetContext } from '../sheet/context';
import { attribute, child, everyNode, relationId, type XmlNode } from '../xml-tree';
import { type Place, readPlace, type Sizes } from './anchor';
import { readChart } from '../chart/chart';
import { geometricType, readCommon, readShapeText } from './shape';

export interface Drawn {
  readonly charts: readonly ChartData[];
  readonly shapes: readonly ShapeData[];
}

const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);
const IMAGE_FORMAT: Readonly<Record<string, NonNullable<ShapeData['image']>['format']>> = {
  png: 'PNG',
  jpg: 'JPEG',
  jpeg: 'JPEG',
  gif: 'GIF',
  bmp: 'BMP',
};

/** Charts, pictures and shapes of a sheet; what else lies there (groups, lines, controls, diagrams) is named. */
export function readDrawing(path: string | null, sheet: Sizes, context: SheetContext, newId: () => string): Drawn {
  const charts: ChartData[] = [];
  const shapes: ShapeData[] = [];
  const anchors = path === null ? [] : context.parts.tree(path).children.filter(({ name }) => ANCHORS.has(name));
  for (const anchor of anchors) {
    const place = readPlace(anchor, sheet);
    const content = anchor.children.find(({ name }) =>
      ['graphicFrame', 'pic', 'sp', 'grpSp', 'cxnSp', 'contentPart'].includes(name),
    );
    const drawn =
      content === undefined ? null : readContent(content, { path: path ?? '', anchor, place, context, newId });
    if (drawn === null) context.notes.add('drawing-left-out', context.sheetName, content?.name ?? 'an empty anchor');
    else if ('series' in drawn) charts.push(drawn);
    else shapes.push(drawn);
  }
  return { charts, shapes };
}

interface Setting {
  readonly path: string;
  readonly anchor: XmlNode;
  readonly place: Place;
  readonly context: SheetContext;
  readonly newId: () => string;
}

function readContent(content: XmlNode, setting: Setting): ChartData | ShapeData | null {
  const { context, anchor, place, newId } = setting;
  if (content.name === 'graphicFrame') return readFrame(content, setting);
  const editAs =
    anchor.name === 'oneCellAnchor'
      ? 'oneCell'
      : anchor.name === 'absoluteAnchor'
        ? 'absolute'
        : attribute(anchor, 'editAs');
  const common = { id: newId(), ...readCommon(content, place, editAs, context.colors), geometricShapeType: null };
  if (content.name === 'pic') {
    const image = readImage(content, setting);
    return image === null ? null : { ...common, type: 'Image', isTextBox: false, text: null, image };
  }
  const type = content.name === 'sp' ? geometricType(content) : null;
  if (type === null) return null;
  return {
    ...common,
    type: 'GeometricShape',
    geometricShapeType: type,
    text: readShapeText(content, context.colors),
    image: null,
  };
}

function readFrame(frame: XmlNode, { path, place, context, newId }: Setting): ChartData | null {
  const [reference] = everyNode(frame, 'chart');
  const relation = context.parts.byId(path, relationId(reference));
  const name = attribute(child(child(frame, 'nvGraphicFramePr'), 'cNvPr'), 'name') ?? '';
  if (relation === null || relation.type !== 'chart' || !context.parts.has(relation.target)) return null;
  const chart = readChart(context.parts.tree(relation.target), place, context);
  if (chart === null)
    context.notes.add('chart-left-out', `${context.sheetName}, ${name}`, 'a kind of chart that is not known');
  return chart === null ? null : { id: newId(), name, ...chart, ...place };
}

function readImage(picture: XmlNode, { path, context }: Setting): ShapeData['image'] {
  const blip = child(child(picture, 'blipFill'), 'blip');
  const target = context.parts.byId(path, relationId(blip, 'embed'))?.target ?? '';
  const format = IMAGE_FORMAT[target.slice(target.lastIndexOf('.') + 1).toLowerCase()];
  if (format === undefined || !context.parts.has(target)) return null;
  return { format, base64: toBase64(context.parts.part(target)) };
}

/** In pieces: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}
