import type { ExcelApi } from '../excel/excel-api';
import { readLanguage, readTheme, type HostLanguage, type HostTheme } from './surroundings';

/** Requirement set that every used member of Office.js is in (held by a test over the sources). */
export const requiredSet = '1.11';
/** The set of `read/merged-areas.ts`, used where it is there. */
export const mergedAreasSet = '1.13';

/** What came of asking Office for its host; each case is told in words of its own. */
export type OfficeStart =
  | {
      readonly status: 'siap';
      readonly excel: ExcelApi;
      readonly language: HostLanguage;
      readonly theme: HostTheme | null;
      /** Whether the host can tell merged cells. */
      readonly mergedAreas: boolean;
    }
  /** office.js itself could not be loaded (no network, blocked address). */
  | { readonly status: 'tak-termuat' }
  /** office.js is there and no host has answered in time. */
  | { readonly status: 'tak-menjawab' }
  | { readonly status: 'bukan-excel' }
  | { readonly status: 'versi-kurang'; readonly perlu: string };

export interface OfficeGlobals {
  readonly office: typeof Office | undefined;
  readonly excel: ExcelApi | undefined;
}

/** The library's globals, where its script has run. */
export const officeGlobals = (): OfficeGlobals => ({
  office: typeof Office === 'undefined' ? undefined : Office,
  excel: typeof Excel === 'undefined' ? undefined : Excel,
});

const isTimedOut = Symbol('timed out');

/** Waits for the host no longer than `patience` milliseconds, then says what is wrong instead of hanging. */
export async function openOffice(globals: OfficeGlobals, patience: number): Promise<OfficeStart> {
  const { office } = globals;
  if (office === undefined) return { status: 'tak-termuat' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof isTimedOut>((resolve) => {
    timer = setTimeout(() => {
      resolve(isTimedOut);
    }, patience);
  });
  const info = await Promise.race([office.onReady(), late]);
  clearTimeout(timer);
  if (info === isTimedOut) return { status: 'tak-menjawab' };
  // Outside Office the library answers with no host at all.
  if (String(info.host) !== 'Excel') return { status: 'bukan-excel' };
  if (!office.context.requirements.isSetSupported('ExcelApi', requiredSet))
    return { status: 'versi-kurang', perlu: requiredSet };
  // `Excel` becomes a global only once the host is known.
  const excel = globals.excel ?? officeGlobals().excel;
  if (excel === undefined) return { status: 'tak-termuat' };
  const mergedAreas = office.context.requirements.isSetSupported('ExcelApi', mergedAreasSet);
  return { status: 'siap', excel, language: readLanguage(office), theme: readTheme(office), mergedAreas };
}
