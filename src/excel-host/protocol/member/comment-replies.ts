import { itemNotFound } from '../../errors';
import { addReply, deleteReply, editReply, findComment, findReply, plainText } from '../../model/comments';
import type { CommentData, CommentReplyData } from '../../model/object-types';
import { rect } from '../../model/rect';
import type { SheetModel } from '../../model/sheet';
import { count, text } from '../args';
import type { HostObject } from '../call-context';
import { defineClass } from '../host-class';
import { commentText, richText } from './comment-text';

/** One comment of a sheet, known by its id. */
export class CommentRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}
  get data(): CommentData {
    return findComment(this.sheet, this.id);
  }
}

/** One reply, known by its id within its comment. */
class ReplyRef {
  constructor(
    readonly comment: CommentRef,
    readonly id: string,
  ) {}
  get data(): CommentReplyData {
    return findReply(this.comment.data, this.id);
  }
}

/** What a comment and a reply have in common. */
export const entryProperties = [
  'AuthorEmail',
  'AuthorName',
  'Content',
  'ContentType',
  'CreationDate',
  'Id',
  'Mentions',
  'Resolved',
  'RichContent',
] as const;

/** What a comment and a reply answer alike. */
export const entryGetters: Readonly<Record<string, (ref: CommentRef | ReplyRef) => unknown>> = {
  AuthorEmail: ({ data }) => data.authorEmail,
  AuthorName: ({ data }) => data.authorName,
  Content: ({ data }) => data.content,
  ContentType: ({ data }) => data.contentType,
  CreationDate: ({ data }) => data.creationDate,
  Id: ({ id }) => id,
  Mentions: ({ data }) => data.mentions,
  RichContent: ({ data }) => data.richContent,
};

/** `wrap` makes the object of a reply's comment; given by the comments, which know the replies. */
export function defineReplies(wrap: (comment: CommentRef) => HostObject): (comment: CommentRef) => HostObject {
  const replyClass = defineClass<ReplyRef>({
    name: 'CommentReply',
    defaults: entryProperties,
    identity: ({ id }) => ({ Id: id }),
    get: {
      ...entryGetters,
      // Source: CommentReply.resolved: the reply is in the state of its thread.
      Resolved: (ref) => ref.comment.data.resolved,
    },
    set: {
      Content: ({ comment, id }, value, { book }) =>
        editReply(book, comment.sheet, comment.id, id, plainText(text(value, 'content'))),
    },
    method: {
      Delete: ({ comment, id }, _, { book }) => {
        deleteReply(book, comment.sheet, comment.id, id);
        return null;
      },
      GetLocation: ({ comment }, _, { objects }) => {
        const { row, col } = comment.data;
        return objects.range(comment.sheet, rect(row, col, 1, 1));
      },
      GetParentComment: ({ comment }) => wrap(comment),
      UpdateMentions: ({ comment, id }, [content], { book }) => {
        editReply(book, comment.sheet, comment.id, id, richText(content));
        return null;
      },
    },
  });
  const all = (comment: CommentRef): ReplyRef[] => comment.data.replies.map(({ id }) => new ReplyRef(comment, id));
  const byId = (comment: CommentRef, id: unknown): ReplyRef | undefined => {
    const wanted = text(id, 'commentReplyId');
    return all(comment).find((reply) => reply.id === wanted);
  };
  return defineClass<CommentRef>({
    name: 'CommentReplyCollection',
    defaults: [],
    method: {
      Add: (comment, [content, contentType], { book }) => {
        const id = addReply(book, comment.sheet, comment.id, commentText(content, contentType));
        return replyClass(new ReplyRef(comment, id));
      },
      GetCount: (comment) => all(comment).length,
      GetItemAt: (comment, [index]) => {
        const found = all(comment)[count(index, 'index')];
        if (!found) throw itemNotFound('There is no such reply.');
        return replyClass(found);
      },
      GetItemOrNullObject: (comment, [id]) => {
        const found = byId(comment, id);
        return found ? replyClass(found) : null;
      },
    },
    items: (comment) => all(comment).map((reply) => replyClass(reply)),
    index: (comment, id) => {
      const found = byId(comment, id);
      if (!found) throw itemNotFound('There is no such reply.');
      return replyClass(found);
    },
  });
}
