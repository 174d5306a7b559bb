import { iconSets, iconCount } from '../../../src/excel-host/model/conditional-kinds';
import { iconOf } from '../../../src/latihan/grid/icon-art';
import { wrapText } from '../../../src/latihan/grid/text-lines';

describe('text in a column of ten letters', () => {
  test.each([
    ['breaks between words', 'Nilai AKIP Satuan', ['Nilai AKIP', 'Satuan']],
    ['breaks behind a hyphen', 'kepala-kepala seksi', ['kepala-', 'kepala', 'seksi']],
    ['breaks a word that is too long by itself', 'Pertanggungjawaban', ['Pertanggun', 'gjawaban']],
    ['keeps its own lines, empty ones too', 'satu\n\ndua', ['satu', '', 'dua']],
    ['leaves alone what fits', 'Capaian', ['Capaian']],
  ])('%s', (_case, text, lines) => {
    expect(wrapText(text, 10, (part) => part.length)).toEqual(lines);
  });
});

test.each(iconSets)('the set %s has a drawing for each of its icons', (set) => {
  const drawings = Array.from({ length: iconCount(set) }, (_, index) => iconOf(set, index));
  expect(drawings.every((parts) => parts.length > 0)).toBe(true);
});
