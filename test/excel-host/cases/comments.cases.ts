import { active, docs, issue, read, types } from './tools';
import type { Batch, HostCase } from './types';

const page = 'excel/excel-add-ins-comments';
const seeded = async (context: Excel.RequestContext): Promise<Excel.Comment> => {
  const comment = context.workbook.comments.add('Sheet1!B2', 'Mohon dicek');
  await context.sync();
  return comment;
};
/** Adds a comment on B2, does something to it, and answers properties of it. */
const onComment =
  (
    change: (comment: Excel.Comment, context: Excel.RequestContext) => unknown,
    ...properties: readonly string[]
  ): Batch<unknown> =>
  async (context) => {
    const comment = await seeded(context);
    await change(comment, context);
    return properties.length === 0 ? null : read(() => comment, ...properties)(context);
  };

/** Threaded comments (ExcelApi 1.10 to 1.14). */
export const cases: readonly HostCase[] = [
  {
    title: 'a comment is added at an address with its sheet and is plain',
    source: types('Excel.CommentCollection.add', 'The default value is enum `ContentType.Plain`.'),
    run: onComment(() => null, 'content', 'contentType', 'resolved', 'richContent', 'mentions'),
    expect: { result: ['Mohon dicek', 'Plain', false, 'Mohon dicek', []] },
  },
  {
    title: 'a comment at an address without its sheet fails',
    source: types('Excel.CommentCollection.add', 'it must contain the full address, including the sheet name.'),
    run: async (context) => {
      context.workbook.comments.add('B2', 'Mohon dicek');
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a comment on two cells fails',
    source: types(
      'Excel.CommentCollection.add',
      'An InvalidArgument error is thrown if the provided range is larger than one cell.',
    ),
    run: async (context) => {
      context.workbook.comments.add(active(context).getRange('A1:B1'), 'Mohon dicek');
      await context.sync();
    },
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'a second comment on a cell fails',
    source: issue(1416, 'If we try to add a comment to a cell that already has a comment, an error occurs too.'),
    run: onComment(async (_, context) => {
      context.workbook.comments.add('Sheet1!B2', 'Lagi');
      await context.sync();
    }),
    expect: { error: { code: 'InvalidArgument' } },
  },
  {
    title: 'asking a cell without a comment for its comment is ItemNotFound',
    source: issue(1416, 'if the error is “itemNotFound”, then it means there is no comment in the cell'),
    run: async (context) => {
      context.workbook.comments.getItemByCell('Sheet1!A1').load('content');
      await context.sync();
    },
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'a comment is found by its cell, whichever way the cell is given',
    source: types(
      'Excel.CommentCollection.getItemByCell',
      "This can be a Range object or a string. If it's a string, it must contain the full address, including the sheet name.",
    ),
    run: async (context) => {
      await seeded(context);
      const { comments } = context.workbook;
      const found = [comments.getItemByCell('Sheet1!B2'), comments.getItemByCell(active(context).getRange('B2'))];
      for (const comment of found) comment.load('content');
      await context.sync();
      return found.map(({ content }) => content);
    },
    expect: { result: ['Mohon dicek', 'Mohon dicek'] },
  },
  {
    title: 'a comment that is not there is a null object',
    source: types(
      'Excel.CommentCollection.getItemOrNullObject',
      'If the comment object does not exist, then this method returns an object with its `isNullObject` property set to `true`.',
    ),
    run: read((context) => context.workbook.comments.getItemOrNullObject('{tidak-ada}'), 'isNullObject'),
    expect: { result: true },
  },
  {
    title: 'the comment of a reply is found by the reply',
    source: types(
      'Excel.CommentCollection.getItemByReplyId',
      'Gets the comment to which the given reply is connected.',
    ),
    run: async (context) => {
      const comment = await seeded(context);
      const reply = comment.replies.add('Sudah');
      reply.load('id');
      await context.sync();
      const parent = context.workbook.comments.getItemByReplyId(reply.id);
      parent.load('content');
      await context.sync();
      return parent.content;
    },
    expect: { result: 'Mohon dicek' },
  },
  {
    title: 'replies stand in their order and know their comment and its cell',
    source: docs(page, 'A Comment object stores those replies as CommentReply objects.'),
    run: async (context) => {
      const comment = await seeded(context);
      comment.replies.add('Sudah');
      const second = comment.replies.add('Terima kasih');
      const parent = second.getParentComment();
      const place = second.getLocation();
      comment.replies.load('items/content,items/authorName');
      parent.load('content');
      place.load('address');
      const count = comment.replies.getCount();
      await context.sync();
      const said = comment.replies.items.map(({ content }) => content);
      return [said, count.value, parent.content, place.address];
    },
    expect: { result: [['Sudah', 'Terima kasih'], 2, 'Mohon dicek', 'Sheet1!B2'] },
  },
  {
    title: 'a reply is edited and deleted',
    source: docs(page, 'To edit a comment reply, set its CommentReply.content property.'),
    run: async (context) => {
      const comment = await seeded(context);
      const reply = comment.replies.add('Sudah');
      comment.replies.add('Terima kasih').delete();
      reply.content = 'Belum';
      comment.replies.load('items/content');
      await context.sync();
      return comment.replies.items.map(({ content }) => content);
    },
    expect: { result: ['Belum'] },
  },
  {
    title: 'a resolved comment is resolved with its replies',
    source: types('Excel.CommentReply.resolved', 'A value of true means the reply is in the resolved state.'),
    run: async (context) => {
      const comment = await seeded(context);
      const reply = comment.replies.add('Sudah');
      comment.resolved = true;
      comment.load('resolved');
      reply.load('resolved');
      await context.sync();
      return [comment.resolved, reply.resolved];
    },
    expect: { result: [true, true] },
  },
  {
    title: 'deleting a comment deletes its thread',
    source: types('Excel.Comment.delete', 'Deletes the comment and all the connected replies.'),
    run: async (context) => {
      const comment = await seeded(context);
      comment.replies.add('Sudah');
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      return count.value;
    },
    expect: { result: 0 },
  },
  {
    title: 'an edited comment says its new text',
    source: docs(page, 'To edit a comment, set its Comment.content property.'),
    run: onComment((comment) => {
      comment.content = 'Sudah dicek';
    }, 'content'),
    expect: { result: 'Sudah dicek' },
  },
  {
    title: 'the author of a comment cannot be set',
    source: types('Excel.Comment.authorName', "Gets the name of the comment's author."),
    run: onComment(async (comment, context) => {
      Reflect.apply(Reflect.get(comment, 'set'), comment, [{ id: 'x' }, { throwOnReadOnly: false }]);
      comment.load('authorName,creationDate');
      await context.sync();
      if (!(comment.creationDate instanceof Date)) throw new TypeError('no date');
    }, 'authorName'),
    expect: { result: 'Pengguna' },
  },
  {
    title: 'a mention is shown by its name and kept as rich content',
    source: types(
      'Excel.Comment.richContent',
      'This string is not meant to be displayed to end-users. Your add-in should only use this to parse rich comment content.',
    ),
    run: async (context) => {
      const mention = { email: 'kasubag@localhost', id: 0, name: 'Kasubag' };
      const rich = { richContent: '<at id="0">Kasubag</at>, mohon dicek', mentions: [mention] };
      const comment = context.workbook.comments.add('Sheet1!A1', rich, 'Mention');
      comment.load('content,contentType,richContent,mentions');
      await context.sync();
      return [comment.content, comment.contentType, comment.richContent, comment.mentions];
    },
    expect: {
      result: [
        'Kasubag, mohon dicek',
        'Mention',
        '<at id="0">Kasubag</at>, mohon dicek',
        [{ email: 'kasubag@localhost', id: 0, name: 'Kasubag' }],
      ],
    },
  },
  {
    title: "a worksheet's comments are its own",
    source: docs(page, 'Comments are also accessible at the Worksheet level.'),
    seed: { 'Lain!A1': [['x']] },
    run: async (context) => {
      await seeded(context);
      context.workbook.comments.add('Lain!A1', 'Di lembar lain');
      const own = context.workbook.worksheets.getItem('Lain').comments;
      own.load('items/content');
      const all = context.workbook.comments.getCount();
      await context.sync();
      return [own.items.map(({ content }) => content), all.value];
    },
    expect: { result: [['Di lembar lain'], 2] },
  },
];
