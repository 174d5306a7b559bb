import type { ChartLooks } from '../../model/chart-data';
import { element, textElement } from '../package/xml';
import { fontLook, frameXml, solid, type FontLook } from './looks';
import { DEGREE } from './usual';
import { TEXT_ACROSS, TEXT_DOWN } from './words';

/** The content of run properties; the size in hundredths of a point. */
function run(font: FontLook): readonly [Readonly<Record<string, string | number | boolean>>, string] {
  const marks = { sz: Math.round(font.size * 100), b: font.bold };
  const rare = { ...(font.italic ? { i: true } : {}), ...(font.underlined ? { u: 'sng' } : {}) };
  const fill = font.color === null ? '' : solid(font.color);
  return [{ ...marks, ...rare }, fill + element('a:latin', { typeface: font.name })];
}

/** Excel writes text that stands upright, letter under letter, as a kind of frame and not as an angle. */
function frameAttributes(looks: ChartLooks | undefined, path: string): Readonly<Record<string, string | number>> {
  const angle = looks?.[`${path}textOrientation`];
  const down = TEXT_DOWN[String(looks?.[`${path}verticalAlignment`])];
  const anchor = down === undefined ? {} : { anchor: down };
  if (typeof angle !== 'number') return anchor;
  return angle === 180 ? { rot: 0, vert: 'wordArtVert', ...anchor } : { rot: -angle * DEGREE, vert: 'horz', ...anchor };
}
function paragraphAttributes(looks: ChartLooks | undefined, path: string): Readonly<Record<string, string>> {
  const across = TEXT_ACROSS[String(looks?.[`${path}horizontalAlignment`])];
  return across === undefined ? {} : { algn: across };
}

interface Title {
  readonly text: string;
  readonly looks: ChartLooks | undefined;
  /** `title/`, `valueAxis/title/` */
  readonly path: string;
  readonly size: number;
  /** Where it was put by hand. */
  readonly layout?: string;
}

/** A title as the chart, or an axis, carries it. */
export function titleXml({ text, looks, path, size, layout = '' }: Title): string {
  const [attributes, content] = run(fontLook(looks, `${path}font/`, size, true));
  const properties = element('a:rPr', { lang: 'id-ID', ...attributes }, content);
  const across = paragraphAttributes(looks, path);
  const place = Object.keys(across).length === 0 ? '' : element('a:pPr', across);
  const paragraphs = text
    .split('\n')
    .map((line) => element('a:p', {}, place, element('a:r', {}, properties, textElement('a:t', line))));
  const rich = element('c:rich', {}, element('a:bodyPr', frameAttributes(looks, path)), '<a:lstStyle/>', ...paragraphs);
  const overlay = element('c:overlay', { val: looks?.[`${path}overlay`] === true });
  return element('c:title', {}, element('c:tx', {}, rich), layout, overlay, frameXml(looks, path));
}

/** Text properties of the labels of a part (`legend/`, `valueAxis/`, `dataLabels/`). */
export function textPropertiesXml(looks: ChartLooks | undefined, path: string, size: number): string {
  const [attributes, content] = run(fontLook(looks, `${path}font/`, size, false));
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', paragraphAttributes(looks, path), element('a:defRPr', attributes, content)),
    '<a:endParaRPr lang="id-ID"/>',
  );
  return element('c:txPr', {}, element('a:bodyPr', frameAttributes(looks, path)), '<a:lstStyle/>', paragraph);
}
