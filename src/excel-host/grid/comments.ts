import type { GridComment } from '../grid-view';
import type { CommentReplyData } from '../model/object-types';
import type { SheetModel } from '../model/sheet';

const entryOf = ({ authorName, content, creationDate }: CommentReplyData): GridComment['entries'][number] => ({
  author: authorName,
  text: content,
  date: creationDate,
});

/** Threads and notes of a sheet as a page shows them beside their cells. */
export const commentsOn = (sheet: SheetModel): GridComment[] => [
  ...sheet.comments.map((comment): GridComment => ({
    row: comment.row,
    col: comment.col,
    kind: 'comment',
    resolved: comment.resolved,
    entries: [comment, ...comment.replies].map(entryOf),
  })),
  ...sheet.notes.map((note): GridComment => ({
    row: note.row,
    col: note.col,
    kind: 'note',
    resolved: false,
    entries: [{ author: note.author, text: note.content, date: null }],
  })),
];
