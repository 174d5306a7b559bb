import type { SheetData } from '../../model/types';
import { element } from '../package/xml';
import { cellName } from '../reference';
import { argb } from '../style/color';

export function sheetPropertiesXml(sheet: SheetData): string {
  const fit = fitsToPages(sheet) ? element('pageSetUpPr', { fitToPage: true }) : '';
  const tab = sheet.tabColor === '' ? '' : element('tabColor', { rgb: argb(sheet.tabColor) });
  return fit + tab === '' ? '' : element('sheetPr', {}, tab, fit);
}

export function fitsToPages(sheet: SheetData): boolean {
  const { horizontalFitToPages, verticalFitToPages } = sheet.page.zoom;
  return horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
}

export function sheetViewsXml(sheet: SheetData, active: boolean): string {
  const view = {
    showGridLines: sheet.showGridlines ? null : false,
    showRowColHeaders: sheet.showHeadings ? null : false,
    tabSelected: active ? true : null,
    workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', view, frozenPane(sheet)));
}

function frozenPane({ frozen }: SheetData): string {
  if (frozen.rows === 0 && frozen.cols === 0) return '';
  const pane = frozen.rows === 0 ? 'topRight' : frozen.cols === 0 ? 'bottomLeft' : 'bottomRight';
  return (
    element('pane', {
      xSplit: frozen.cols || null,
      ySplit: frozen.rows || null,
      topLeftCell: cellName(frozen.rows, frozen.cols),
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane })
  );
}
