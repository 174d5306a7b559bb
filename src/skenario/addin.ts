import type { AddinReference } from '../excel-host/xlsx/workbook/addin-settings';

/**
 * The add-in as manifest.xml names it, sideloaded: Excel hands the journal in a saved file only to the add-in that the file names.
 * A test holds it against the manifest.
 */
export const addin: AddinReference = {
  id: '43285b5c-5194-4ba5-9f88-93455f5977fe',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};
