import { invalidArgument } from '../../errors';
import { mentionText, plainText, type CommentText } from '../../model/comments';
import type { CommentMentionData } from '../../model/object-types';
import { integer, optionalOneOf, record, text } from '../args';

const contentTypes = ['Plain', 'Mention'] as const;

/** `content` and `contentType` of `add`: text is plain, Excel.CommentRichContent goes with `Mention`. */
export function commentText(content: unknown, contentType: unknown): CommentText {
  const type = optionalOneOf(contentType, contentTypes, 'contentType', 'Plain');
  return type === 'Plain' ? plainText(text(content, 'content')) : richText(content);
}

export function richText(given: unknown): CommentText {
  const rich = record(given, 'content');
  const mentions = rich['mentions'] ?? [];
  if (!Array.isArray(mentions)) throw invalidArgument('"mentions" must be a list.');
  return mentionText(text(rich['richContent'], 'richContent'), mentions.map(mentionOf));
}

function mentionOf(given: unknown): CommentMentionData {
  const mention = record(given, 'mentions');
  return {
    email: text(mention['email'], 'email'),
    id: integer(mention['id'], 'id'),
    name: text(mention['name'], 'name'),
  };
}
