import {
  answerDialog,
  answerHost,
  hostRibbon,
  openRibbon,
  type RibbonOffice,
} from '../../../src/adapter/office/ribbon';

/** As the library's own enumerations have them (@types/office-js). */
const FAILED = 'failed';
const SUCCEEDED = 'succeeded';
const MESSAGE = 'dialogMessageReceived';
const CLOSED = 'dialogEventReceived';

type Answer = { message: string } | { error: number };

interface Stage {
  readonly office: RibbonOffice;
  readonly bound: Map<string, (event: { completed(): void }) => void>;
  readonly shown: string[];
  readonly closed: string[];
}

function stage(opening: { readonly opens: boolean; readonly event?: string; readonly answer?: Answer }): Stage {
  const bound: Stage['bound'] = new Map();
  const shown: string[] = [];
  const closed: string[] = [];
  const dialog = {
    close: () => closed.push('closed'),
    addEventHandler(event: string, handler: (answer: Answer) => void) {
      if (event === opening.event && opening.answer !== undefined) handler(opening.answer);
    },
  };
  const office: RibbonOffice = {
    AsyncResultStatus: { Failed: FAILED },
    EventType: { DialogMessageReceived: MESSAGE, DialogEventReceived: CLOSED },
    actions: { associate: (name, run) => bound.set(name, run) },
    context: {
      ui: {
        displayDialogAsync(address, _options, opened) {
          shown.push(address);
          opened({ status: opening.opens ? SUCCEEDED : FAILED, value: dialog });
        },
      },
    },
  };
  return { office, bound, shown, closed };
}

describe('a ribbon function', () => {
  it.each<[string, () => Promise<void>]>([
    ['has done its work', async () => Promise.resolve()],
    ['has failed', async () => Promise.reject(new Error('x'))],
  ])('tells Excel that it has ended when it %s', async (_what, run) => {
    const { office, bound } = stage({ opens: true });
    openRibbon(office).register('periksa', run);
    const ended = new Promise<void>((completed) => {
      bound.get('periksa')?.({ completed });
    });
    await expect(ended).resolves.toBeUndefined();
  });
});

describe('a page in a dialog', () => {
  it.each<[string, Parameters<typeof stage>[0], string | null]>([
    ['the text that it sent', { opens: true, event: MESSAGE, answer: { message: 'lanjut' } }, 'lanjut'],
    ['nothing when the user closed it', { opens: true, event: CLOSED, answer: { error: 12006 } }, null],
    ['nothing when it could not open', { opens: false }, null],
    ['nothing when it sent something broken', { opens: true, event: MESSAGE, answer: { error: 1 } }, null],
  ])('answers %s', async (_what, opening, expected) => {
    const { office, shown } = stage(opening);
    await expect(openRibbon(office).showPage('https://localhost:3000/commands.html#x')).resolves.toBe(expected);
    expect(shown).toEqual(['https://localhost:3000/commands.html#x']);
  });

  it('is closed once it has answered', async () => {
    const { office, closed } = stage({ opens: true, event: MESSAGE, answer: { message: 'batal' } });
    await openRibbon(office).showPage('https://localhost:3000/commands.html');
    expect(closed).toEqual(['closed']);
  });

  it('sends its answer to the page that opened it, once Office is ready', async () => {
    const events: string[] = [];
    const office = {
      onReady: async () => Promise.resolve(events.push('ready')),
      context: { ui: { messageParent: (text: string) => events.push(text) } },
    };
    await answerDialog(office, 'lanjut');
    expect(events).toEqual(['ready', 'lanjut']);
  });
});

describe('outside Office', () => {
  it('there is no ribbon, and an answer goes nowhere', async () => {
    expect(hostRibbon()).toBeNull();
    await expect(answerHost('lanjut')).resolves.toBeUndefined();
  });
});
