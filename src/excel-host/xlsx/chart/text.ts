import { element, textElement } from '../package/xml';
import { solid, type FontLook } from './looks';

/** The content of run properties; the size in hundredths of a point. */
function run(font: FontLook): readonly [Readonly<Record<string, string | number | boolean>>, string] {
  const marks = { sz: Math.round(font.size * 100), b: font.bold };
  const rare = { ...(font.italic ? { i: true } : {}), ...(font.underlined ? { u: 'sng' } : {}) };
  const fill = font.color === null ? '' : solid(font.color);
  return [{ ...marks, ...rare }, fill + element('a:latin', { typeface: font.name })];
}

/** A title as the chart, or an axis, carries it. */
export function titleXml(text: string, font: FontLook, overlay = false): string {
  const [attributes, content] = run(font);
  const properties = element('a:rPr', { lang: 'id-ID', ...attributes }, content);
  const paragraphs = text
    .split('\n')
    .map((line) => element('a:p', {}, element('a:r', {}, properties, textElement('a:t', line))));
  const rich = element('c:rich', {}, '<a:bodyPr/><a:lstStyle/>', ...paragraphs);
  return element('c:title', {}, element('c:tx', {}, rich), element('c:overlay', { val: overlay }));
}

/** Text properties for labels. */
export function textPropertiesXml(font: FontLook): string {
  const [attributes, content] = run(font);
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, element('a:defRPr', attributes, content)),
    '<a:endParaRPr lang="id-ID"/>',
  );
  return element('c:txPr', {}, '<a:bodyPr/><a:lstStyle/>', paragraph);
}
