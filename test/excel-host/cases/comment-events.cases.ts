import { active, types } from './tools';
import type { HostCase } from './types';

const seeded = async (context: Excel.RequestContext): Promise<Excel.Comment> => {
  const comment = context.workbook.comments.add('Sheet1!B2', 'Mohon dicek');
  await context.sync();
  return comment;
};
const addressOf = async (comment: Excel.Comment, context: Excel.RequestContext): Promise<string> => {
  const range = comment.getLocation();
  range.load('address');
  await context.sync();
  return range.address;
};
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Comments that move, go and are told of. */
export const cases: readonly HostCase[] = [
  {
    title: 'comments move with inserted rows and deleted columns',
    source: types('Excel.Comment.getLocation', 'Gets the cell where this comment is located.'),
    run: async (context) => {
      const comment = await seeded(context);
      active(context).getRange('1:3').insert('Down');
      active(context).getRange('A:A').delete('Left');
      return addressOf(comment, context);
    },
    expect: { result: 'Sheet1!A5' },
  },
  {
    title: 'comments go with their cells, and are told as deleted',
    source: types('Excel.CommentCollection.onDeleted', 'Occurs when comments are deleted in the comment collection.'),
    run: async (context) => {
      const told: string[] = [];
      await seeded(context);
      context.workbook.comments.onDeleted.add((event) => {
        told.push(`${event.type} ${event.commentDetails.length} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      active(context).getRange('2:2').delete('Up');
      const count = context.workbook.comments.getCount();
      await context.sync();
      await settle();
      return [count.value, told];
    },
    expect: { result: [0, ['CommentDeleted 1 Local']] },
  },
  {
    title: 'every change of a thread is told with its kind',
    source: types(
      'Excel.CommentCollection.onChanged',
      'Occurs when comments or replies in a comment collection are changed, including when replies are deleted.',
    ),
    run: async (context) => {
      const told: string[] = [];
      active(context).comments.onAdded.add((event) => {
        told.push(event.type);
        return Promise.resolve();
      });
      active(context).comments.onChanged.add((event) => {
        told.push(event.changeType);
        return Promise.resolve();
      });
      await context.sync();
      const comment = await seeded(context);
      const reply = comment.replies.add('Sudah');
      reply.content = 'Belum';
      reply.delete();
      comment.content = 'Sekali lagi';
      comment.resolved = true;
      comment.resolved = false;
      await context.sync();
      await settle();
      return told;
    },
    expect: {
      result: [
        'CommentAdded',
        'ReplyAdded',
        'ReplyEdited',
        'ReplyDeleted',
        'CommentEdited',
        'CommentResolved',
        'CommentReopened',
      ],
    },
  },
  {
    title: 'an Excel of 1.10 knows comments but not resolving',
    source: types('Excel.Comment.resolved', '[Api set: ExcelApi 1.11]'),
    apiLevel: '1.10',
    run: async (context) => {
      const comment = await seeded(context);
      comment.resolved = true;
      await context.sync();
    },
    expect: { error: { code: 'ApiNotFound' } },
  },
];
