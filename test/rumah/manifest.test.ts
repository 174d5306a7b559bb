/**
 * @jest-environment jsdom
 *
 * What Microsoft's own validator would say (it needs the network), read from the manifest offline.
 * Limits: learn.microsoft.com, reference of the add-in only manifest (DisplayName, Description, Resources, Icon, IconUrl).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { daftarPerintah } from '../../src/commands/perintah';
import { root } from './source-files';

const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'text/xml');

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const textOf = (name: string): string => all(name)[0]?.textContent?.trim() ?? '';
const resourceKinds = ['bt:Image', 'bt:Url', 'bt:String'];
const resources = resourceKinds.flatMap(all).filter((element) => element.hasAttribute('id'));
const resourceById = new Map(resources.map((element) => [attribute(element, 'id'), element]));
const doubles = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** A PNG's width and height stand in its first chunk (PNG specification, 11.2.2). */
function pixels(address: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(join(root, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe('the manifest', () => {
  it('is well-formed XML of a task pane for workbooks', () => {
    expect(all('parsererror')).toEqual([]);
    expect(attribute(manifest.documentElement, 'xsi:type')).toBe('TaskPaneApp');
    expect(all('Host').map((host) => attribute(host, 'Name') || attribute(host, 'xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(textOf('Permissions')).toBe('ReadWriteDocument');
  });

  it('has an identity and a version of the demanded form', () => {
    expect(textOf('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(textOf('Version')).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  });

  it('keeps the order of elements that the schema demands', () => {
    expect([...manifest.documentElement.children].map((element) => element.nodeName)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('asks for ExcelApi 1.11, the floor of the add-in', () => {
    expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['ExcelApi', '1.11'],
    ]);
  });

  it('keeps every address on one origin, so that the build can move it elsewhere in one step', () => {
    const addresses = [...source.matchAll(/(?:DefaultValue|Value)="(https?:[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => new URL(address).origin !== 'https://localhost:3000')).toEqual([]);
  });
});

describe('its resources', () => {
  it('have ids of their own, at most 32 characters long', () => {
    const ids = resources.map((element) => attribute(element, 'id'));
    expect(doubles(ids)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('are all there that are asked for, and all asked for that are there', () => {
    const asked = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    expect(asked.filter((id) => !resourceById.has(id))).toEqual([]);
    expect([...resourceById.keys()].filter((id) => !asked.includes(id))).toEqual([]);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s keep below %d characters in either language', (section, limit) => {
    const values = all(section).flatMap((element) => [...element.querySelectorAll('*')]);
    const texts = values.map((element) => attribute(element, 'DefaultValue') || attribute(element, 'Value'));
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });

  it('speak Indonesian first and English too', () => {
    expect(textOf('DefaultLocale')).toBe('id-ID');
    const spoken = [...all('bt:String'), ...all('DisplayName'), ...all('Description').slice(0, 1)];
    const withoutEnglish = spoken.filter((element) => {
      const english = [...element.children].find((child) => attribute(child, 'Locale') === 'en-US');
      return english === undefined || attribute(english, 'Value') === attribute(element, 'DefaultValue');
    });
    expect(spoken.length).toBeGreaterThan(15);
    expect(withoutEnglish.map((element) => element.outerHTML)).toEqual([]);
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('%s keeps below %d characters', (name, limit) => {
    const element = all(name)[0];
    const texts = [
      attribute(element ?? manifest.documentElement, 'DefaultValue'),
      attribute(element?.children[0] ?? manifest.documentElement, 'Value'),
    ];
    expect(texts.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });
});

describe('its icons', () => {
  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %d pixels', (name, size) => {
    const address = attribute(all(name)[0] ?? manifest.documentElement, 'DefaultValue');
    expect(pixels(address)).toEqual({ width: size, height: size });
  });

  it('of groups and buttons come in the three demanded sizes, each with as many pixels as it says', () => {
    const icons = all('Icon').map((icon) => [...icon.children]);
    expect(icons.length).toBeGreaterThan(5);
    for (const images of icons) {
      expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of images) {
        const size = Number(attribute(image, 'size'));
        const resource = resourceById.get(attribute(image, 'resid'));
        expect(pixels(attribute(resource ?? image, 'DefaultValue'))).toEqual({ width: size, height: size });
      }
    }
  });
});

describe('its ribbon', () => {
  it('has ids of its own for tab, groups and buttons', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(all).map((element) => attribute(element, 'id'));
    expect(ids).toHaveLength(9);
    expect(doubles(ids)).toEqual([]);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it('names exactly the functions that the commands page registers', () => {
    expect(all('FunctionName').map((element) => element.textContent)).toEqual(Object.keys(daftarPerintah));
  });

  it('lets the pane open with the file when the workbook asks for it', () => {
    // learn.microsoft.com, "Automatically open a task pane with a document": only this id takes part.
    expect(all('TaskpaneId').map((element) => element.textContent)).toEqual(['Office.AutoShowTaskpaneWithDocument']);
  });

  it('explains every button in a supertip of its own', () => {
    for (const control of all('Control')) {
      const [title, description] = [...control.querySelectorAll('Supertip > *')].map((element) =>
        attribute(element, 'resid'),
      );
      expect(title).toBe(attribute(control.querySelector('Label') ?? control, 'resid'));
      expect(description).toMatch(/\.Tip$/);
    }
  });
});
