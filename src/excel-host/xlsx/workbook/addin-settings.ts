import type { WorkbookData } from '../../model/types';
import { NS, RELATION, CONTENT } from '../package/namespaces';
import { type PackageBuilder, ROOT } from '../package/package-builder';
import { element, XML_HEAD } from '../package/xml';

/** Whose settings the file carries: Office finds an add-in's own by these four words ([MS-OWEXML] 2.2.11, CT_OsfWebExtensionReference). */
export interface AddinReference {
  /** The id of the manifest. */
  readonly id: string;
  readonly version: string;
  /** Which shelf of the store, e.g. `developer` for a sideloaded add-in. */
  readonly store: string;
  readonly storeType: 'Registry' | 'FileSystem' | 'EXCatalog' | 'OMEX' | 'SPCatalog';
}

const TASKPANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
/** Set by an add-in that wants to open with the document (Microsoft, "Automatically open a task pane with a document"). */
const OPEN_WITH_DOCUMENT = 'Office.AutoShowTaskpaneWithDocument';
const PANE_WIDTH = 350;

/** Writes the settings as Office does: properties of the add-in's web-extension part, each value as JSON text. */
export function addAddinSettings(parts: PackageBuilder, { settings }: WorkbookData, addin: AddinReference): void {
  if (settings.length === 0) return;
  parts.relate(ROOT, RELATION.webExtensionTaskpanes, TASKPANES);
  const extensionId = parts.relate(TASKPANES, RELATION.webExtension, EXTENSION);
  parts.add(TASKPANES, CONTENT.webExtensionTaskpanes, () => [taskpanesXml(settings, extensionId)]);
  parts.add(EXTENSION, CONTENT.webExtension, () => [extensionXml(settings, addin)]);
}

function taskpanesXml(settings: WorkbookData['settings'], extensionId: string): string {
  const opens = settings.some(({ key, value }) => key === OPEN_WITH_DOCUMENT && value === true);
  const reference = element('wetp:webextensionref', { 'xmlns:r': NS.relation, 'r:id': extensionId });
  const pane = element(
    'wetp:taskpane',
    { dockstate: 'right', visibility: opens, width: PANE_WIDTH, row: 1 },
    reference,
  );
  return XML_HEAD + element('wetp:taskpanes', { 'xmlns:wetp': NS.webExtensionTaskpanes }, pane);
}

function extensionXml(settings: WorkbookData['settings'], { id, version, store, storeType }: AddinReference): string {
  const properties = settings.map(({ key, value }) =>
    element('we:property', { name: key, value: JSON.stringify(value) }),
  );
  return (
    XML_HEAD +
    element(
      'we:webextension',
      { 'xmlns:we': NS.webExtension, id: `{${id}}` },
      element('we:reference', { id, version, store, storeType }),
      '<we:alternateReferences/>',
      element('we:properties', {}, ...properties),
      '<we:bindings/>',
      element('we:snapshot', { 'xmlns:r': NS.relation }),
    )
  );
}
