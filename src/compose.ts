import { createClock } from './adapter/browser/clock';
import { createDigest } from './adapter/browser/digest';
import { createFileChooser } from './adapter/browser/file-chooser';
import { createIdentity } from './adapter/browser/identity';
import { openLocalStore } from './adapter/dexie/open-local-store';
import { createExcelGateway } from './adapter/excel/excel-gateway';
import { createTableFiles } from './adapter/xlsx/table-files';
import { createBerkasIni } from './adapter/office/berkas-ini';
import { officeGlobals, openOffice, type OfficeStart } from './adapter/office/open-office';
import { createLayanan, type LayananBerkata } from './app/layanan';
import type { Ports } from './app/port/ports';
import type { Layanan } from './taskpane/layanan/types';

const databaseName = 'capaian-kinerja-triwulan';
/** How long the host may take before the pane explains itself. */
const patienceForHost = 20_000;
/** About half a minute in all: long enough to finish typing, short enough to say that nothing was done. */
const patienceForCellEdit = [250, 500, 1000, 2000, 3000, 4000, 5000, 5000, 5000];
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface ComposeOptions {
  readonly page: Document;
  /** Told `true` while Excel waits for the user to leave a cell, `false` when that is over. */
  readonly onWait?: (waiting: boolean) => void;
}
export type Application =
  | { readonly status: 'siap'; readonly layanan: Layanan & LayananBerkata }
  | Exclude<OfficeStart, { readonly status: 'siap' }>;

/** Puts the product together in a page that Office has opened; says why where that cannot be. */
export async function compose({ page, onWait = () => undefined }: ComposeOptions): Promise<Application> {
  const [office, local] = await Promise.all([
    openOffice(officeGlobals(), patienceForHost),
    openLocalStore({ name: databaseName, retries: [200, 800], patience: 3000, sleep }),
  ]);
  if (office.status !== 'siap') return office;
  const ports: Ports = {
    workbook: createExcelGateway(office.excel, {
      ...{ patience: patienceForCellEdit, onWait, sleep },
      mergedAreas: office.mergedAreas,
    }),
    local,
    clock: createClock(),
    identity: await createIdentity(local, () => crypto.randomUUID()),
    digest: createDigest(crypto.subtle),
    files: createFileChooser(page),
    berkas: createBerkasIni(officeGlobals().office),
  };
  const layanan = createLayanan(
    ports,
    { language: office.language, theme: office.theme },
    createTableFiles((accept) => ports.files.chooseBytes(accept)),
  );
  return { status: 'siap', layanan };
}

/** What the first action will need: fetched when the pane is idle, so that a connection that goes later costs nothing. */
export const muatSisa = (): Promise<unknown> =>
  Promise.all([
    import('./app/usecase/daftar'),
    import('./app/usecase/laksanakan'),
    import('./app/masukan/baca-data'),
    import('./adapter/excel/write/write-plan'),
  ]);

export { answerHost, hostRibbon } from './adapter/office/ribbon';
