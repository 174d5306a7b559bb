import path from 'node:path';

/** Where the practice page finds what, on one origin: the pane, the practice page and Microsoft's library. */
export interface SiteFolders {
  /** The add-in's build; practice mode's own lies in its folder `latihan`. */
  readonly build: string;
  /** `dist` of the npm package `@microsoft/office-js`, served unmodified. */
  readonly officeJs: string;
}

export interface SiteFile {
  readonly file: string;
  readonly type: string;
  /** Its name carries a content hash: the browser may keep it for good. */
  readonly hashed: boolean;
  /** The pane in practice mode: whose it is; `null` for every other file. */
  readonly practicePane: PaneOwner | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const HASHED = /\.[0-9a-f]{10}\.(js|css)(\.map)?$/;

/** Who sits before the pane: the user, or the colleague of the second window with an own device. */
export type PaneOwner = 'sendiri' | 'rekan';
/** The pane as practice mode shows it: the same build, with office.js from the npm package. */
export const PRACTICE_PANE = '/latihan/taskpane.html';
export const COLLEAGUE_PANE = '/latihan/rekan/taskpane.html';
const PANES: Readonly<Record<string, PaneOwner>> = { [PRACTICE_PANE]: 'sendiri', [COLLEAGUE_PANE]: 'rekan' };
export const OFFICE_JS = '/office-js/';

/** Which file answers an address; `null` for none. Addresses that climb out of a folder find nothing. */
export function fileFor(address: string, folders: SiteFolders): SiteFile | null {
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return null;
  }
  const target = locate(pathname, folders);
  const type = TYPES[path.extname(target.file).toLowerCase()];
  if (type === undefined || !target.file.startsWith(target.folder + path.sep)) return null;
  return {
    file: target.file,
    type,
    hashed: HASHED.test(target.file),
    practicePane: PANES[pathname] ?? null,
  };
}

function locate(pathname: string, folders: SiteFolders): { folder: string; file: string } {
  if (pathname.startsWith(OFFICE_JS)) {
    return { folder: folders.officeJs, file: path.join(folders.officeJs, pathname.slice(OFFICE_JS.length)) };
  }
  const page = pathname === '/' ? 'latihan/index.html' : pathname in PANES ? 'taskpane.html' : pathname;
  return { folder: folders.build, file: path.join(folders.build, page) };
}

/** A colleague sits at another computer: what that one remembers must not be what this one remembers. */
const OWN_MEMORY =
  '<script>{const open=IDBFactory.prototype.open;' +
  "IDBFactory.prototype.open=function(name,...rest){return open.call(this,'rekan-'+name,...rest)}}</script>";

/**
 * The built pane's page with office.js from our own address, and its relative addresses lifted out of `/latihan/`.
 * The scripts themselves are the very files that the office's server gets.
 */
export function practicePane(html: string, owner: PaneOwner): string {
  const page = html
    .replace(/(src=")https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//, `$1${OFFICE_JS}`)
    .replace(/(<(?:script|link|img)[^>]*?\s(?:src|href)=")(?![a-z]+:|\/|#)/g, '$1/');
  return owner === 'rekan' ? page.replace('<head>', `<head>${OWN_MEMORY}`) : page;
}
