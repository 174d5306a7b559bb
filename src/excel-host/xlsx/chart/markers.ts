import type { ChartLooks } from '../../model/chart-data';
import { element } from '../package/xml';
import type { ChartKind } from './chart-kinds';
import { lineXml, solid } from './looks';
import { SIZE, WIDTH } from './usual';
import { MARKER } from './words';

const TAKES_MARKERS: ReadonlySet<string> = new Set(['c:lineChart', 'c:scatterChart', 'c:radarChart', 'c:stockChart']);
export const takesMarkers = ({ element: name, paint }: ChartKind): boolean =>
  TAKES_MARKERS.has(name) && paint === 'line';

/** The markers of a series or, by its path, of one point; an automatic one is a circle in the colour of the series. */
export function markerXml(kind: ChartKind, color: string, looks: ChartLooks | undefined, path = ''): string {
  const given = looks?.[`${path}markerStyle`] ?? looks?.['markerStyle'];
  const style = MARKER[String(given)] ?? (kind.facts.markers || given === 'Automatic' ? 'circle' : 'none');
  if (style === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = (name: string, usual: string | number): string | number => {
    const own = looks?.[path + name] ?? looks?.[name];
    return typeof own === 'string' || typeof own === 'number' ? own : usual;
  };
  // The fill of a point of a line is that of its marker.
  const ownFill = path === '' ? undefined : looks?.[`${path}fill`];
  const fill = String(
    typeof ownFill === 'string' && ownFill !== 'none' ? ownFill : look('markerBackgroundColor', color),
  );
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: style }),
    element('c:size', { val: look('markerSize', SIZE.marker) }),
    element(
      'c:spPr',
      {},
      solid(fill),
      lineXml({ 'line/color': String(look('markerForegroundColor', fill)) }, 'line/', fill, WIDTH.thin),
    ),
  );
}
