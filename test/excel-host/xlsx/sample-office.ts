import type { CellData, WorkbookData } from '../../../src/excel-host/model/types';
import { cell, chart, conditionalFormat, PAGE, rect, series, sheet, style, validation, workbook } from './build';

/** A workbook that uses everything the writer knows, in the shape of the product's own sheets. */

const GREEN = '#0B5D4B';
const thin = { style: 'Continuous', weight: 'Thin', color: '#7F7F7F' } as const;
const double = { style: 'Double', weight: 'Thick', color: '#000000' } as const;
const box = { top: thin, bottom: thin, left: thin, right: thin };

const kop = style({ font: { name: 'Arial', size: 14, bold: true }, horizontalAlignment: 'Center' });
const kopLine = style({ borders: { bottom: double } });
const heading = style({
  font: { bold: true, color: '#FFFFFF' },
  fill: GREEN,
  borders: box,
  horizontalAlignment: 'Center',
  verticalAlignment: 'Center',
  wrapText: true,
});
const text = style({ borders: box, wrapText: true, verticalAlignment: 'Top' });
const figure = style({ borders: box, numberFormat: '#,##0.00', verticalAlignment: 'Top' });
const entry = style({ borders: box, numberFormat: '#,##0.00', fill: '#FFF8E1', locked: false });
const upright = style({ textOrientation: 90, font: { italic: true, underline: 'Single', strikethrough: true } });

export const INDICATORS = 60;
const FIRST = 6;

function laporanCells(): CellData[] {
  const cells = [
    cell('A1', 'PEMERINTAH KABUPATEN CONTOH', { style: kop }),
    cell('A2', 'SATUAN POLISI PAMONG PRAJA', { style: kop }),
    ...['A3', 'B3', 'C3', 'D3', 'E3'].map((address) => cell(address, null, { style: kopLine })),
    ...['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'].map((title, at) =>
      cell(`${'ABCDE'.charAt(at)}5`, title, { style: heading }),
    ),
    cell('G1', 'tegak', { style: upright }),
  ];
  for (let at = 0; at < INDICATORS; at += 1) {
    const row = FIRST + at;
    const [target, realisasi] = [80 + (at % 5), 60 + (at % 37)];
    cells.push(
      cell(`A${row}`, at + 1, { style: text }),
      cell(`B${row}`, `Persentase penegakan Perda & Perkada, wilayah <${at + 1}>`, { style: text }),
      cell(`C${row}`, target, { style: figure }),
      cell(`D${row}`, realisasi, { style: entry }),
      cell(`E${row}`, (realisasi / target) * 100, { style: figure, formula: `=IF(C${row}=0,"",D${row}/C${row}*100)` }),
    );
  }
  return cells;
}

const LAST = FIRST + INDICATORS - 1;

export function sampleOffice(): WorkbookData {
  const laporan = sheet('Laporan TW III', {
    cells: laporanCells(),
    tabColor: GREEN,
    showGridlines: false,
    merges: [rect('A1:E1'), rect('A2:E2')],
    columns: [
      { index: 0, size: 30, hidden: false, outlineLevel: 0 },
      { index: 1, size: 240, hidden: false, outlineLevel: 0 },
      { index: 7, size: null, hidden: true, outlineLevel: 1 },
      { index: 8, size: null, hidden: true, outlineLevel: 1 },
    ],
    rows: [{ index: 4, size: 30, hidden: false, outlineLevel: 0 }],
    frozen: { rows: 5, cols: 2 },
    validations: [
      validation(`D${FIRST}:D${LAST}`, {
        type: 'Decimal',
        operator: 'GreaterThanOrEqualTo',
        formula1: 0,
        prompt: { show: true, title: 'Realisasi', message: 'Isi angka.\nKosongkan bila belum ada.' },
        errorAlert: { show: true, title: 'Bukan angka', message: 'Isi dengan angka, misalnya 85,5', style: 'Stop' },
      }),
    ],
    conditionalFormats: [
      conditionalFormat(`E${FIRST}:E${LAST}`, {
        rule: { formula: `=AND(ISNUMBER($E${FIRST}),$E${FIRST}<80)` },
        format: { fontColor: '#9C0006', bold: true, italic: null, fill: '#FFC7CE', numberFormat: null },
      }),
      conditionalFormat(`C${FIRST}:C${LAST}`, {
        type: 'DataBar',
        priority: 1,
        rule: { lowerBoundRule: { type: 'Number', formula: '=0' }, upperBoundRule: { type: 'HighestValue' } },
      }),
    ],
    charts: [
      chart('ColumnClustered', {
        name: 'Grafik capaian',
        title: { text: 'Target dan realisasi', visible: true },
        legend: { visible: true, position: 'Bottom' },
        valueAxis: { minimum: 0, maximum: 120, title: 'Persen', numberFormat: '0' },
        series: [
          series({
            nameRef: "'Laporan TW III'!$C$5",
            categoriesRef: `'Laporan TW III'!$A$${FIRST}:$A$${FIRST + 7}`,
            valuesRef: `'Laporan TW III'!$C$${FIRST}:$C$${FIRST + 7}`,
          }),
          series({
            name: 'Realisasi',
            categoriesRef: `'Laporan TW III'!$A$${FIRST}:$A$${FIRST + 7}`,
            valuesRef: `'Laporan TW III'!$D$${FIRST}:$D$${FIRST + 7}`,
            fill: '#C1121F',
          }),
        ],
        top: (LAST + 1) * 15 + 15 + 10,
        left: 10,
        width: 380,
        height: 220,
      }),
    ],
    protection: { options: { allowFormatColumns: true, selectionMode: 'Normal' }, password: 'rahasia' },
    page: {
      ...PAGE,
      paperSize: 'Folio',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printArea: [rect(`A1:E${LAST + 18}`)],
      titleRows: { first: 4, last: 4 },
      titleColumns: { first: 0, last: 1 },
      header: { left: '', center: '', right: '&"Arial,Italic"&8Capaian Kinerja Triwulan' },
      footer: { left: '&8&A', center: 'Halaman &P dari &N', right: '&D' },
      rowBreaks: [LAST],
    },
  });
  return workbook([sheet('Beranda', { cells: berandaCells(), hyperlinks: links }), laporan, grafik(), mirror()], {
    activeSheetId: laporan.id,
    names: [
      {
        name: 'CKT_LAPORAN',
        formula: `='Laporan TW III'!$A$${FIRST}:$E$${LAST}`,
        visible: false,
        comment: 'badan tabel',
        scope: null,
      },
      { name: 'Batas', formula: '=100', visible: true, comment: '', scope: laporan.id },
    ],
    settings: [
      { key: 'ckt.tata', value: 1 },
      { key: 'ckt.e.1', value: '{"jenis":"langkah-selesai","teks":"<&>\\"\\n"}' },
      { key: 'Office.AutoShowTaskpaneWithDocument', value: true },
    ],
    properties: {
      title: 'Capaian Kinerja Triwulan III',
      subject: 'Evaluasi internal',
      author: 'Kasubag Perencanaan',
      keywords: 'capaian; kinerja',
      comments: 'Dibuat dari format baku',
      category: 'Laporan',
      manager: 'Kepala Satuan',
      company: 'Satpol PP Kabupaten Contoh',
      lastAuthor: 'Staf',
    },
    customProperties: [
      { key: 'ckt.buku', value: 'b-1' },
      { key: 'ckt.indikator', value: INDICATORS },
      { key: 'ckt.rata', value: 92.5 },
      { key: 'ckt.tandatangan', value: true },
    ],
    structureProtected: true,
  });
}

const links = [
  { row: 0, col: 0, address: null, documentReference: "'Laporan TW III'!A1", screenTip: 'Buka laporan' },
  { row: 1, col: 0, address: 'https://example.go.id/?a=1&b=2', documentReference: null, screenTip: null },
];

function berandaCells(): CellData[] {
  return [
    cell('A1', 'Laporan TW III', { style: style({ font: { color: '#0563C1', underline: 'Single' } }) }),
    cell('A2', 'Situs'),
    cell('A4', '=bukan rumus', { quotePrefix: true }),
    cell('A5', '  dua spasi\nbaris kedua '),
    cell('B4', 2, { formula: '=COUNTA(A1:A2)' }),
    cell('B5', 'x', { formula: '=IF(B4>1,"x","")' }),
    cell('B6', '', { formula: '=IF(B4>1,"","y")' }),
    cell('B7', true, { formula: '=B4=2' }),
    cell('B8', { error: '#DIV/0!' }, { formula: '=1/0' }),
    cell('B9', false),
    cell('B10', { error: '#N/A' }),
    cell('C4', 46_387, { style: style({ numberFormat: 'd mmmm yyyy' }) }),
    cell('C5', 1_234_567.891, { style: style({ numberFormat: '#,##0.00' }) }),
    cell('C6', 0.1),
  ];
}

function grafik() {
  const labels = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah'];
  const cells = labels.flatMap((label, at) => [
    cell(`A${at + 1}`, label),
    cell(`B${at + 1}`, (at + 1) * 10),
    cell(`C${at + 1}`, 70 - at * 9),
  ]);
  const one = series({ name: 'Jumlah', categoriesRef: 'Grafik!$A$1:$A$4', valuesRef: 'Grafik!$B$1:$B$4' });
  const two = series({ name: 'Serapan', categoriesRef: 'Grafik!$A$1:$A$4', valuesRef: 'Grafik!$C$1:$C$4' });
  const place = (at: number) => ({ left: 170, top: 10 + at * 190, width: 330, height: 180 });
  return sheet('Grafik', {
    cells,
    page: { ...PAGE, paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } },
    charts: [
      chart('BarClustered', {
        name: 'Batang',
        title: { text: 'Predikat per bidang', visible: true },
        categoryAxis: { title: null, reversed: true },
        dataLabels: true,
        series: [one],
        ...place(0),
      }),
      chart('LineMarkers', {
        name: 'Garis',
        title: { text: 'Tren', visible: true },
        legend: { visible: true, position: 'Right' },
        series: [one, two],
        ...place(1),
      }),
      chart('Pie', {
        name: 'Lingkaran',
        legend: { visible: true, position: 'Right' },
        dataLabels: true,
        series: [one],
        ...place(2),
      }),
    ],
  });
}

function mirror() {
  return sheet('_CKT', { visibility: 'VeryHidden', cells: [cell('A1', 'id'), cell('B1', '{"v":1}')] });
}
