import type { CommentData, NoteData } from '../../model/object-types';
import { NS } from '../package/namespaces';
import { element, textElement, XML_HEAD, xstring } from '../package/xml';
import { cellName } from '../reference';

/** What an older Excel shows and hides behind the corner of a cell: a note, or a thread as text. */
export interface LegacyNote {
  readonly row: number;
  readonly col: number;
  readonly author: string;
  readonly text: string;
  readonly visible: boolean;
  /** Of the thread that it stands for. */
  readonly threadId: string | null;
}

/** The first lines are Excel's own, by which it knows the text for a stand-in (they are English in every language of Excel's files). */
const STAND_IN =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924';

export function legacyNotes(notes: readonly NoteData[], comments: readonly CommentData[]): readonly LegacyNote[] {
  const plain = notes.map(({ row, col, author, content, visible }) => ({
    ...{ row, col, author, visible },
    text: content,
    threadId: null,
  }));
  const threads = comments.map(({ row, col, id, content, replies }) => ({
    ...{ row, col, visible: false, threadId: id },
    author: `tc=${id}`,
    text: [`${STAND_IN}\n\nComment:\n    ${content}`, ...replies.map((reply) => `Reply:\n    ${reply.content}`)].join(
      '\n',
    ),
  }));
  return [...plain, ...threads].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** The look of notes in Excel. Some readers know texts in runs alone. */
const LOOK = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** The comments part (ECMA-376 part 1, 18.7). */
export function commentsXml(notes: readonly LegacyNote[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const list = notes.map((note) =>
    element(
      'comment',
      {
        ref: cellName(note.row, note.col),
        authorId: authors.indexOf(note.author),
        shapeId: 0,
        'xr:uid': note.threadId,
      },
      element('text', {}, element('r', {}, LOOK, textElement('t', xstring(note.text), { 'xml:space': 'preserve' }))),
    ),
  );
  return (
    XML_HEAD +
    element(
      'comments',
      { xmlns: NS.main, 'xmlns:mc': NS.compatibility, 'mc:Ignorable': 'xr', 'xmlns:xr': NS.revision },
      element('authors', {}, ...authors.map((author) => textElement('author', xstring(author)))),
      element('commentList', {}, ...list),
    )
  );
}
