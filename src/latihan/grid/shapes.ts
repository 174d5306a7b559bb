import type { ShapeData } from '../../excel-host/model/object-types';
import { element } from '../dom';
import { fontFamily } from './cell-look';

const MIME = { PNG: 'image/png', JPEG: 'image/jpeg', GIF: 'image/gif', BMP: 'image/bmp' } as const;
const PERCENT = 100;

const altOf = (shape: ShapeData): string => shape.altTextDescription || shape.altTextTitle || shape.name;

function picture(shape: ShapeData): HTMLElement {
  const { image } = shape;
  if (image === null) return drawing(shape);
  return element('img', {
    src: `data:${MIME[image.format]};base64,${image.base64}`,
    alt: altOf(shape),
    draggable: 'false',
  });
}

const ACROSS: Readonly<Record<string, string>> = { Center: 'center', Right: 'right' };
const DOWN: Readonly<Record<string, string>> = { Middle: 'center', Bottom: 'flex-end' };
/** Round outlines; every other figure is drawn as its box. */
const ROUND: Readonly<Record<string, string>> = { Ellipse: '50%', RoundRectangle: '12%' };

function drawing({ fill, line, text, geometricShapeType }: ShapeData): HTMLElement {
  const node = element('div', { class: 'bentuk' }, text?.text ?? '');
  const opacity = PERCENT - fill.transparency * PERCENT;
  node.style.background =
    fill.type === 'Solid' ? `color-mix(in srgb, ${fill.color} ${opacity}%, transparent)` : 'transparent';
  node.style.border = line.visible ? `${line.weight}pt solid ${line.color}` : 'none';
  node.style.borderRadius = ROUND[geometricShapeType ?? ''] ?? '0';
  if (text !== null) {
    node.style.font = `${text.font.bold ? '700' : '400'} ${text.font.size}pt ${fontFamily(text.font.name)}`;
    node.style.color = text.font.color;
    node.style.textAlign = ACROSS[text.horizontalAlignment] ?? 'left';
    node.style.alignItems = DOWN[text.verticalAlignment] ?? 'flex-start';
    node.style.padding = `${text.margins.top}pt ${text.margins.right}pt ${text.margins.bottom}pt ${text.margins.left}pt`;
  }
  return node;
}

/** Images and figures at their place over the cells, from bottom to top. `scale` is pixels per point. */
export function paintShapes(shapes: readonly ShapeData[], scale: number): HTMLElement[] {
  const zoom = scale * (3 / 4);
  return shapes.map((shape) => {
    const figure = shape.type === 'Image' ? picture(shape) : drawing(shape);
    figure.style.transform = `rotate(${shape.rotation}deg)`;
    const frame = element('div', { class: 'gambar' }, figure);
    // Fonts and lines inside are in points: the whole figure is scaled, not each part of it.
    frame.style.cssText =
      `left:${shape.left * scale}px;top:${shape.top * scale}px;width:${shape.width}pt;height:${shape.height}pt;` +
      `transform:scale(${zoom});transform-origin:0 0`;
    return frame;
  });
}
