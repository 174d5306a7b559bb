import type { ChartLook, ChartLooks } from '../../model/chart-data';
import { element } from '../package/xml';
import { rgb } from '../style/color';
import { COLOR, EMU, FONT, WIDTH } from './usual';
import { DASH } from './words';

export interface FontLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string | null;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly name: string;
}

/** The font of a part (`legend/font/`): its own, else the whole chart's, else the usual one. */
export function fontLook(looks: ChartLooks | undefined, path: string, size: number, bold: boolean): FontLook {
  const look = (name: string): ChartLook | undefined => looks?.[`${path}${name}`] ?? looks?.[`font/${name}`];
  const given = look('size');
  const color = look('color');
  return {
    size: typeof given === 'number' ? given : size,
    bold: (look('bold') ?? bold) === true,
    color: typeof color === 'string' ? color : null,
    italic: look('italic') === true,
    underlined: look('underline') === 'Single',
    name: String(look('name') ?? FONT),
  };
}

export const solid = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: rgb(color) }));

/** `none` is a fill that was cleared; `otherwise` stands for one that nobody set. */
export function fillXml(looks: ChartLooks | undefined, path: string, otherwise: string): string {
  const fill = looks?.[`${path}fill`];
  if (fill === 'none') return '<a:noFill/>';
  return typeof fill === 'string' ? solid(fill) : otherwise;
}

/** The line of a part (`valueAxis/line/`), with colour and width in EMU where nothing is set. */
export function lineXml(looks: ChartLooks | undefined, path: string, color: string, width: number, cap = {}): string {
  const look = (name: string): ChartLook | undefined => looks?.[`${path}${name}`];
  const weight = look('weight');
  const dash = DASH[String(look('lineStyle'))];
  return element(
    'a:ln',
    { w: typeof weight === 'number' ? Math.round(weight * EMU) : width, ...cap },
    look('lineStyle') === 'None' ? '<a:noFill/>' : solid(String(look('color') ?? color)),
    dash === undefined ? '' : element('a:prstDash', { val: dash }),
    Object.keys(cap).length === 0 ? '' : '<a:round/>',
  );
}

/** Was anything set under this path? */
export const hasLook = (looks: ChartLooks | undefined, path: string): boolean =>
  Object.keys(looks ?? {}).some((name) => name.startsWith(path));

/** The shadow that Excel offers first, below and to the right. */
const SHADOW =
  '<a:effectLst><a:outerShdw blurRad="50800" dist="38100" dir="2700000" algn="tl" rotWithShape="0">' +
  '<a:prstClr val="black"><a:alpha val="40000"/></a:prstClr></a:outerShdw></a:effectLst>';
export const shadowXml = (looks: ChartLooks | undefined, path: string): string =>
  looks?.[`${path}showShadow`] === true ? SHADOW : '';

/** Fill, border and shadow of a part that has none by itself. */
export function frameXml(looks: ChartLooks | undefined, path: string): string {
  const border = hasLook(looks, `${path}border/`) ? lineXml(looks, `${path}border/`, COLOR.frame, WIDTH.thin) : '';
  const content = fillXml(looks, path, '') + border + shadowXml(looks, path);
  return content === '' ? '' : element('c:spPr', {}, content);
}
