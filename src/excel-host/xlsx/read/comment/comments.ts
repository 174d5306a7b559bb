import type { CommentData, CommentMentionData, CommentReplyData, NoteData } from '../../../model/object-types';
import type { SheetContext } from '../sheet/context';
import { fromReference } from '../reference-from-file';
import { fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, everyNode, flag, numeric, toNumber, type XmlNode } from '../xml-tree';
import { XlsxReadError } from '../xlsx-read-error';
import type { Person } from './people';

export interface Remarks {
  readonly comments: readonly CommentData[];
  readonly notes: readonly NoteData[];
}

/** Author of a note that only stands for a thread. */
const STAND_IN = 'tc=';

/** Threaded comments and notes of a sheet. */
export function readRemarks(context: SheetContext, people: ReadonlyMap<string, Person>): Remarks {
  const { parts, path } = context;
  const threads = parts
    .relatedAll(path, 'threadedComment')
    .flatMap((each) => childrenOf(parts.tree(each), 'threadedComment'));
  const comments = readThreads(threads, people, context);
  const visible = visibleNotes(context);
  const notes = parts
    .relatedAll(path, 'comments')
    .flatMap((each) => readNotes(parts.tree(each), visible))
    .filter(
      (note) =>
        !(note.author.startsWith(STAND_IN) && comments.some(({ row, col }) => row === note.row && col === note.col)),
    );
  return { comments, notes };
}

function readThreads(
  nodes: readonly XmlNode[],
  people: ReadonlyMap<string, Person>,
  { notes, sheetName }: SheetContext,
): CommentData[] {
  return nodes
    .filter((node) => attribute(node, 'parentId') === null)
    .flatMap((node) => {
      const at = fromReference(attribute(node, 'ref'));
      const id = attribute(node, 'id') ?? '';
      if (at === null) {
        notes.add('entry-unreadable', sheetName, 'a comment without a cell');
        return [];
      }
      const replies = nodes.filter((each) => attribute(each, 'parentId') === id).map((each) => readEntry(each, people));
      return [{ row: at.row, col: at.col, ...readEntry(node, people), resolved: flag(node, 'done'), replies }];
    });
}

function readEntry(node: XmlNode, people: ReadonlyMap<string, Person>): CommentReplyData {
  const content = child(node, 'text')?.text ?? '';
  const author = people.get(attribute(node, 'personId') ?? '');
  const { richContent, mentions } = readMentions(node, content, people);
  return {
    id: attribute(node, 'id') ?? '',
    content,
    contentType: mentions.length > 0 ? 'Mention' : 'Plain',
    richContent,
    mentions,
    authorName: author?.name ?? '',
    authorEmail: author?.email ?? '',
    creationDate: utc(attribute(node, 'dT')),
  };
}

/** The file means UTC and does not say so. */
function utc(text: string | null): string | null {
  const time = Date.parse(text === null || /Z$/i.test(text) ? (text ?? '') : `${text}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Stretches of the text become `<at id="0">Nama</at>`, one number for each person. */
function readMentions(
  node: XmlNode,
  content: string,
  people: ReadonlyMap<string, Person>,
): { readonly richContent: string; readonly mentions: readonly CommentMentionData[] } {
  const ids: string[] = [];
  let richContent = '';
  let at = 0;
  for (const mention of childrenOf(child(node, 'mentions'), 'mention')) {
    const personId = attribute(mention, 'mentionpersonId') ?? '';
    const start = numeric(mention, 'startIndex') ?? 0;
    const end = start + (numeric(mention, 'length') ?? 0);
    if (start < at || end > content.length) continue;
    if (!ids.includes(personId)) ids.push(personId);
    richContent += `${content.slice(at, start)}<at id="${ids.indexOf(personId)}">${content.slice(start, end)}</at>`;
    at = end;
  }
  const mentions = ids.map((personId, id) => {
    const person = people.get(personId);
    return { id, name: person?.name ?? '', email: person?.email ?? '' };
  });
  return { richContent: richContent + content.slice(at), mentions };
}

function readNotes(part: XmlNode, visible: ReadonlySet<string>): NoteData[] {
  const authors = childrenOf(child(part, 'authors'), 'author').map(({ text }) => fromXstring(text));
  return childrenOf(child(part, 'commentList'), 'comment').flatMap((node) => {
    const at = fromReference(attribute(node, 'ref'));
    if (at === null) return [];
    const text = child(node, 'text');
    const runs =
      text === null
        ? []
        : text.children.flatMap((each) =>
            each.name === 'r' ? childrenOf(each, 't') : each.name === 't' ? [each] : [],
          );
    return [
      {
        row: at.row,
        col: at.col,
        author: authors[numeric(node, 'authorId') ?? -1] ?? '',
        content: fromXstring(runs.map((each) => each.text).join('')),
        visible: visible.has(`${at.row} ${at.col}`),
      },
    ];
  });
}

/** Which notes stand open is said by their boxes alone. */
function visibleNotes({ parts, path }: SheetContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of parts.relatedAll(path, 'vmlDrawing')) {
    for (const data of vmlData(() => parts.tree(part))) {
      const value = (name: string): number | null => toNumber(child(data, name)?.text ?? null);
      if (child(data, 'Visible') !== null) found.add(`${value('Row') ?? 0} ${value('Column') ?? 0}`);
    }
  }
  return found;
}

/** VML of old programs is at times no XML; then every note is closed, which is what nearly all are. */
function vmlData(read: () => XmlNode): readonly XmlNode[] {
  try {
    return [...everyNode(read(), 'ClientData')];
  } catch (error) {
    if (error instanceof XlsxReadError && error.kind === 'damaged') return [];
    throw error;
  }
}
