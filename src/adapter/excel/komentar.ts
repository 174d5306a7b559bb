import { KegagalanHost } from '../../app/port/kegagalan';
import type { IsiKomentar, KomentarGateway, KomentarSel } from '../../app/port/komentar';
import type { Queue, Requester } from './request';
import { sheetProtection } from './write/sheet-handlers';

/** Support.microsoft.com, "Protect a worksheet": comments are added and edited where objects may be edited. */
const answerable: Excel.WorksheetProtectionOptions = { ...sheetProtection, allowEditObjects: true };

interface Found {
  readonly sheet: string;
  readonly comment: Omit<KomentarSel, 'at'>;
}

const itemsQueue =
  (sheets: readonly string[]): Queue<{ readonly found: readonly Found[]; readonly answerable: readonly string[] }> =>
  (context) => {
    const asked = sheets.map((name) => {
      const { comments, protection } = context.workbook.worksheets.getItem(name);
      comments.load(
        'items/id,items/content,items/resolved,items/replies/items/id,items/replies/items/content,items/replies/items/authorName',
      );
      protection.load('protected,options');
      return { name, comments, protection };
    });
    return () => ({
      found: asked.flatMap(({ name, comments }) =>
        comments.items.map((comment) => ({ sheet: name, comment: toKomentar(comment) })),
      ),
      answerable: asked
        .filter(({ protection }) => protection.protected && protection.options.allowEditObjects === true)
        .map(({ name }) => name),
    });
  };

const toKomentar = ({ id, content, resolved, replies }: Excel.Comment): Omit<KomentarSel, 'at'> => ({
  id,
  teks: content,
  selesai: resolved,
  balasan: replies.items.map((reply) => ({ id: reply.id, teks: reply.content, penulis: reply.authorName })),
});

const placesQueue =
  (found: readonly Found[]): Queue<readonly KomentarSel[]> =>
  (context) => {
    const asked = found.map(({ sheet, comment }) => {
      const place = context.workbook.comments.getItem(comment.id).getLocation();
      place.load('rowIndex,columnIndex');
      return { sheet, comment, place };
    });
    return () =>
      asked.map(({ sheet, comment, place }) => ({
        ...comment,
        at: { sheet, row: place.rowIndex, col: place.columnIndex, rows: 1, cols: 1 },
      }));
  };

/** Opens the sheets, queues replies, states and new comments, and closes the sheets again. */
const writeQueue =
  ({ baru, balasan, selesai }: IsiKomentar, open: readonly string[], close: readonly string[]): Queue<undefined> =>
  ({ workbook }) => {
    for (const sheet of open) workbook.worksheets.getItem(sheet).protection.unprotect();
    for (const { komentar, teks } of balasan) workbook.comments.getItem(komentar).replies.add(teks);
    for (const satu of selesai) workbook.comments.getItem(satu.komentar).resolved = satu.selesai;
    for (const { at, teks } of baru) {
      const sheet = workbook.worksheets.getItem(at.sheet);
      workbook.comments.add(sheet.getRangeByIndexes(at.row, at.col, 1, 1), teks);
    }
    for (const sheet of close) workbook.worksheets.getItem(sheet).protection.protect(answerable);
    return () => undefined;
  };

/** What the host refuses for a cell's own reasons, not because it cannot be reached. */
const ofTheCell: ReadonlySet<KegagalanHost['sebab']> = new Set(['tak-dikenal', 'tidak-didukung', 'nama-bentrok']);
const isOfTheCell = (error: unknown): boolean => error instanceof KegagalanHost && ofTheCell.has(error.sebab);
const nothing: IsiKomentar = { baru: [], balasan: [], selesai: [], buka: [] };

/** `isProtected`: as far as the latest reading and what was written since tell. */
export function createKomentarGateway(requester: Requester, isProtected: (sheet: string) => boolean): KomentarGateway {
  const write = (isi: IsiKomentar, open: readonly string[], close: readonly string[]): Promise<undefined> =>
    requester.send(writeQueue(isi, open, close), true);

  /** After a refusal the sheets stand open; what stood before the refused comment was written, and refuses to be written again. */
  async function oneByOne(isi: IsiKomentar, guarded: readonly string[]): Promise<number> {
    let left = 0;
    for (const satu of isi.baru) {
      try {
        await write({ ...nothing, baru: [satu] }, [], []);
      } catch (error) {
        if (!isOfTheCell(error)) throw error;
        left += 1;
      }
    }
    await write(nothing, [], guarded);
    return left;
  }

  return {
    async baca(lembar) {
      const { found, answerable: dapatDibalas } = await requester.send(itemsQueue(lembar), false);
      const daftar = found.length === 0 ? [] : await requester.send(placesQueue(found), false);
      return { daftar, dapatDibalas };
    },
    async tulis(isi) {
      const touched = [...[...isi.baru, ...isi.balasan, ...isi.selesai].map(({ at }) => at.sheet), ...isi.buka];
      const guarded = [...new Set(touched)].filter(isProtected);
      try {
        await write(isi, guarded, guarded);
        return 0;
      } catch (error) {
        if (!isOfTheCell(error) || isi.baru.length === 0) throw error;
        return oneByOne(isi, guarded);
      }
    },
  };
}
