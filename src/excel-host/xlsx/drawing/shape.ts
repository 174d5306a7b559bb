import type { ShapeData, ShapeTextData } from '../../model/object-types';
import { EMU_PER_POINT } from '../chart/anchor';
import { element, textElement } from '../package/xml';
import { rgb } from '../style/color';
import { BODY_ANCHOR, COMPOUND, DASH, PARAGRAPH, presetGeometry, UNDERLINE } from './preset';

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
/** Sixty-thousandths of a degree. */
const ANGLE = 60_000;
/** Thousandths of a per cent. */
const WHOLE = 100_000;

/** A shape or picture inside of its anchor; `imageId` leads to the picture's bytes. */
export function shapeXml(shape: ShapeData, number: number, imageId: string | null): string {
  const identity = element('xdr:cNvPr', {
    id: number,
    name: shape.name,
    descr: shape.altTextDescription || null,
    hidden: shape.visible ? null : true,
    title: shape.altTextTitle || null,
  });
  const locks = shape.lockAspectRatio ? { noChangeAspect: true } : null;
  return imageId === null ? geometricXml(shape, identity, locks) : pictureXml(shape, identity, locks, imageId);
}

type Locks = { readonly noChangeAspect: boolean } | null;

function pictureXml(shape: ShapeData, identity: string, locks: Locks, imageId: string): string {
  return element(
    'xdr:pic',
    {},
    element(
      'xdr:nvPicPr',
      {},
      identity,
      element('xdr:cNvPicPr', {}, locks === null ? '' : element('a:picLocks', locks)),
    ),
    element('xdr:blipFill', {}, element('a:blip', { 'r:embed': imageId }), '<a:stretch><a:fillRect/></a:stretch>'),
    element('xdr:spPr', {}, frame(shape), geometry('rect'), shape.line.visible ? lineXml(shape) : ''),
  );
}

function geometricXml(shape: ShapeData, identity: string, locks: Locks): string {
  return element(
    'xdr:sp',
    { macro: '', textlink: '' },
    element(
      'xdr:nvSpPr',
      {},
      identity,
      element('xdr:cNvSpPr', { txBox: shape.isTextBox || null }, locks === null ? '' : element('a:spLocks', locks)),
    ),
    element(
      'xdr:spPr',
      {},
      frame(shape),
      geometry(presetGeometry(shape.geometricShapeType ?? (shape.connector ? 'Line' : 'Rectangle'))),
      shape.fill.type === 'NoFill' ? '<a:noFill/>' : solid(shape.fill.color, shape.fill.transparency),
      lineXml(shape),
    ),
    shape.text === null ? '' : textXml(shape.text),
  );
}

function frame({ left, top, width, height, rotation, connector }: ShapeData): string {
  return element(
    'a:xfrm',
    {
      rot: rotation === 0 ? null : Math.round(rotation * ANGLE),
      flipH: connector?.flipH || null,
      flipV: connector?.flipV || null,
    },
    element('a:off', { x: emu(left), y: emu(top) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  );
}

function geometry(preset: string): string {
  return element('a:prstGeom', { prst: preset }, '<a:avLst/>');
}

function solid(color: string, transparency: number): string {
  const alpha = transparency === 0 ? '' : element('a:alpha', { val: Math.round((1 - transparency) * WHOLE) });
  return element('a:solidFill', {}, element('a:srgbClr', { val: rgb(color) }, alpha));
}

function lineXml({ line }: ShapeData): string {
  const look = { w: emu(line.weight), cmpd: COMPOUND[line.style] };
  if (!line.visible) return element('a:ln', look, '<a:noFill/>');
  return element(
    'a:ln',
    look,
    solid(line.color, line.transparency),
    element('a:prstDash', { val: DASH[line.dashStyle] ?? 'solid' }),
  );
}

const AUTO_SIZE: Readonly<Record<ShapeTextData['autoSize'], string>> = {
  AutoSizeNone: '<a:noAutofit/>',
  AutoSizeTextToFitShape: '<a:normAutofit/>',
  AutoSizeShapeToFitText: '<a:spAutoFit/>',
  AutoSizeMixed: '',
};

function textXml({ text, font, horizontalAlignment, verticalAlignment, autoSize, margins }: ShapeTextData): string {
  const body = {
    vertOverflow: 'clip',
    lIns: emu(margins.left),
    tIns: emu(margins.top),
    rIns: emu(margins.right),
    bIns: emu(margins.bottom),
    anchor: BODY_ANCHOR[verticalAlignment],
  };
  const look = {
    lang: 'id-ID',
    sz: Math.round(font.size * 100),
    b: font.bold,
    i: font.italic,
    u: UNDERLINE[font.underline],
  };
  const content = [solid(font.color, 0), element('a:latin', { typeface: font.name })];
  const paragraphs = text.split('\n').map((line) =>
    element(
      'a:p',
      {},
      element('a:pPr', { algn: PARAGRAPH[horizontalAlignment] }),
      line === '' ? '' : element('a:r', {}, element('a:rPr', look, ...content), textElement('a:t', line)),
      // The look of what is typed next; of an empty text the only one.
      element('a:endParaRPr', look, ...content),
    ),
  );
  return element('xdr:txBody', {}, element('a:bodyPr', body, AUTO_SIZE[autoSize]), '<a:lstStyle/>', ...paragraphs);
}
