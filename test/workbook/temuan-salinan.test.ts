import { temuanSalinan } from '../../src/workbook/codec/temuan-salinan';
import type { WorkbookSnapshot } from '../../src/workbook/plan/types';

const lembar = (name: string) => ({ id: name, name, visibility: 'visible', protected: true }) as const;
const nama = (name: string, sheet: string) => ({ name, area: { sheet, row: 3, col: 0, rows: 4, cols: 5 } });
const buku = (...judul: readonly string[]): WorkbookSnapshot => ({
  sheets: ['IKU', 'Isian Penegakan Perda dan Perkada', 'Rekap', ...judul].map(lembar),
  names: [
    nama('CKT_IKU', 'IKU'),
    nama('ckt_isian_gakda', 'Isian Penegakan Perda dan Perkada'),
    nama('CKT_REKAP', 'Rekap'),
    { name: 'CKT_BUKTI', area: null },
  ],
  settings: [],
  tables: new Map(),
});

test.each([
  ['IKU (2)', 'IKU'],
  ['iku (14)', 'IKU'],
  ['IKU_2', 'IKU'],
  ['Copy of IKU', 'IKU'],
  ['Salinan IKU', 'IKU'],
  ['Salinan dari IKU', 'IKU'],
  // 31 characters at most: Excel shortens the title so that the number fits.
  ['Isian Penegakan Perda dan P (2)', 'Isian Penegakan Perda dan Perkada'],
])('%s is told as a copy of %s', (judul, asli) => {
  expect(temuanSalinan(buku(judul))).toMatchObject([
    { kode: 'S22', tingkat: 'W', lokasi: { tabel: 'buku', kunci: judul }, data: { lembar: judul, asli } },
  ]);
});

test.each([
  ['of a sheet that is only computed', 'Rekap (2)'],
  ['of a sheet of somebody else', 'Catatan saya (2)'],
  ['that only begins like one of ours', 'IKU lama'],
  ['shortened where the title was not too long', 'Isian Penegakan (2)'],
])('no copy %s is told', (_nama, judul) => {
  expect(temuanSalinan(buku(judul))).toEqual([]);
});

test('a sheet that carries one of our names is no copy, whatever its title', () => {
  const { names, ...lain } = buku('IKU (2)');
  expect(temuanSalinan({ ...lain, names: [...names, nama('CKT_ISIAN_IKU', 'IKU (2)')] })).toEqual([]);
});
