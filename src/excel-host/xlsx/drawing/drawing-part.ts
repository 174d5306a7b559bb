import type { ShapeData } from '../../model/object-types';
import type { ChartData } from '../../model/chart-data';
import type { SheetData } from '../../model/types';
import { anchorXml } from '../chart/anchor';
import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';
import { PLACEMENT } from './preset';
import { shapeXml } from './shape';

const NO_TRANSFORM = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
/** 1 is the drawing itself. */
const FIRST_NUMBER = 2;

/** The drawing of a sheet: the charts in their order, the shapes above them. Ids lead to charts and to the bytes of pictures. */
export function drawingXml(
  sheet: SheetData,
  chartIds: readonly (string | undefined)[],
  imageIds: ReadonlyMap<ShapeData, string>,
): string {
  const charts = sheet.charts.map((chart, at) => chartAnchor(sheet, chart, at + FIRST_NUMBER, chartIds[at]));
  const shapes = sheet.shapes.map((shape, at) => {
    const content = shapeXml(shape, sheet.charts.length + at + FIRST_NUMBER, imageIds.get(shape) ?? null);
    return anchor(sheet, shape, PLACEMENT[shape.placement], content);
  });
  return (
    XML_HEAD +
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': NS.sheetDrawing, 'xmlns:a': NS.drawing, 'xmlns:r': NS.relation },
      ...charts,
      ...shapes,
    )
  );
}

function chartAnchor(sheet: SheetData, chart: ChartData, number: number, relationId: string | undefined): string {
  const nonVisual = element(
    'xdr:nvGraphicFramePr',
    {},
    element('xdr:cNvPr', { id: number, name: chart.name }),
    '<xdr:cNvGraphicFramePr/>',
  );
  const reference = element('c:chart', { 'xmlns:c': NS.chart, 'r:id': relationId });
  const graphic = element('a:graphic', {}, element('a:graphicData', { uri: NS.chart }, reference));
  return anchor(sheet, chart, 'oneCell', element('xdr:graphicFrame', { macro: '' }, nonVisual, NO_TRANSFORM, graphic));
}

function anchor(
  sheet: SheetData,
  place: Parameters<typeof anchorXml>[1],
  editAs: string | undefined,
  content: string,
): string {
  return element('xdr:twoCellAnchor', { editAs }, anchorXml(sheet, place), content, '<xdr:clientData/>');
}
