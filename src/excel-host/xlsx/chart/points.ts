import type { ChartLooks, ChartSeriesData } from '../../model/chart-data';
import { element } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { fillXml, hasLook, lineXml, solid } from './looks';
import { markerXml, takesMarkers } from './markers';
import { paletteColor, WIDTH } from './usual';

/** Points that look different from their series; where colours vary by point, all of them do. */
export function pointsXml(
  { looks }: ChartSeriesData,
  kind: ChartKind,
  color: string,
  count: number,
  variesColors: boolean,
): string {
  return Array.from({ length: count }, (_, at) => {
    const usual = variesColors ? paletteColor(at) : null;
    const spPr = propertiesXml(looks, kind, `points/${at}/`, usual);
    const hasMarker = takesMarkers(kind) && MARKED.some((name) => hasLook(looks, `points/${at}/${name}`));
    if (spPr === '' && !hasMarker) return '';
    return element(
      'c:dPt',
      {},
      element('c:idx', { val: at }),
      kind.element === 'c:barChart' ? element('c:invertIfNegative', { val: looks?.['invertIfNegative'] === true }) : '',
      hasMarker ? markerXml(kind, color, looks, `points/${at}/`) : '',
      '<c:bubble3D val="0"/>',
      spPr,
    );
  }).join('');
}

const MARKED = ['marker', 'fill'];

/** Of a line the colour of a point is that of the piece of line to it. */
function propertiesXml(looks: ChartLooks | undefined, kind: ChartKind, path: string, usual: string | null): string {
  const fill = fillXml(looks, path, usual === null ? '' : solid(usual));
  const border = hasLook(looks, `${path}border/`) ? lineXml(looks, `${path}border/`, '#000000', WIDTH.thin) : '';
  if (fill === '' && border === '') return '';
  return element('c:spPr', {}, kind.paint === 'line' ? '' : fill, border);
}
