import type { CommentData, ShapeData } from '../../../src/excel-host/model/object-types';
import type { FilterCriteriaData, TableData } from '../../../src/excel-host/model/table-types';
import type { WorkbookData } from '../../../src/excel-host/model/types';
import { cell, chart, rect, series, sheet, style, workbook } from './build';

/** A workbook with everything that lies on or beside the cells. */

/** One red pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const when = '2026-10-05T01:02:03.450Z';

const plain = (content: string) => ({ content, contentType: 'Plain', richContent: content, mentions: [] }) as const;
const author = { authorName: 'Kasubag Perencanaan', authorEmail: 'kasubag@contoh.go.id', creationDate: when };

const comments: readonly CommentData[] = [
  {
    ...{ id: '{00000000-0001-0000-0000-000000000000}', row: 1, col: 1, resolved: true, ...author },
    ...plain('Angka ini belum sesuai <bukti> & rincian.'),
    replies: [
      { id: '{00000000-0002-0000-0000-000000000000}', ...author, ...plain('Sudah diperbaiki.') },
      {
        ...{ id: '{00000000-0003-0000-0000-000000000000}', ...author },
        content: 'Terima kasih, Staf Satu dan Staf Dua!',
        contentType: 'Mention',
        richContent: 'Terima kasih, <at id="0">Staf Satu</at> dan <at id="1">Staf Dua</at>!',
        mentions: [
          { id: 0, name: 'Staf Satu', email: 'satu@contoh.go.id' },
          { id: 1, name: 'Staf Dua', email: 'dua@contoh.go.id' },
        ],
      },
    ],
  },
  {
    ...{ id: '{00000000-0004-0000-0000-000000000000}', row: 3, col: 2, resolved: false, replies: [] },
    ...{ authorName: 'Sekretaris', authorEmail: '', creationDate: null },
    ...plain('Baris satu\nBaris dua'),
  },
];

const common = {
  rotation: 0,
  visible: true,
  altTextTitle: '',
  altTextDescription: '',
  fill: { type: 'NoFill', color: '#FFFFFF', transparency: 0 },
  line: { visible: false, color: '#000000', weight: 0.75, dashStyle: 'Solid', style: 'Single', transparency: 0 },
} as const;

const shapes: readonly ShapeData[] = [
  {
    ...common,
    ...{ id: 's1', name: 'Lambang', type: 'Image', geometricShapeType: null, isTextBox: false, text: null },
    ...{ left: 10, top: 20.5, width: 60, height: 61.25, lockAspectRatio: true, placement: 'OneCell' },
    altTextDescription: 'Lambang "daerah"',
    image: { format: 'PNG', base64: PIXEL },
  },
  {
    ...common,
    ...{
      id: 's2',
      name: 'Cap',
      type: 'GeometricShape',
      geometricShapeType: 'Round2DiagonalRectangle',
      isTextBox: false,
    },
    ...{ left: 200, top: 100, width: 144, height: 72, rotation: 15, lockAspectRatio: false, placement: 'TwoCell' },
    fill: { type: 'Solid', color: '#0B5D4B', transparency: 0.25 },
    line: {
      visible: true,
      color: '#C1121F',
      weight: 2.25,
      dashStyle: 'DashDot',
      style: 'ThickThin',
      transparency: 0.5,
    },
    text: {
      text: 'DITERIMA\n\n5 Oktober 2026',
      font: { name: 'Arial', size: 10.5, bold: true, italic: true, underline: 'Double', color: '#FFFFFF' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Middle',
      autoSize: 'AutoSizeShapeToFitText',
      margins: { left: 1, right: 2, top: 3, bottom: 4 },
    },
    image: null,
  },
  {
    ...common,
    ...{
      id: 's3',
      name: 'Kotak',
      type: 'GeometricShape',
      geometricShapeType: 'Rectangle',
      isTextBox: true,
      visible: false,
    },
    ...{ left: 0, top: 300, width: 50, height: 20, lockAspectRatio: false, placement: 'Absolute', image: null },
    text: {
      text: '',
      font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: 'None', color: '#000000' },
      horizontalAlignment: 'Left',
      verticalAlignment: 'Top',
      autoSize: 'AutoSizeNone',
      margins: { left: 7.2, right: 7.2, top: 3.6, bottom: 3.6 },
    },
  },
];

const criteria = (change: Partial<FilterCriteriaData> & Pick<FilterCriteriaData, 'filterOn'>): FilterCriteriaData => ({
  ...{ criterion1: null, criterion2: null, operator: null, values: null, dynamicCriteria: null, color: null },
  ...change,
});

/** One of each kind. */
export const everyFilter: readonly FilterCriteriaData[] = [
  criteria({ filterOn: 'Values', values: ['Perda', '', { date: '2026-11', specificity: 'Month' }] }),
  criteria({ filterOn: 'Custom', criterion1: '>=5', criterion2: '<>9', operator: 'And' }),
  criteria({ filterOn: 'Custom', criterion1: '=*perda*' }),
  criteria({ filterOn: 'TopItems', criterion1: '3' }),
  criteria({ filterOn: 'BottomPercent', criterion1: '10' }),
  criteria({ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }),
  criteria({ filterOn: 'Dynamic', dynamicCriteria: 'AllDatesInPeriodQuarter3' }),
  criteria({ filterOn: 'CellColor', color: '#FFC7CE' }),
  criteria({ filterOn: 'FontColor', color: '#9C0006' }),
];

const table: TableData = {
  ...{ id: 't1', number: 1, name: 'TabelIndikator', range: rect('A1:C5'), style: 'TableStyleMedium2' },
  columns: [
    { id: 1, name: 'Kode' },
    { id: 2, name: 'Nama "Indikator" & <sasaran>' },
    { id: 4, name: 'Nilai' },
  ],
  ...{ showHeaders: true, showTotals: true, highlightFirstColumn: true, highlightLastColumn: false },
  ...{ showBandedRows: true, showBandedColumns: false, showFilterButton: true },
  filters: [{ index: 2, criteria: criteria({ filterOn: 'Custom', criterion1: '>10' }) }],
};

export function sampleObjects(): WorkbookData {
  const titles = table.columns.map(({ name }, at) => cell(`${'ABC'.charAt(at)}1`, name));
  const rows = [2, 3, 4].flatMap((row) => [
    cell(`A${row}`, `K-${row}`),
    cell(`B${row}`, 'x'),
    cell(`C${row}`, row * 5),
  ]);
  const total = [cell('A5', 'Total'), cell('C5', 45, { formula: '=SUM(C2:C4)' })];
  const heads = everyFilter.map((_, at) => cell(`${'ABCDEFGHI'.charAt(at)}1`, `Kolom ${at}`));
  const withObjects = sheet('Benda', {
    cells: [...titles, ...rows, ...total],
    comments,
    notes: [
      { row: 1, col: 0, author: 'Staf', content: 'Catatan lama\nbaris dua', visible: false },
      { row: 4, col: 0, author: 'Sekretaris', content: ' terbuka ', visible: true },
    ],
    shapes,
    charts: [
      chart('ColumnStacked', {
        ...{ left: 300, top: 5, width: 200, height: 100 },
        series: [series({ name: 'Nilai', valuesRef: 'Benda!$C$2:$C$4', categoriesRef: 'Benda!$A$2:$A$4' })],
      }),
    ],
    tables: [table],
    customProperties: [
      { key: 'Bidang', value: 'Penegakan Perda – 3' },
      { key: 'kosong', value: '' },
    ],
  });
  const filtered = sheet('Saring', {
    cells: [...heads, cell('K5', 45, { formula: '=SUM(TabelIndikator[Nilai])' })],
    style: style({ font: { name: 'Calibri', size: 11 } }),
    columns: [{ index: 2, size: 90, hidden: false, outlineLevel: 0 }],
    autoFilter: { range: rect('A1:I20'), columns: everyFilter.map((each, index) => ({ index, criteria: each })) },
  });
  return workbook([withObjects, filtered], {
    created: '2026-01-02T03:04:05.000Z',
    revisionNumber: 7,
    customProperties: [{ key: 'tanggal', value: { date: '2026-10-05T00:00:00.000Z' } }],
    customXmlParts: [
      {
        id: '{11111111-2222-3333-4444-555555555555}',
        xml: '<ckt xmlns="urn:ckt"><bidang kode="1">&amp;</bidang></ckt>',
      },
      { id: '{11111111-2222-3333-4444-666666666666}', xml: '<lain/>' },
    ],
  });
}
