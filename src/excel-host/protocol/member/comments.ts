import { invalidArgument, itemNotFound } from '../../errors';
import { addComment, commentAt, deleteComment, editComment, plainText, resolveComment } from '../../model/comments';
import { cellCount, rect } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import type { Rect } from '../../model/types';
import { parseAddress } from '../../text/address';
import { count, flag, text } from '../args';
import type { CallContext, HostObject } from '../call-context';
import { defineClass } from '../host-class';
import { areaOf, rangeArg } from '../range-args';
import { CommentRef, defineReplies, entryGetters, entryProperties } from './comment-replies';
import { commentText, richText } from './comment-text';
import { commentEvents, registrations, workbookTarget } from './events';

const repliesClass = defineReplies((comment) => commentClass(comment));

const commentClass = defineClass<CommentRef>({
  name: 'Comment',
  defaults: entryProperties,
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...entryGetters,
    Resolved: (ref) => ref.data.resolved,
  },
  set: {
    Content: ({ sheet, id }, value, { book }) => editComment(book, sheet, id, plainText(text(value, 'content'))),
    Resolved: ({ sheet, id }, value, { book }) => resolveComment(book, sheet, id, flag(value, 'resolved')),
  },
  method: {
    Delete: ({ sheet, id }, _, { book }) => {
      deleteComment(book, sheet, id);
      return null;
    },
    GetLocation: (ref, _, { objects }) => objects.range(ref.sheet, rect(ref.data.row, ref.data.col, 1, 1)),
    UpdateMentions: ({ sheet, id }, [content], { book }) => {
      editComment(book, sheet, id, richText(content));
      return null;
    },
  },
  navigate: { Replies: (ref) => repliesClass(ref) },
});

/** The comments of one sheet, or of the workbook (`null`). */
interface Scope {
  readonly sheet: SheetModel | null;
}

const refsIn = ({ sheet }: Scope, { book }: CallContext): CommentRef[] =>
  (sheet ? [sheet] : book.sheets).flatMap((each) => each.comments.map(({ id }) => new CommentRef(each, id)));

/**
 * Source: CommentCollection.add: a Range or a text that "must contain the full address, including the sheet name"; "An
 * `InvalidArgument` error is thrown if the provided range is larger than one cell."
 */
function cellArg(scope: Scope, value: unknown, { book }: CallContext): { sheet: SheetModel; area: Rect } {
  const found = typeof value === 'string' ? cellByAddress(scope, value, book) : cellOf(rangeArg(value, 'cellAddress'));
  if (cellCount(found.area) > 1) throw invalidArgument('"cellAddress" must be one cell.');
  if (scope.sheet && found.sheet !== scope.sheet) throw invalidArgument('The cell is on another sheet.');
  return found;
}
const cellOf = ({ sheet, rect: area }: { sheet: SheetModel; rect: Rect }): { sheet: SheetModel; area: Rect } => ({
  sheet,
  area,
});
function cellByAddress(scope: Scope, address: string, book: CallContext['book']): { sheet: SheetModel; area: Rect } {
  if ((parseAddress(address)?.sheet ?? null) === null) throw invalidArgument('The address must name its sheet.');
  return areaOf(book, scope.sheet ?? book.activeSheet(), address);
}

function byId(scope: Scope, id: unknown, context: CallContext): CommentRef | undefined {
  const wanted = text(id, 'commentId');
  return refsIn(scope, context).find((ref) => ref.id === wanted);
}
function found(ref: CommentRef | undefined): HostObject {
  if (!ref) throw itemNotFound('There is no such comment.');
  return commentClass(ref);
}

export const commentsClass = defineClass<Scope>({
  name: 'CommentCollection',
  defaults: [],
  method: {
    Add: (scope, [address, content, contentType], context) => {
      const { sheet, area } = cellArg(scope, address, context);
      const id = addComment(context.book, sheet, area, commentText(content, contentType));
      return commentClass(new CommentRef(sheet, id));
    },
    GetCount: (scope, _, context) => refsIn(scope, context).length,
    GetItemAt: (scope, [index], context) => found(refsIn(scope, context)[count(index, 'index')]),
    GetItemByCell: (scope, [address], context) => {
      const { sheet, area } = cellArg(scope, address, context);
      const comment = commentAt(sheet, area.row, area.col);
      return found(comment && new CommentRef(sheet, comment.id));
    },
    GetItemByReplyId: (scope, [replyId], context) => {
      const wanted = text(replyId, 'replyId');
      return found(refsIn(scope, context).find((ref) => ref.data.replies.some(({ id }) => id === wanted)));
    },
    GetItemOrNullObject: (scope, [id], context) => {
      const ref = byId(scope, id, context);
      return ref ? commentClass(ref) : null;
    },
    ...registrations<Scope>(({ sheet }) => sheet?.id ?? workbookTarget, commentEvents),
  },
  items: (scope, context) => refsIn(scope, context).map((ref) => commentClass(ref)),
  index: (scope, id, context) => found(byId(scope, id, context)),
});
