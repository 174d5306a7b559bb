import { element, textElement } from '../package/xml';

/** The font of cells; named, because our files carry no theme that a chart could take one from. */
const FONT = '<a:latin typeface="Arial"/>';

function run(size: number, bold: boolean): Readonly<Record<string, string | number | boolean>> {
  // Hundredths of a point.
  return { sz: size * 100, b: bold };
}

/** A title as the chart, or an axis, carries it. */
export function titleXml(text: string, size: number): string {
  const properties = element('a:rPr', { lang: 'id-ID', ...run(size, true) }, FONT);
  const paragraphs = text
    .split('\n')
    .map((line) => element('a:p', {}, element('a:r', {}, properties, textElement('a:t', line))));
  const rich = element('c:rich', {}, '<a:bodyPr/><a:lstStyle/>', ...paragraphs);
  return element('c:title', {}, element('c:tx', {}, rich), '<c:overlay val="0"/>');
}

/** Text properties for labels. */
export function textPropertiesXml(size: number): string {
  const paragraph = element(
    'a:p',
    {},
    element('a:pPr', {}, element('a:defRPr', run(size, false), FONT)),
    '<a:endParaRPr lang="id-ID"/>',
  );
  return element('c:txPr', {}, '<a:bodyPr/><a:lstStyle/>', paragraph);
}
