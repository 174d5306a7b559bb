import type { WorkbookData } from '../../excel-host/model/types';

const FALLBACK = 'Capaian Kinerja Triwulan';

/** A file name that every system accepts: the workbook's title, or the product's name. */
export function fileName(data: Pick<WorkbookData, 'properties'>): string {
  const title = data.properties.title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${title === '' ? FALLBACK : title}.xlsx`;
}
