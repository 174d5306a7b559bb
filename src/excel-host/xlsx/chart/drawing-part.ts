import type { SheetData } from '../../model/types';
import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';
import { anchorXml } from './anchor';

const NO_TRANSFORM = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';

/** The drawing of a sheet: one frame per chart, in the charts' order. */
export function drawingXml(sheet: SheetData, chartRelationIds: readonly string[]): string {
  const frames = sheet.charts.map((chart, at) => {
    const nonVisual = element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: at + 2, name: chart.name }),
      '<xdr:cNvGraphicFramePr/>',
    );
    const reference = element('c:chart', { 'xmlns:c': NS.chart, 'xmlns:r': NS.relation, 'r:id': chartRelationIds[at] });
    const graphic = element('a:graphic', {}, element('a:graphicData', { uri: NS.chart }, reference));
    const frame = element('xdr:graphicFrame', { macro: '' }, nonVisual, NO_TRANSFORM, graphic);
    return element('xdr:twoCellAnchor', { editAs: 'oneCell' }, anchorXml(sheet, chart), frame, '<xdr:clientData/>');
  });
  return XML_HEAD + element('xdr:wsDr', { 'xmlns:xdr': NS.sheetDrawing, 'xmlns:a': NS.drawing }, ...frames);
}
