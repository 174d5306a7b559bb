import { geometricShapes } from '../../../model/geometric-shapes';
import type { ShapeData, ShapeTextData } from '../../../model/object-types';
import { EMU_PER_POINT } from '../../chart/anchor';
import {
  BODY_ANCHOR,
  COMPOUND,
  DASH,
  PARAGRAPH,
  PLACEMENT,
  presetGeometry,
  UNDERLINE,
  wordFor,
} from '../../drawing/preset';
import type { Colors } from '../book/colors';
import { attribute, child, childrenOf, descend, flag, numeric, type XmlNode } from '../xml-tree';
import type { Place } from './anchor';

const ANGLE = 60_000;
const WHOLE = 100_000;
const typeByPreset = new Map(geometricShapes.map((type) => [presetGeometry(type), type]));

const points = (emu: number | null, without: number): number =>
  emu === null ? without : Math.round((emu / EMU_PER_POINT) * 1000) / 1000;

/** A word of one of the model's closed sets. */
function choose<T extends string>(
  words: readonly T[],
  table: Readonly<Record<string, string>>,
  value: string | null,
  without: T,
): T {
  const found = wordFor(table, value, without);
  return words.find((word) => word === found) ?? without;
}

/** What shapes and pictures have in common. */
export function readCommon(node: XmlNode, place: Place, editAs: string | null, colors: Colors) {
  const [nonVisual] = node.children;
  const identity = child(nonVisual, 'cNvPr');
  const own = nonVisual?.children.find(({ name }) => name === 'cNvSpPr' || name === 'cNvPicPr') ?? null;
  const properties = child(node, 'spPr');
  return {
    name: attribute(identity, 'name') ?? '',
    isTextBox: flag(own, 'txBox'),
    ...place,
    rotation: (numeric(child(properties, 'xfrm'), 'rot') ?? 0) / ANGLE,
    lockAspectRatio: own?.children.some((locks) => flag(locks, 'noChangeAspect')) ?? false,
    visible: !flag(identity, 'hidden'),
    placement: choose(['TwoCell', 'OneCell', 'Absolute'] as const, PLACEMENT, editAs, 'TwoCell'),
    altTextTitle: attribute(identity, 'title') ?? '',
    altTextDescription: attribute(identity, 'descr') ?? '',
    fill: readFill(properties, colors),
    line: readLine(child(properties, 'ln'), colors),
  };
}

function transparency(fill: XmlNode | null): number {
  const alpha = numeric(child(fill?.children[0], 'alpha'), 'val');
  return alpha === null ? 0 : Math.round((1 - alpha / WHOLE) * 1000) / 1000;
}

function readFill(properties: XmlNode | null, colors: Colors): ShapeData['fill'] {
  const solid = child(properties, 'solidFill');
  const color = colors.ofDrawing(solid);
  return color === null
    ? { type: 'NoFill', color: '#FFFFFF', transparency: 0 }
    : { type: 'Solid', color, transparency: transparency(solid) };
}

function readLine(node: XmlNode | null, colors: Colors): ShapeData['line'] {
  const solid = child(node, 'solidFill');
  const color = colors.ofDrawing(solid);
  return {
    visible: color !== null,
    color: color ?? '#000000',
    weight: points(numeric(node, 'w'), 0.75),
    dashStyle: wordFor(DASH, attribute(child(node, 'prstDash'), 'val'), 'Solid'),
    style: wordFor(COMPOUND, attribute(node, 'cmpd'), 'Single'),
    transparency: transparency(solid),
  };
}

/** Excel.GeometricShapeType of a preset; `null` for a free form. */
export function geometricType(node: XmlNode): string | null {
  return typeByPreset.get(attribute(descend(node, 'spPr', 'prstGeom'), 'prst') ?? '') ?? null;
}

const AUTO_SIZE: Readonly<Record<string, ShapeTextData['autoSize']>> = {
  normAutofit: 'AutoSizeTextToFitShape',
  spAutoFit: 'AutoSizeShapeToFitText',
};

/** The text with the look of its first run. */
export function readShapeText(node: XmlNode, colors: Colors): ShapeTextData {
  const body = child(node, 'txBody');
  const frame = child(body, 'bodyPr');
  const paragraphs = childrenOf(body, 'p');
  const [first] = paragraphs;
  const look = child(child(first, 'r'), 'rPr') ?? child(first, 'endParaRPr');
  const inset = (name: string, without: number): number => points(numeric(frame, name), without);
  return {
    text: paragraphs.map(paragraphText).join('\n'),
    font: {
      name: attribute(child(look, 'latin'), 'typeface') ?? 'Calibri',
      size: (numeric(look, 'sz') ?? 1100) / 100,
      bold: flag(look, 'b'),
      italic: flag(look, 'i'),
      underline: choose(['None', 'Single', 'Double'] as const, UNDERLINE, attribute(look, 'u'), 'None'),
      color: colors.ofDrawing(child(look, 'solidFill')) ?? '#000000',
    },
    horizontalAlignment: choose(
      ['Left', 'Center', 'Right', 'Justify', 'JustifyLow', 'Distributed', 'ThaiDistributed'] as const,
      PARAGRAPH,
      attribute(child(first, 'pPr'), 'algn'),
      'Left',
    ),
    verticalAlignment: choose(
      ['Top', 'Middle', 'Bottom', 'Justified', 'Distributed'] as const,
      BODY_ANCHOR,
      attribute(frame, 'anchor'),
      'Top',
    ),
    autoSize: frame?.children.map(({ name }) => AUTO_SIZE[name]).find((each) => each !== undefined) ?? 'AutoSizeNone',
    margins: {
      left: inset('lIns', 7.2),
      top: inset('tIns', 3.6),
      right: inset('rIns', 7.2),
      bottom: inset('bIns', 3.6),
    },
  };
}

function paragraphText(paragraph: XmlNode): string {
  return paragraph.children
    .map((each) =>
      each.name === 'br' ? '\n' : each.name === 'r' || each.name === 'fld' ? (child(each, 't')?.text ?? '') : '',
    )
    .join('');
}
