import { invalidArgument, itemNotFound, HostError } from '../errors';
import type { CommentChangeType } from './object-changes';
import type { CommentData, CommentMentionData, CommentReplyData } from './object-types';
import { assertAllowed } from './protection';
import type { SheetModel } from './sheet';
import type { Rect } from './types';
import type { WorkbookModel } from './workbook';

/** What a comment or a reply says: plain text, or text with mentions (Excel.CommentRichContent). */
export interface CommentText {
  readonly content: string;
  readonly contentType: CommentData['contentType'];
  readonly richContent: string;
  readonly mentions: readonly CommentMentionData[];
}

export function plainText(content: string): CommentText {
  if (content === '') throw invalidArgument('A comment is not empty.');
  return { content, contentType: 'Plain', richContent: content, mentions: [] };
}

/** `<at id="0">Nama</at>, mohon dicek` is shown as `Nama, mohon dicek`; every id is one of the mentions. */
export function mentionText(richContent: string, mentions: readonly CommentMentionData[]): CommentText {
  const known = new Set(mentions.map(({ id }) => String(id)));
  const content = richContent.replace(/<at id="([^"]*)">([^<]*)<\/at>/g, (_, id: string, shown: string) => {
    if (!known.has(id)) throw invalidArgument(`The mention "${id}" is not in the list of mentions.`);
    return shown;
  });
  if (content === '') throw invalidArgument('A comment is not empty.');
  return { content, contentType: 'Mention', richContent, mentions };
}

export const commentAt = (sheet: SheetModel, row: number, col: number): CommentData | undefined =>
  sheet.comments.find((comment) => comment.row === row && comment.col === col);

export function findComment(sheet: SheetModel, id: string): CommentData {
  const found = sheet.comments.find((comment) => comment.id === id);
  if (!found || sheet.deleted) throw itemNotFound('There is no such comment.');
  return found;
}

export function findReply(comment: CommentData, id: string): CommentReplyData {
  const found = comment.replies.find((reply) => reply.id === id);
  if (!found) throw itemNotFound('There is no such reply.');
  return found;
}

function newEntry(book: WorkbookModel, text: CommentText): CommentReplyData {
  const { name, email } = book.person;
  return {
    id: book.ids.guid(),
    ...text,
    authorName: name,
    authorEmail: email,
    creationDate: book.now().toISOString(),
  };
}

export function addComment(book: WorkbookModel, sheet: SheetModel, cell: Rect, text: CommentText): string {
  assertAllowed(sheet, 'allowEditObjects');
  // Source: issue 1416 of OfficeDev/office-js: "If we try to add a comment to a cell that already has a comment, an error occurs".
  if (commentAt(sheet, cell.row, cell.col)) throw invalidArgument('The cell already has a comment.');
  if (sheet.notes.some((note) => note.row === cell.row && note.col === cell.col)) {
    throw new HostError('InvalidArgument', 'The cell has a note.');
  }
  const added: CommentData = { ...newEntry(book, text), row: cell.row, col: cell.col, resolved: false, replies: [] };
  sheet.comments = [...sheet.comments, added];
  book.changed({ kind: 'comment', sheetId: sheet.id, what: 'added', comments: [detail(added)] });
  return added.id;
}

export function deleteComment(book: WorkbookModel, sheet: SheetModel, id: string): void {
  assertAllowed(sheet, 'allowEditObjects');
  dropComments(book, sheet, [findComment(sheet, id)]);
}

/** Comments that go with their cells, whatever the protection: whoever deletes the cells was asked already. */
export function dropComments(book: WorkbookModel, sheet: SheetModel, gone: readonly CommentData[]): void {
  if (gone.length === 0) return;
  sheet.comments = sheet.comments.filter((comment) => !gone.includes(comment));
  book.changed({ kind: 'comment', sheetId: sheet.id, what: 'deleted', comments: gone.map(detail) });
}

function replace(
  book: WorkbookModel,
  sheet: SheetModel,
  before: CommentData,
  after: CommentData,
  changeType: CommentChangeType,
  replyIds: readonly string[],
): void {
  assertAllowed(sheet, 'allowEditObjects');
  sheet.comments = sheet.comments.map((comment) => (comment === before ? after : comment));
  const told = { commentId: after.id, replyIds };
  book.changed({ kind: 'comment', sheetId: sheet.id, what: 'changed', changeType, comments: [told] });
}

export function editComment(book: WorkbookModel, sheet: SheetModel, id: string, text: CommentText): void {
  const before = findComment(sheet, id);
  replace(book, sheet, before, { ...before, ...text }, 'CommentEdited', []);
}

export function resolveComment(book: WorkbookModel, sheet: SheetModel, id: string, resolved: boolean): void {
  const before = findComment(sheet, id);
  if (before.resolved === resolved) return;
  replace(book, sheet, before, { ...before, resolved }, resolved ? 'CommentResolved' : 'CommentReopened', []);
}

export function addReply(book: WorkbookModel, sheet: SheetModel, id: string, text: CommentText): string {
  const before = findComment(sheet, id);
  const reply = newEntry(book, text);
  replace(book, sheet, before, { ...before, replies: [...before.replies, reply] }, 'ReplyAdded', [reply.id]);
  return reply.id;
}

export function editReply(
  book: WorkbookModel,
  sheet: SheetModel,
  id: string,
  replyId: string,
  text: CommentText,
): void {
  const before = findComment(sheet, id);
  const old = findReply(before, replyId);
  const replies = before.replies.map((reply) => (reply === old ? { ...reply, ...text } : reply));
  replace(book, sheet, before, { ...before, replies }, 'ReplyEdited', [replyId]);
}

export function deleteReply(book: WorkbookModel, sheet: SheetModel, id: string, replyId: string): void {
  const before = findComment(sheet, id);
  const gone = findReply(before, replyId);
  const replies = before.replies.filter((reply) => reply !== gone);
  replace(book, sheet, before, { ...before, replies }, 'ReplyDeleted', [replyId]);
}

const detail = ({ id, replies }: CommentData): { commentId: string; replyIds: readonly string[] } => ({
  commentId: id,
  replyIds: replies.map((reply) => reply.id),
});
