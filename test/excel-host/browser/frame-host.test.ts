import { attachFrame, type PostedMessage } from '../../../src/excel-host/browser/frame-host';
import { paneUrl } from '../../../src/excel-host/browser/pane-url';
import { createGridView } from '../../../src/excel-host/grid/create-grid-view';
import { ExcelHost, type HostOptions } from '../../../src/excel-host/host';

// The client library itself runs through this route in the browser tests; here its messages are written out.
type Answer = Readonly<Record<string, unknown>>;
const origin = 'https://localhost:3000';

function openFrame(options: HostOptions = {}) {
  const host = ExcelHost.create(options);
  const received: Answer[] = [];
  const targets: string[] = [];
  const listeners = new Set<(event: PostedMessage) => void>();
  const frame = {
    postMessage: (text: string, target: string) => {
      received.push(JSON.parse(text) as Answer);
      targets.push(target);
    },
  };
  const detach = attachFrame(host.connect(), frame, {
    window: {
      addEventListener: (_, listener) => listeners.add(listener),
      removeEventListener: (_, listener) => listeners.delete(listener),
    },
  });
  const post = async (data: unknown, source: unknown = frame): Promise<readonly Answer[]> => {
    const before = received.length;
    for (const listener of listeners) listener({ data, origin, source });
    await new Promise((resolve) => setTimeout(resolve, 5));
    return received.slice(before);
  };
  const send = async (message: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const request = { _messageType: 0, _actionType: 0, _conversationId: 'c', _correlationId: 7, _data: {}, ...message };
    const [answer] = await post(JSON.stringify(request));
    if (!answer) throw new Error('The host did not answer.');
    return answer;
  };
  return { host, received, targets, post, send, detach };
}

const batch = (actions: unknown[], paths: Record<string, unknown>): string =>
  JSON.stringify({ AutoKeepReference: false, Actions: actions, ObjectPaths: paths });
const richApi = (body: string): Readonly<Record<string, unknown>> => ({
  _actionName: 'executeMethod',
  _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0, 1] },
});
const readWorkbookName = batch([{ Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }], {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
});

test('the context tells host, languages and requirement sets', async () => {
  const { send, targets } = openFrame({ locale: 'id-ID', apiLevel: '1.11' });
  const answer = await send({ _actionName: 'ContextActivationManager_getAppContextAsync' });
  expect(answer).toMatchObject({
    _messageType: 1,
    _actionName: 'ContextActivationManager_getAppContextAsync',
    _conversationId: 'c',
    _correlationId: 7,
    _responseType: 0,
    _errorCode: 0,
    _data: { _appName: 16, _appUILocale: 'id-ID', _dataLocale: 'id-ID' },
  });
  const { _requirementMatrix: matrix } = answer['_data'] as { _requirementMatrix: string };
  expect(JSON.parse(matrix)).toMatchObject({ ExcelApi: '1.11' });
  expect(targets).toEqual([origin]);
});

test('a batch is answered as the web host does', async () => {
  const { send } = openFrame({ fileName: 'Capaian.xlsx' });
  const answer = await send(richApi(readWorkbookName));
  expect(answer['_data']).toMatchObject({ Error: 0, Data: [200, [], expect.any(String)] });
  const { Data } = answer['_data'] as { Data: [number, unknown[], string] };
  expect(JSON.parse(Data[2])).toMatchObject({ Results: [{ ActionId: 2, Value: { Name: 'Capaian.xlsx' } }] });
});

test('a lost connection is an error of the call', async () => {
  const { host, send } = openFrame();
  host.faults.dropConnection('before');
  expect(await send(richApi(readWorkbookName))).toMatchObject({ _data: { Error: 5001 } });
});

test('notices are acknowledged', async () => {
  const { send } = openFrame();
  expect(await send({ _actionName: 'ContextActivationManager_notifyHost' })).toMatchObject({ _data: { Error: 0 } });
});

test('events are further answers to their registration, and end with it', async () => {
  const { host, received, send } = openFrame();
  const sheetId = createGridView(host).sheets()[0]?.id ?? '';
  await send({ _actionName: 'richApiMessage', _actionType: 1, _correlationId: 21 });
  await send(
    richApi(
      batch(
        [{ Id: 9, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 3, ArgumentInfo: { Arguments: [] } }],
        {
          1: { Id: 1, ObjectPathType: 1, Name: '' },
          2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
          3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
        },
      ),
    ),
  );
  received.length = 0;
  createGridView(host).enter(sheetId, 0, 0, '5');
  expect(received).toMatchObject([
    {
      _actionName: 'richApiMessage',
      _correlationId: 21,
      _responseType: 1,
      _data: { ArrayData: [[65_536, 10, sheetId, expect.any(String), '', false]] },
    },
  ]);
  await send({ _actionName: 'richApiMessage', _actionType: 2 });
  received.length = 0;
  createGridView(host).enter(sheetId, 0, 0, '6');
  expect(received).toEqual([]);
});

test.each<[string, unknown]>([
  ['an object', { _messageType: 0 }],
  ['text that is no JSON', 'halo'],
  ['an answer', JSON.stringify({ _messageType: 1, _actionName: 'x', _conversationId: 'c' })],
])('%s is nobody`s request', async (_, data) => {
  expect(await openFrame().post(data)).toEqual([]);
});

test('messages of another window and messages after detaching are left alone', async () => {
  const { post, detach } = openFrame();
  const request = JSON.stringify({ _messageType: 0, _actionName: 'x', _conversationId: 'c', _correlationId: 1 });
  expect(await post(request, { other: true })).toEqual([]);
  detach();
  expect(await post(request)).toEqual([]);
});

test('the pane is told its host in the query and its partner in the fragment', () => {
  const url = new URL(
    paneUrl('https://localhost:3000/taskpane.html?bahasa=id', { parentOrigin: origin, uiLocale: 'en-US' }),
  );
  expect(url.searchParams.get('bahasa')).toBe('id');
  expect(url.searchParams.get('_host_Info')).toBe('Excel$Web$16.01$en-US$$$$0');
  expect(decodeURIComponent(url.hash)).toBe('#&_xdm_Info=emulated-excel|pane|https://localhost:3000/');
});

const documentCall = (id: number, data: object): Readonly<Record<string, unknown>> => ({
  _actionName: 'executeMethod',
  _data: { DdaMethod: { DispatchId: id }, ...data },
});

// The keys are those of `OSF.DDA.Marshaling.File` in the client library: file type, slice size, handle, slice index.
test('the file is given out in slices until it is closed', async () => {
  const bytes = Uint8Array.from({ length: 10 }, (_, index) => index);
  const { send } = openFrame({
    files: {
      write: () => Promise.resolve(bytes),
      read: () => {
        throw new Error('not asked for');
      },
    },
  });
  const opened = await send(documentCall(77, { 0: 1, 1: 4 }));
  expect(opened).toMatchObject({ _data: { Error: 0, 0: 1, 1: 10 } });
  const slices: Answer[] = [];
  for (const index of [0, 1, 2, 3]) slices.push(await send(documentCall(80, { 2: 1, 3: index })));
  expect(slices).toMatchObject([
    { _data: { Error: 0, 0: [0, 1, 2, 3], 1: 4 } },
    { _data: { Error: 0, 0: [4, 5, 6, 7], 1: 4 } },
    { _data: { Error: 0, 0: [8, 9], 1: 2 } },
    { _data: { Error: 5001 } },
  ]);
  expect(await send(documentCall(81, { 2: 1 }))).toMatchObject({ _data: { Error: 0 } });
  expect(await send(documentCall(80, { 2: 1, 3: 0 }))).toMatchObject({ _data: { Error: 5001 } });
});

test.each<[string, object]>([
  ['as PDF', { 0: 2, 1: 4 }],
  ['where the host has no file format', { 0: 1, 1: 4 }],
])('the file %s is an error of the call', async (_, data) => {
  expect(await openFrame().send(documentCall(77, data))).toMatchObject({ _data: { Error: 5001 } });
});

test('the web asks for a new workbook by a call of its own', async () => {
  const { host, send } = openFrame();
  const open = [
    { Id: 2, ActionType: 3, Name: 'CreateAndOpenWorkbook', ObjectPathId: 1, ArgumentInfo: { Arguments: [null] } },
  ];
  await send(richApi(batch(open, { 1: { Id: 1, ObjectPathType: 1, Name: '' } })));
  expect(host.opened).toEqual([null]);
});
