import type { ShapeData } from '../../model/object-types';
import type { SheetData, WorkbookData } from '../../model/types';
import { CellLookup } from '../chart/cell-lookup';
import { chartXml } from '../chart/chart-part';
import { groupsOf } from '../chart/groups';
import { CONTENT, RELATION } from '../package/namespaces';
import type { PackageBuilder } from '../package/package-builder';
import { drawingXml } from './drawing-part';

const IMAGE = {
  PNG: { extension: 'png', type: 'image/png' },
  JPEG: { extension: 'jpeg', type: 'image/jpeg' },
  GIF: { extension: 'gif', type: 'image/gif' },
  BMP: { extension: 'bmp', type: 'image/bmp' },
} as const satisfies Record<NonNullable<ShapeData['image']>['format'], { extension: string; type: string }>;

/** Adds a sheet's drawing with its charts and shapes; answers the drawing's path, `null` when the sheet has neither. */
export function drawingWriter(
  data: WorkbookData,
  parts: PackageBuilder,
  cachedValues: boolean,
): (sheet: SheetData) => string | null {
  const lookup = new CellLookup(data);
  const images = new Map<string, string>();
  let drawings = 0;
  let charts = 0;
  /** Equal pictures are one part, as in Excel's own files. */
  const imagePath = ({ format, base64 }: NonNullable<ShapeData['image']>): string => {
    const known = images.get(base64);
    if (known !== undefined) return known;
    const { extension, type } = IMAGE[format];
    const path = `xl/media/image${images.size + 1}.${extension}`;
    images.set(base64, path);
    parts.add(path, type, () => [Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]);
    return path;
  };
  return (sheet) => {
    if (sheet.charts.length === 0 && sheet.shapes.length === 0) return null;
    drawings += 1;
    const drawingPath = `xl/drawings/drawing${drawings}.xml`;
    const chartIds = sheet.charts.map((chart) => {
      const groups = groupsOf(sheet.name, chart);
      charts += 1;
      const chartPath = `xl/charts/chart${charts}.xml`;
      parts.add(chartPath, CONTENT.chart, () => [chartXml(chart, groups, lookup, cachedValues)]);
      return parts.relate(drawingPath, RELATION.chart, chartPath);
    });
    const imageIds = new Map(
      sheet.shapes.flatMap((shape) =>
        shape.image === null
          ? []
          : [[shape, parts.relate(drawingPath, RELATION.image, imagePath(shape.image))] as const],
      ),
    );
    parts.add(drawingPath, CONTENT.drawing, () => [drawingXml(sheet, chartIds, imageIds)]);
    return drawingPath;
  };
}
