import type { GridAxis, GridComment } from '../../../src/excel-host/grid-view';
import { commentInWords } from '../../../src/latihan/grid/comment-card';
import { deepestLevel, groupsOf } from '../../../src/latihan/grid/outline';
import { takesReference } from '../../../src/latihan/grid/pointing';
import { sizedTogether, sizeInWords } from '../../../src/latihan/grid/resize';
import { REFUSALS } from '../../../src/latihan/page/open-refusals';
import { notesInWords } from '../../../src/latihan/page/opened-told';
import { COLLEAGUE_PANE, fileFor, practicePane, PRACTICE_PANE } from '../../../src/latihan/server/site';

describe('groups of rows', () => {
  const rows = (levels: readonly number[], hidden: readonly number[] = []): GridAxis[] =>
    levels.map((outlineLevel, index) => ({ index, size: 15, hidden: hidden.includes(index), outlineLevel }));

  test.each([
    ['none', [0, 0, 0], [], []],
    ['one', [0, 1, 1, 0], [], ['1: 1-2']],
    ['two beside each other', [1, 0, 1, 1], [], ['1: 0-0', '1: 2-3']],
    ['one inside of another', [0, 1, 2, 2, 1], [], ['1: 1-4', '2: 2-3']],
    ['closed when all of it is hidden', [0, 1, 1], [1, 2], ['1: 1-2 closed']],
    ['open when a part of it shows', [0, 1, 1], [1], ['1: 1-2']],
    ['up to the last row', [0, 0, 1], [], ['1: 2-2']],
  ])('%s', (_case, levels, hidden, expected) => {
    const groups = groupsOf(rows(levels, hidden));
    expect(
      groups.map(({ level, first, last, closed }) => `${level}: ${first}-${last}${closed ? ' closed' : ''}`),
    ).toEqual(expected);
    expect(deepestLevel(groups)).toBe(Math.max(0, ...levels));
  });
});

describe('sizing by dragging', () => {
  // Source: support.microsoft.com, "Change the column width and row height": characters of the Normal font, and points.
  test.each([
    ['columns', 48, 'Lebar: 8,43 (64 piksel)'],
    ['columns', 0, 'Lebar: 0 (0 piksel)'],
    ['rows', 15, 'Tinggi: 15 (20 piksel)'],
  ] as const)('%s of %d points', (axis, points, expected) => {
    expect(sizeInWords(axis, points)).toBe(expected);
  });

  const whole = { row: 0, col: 2, rows: 1_048_576, cols: 3 };
  test.each([
    ['whole columns that are selected are sized together', whole, 3, { first: 2, count: 3 }],
    ['a column beside them alone', whole, 7, { first: 7, count: 1 }],
    ['cells that are selected do not count', { ...whole, rows: 5 }, 3, { first: 3, count: 1 }],
  ])('%s', (_case, selected, index, expected) => {
    expect(sizedTogether({ axis: 'columns', index }, selected, 130)).toEqual(expected);
  });
});

describe('a click while typing writes an address', () => {
  test.each([
    ['right after the sign', '=', true],
    ['after a bracket', '=SUM(', true],
    ['after a separator and a space', '=SUM(A1; ', true],
    ['after an operator', '=A1*', true],
    ['a plus begins a formula, too', '+', true],
    ['not after a value', '=A1', false],
    ['not after a closed bracket', '=SUM(A1)', false],
    ['not in a text', 'lihat (', false],
    ['not in an empty cell', '', false],
  ])('%s', (_case, text, expected) => {
    expect(takesReference(text, text.length)).toBe(expected);
  });

  test('the caret decides, not the end', () => {
    expect(takesReference('=SUM()', 5)).toBe(true);
  });
});

test('a comment is told with its authors, its replies and that it is done', () => {
  const comment: GridComment = {
    row: 0,
    col: 0,
    kind: 'comment',
    resolved: true,
    entries: [
      { author: 'Sekretaris', text: 'Periksa angka ini.', date: null },
      { author: '', text: 'Sudah.', date: null },
    ],
  };
  expect(commentInWords(comment)).toBe('Komentar, selesai; Sekretaris: Periksa angka ini.; Sudah.');
  expect(commentInWords({ ...comment, kind: 'note', resolved: false })).toMatch(/^Catatan; /);
});

describe('what is said of a file', () => {
  test('each refusal says what is wrong and what to do next', () => {
    for (const sentence of Object.values(REFUSALS))
      expect(sentence).toMatch(/^(Berkas ini|Isi berkas ini) [^.]+\..* .+\.$/);
  });

  test('notes of one kind are one line, with the first place and the number', () => {
    const note = { kind: 'rich-text-plain', detail: 'two looks', count: 2 } as const;
    expect(
      notesInWords([
        { ...note, place: 'Rekap!B4' },
        { ...note, place: 'IKU!A1', detail: 'three looks', count: 1 },
      ]),
    ).toEqual(['- teks dengan beberapa gaya memakai satu gaya (Rekap!B4, 3 kali)']);
  });
});

describe("the colleague's pane", () => {
  const folders = { build: '/situs', officeJs: '/paket' };

  test('is the same file under another address', () => {
    expect(fileFor(COLLEAGUE_PANE, folders)).toMatchObject({
      file: fileFor(PRACTICE_PANE, folders)?.file,
      practicePane: 'rekan',
    });
  });

  test('remembers apart from the first one: its databases have names of their own', () => {
    const html = '<html><head><script src="taskpane.js"></script></head></html>';
    const script = /<script>(.*?)<\/script>/.exec(practicePane(html, 'rekan'))?.[1] ?? '';
    const opened: unknown[] = [];
    class Factory {
      open(...args: unknown[]): void {
        opened.push(args);
      }
    }
    new Function('IDBFactory', script)(Factory);
    new Factory().open('ckt', 2);
    expect(opened).toEqual([['rekan-ckt', 2]]);
    expect(practicePane(html, 'sendiri')).not.toContain('IDBFactory');
  });
});
