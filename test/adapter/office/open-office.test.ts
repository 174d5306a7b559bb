import { OfficeMockObject } from 'office-addin-mock';
import { openOffice, requiredSet, type OfficeGlobals } from '../../../src/adapter/office/open-office';
import { ExcelHost } from '../../../src/excel-host/host';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';
import { readLanguage, readTheme } from '../../../src/adapter/office/surroundings';

// The mock needs one enumeration of this package, whose own dependency is ESM only and does not load under jest.
jest.mock('office-addin-manifest', () => ({ OfficeApp: { Excel: 'excel', Word: 'word' } }));

let host: ExcelHost;
/** Microsoft's own library; here the adapter only hands it on. */
let excel: NonNullable<OfficeGlobals['excel']>;
beforeAll(async () => {
  host = ExcelHost.create();
  excel = (await startNodeOffice(host.connect())).Excel;
});
afterAll(() => {
  host.dispose();
});
interface Surroundings {
  readonly host?: string | null;
  readonly supported?: boolean;
  readonly displayLanguage?: string;
  readonly officeTheme?: Partial<Office.OfficeTheme> | undefined;
}
/** The Office namespace as Microsoft's mock gives it; only what the adapter asks is there. */
function officeWith({
  host = 'Excel',
  supported = true,
  displayLanguage = 'id-ID',
  officeTheme,
}: Surroundings = {}): typeof Office {
  return new OfficeMockObject({
    context: {
      displayLanguage,
      officeTheme,
      requirements: {
        isSetSupported: (name: string, version: string) => supported && name === 'ExcelApi' && version === requiredSet,
      },
    },
    onReady: () => Promise.resolve({ host, platform: 'PC' }),
  }) as OfficeMockObject & typeof Office;
}

describe('asking Office for its host', () => {
  it('opens Excel', async () => {
    expect(await openOffice({ office: officeWith(), excel }, 1000)).toMatchObject({
      status: 'siap',
      language: 'id',
      theme: null,
    });
  });
  it('tells that office.js could not be loaded', async () => {
    expect(await openOffice({ office: undefined, excel: undefined }, 1000)).toEqual({ status: 'tak-termuat' });
  });
  it('tells that no host answers, instead of waiting for ever', async () => {
    const silent = officeWith();
    Reflect.set(silent, 'onReady', () => new Promise(() => undefined));
    expect(await openOffice({ office: silent, excel }, 5)).toEqual({ status: 'tak-menjawab' });
  });
  it.each([null, 'Word'])('tells that %p is not Excel', async (host) => {
    expect(await openOffice({ office: officeWith({ host }), excel }, 1000)).toEqual({ status: 'bukan-excel' });
  });
  it('tells which requirement set an older Excel lacks', async () => {
    expect(await openOffice({ office: officeWith({ supported: false }), excel }, 1000)).toEqual({
      status: 'versi-kurang',
      perlu: requiredSet,
    });
  });
});

describe('the language of the host', () => {
  it.each([
    ['id-ID', 'id'],
    ['in', 'id'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['', 'id'],
  ])('%s is shown as %s', (displayLanguage, language) => {
    expect(readLanguage(officeWith({ displayLanguage }))).toBe(language);
  });
});

describe('the theme of the host', () => {
  const theme = (back: string, front: string): Partial<Office.OfficeTheme> => ({
    bodyBackgroundColor: back,
    bodyForegroundColor: front,
  });
  it.each([
    ['nothing said', undefined, null],
    ['a light page', theme('#FFFFFF', '#262626'), 'light'],
    ['a dark page', theme('#292929', '#FFFFFF'), 'dark'],
    ['a contrast theme', theme('#000000', '#FFFFFF'), 'contrast'],
    ['something unreadable', theme('white', 'black'), null],
  ] as const)('%s', (_, officeTheme, expected) => {
    expect(readTheme(officeWith({ officeTheme }))).toBe(expected);
  });
});
