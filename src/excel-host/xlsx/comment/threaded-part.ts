import type { CommentData, CommentReplyData } from '../../model/object-types';
import { NS } from '../package/namespaces';
import { element, textElement, XML_HEAD } from '../package/xml';
import { cellName } from '../reference';
import type { People } from './people';

/** The threaded comments of a sheet: a thread's first entry, then its replies ([MS-XLSX] 2.6.205, CT_ThreadedComment). */
export function threadedCommentsXml(comments: readonly CommentData[], people: People): string {
  const entries = comments.flatMap((comment) => {
    const ref = cellName(comment.row, comment.col);
    return [
      entryXml(comment, ref, people, { done: comment.resolved || null }),
      ...comment.replies.map((reply) => entryXml(reply, ref, people, { parentId: comment.id })),
    ];
  });
  return XML_HEAD + element('ThreadedComments', { xmlns: NS.threadedComments, 'xmlns:x': NS.main }, ...entries);
}

function entryXml(
  entry: CommentReplyData,
  ref: string,
  people: People,
  more: Readonly<Record<string, string | boolean | null>>,
): string {
  return element(
    'threadedComment',
    {
      ref,
      // UTC, which the file does not say.
      dT: entry.creationDate?.replace(/0?Z$/, ''),
      personId: people.id(entry.authorName, entry.authorEmail),
      id: entry.id,
      ...more,
    },
    textElement('text', entry.content),
    mentionsXml(entry, people),
  );
}

const MENTION = /<at id="([^"]*)">([^<]*)<\/at>/g;

/** `<at id="0">Nama</at>` in the rich content is a stretch of the plain one. */
function mentionsXml(entry: CommentReplyData, people: People): string {
  let removed = 0;
  const mentions = [...entry.richContent.matchAll(MENTION)].map((match, at) => {
    const [whole, id = '', shown = ''] = match;
    const startIndex = match.index - removed;
    removed += whole.length - shown.length;
    const person = entry.mentions.find((each) => String(each.id) === id);
    return element('mention', {
      mentionpersonId: people.id(person?.name ?? shown, person?.email ?? ''),
      mentionId: `${entry.id.slice(0, -5)}${(at + 1).toString(16).toUpperCase().padStart(4, '0')}}`,
      startIndex,
      length: shown.length,
    });
  });
  return entry.contentType === 'Mention' && mentions.length > 0 ? element('mentions', {}, ...mentions) : '';
}
